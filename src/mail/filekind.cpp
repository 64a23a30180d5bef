// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/filekind.h"

#include <QSet>
#include <QStringList>
#include <algorithm>
#include <array>

namespace godwit {

namespace {

QSet<QString> words(const char *list)
{
    const QStringList all = QString::fromLatin1(list).split(u' ');
    return {all.begin(), all.end()};
}

/// Programs, scripts, installers, launchers, links, and documents that carry macros.
bool isProgramName(const QString &extension)
{
    static const QSet<QString> known = words(
        "exe com scr pif bat cmd msi msp mst msix msixbundle appx appxbundle ps1 ps2 psm1 psd1 ps1xml vb vbs vbe js jse mjs ws wsf wsc wsh "
        "hta jar jnlp lnk url website reg inf cpl dll sys drv ocx gadget msc chm hlp scf shb shs settingcontent-ms library-ms search-ms "
        "application appref-ms diagcab xbap sh bash zsh csh ksh fish run bin out elf so ko appimage desktop directory service kdelnk "
        "py pyc pyw pyz pl pm rb php lua tcl awk deb rpm flatpak flatpakref flatpakrepo snap apk xapk ipa dmg pkg mpkg app command "
        "workflow "
        "action scpt scptd applescript osx iso img vhd vhdx udf wim docm dotm xlsm xltm xlam xlm xll xla pptm potm ppam ppsm sldm one iqy "
        "slk mde mdb accde accdb ade adp swf crx xpi vsix theme themepack rdp ica");
    return known.contains(extension);
}

QString extensionOf(const QString &fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    return dot < 0 ? QString() : fileName.sliced(dot + 1).trimmed().toLower();
}

} // namespace

FileKind fileKind(const QString &fileName, const QByteArray &type)
{
    static const QSet<QString> pictures = words("png jpg jpeg jpe jfif gif webp bmp");
    static const QSet<QString> texts = words("txt text log md csv tsv ics vcf diff patch asc json yaml yml ini conf tex srt");
    static constexpr std::array<QByteArrayView, 10> programs{
        "application/x-msdownload", "application/x-executable", "application/x-sharedlib", "application/x-shellscript",
        "application/x-desktop",    "application/javascript",   "text/javascript",         "application/hta",
        "application/x-msi",        "application/java-archive"};
    const QString extension = extensionOf(fileName);
    if (isProgramName(extension) || std::ranges::find(programs, QByteArrayView(type)) != programs.end()) return FileKind::Program;
    if (pictures.contains(extension)) return FileKind::Picture;
    if (texts.contains(extension)) return FileKind::Text;
    if (type == "message/rfc822" || type == "message/global") return FileKind::Message;
    if (!extension.isEmpty()) return FileKind::Other;
    if (type == "text/plain") return FileKind::Text;
    static constexpr std::array<QByteArrayView, 5> known{"image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp"};
    return std::ranges::find(known, QByteArrayView(type)) != known.end() ? FileKind::Picture : FileKind::Other;
}

QByteArray pictureFormat(QByteArrayView begin)
{
    if (begin.startsWith("\x89PNG\r\n\x1A\n")) return "png";
    if (begin.startsWith("\xFF\xD8\xFF")) return "jpeg";
    if (begin.startsWith("GIF87a") || begin.startsWith("GIF89a")) return "gif";
    if (begin.startsWith("RIFF") && begin.size() >= 12 && begin.sliced(8).startsWith("WEBP")) return "webp";
    return begin.startsWith("BM") && begin.size() > 26 ? QByteArray("bmp") : QByteArray();
}

bool isProgram(QByteArrayView begin)
{
    if (begin.startsWith("\xEF\xBB\xBF")) begin = begin.sliced(3);
    for (const char *magic : {"\x7F"
                              "ELF",
                              "MZ", "#!", "\xCF\xFA\xED\xFE", "\xCE\xFA\xED\xFE", "\xCA\xFE\xBA\xBE", "dex\n"})
        if (begin.startsWith(magic)) return true;
    const QByteArray head = begin.first(std::min<qsizetype>(4'096, begin.size())).toByteArray();
    if (head.startsWith(QByteArray::fromHex("4c00000001140200"))) return true; // a Windows link
    return head.contains("[Desktop Entry]") || head.contains("[InternetShortcut]");
}

} // namespace godwit
