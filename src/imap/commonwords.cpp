// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/commonwords.h"

#include <array>
#include <string_view>

namespace godwit::imap {

namespace {

constexpr std::array<std::string_view, 62> common{
    "TEXT",
    "PLAIN",
    "HTML",
    "CHARSET",
    "UTF-8",
    "US-ASCII",
    "ISO-8859-1",
    "7BIT",
    "8BIT",
    "BASE64",
    "QUOTED-PRINTABLE",
    "BINARY",
    "MIXED",
    "RELATED",
    "SIGNED",
    "BOUNDARY",
    "ATTACHMENT",
    "INLINE",
    "FILENAME",
    "NAME",
    "IMAGE",
    "APPLICATION",
    "PDF",
    "JPEG",
    "PNG",
    "FORMAT",
    "FLOWED",
    "DELSP",
    "ALTERNATIVE",
    "MESSAGE",
    "RFC822",
    "text",
    "plain",
    "html",
    "charset",
    "utf-8",
    "us-ascii",
    "iso-8859-1",
    "7bit",
    "8bit",
    "base64",
    "binary",
    "mixed",
    "quoted-printable",
    "related",
    "signed",
    "boundary",
    "attachment",
    "inline",
    "filename",
    "name",
    "image",
    "gif",
    "pdf",
    "application",
    "jpeg",
    "png",
    "format",
    "flowed",
    "delsp",
    "alternative",
    "rfc822",
};

constexpr std::size_t slots = 256;

constexpr std::size_t slotOf(std::string_view word)
{
    const auto at = [word](std::size_t i) { return std::size_t(quint8(word[i])); };
    return (at(0) * 3 + at(word.size() / 2) * 15 + at(word.size() - 1) * 181 + word.size()) % slots;
}

/// Each word in the slot of its own; the compiler says when two fall into one.
consteval std::array<std::string_view, slots> table()
{
    std::array<std::string_view, slots> words{};
    for (const std::string_view word : common) {
        if (!words[slotOf(word)].empty()) throw "two words in one slot";
        words[slotOf(word)] = word;
    }
    return words;
}
constexpr auto words = table();

} // namespace

QByteArray wordOf(QByteArrayView octets)
{
    if (!octets.isEmpty()) {
        const std::string_view wanted(octets.data(), std::size_t(octets.size()));
        const std::string_view word = words[slotOf(wanted)];
        if (word == wanted) return QByteArray::fromRawData(word.data(), qsizetype(word.size()));
    }
    return QByteArray(octets.data(), octets.size());
}

} // namespace godwit::imap
