// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/indextext.h"

#include "mail/words.h"
#include "mime/reader.h"

namespace godwit::engine {

namespace {

constexpr int mostParts = 1000;
constexpr qsizetype mostOfPart = 1024 * 1024;

/// In pieces, so that a long text is not cut any further than it is kept.
void append(QByteArray &words, QStringView text, qsizetype most)
{
    constexpr qsizetype piece = 16 * 1024;
    while (!text.isEmpty() && words.size() < most) {
        qsizetype end = std::min(piece, text.size());
        while (end < text.size() && end > piece / 2 && !text[end].isSpace()) --end;
        appendIndexText(words, text.first(end));
        text = text.sliced(end);
    }
}

QByteArray wordsOf(const QList<Address> &first, const QList<Address> &second = {})
{
    QByteArray words;
    for (const QList<Address> *list : {&first, &second})
        for (const Address &address : *list) {
            append(words, address.name, mostNames);
            append(words, address.address, mostNames);
        }
    return words;
}

void appendNames(QByteArray &words, const Part &part)
{
    append(words, part.fileName(), mostNames);
    for (const Part &child : part.children) appendNames(words, child);
}

} // namespace

store::IndexedText indexText(const MessageSummary &summary, const std::optional<QByteArray> &raw)
{
    store::IndexedText text;
    text.key = summary.key;
    text.from = wordsOf(summary.from, summary.sender == summary.from ? QList<Address>() : summary.sender);
    text.to = wordsOf(summary.to, summary.bcc);
    text.cc = wordsOf(summary.cc);
    append(text.subject, summary.subject, mostNames);
    append(text.list, QString::fromUtf8(summary.listId), mostNames);
    if (summary.structure) appendNames(text.file, *summary.structure);
    if (!raw) return text;
    mime::Limits limits;
    limits.parts = mostParts;
    limits.textOctets = limits.htmlOctets = mostOfPart;
    const auto document = mime::readMessage(QByteArrayView(*raw).first(std::min<qsizetype>(raw->size(), mostOfMessage)), limits);
    if (!document) return text;
    for (const mime::Block &block : document->body) append(text.body, block.text, mostText);
    if (!summary.structure) appendNames(text.file, document->structure);
    return text;
}

} // namespace godwit::engine
