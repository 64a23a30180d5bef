// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/answering.h"

#include "mail/addresslist.h"
#include "mail/basesubject.h"
#include "mail/plaintext.h"
#include "mime/answerpeople.h"
#include "mime/letterwriter.h"
#include "mime/reader.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>
#include <algorithm>

namespace godwit::mime {

namespace {

using Relation = LetterOrigin::Relation;

struct Answering { // the context of the translations
    Q_DECLARE_TR_FUNCTIONS(Answering)
};

constexpr qsizetype longestName = 200;

/// A line of the new letter: a paragraph of a rich one.
struct Line {
    int depth = 0; ///< of quoting
    QString text;
};
using Lines = QList<Line>;

Lines linesOf(const QString &text, int depth = 0)
{
    Lines out;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) out += Line{depth, line.toString()};
    return out;
}

QString plainOf(const Lines &lines)
{
    QStringList out;
    for (const Line &line : lines)
        out += QString(line.depth, u'>') + (line.depth > 0 && !line.text.isEmpty() ? QStringLiteral(" ") : QString()) + line.text;
    return out.join(u'\n');
}

/// In the vocabulary of composedhtml.h. Blanks in a row stay.
QString paragraphOf(const QString &text)
{
    if (text.isEmpty()) return QStringLiteral("<p><br/></p>");
    QString kept;
    for (const QChar c : text) {
        if (c == u'\t') kept += QString(4, QChar(QChar::Nbsp));
        else if (c == u' ' && (kept.isEmpty() || kept.endsWith(u' '))) kept += QChar(QChar::Nbsp);
        else kept += c;
    }
    return QStringLiteral("<p>%1</p>").arg(kept.toHtmlEscaped());
}

QString richOf(const Lines &lines)
{
    constexpr int deepest = 20;
    QString out;
    int open = 0;
    const auto quoteTo = [&](int depth) {
        for (; open < depth; ++open) out += QLatin1String("<blockquote type=\"cite\">");
        for (; open > depth; --open) out += QLatin1String("</blockquote>");
    };
    for (const Line &line : lines) {
        quoteTo(std::min(line.depth, deepest));
        out += paragraphOf(line.text);
    }
    quoteTo(0);
    return out;
}

Lines signatureOf(const OwnAddress &own)
{
    return own.identity.signature.trimmed().isEmpty() ? Lines() : Lines{{0, QStringLiteral("-- ")}} + linesOf(own.identity.signature);
}

/// What is readable of the message itself, `deeper` levels into quotes.
Lines readable(const Document &message, bool withSignature, int deeper)
{
    Lines out;
    bool apart = false; // from what comes next
    for (const Block &block : message.body) {
        const bool text = block.kind == Block::Kind::Text || block.kind == Block::Kind::Quote;
        const bool signature = block.kind == Block::Kind::Signature;
        if (block.nesting > 0 || (!text && !(signature && withSignature))) continue;
        if (apart) out += Line{deeper, {}};
        if (signature) out += Line{deeper, QStringLiteral("-- ")};
        out += linesOf(block.text, deeper + (block.kind == Block::Kind::Quote ? block.depth : 0));
        apart = true;
    }
    return out;
}

QString nameOf(const Address &address)
{
    const QString name = oneLine(address.name, longestName);
    return name.isEmpty() ? oneLine(address.address, longestName) : name;
}

/// At the clock of who wrote it: the one here is nobody's business.
QDateTime momentOf(const MessageSummary &summary)
{
    return QDateTime::fromSecsSinceEpoch(summary.sent, QTimeZone::fromSecondsAheadOfUtc(summary.sentOffset));
}

QString attribution(const MessageSummary &summary, const QLocale &locale)
{
    const QString who = summary.from.isEmpty() ? QString() : nameOf(summary.from.first());
    if (who.isEmpty()) return Answering::tr("Somebody wrote:");
    if (summary.sent == 0) return Answering::tr("%1 wrote:").arg(who);
    const QDateTime moment = momentOf(summary);
    return Answering::tr("On %1 at %2, %3 wrote:", "date, time, name")
        .arg(locale.toString(moment.date(), QLocale::LongFormat), locale.toString(moment.time(), QLocale::ShortFormat), who);
}

QString peopleInWords(const QList<Address> &list)
{
    constexpr qsizetype most = 50;
    QStringList out;
    for (const Address &each : list.first(std::min(most, list.size()))) {
        const QString name = oneLine(each.name, longestName), address = oneLine(each.address, longestName);
        out += name.isEmpty() || address.isEmpty() ? name + address : QStringLiteral("%1 <%2>").arg(name, address);
    }
    if (list.size() > most) out += QStringLiteral("…");
    return out.join(QStringLiteral(", "));
}

Lines forwardedHeader(const MessageSummary &summary, const QLocale &locale)
{
    Lines out{{0, Answering::tr("-------- Forwarded message --------")}};
    const auto add = [&out](const QString &field) { out += Line{0, field}; };
    if (!summary.from.isEmpty()) add(Answering::tr("From: %1").arg(peopleInWords(summary.from)));
    if (!summary.to.isEmpty()) add(Answering::tr("To: %1").arg(peopleInWords(summary.to)));
    if (!summary.cc.isEmpty()) add(Answering::tr("Cc: %1").arg(peopleInWords(summary.cc)));
    if (summary.sent != 0) {
        const QDateTime moment = momentOf(summary);
        add(Answering::tr("Date: %1, %2")
                .arg(locale.toString(moment.date(), QLocale::LongFormat), locale.toString(moment.time(), QLocale::ShortFormat)));
    }
    if (!summary.subject.isEmpty()) add(Answering::tr("Subject: %1").arg(oneLine(summary.subject)));
    return out;
}

/// "Re:" and its like, also behind the name of a list, which stays.
QString withoutReplyWords(const QString &subject)
{
    QString rest = subject.simplified(), lists;
    for (;;) {
        const qsizetype colon = std::ranges::find_if(rest, [](QChar c) { return c == u':' || c == u'：'; }) - rest.begin();
        const qsizetype close = rest.startsWith(u'[') ? rest.indexOf(u']') : -1;
        if (const BaseSubject base = baseSubject(rest.first(std::min(colon + 1, rest.size())) + u'x');
            close < 0 && colon < rest.size() && base.reply && base.text == u"x") {
            rest = rest.sliced(colon + 1).trimmed();
        } else if (close > 0 && close + 1 < rest.size()) {
            lists += rest.first(close + 1) + u' ';
            rest = rest.sliced(close + 1).trimmed();
        } else {
            return (lists + rest).trimmed();
        }
    }
}

QString answerSubject(const QString &word, const QString &subject)
{
    const QString rest = withoutReplyWords(oneLine(subject));
    return rest.isEmpty() ? word : word + u' ' + rest;
}

/// RFC 5322, 3.6.4
void setReferences(const MessageSummary &parent, Letter &letter)
{
    if (parent.messageId.isEmpty()) return;
    letter.inReplyTo = parent.messageId;
    letter.references = parent.references;
    if (letter.references.isEmpty() && !parent.inReplyTo.isEmpty()) letter.references = {parent.inReplyTo};
    letter.references.removeAll(parent.messageId);
    letter.references += parent.messageId;
}

void setText(Answer &answer, const Lines &lines, int line, bool rich)
{
    answer.letter.text = plainOf(lines);
    if (rich) answer.letter.html = richOf(lines);
    answer.line = line;
}

/// The quote, room to write, the signature.
void reply(const Document &message, const AnswerContext &context, const OwnAddress &own, Answer &answer)
{
    const Lines signature = signatureOf(own);
    Lines quote = context.selection.isEmpty() ? readable(message, false, 1)
                                              : linesOf(QString(context.selection).replace(QChar(QChar::ParagraphSeparator), u'\n'), 1);
    if (!quote.isEmpty()) quote.prepend({0, attribution(message.summary, context.locale)});
    Lines lines;
    if (context.above || quote.isEmpty()) {
        const bool last = context.signatureLast && !quote.isEmpty();
        lines += Line();
        if (!signature.isEmpty() && !last) lines += Lines{Line()} + signature;
        if (!quote.isEmpty()) lines += Lines{Line()} + quote;
        if (!signature.isEmpty() && last) lines += Lines{Line()} + signature;
        return setText(answer, lines, 0, context.rich);
    }
    lines = quote + Lines{Line(), Line()};
    const int line = int(lines.size()) - 1;
    if (!signature.isEmpty()) lines += Lines{Line()} + signature;
    setText(answer, lines, line, context.rich);
}

void forwardInline(const Document &message, const AnswerContext &context, const OwnAddress &own, Answer &answer)
{
    Lines lines{Line(), Line()};
    const Lines signature = signatureOf(own);
    if (!signature.isEmpty() && !context.signatureLast) lines += signature + Lines{Line()};
    lines += forwardedHeader(message.summary, context.locale) + Lines{Line()} + readable(message, true, 0);
    if (!signature.isEmpty() && context.signatureLast) lines += Lines{Line()} + signature;
    setText(answer, lines, 0, context.rich);
    QByteArrayList whole; // messages in it, which bring along what is in them
    for (const Attachment &each : message.attachments) {
        if (std::ranges::any_of(whole, [&](const QByteArray &id) { return each.partId.startsWith(id); })) continue;
        if (each.type == "message/rfc822") whole += each.partId + '.';
        LetterPart part;
        part.name = each.fileName;
        part.type = each.type;
        part.octets = each.octets;
        answer.letter.parts += part;
        answer.partIds += each.partId;
    }
}

void attachWhole(const MessageSummary &message, Answer &answer)
{
    LetterPart part;
    part.name = safeFileName((message.subject.isEmpty() ? Answering::tr("message") : message.subject) + QStringLiteral(".eml"));
    part.type = "message/rfc822";
    part.octets = message.size;
    answer.letter.parts += part;
    answer.partIds += QByteArray();
}

void setRoom(const OwnAddress &own, bool rich, Answer &answer)
{
    const Lines signature = signatureOf(own);
    setText(answer, signature.isEmpty() ? Lines{Line()} : Lines{Line(), Line()} + signature, 0, rich);
}

Letter letterFrom(const OwnAddress &own)
{
    Letter letter;
    letter.account = own.account;
    letter.from = {own.identity.name, own.identity.address};
    letter.replyTo = parseAddresses(own.identity.replyTo);
    letter.messageId = newMessageId(own.identity.address);
    return letter;
}

} // namespace

Answer answer(const Document &message, AnswerKind kind, const AnswerContext &context)
{
    const OwnAddress own = addressedAs(message, context).value_or(OwnAddress{.account = context.origin.account, .identity = {}});
    Answer answer{.letter = letterFrom(own), .partIds = {}};
    Letter &letter = answer.letter;
    letter.origin = context.origin;
    switch (kind) {
    case AnswerKind::Reply:
    case AnswerKind::ReplyAll:
    case AnswerKind::ReplyList: {
        const AnswerPeople people = peopleFor(message, kind, context.own);
        letter.to = people.to;
        letter.cc = people.cc;
        letter.subject = answerSubject(QStringLiteral("Re:"), message.summary.subject); // RFC 5322, 3.6.5: in every language
        letter.origin.relation = Relation::Answer;
        setReferences(message.summary, letter);
        reply(message, context, own, answer);
        break;
    }
    case AnswerKind::ForwardInline:
    case AnswerKind::ForwardAttached:
        letter.subject = answerSubject(QStringLiteral("Fwd:"), message.summary.subject);
        letter.origin.relation = Relation::Forward;
        if (kind == AnswerKind::ForwardInline) forwardInline(message, context, own, answer);
        else {
            setRoom(own, context.rich, answer);
            attachWhole(message.summary, answer);
        }
        break;
    case AnswerKind::Redirect:
        letter.subject = oneLine(message.summary.subject);
        letter.origin.relation = Relation::Redirect;
        letter.replyTo.clear();
        break;
    }
    return answer;
}

Answer forwardTogether(const QList<MessageSummary> &messages, const AnswerContext &context)
{
    const OwnAddress own = context.own.value(0);
    Answer answer{.letter = letterFrom(own), .partIds = {}};
    answer.letter.origin.relation = Relation::Forward;
    const QString first = withoutReplyWords(oneLine(messages.value(0).subject));
    const bool one = std::ranges::all_of(messages, [&](const MessageSummary &each) { return withoutReplyWords(oneLine(each.subject)) == first; });
    answer.letter.subject = answerSubject(QStringLiteral("Fwd:"), one ? first : Answering::tr("%Ln messages", nullptr, int(messages.size())));
    setRoom(own, context.rich, answer);
    for (const MessageSummary &message : messages) attachWhole(message, answer);
    return answer;
}

Answer newLetter(const OwnAddress &own, bool rich)
{
    Answer answer{.letter = letterFrom(own), .partIds = {}};
    setRoom(own, rich, answer);
    return answer;
}

} // namespace godwit::mime
