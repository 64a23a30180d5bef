// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/extras.h"

#include "mime/cards.h"

#include <QCoreApplication>
#include <algorithm>

namespace godwit::mime {

namespace {

struct Reader { // the context of the translations
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

constexpr std::size_t mostCards = 5;
constexpr qsizetype mostOctets = 512 * 1024; // encoded

bool isInNestedMessage(const Scan &scan, const Entity &part)
{
    for (int at = part.parent; at >= 0; at = scan.entities[std::size_t(at)].parent)
        if (scan.entities[std::size_t(at)].is("message")) return true;
    return false;
}

QString nameOf(const Entity &part, const char *extension)
{
    for (const auto &[key, value] : part.dispositionParameters)
        if (key == "filename" && !value.isEmpty()) return safeFileName(value);
    const QString name = part.parameter("name");
    return safeFileName(name.isEmpty() ? Reader::tr("attachment") + QLatin1String(extension) : name);
}

std::optional<Card> cardOf(QByteArrayView raw, const Scan &scan, const Entity &part)
{
    const bool calendar = part.is("text", "calendar") || part.is("application", "ics");
    const bool contact =
        part.is("text", "vcard") || part.is("text", "x-vcard") ||
        (part.is("text", "directory") && part.parameter("profile").compare(QLatin1String("vcard"), Qt::CaseInsensitive) == 0);
    const QByteArrayView body = scan.body(raw, part);
    if ((!calendar && !contact) || body.size() > mostOctets || isInNestedMessage(scan, part)) return {};
    const QByteArray octets = decodeTransfer(body, part.encoding);
    const QByteArray charset = part.parameter("charset").toUtf8();
    if (calendar) {
        if (const auto invitation = readInvitation(octets, charset)) return Card{part.id, nameOf(part, ".ics"), *invitation};
    } else if (const auto card = readContact(octets, charset)) {
        return Card{part.id, nameOf(part, ".vcf"), *card};
    }
    return {};
}

QString signedText(bool pgp)
{
    return pgp ? Reader::tr("Signed (OpenPGP). Godwit does not check signatures yet.")
               : Reader::tr("Signed (S/MIME). Godwit does not check signatures yet.");
}

QString encryptedText(bool pgp)
{
    return pgp ? Reader::tr("Encrypted (OpenPGP). Godwit cannot open it yet: save what is attached, and open it with GnuPG or Kleopatra.")
               : Reader::tr("Encrypted (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that "
                            "has your certificate.");
}

QString partSeal(const Entity &part)
{
    const QString protocol = part.parameter("protocol").toLower();
    const bool pgp = protocol.contains(QLatin1String("pgp"));
    if (part.is("multipart", "signed")) return signedText(pgp);
    if (part.is("multipart", "encrypted")) return encryptedText(pgp || protocol.isEmpty());
    if (!part.is("application", "pkcs7-mime") && !part.is("application", "x-pkcs7-mime")) return {};
    const QString kind = part.parameter("smime-type").toLower();
    if (kind == QLatin1String("certs-only")) return {};
    if (kind == QLatin1String("signed-data")) // RFC 8551, 3.5.2: the letter is inside of the signature
        return Reader::tr(
            "Signed and wrapped up (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that "
            "reads S/MIME.");
    return encryptedText(false);
}

} // namespace

std::vector<Card> collectCards(QByteArrayView raw, const Scan &scan)
{
    std::vector<Card> cards;
    for (const Entity &part : scan.entities) {
        if (cards.size() >= mostCards) break;
        const auto card = cardOf(raw, scan, part);
        // An invitation mostly comes twice: as one way to read the letter, and as a file.
        const bool known = card && std::ranges::any_of(cards, [&](const Card &other) { return other.content == card->content; });
        if (card && !known) cards.push_back(*card);
    }
    return cards;
}

QStringList sealsInWords(const Scan &scan, const std::vector<Block> &body)
{
    QStringList seals;
    const auto add = [&](const QString &text) {
        if (!text.isEmpty() && !seals.contains(text)) seals += text;
    };
    for (const Entity &part : scan.entities) add(partSeal(part));
    for (const Block &block : body) {
        if (block.kind != Block::Kind::Text) continue;
        for (const char *begin : {"-----BEGIN PGP MESSAGE-----", "-----BEGIN PGP SIGNED MESSAGE-----"}) {
            const qsizetype at = block.text.indexOf(QLatin1String(begin));
            if (at < 0 || (at > 0 && block.text[at - 1] != u'\n')) continue; // only told of
            add(qstrlen(begin) < 30
                    ? Reader::tr("Encrypted (OpenPGP, within the text). Godwit cannot open it yet: copy the text into GnuPG or "
                                 "Kleopatra.")
                    : signedText(true));
        }
    }
    return seals;
}

} // namespace godwit::mime
