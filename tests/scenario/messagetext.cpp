// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagetext.h"

#include "imap/encoder.h"

namespace godwit::scenario {

using namespace imap;

namespace {

QByteArray n(quint64 value) { return QByteArray::number(value); }

QByteArray textOf(const Section &section)
{
    Encoder out;
    section.write(out);
    QByteArray text;
    for (const Fragment &fragment : out.fragments()) text += fragment.octets;
    return text;
}

QByteArray textOf(const UidOrder &order)
{
    QByteArrayList list;
    for (const UidSet::Range &range : order) list.append(UidSet::range(Uid{range.first}, Uid{range.last}).toWire());
    return list.join(',');
}

QByteArray textOf(const SectionData &item)
{
    QByteArray text = (item.binary ? " ~[" : " [") + textOf(item.section) + ']';
    if (item.origin) text += '<' + n(*item.origin) + '>';
    text += '=' + (item.data.isNil() ? QByteArray("NIL") : item.data.bytes().toPercentEncoding(" :"));
    if (item.data.spooled) text += " (spooled)";
    return text;
}

QByteArray extensionText(const FetchData &data)
{
    QByteArray text;
    for (const auto &[section, size] : data.binarySizes) text += " size[" + textOf(section) + "]=" + n(size);
    if (data.preview) text += " preview=" + (data.preview->isNull() ? QByteArray("NIL") : *data.preview);
    if (data.saveDate) text += " saved=" + QByteArray::number(*data.saveDate);
    if (data.emailId) text += " email=" + *data.emailId;
    if (data.threadId) text += " thread=" + (data.threadId->isNull() ? QByteArray("NIL") : *data.threadId);
    if (data.gmailMessage) text += " gm-msgid=" + n(*data.gmailMessage);
    if (data.gmailThread) text += " gm-thrid=" + n(*data.gmailThread);
    if (data.gmailLabels) text += " gm-labels=(" + data.gmailLabels->join('|') + ')';
    return text;
}

} // namespace

QByteArray messageText(const FetchData &data)
{
    QByteArray text = data.seq == SeqNum{} ? QByteArray("UIDFETCH") : "FETCH " + n(toInt(data.seq));
    if (data.uid) text += " uid=" + n(toInt(*data.uid));
    if (data.flags) text += " flags=(" + data.flags->toAtoms().join(' ') + ')';
    if (data.internalDate) text += " date=" + QByteArray::number(*data.internalDate);
    if (data.size) text += " size=" + n(*data.size);
    if (data.modSeq) text += " modseq=" + n(*data.modSeq);
    if (data.envelope) text += " subject=" + data.envelope->subject + " id=" + data.envelope->messageId;
    if (data.body) text += " body=" + data.body->type + '/' + data.body->subtype + ':' + n(data.body->children.size());
    text += extensionText(data);
    for (const SectionData &item : data.sections) text += textOf(item);
    return text;
}

QByteArray messageText(const EsearchData &data)
{
    QByteArray text = "ESEARCH " + (data.all ? data.all->toWire() : QByteArray("-"));
    if (!data.order.empty()) text += " order=" + textOf(data.order);
    if (!data.mailbox.isNull()) text += " mailbox=" + data.mailbox + '/' + n(toInt(data.uidValidity));
    if (data.min) text += " min=" + n(*data.min);
    if (data.max) text += " max=" + n(*data.max);
    if (data.count) text += " count=" + n(*data.count);
    if (data.modSeq) text += " modseq=" + n(*data.modSeq);
    if (data.partial)
        text += " partial=" + QByteArray::number(data.partial->range.first) + ':' + QByteArray::number(data.partial->range.last) + '=' +
                textOf(data.partial->order);
    for (const quint8 score : data.relevancy) text += " %" + n(score);
    return text + messageText(data.changes);
}

QByteArray messageText(const SortData &data)
{
    QByteArray text = "SORT";
    for (const Uid uid : data.uids) text += ' ' + n(toInt(uid));
    if (data.modSeq) text += " modseq=" + n(*data.modSeq);
    return text;
}

QByteArray messageText(const ThreadData &data)
{
    QByteArray text = "THREAD";
    for (const ThreadNode &node : data.nodes) text += ' ' + n(node.depth) + ':' + n(toInt(node.uid));
    return text;
}

QByteArray messageText(const std::vector<ContextChange> &changes)
{
    QByteArray text;
    for (const ContextChange &change : changes) text += (change.added ? " +" : " -") + n(change.position) + '@' + textOf(change.uids);
    return text;
}

} // namespace godwit::scenario
