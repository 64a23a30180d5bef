// SPDX-License-Identifier: GPL-3.0-or-later
// An HTML message made harmless: markup that was written anew, in pages that can be laid out, without a single address in it. What it
// links to and shows stands beside it, as values.
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>
#include <optional>
#include <vector>

namespace godwit::mime {

/// 0xRRGGBB, as the sender chose it and as it reads on a dark ground: lightness turned round, hue kept.
struct HtmlColor {
    quint32 light = 0, dark = 0;
    bool operator==(const HtmlColor &) const = default;
};

/// A picture inside of the message, not yet decoded, or the address of one elsewhere.
struct HtmlPicture {
    QByteArray format;  ///< by its first octets: "png", "jpeg", "gif", "webp" or "bmp"; empty: elsewhere, or not fit to be shown
    QByteArray octets;
    QSize size;         ///< pixels, as its header says; empty: not known
    QString url;        ///< of one elsewhere: "http://…" or "https://…", encoded
    bool isRemote() const { return !url.isEmpty(); }
    bool operator==(const HtmlPicture &) const = default;
};

/// Where the markup shows a picture: `<img src="image:N">`, N an index into HtmlBody::images.
struct HtmlImage {
    int picture = -1;   ///< index into HtmlBody::pictures
    double width = 0, height = 0; ///< CSS pixels (1/96 inch) that the sender asks for; 0: as the picture is
    double share = 1, inset = 0; ///< it may take that share of the text's width, less so many CSS pixels; 0 < share <= 1
    QString alt;        ///< what is shown, and said, in its place; one line
    bool operator==(const HtmlImage &) const = default;
};

/// Where the markup leads: `<a href="link:N">`, N an index into HtmlBody::links.
struct HtmlLink {
    QString url;        ///< "http://…", "https://…", "mailto:…" or "mid:…", encoded; at most 4,000 characters
    QString host;       ///< that it leads to, as the look-up sees it (xn--…); empty for mailto and mid
    QString claimed;    ///< another host, or another address, that its text or a user name before the host names; empty: it is honest
    bool operator==(const HtmlLink &) const = default;
};

/// How the markup is wanted.
struct HtmlLook {
    bool dark = false;      ///< with the colours for a dark ground
    double zoom = 1;
    double basePixels = 16; ///< of text for which the sender named no size
    quint32 link = 0x0000EE; ///< 0xRRGGBB, of links for which the sender named no colour
    bool operator==(const HtmlLook &) const = default;
};

/// Most of a long quote: a stretch of a page that need not be shown at once. Markup by itself, as is what stands around it.
struct HtmlFold {
    qsizetype begin = 0, end = 0;         ///< in HtmlPage::pattern
    qsizetype textBegin = 0, textEnd = 0; ///< in HtmlPage::text
    int lines = 0;                        ///< about
    bool operator==(const HtmlFold &) const = default;
};

struct HtmlPage {
    QString pattern; ///< markup with places for colours and sizes: use markup()
    QString text;    ///< what it says, in the order of the markup; for finding
    std::vector<HtmlFold> folds = {}; ///< in order and apart
    bool operator==(const HtmlPage &) const = default;
};

struct HtmlBody {
    std::vector<HtmlPage> pages; ///< at least one; shown one below the other
    std::vector<HtmlPicture> pictures;
    std::vector<HtmlImage> images;
    std::vector<HtmlLink> links;
    std::optional<HtmlColor> background; ///< of the whole, where the sender chose one
    int width = 0;         ///< CSS pixels that its design is made for; 0: any
    bool shortened = false; ///< there was more than can be shown

    int remoteCount() const; ///< pictures that only their servers have
    /// What QTextDocument shows of a page (Qt's "Supported HTML Subset"): no style sheet, and the only addresses are "link:N" and
    /// "image:N".
    QString markup(std::size_t page, const HtmlLook &look) const;
    QString markup(std::size_t page, const HtmlLook &look, qsizetype begin,
                   qsizetype end) const; ///< of a stretch between two folds, or of one
    bool operator==(const HtmlBody &) const = default;
};

} // namespace godwit::mime
