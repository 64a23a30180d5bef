// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outboxmodel.h"

#include "mail/plaintext.h"
#include "mail/sendingwords.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace godwit::models {

namespace {

using LetterState = KeptLetter::State;

QString peopleText(const Letter &letter)
{
    QStringList names;
    for (const QList<Address> *people : {&letter.to, &letter.cc, &letter.bcc})
        for (const Address &person : *people) names << oneLine(person.name.isEmpty() ? person.address : person.name, 60);
    if (names.size() <= 3) return names.join(QStringLiteral(", "));
    return OutboxModel::tr("%1 and %Ln others", nullptr, int(names.size()) - 2).arg(names.first(2).join(QStringLiteral(", ")));
}

QString subjectText(const Letter &letter)
{
    const QString subject = oneLine(letter.subject, 200);
    return subject.isEmpty() ? OutboxModel::tr("(no subject)") : subject;
}

bool isLater(qint64 time) { return time > QDateTime::currentSecsSinceEpoch(); }

/// "at 14:05" of today, else with its date.
QString when(qint64 time)
{
    const QDateTime at = QDateTime::fromSecsSinceEpoch(time);
    const QLocale locale;
    if (at.date() == QDate::currentDate()) return locale.toString(at.time(), QLocale::ShortFormat);
    return locale.toString(at, QLocale::ShortFormat);
}

/// "b@example.org, c@example.org and 7 others"
QString addressesText(const QByteArrayList &addresses)
{
    constexpr qsizetype most = 5;
    QStringList names;
    for (const QByteArray &address : addresses.first(std::min(addresses.size(), most))) names << isolated(QString::fromUtf8(address), 100);
    const QString list = names.join(QStringLiteral(", "));
    const qsizetype more = addresses.size() - names.size();
    return more == 0 ? list : OutboxModel::tr("%1 and %Ln others", nullptr, int(more)).arg(list);
}

/// More recipients than the server takes at once: some may have it already.
QString deliveredText(const KeptLetter &letter) { return OutboxModel::tr("Sent already to: %1").arg(addressesText(letter.delivered)); }

/// With the server's words: they may say more.
QString reasonOf(const Error &error)
{
    const QString said = oneLine(error.serverText, 300);
    return said.isEmpty() ? sendingReason(error) : OutboxModel::tr("%1 The server says: “%2”").arg(sendingReason(error), said);
}

QString queuedDetails(const KeptLetter &letter)
{
    const QString why = letter.delivered.isEmpty() ? explainSending(letter.error) : reasonOf(letter.error);
    if (letter.error && isLater(letter.retryAt))
        return OutboxModel::tr("%1\nIt is tried again by itself, next at %2.").arg(why, when(letter.retryAt));
    if (letter.error) return OutboxModel::tr("%1\nIt is tried again by itself.").arg(why);
    if (isLater(letter.dueAt) && !letter.undoable)
        return OutboxModel::tr("It is sent at %1, or when Godwit runs again after that.").arg(when(letter.dueAt));
    return OutboxModel::tr("It is sent as soon as there is a connection.");
}

QString refusedDetails(const KeptLetter &letter)
{
    QStringList lines;
    const bool partly = !letter.delivered.isEmpty();
    lines << (partly ? OutboxModel::tr("The server does not take this message for all of its recipients.")
                     : OutboxModel::tr("The server does not take this message. It was sent to nobody."));
    if (partly) lines << deliveredText(letter);
    for (const RecipientRefusal &refusal : letter.refusals)
        lines << OutboxModel::tr("%1: %2", "address, why").arg(isolated(refusal.address, 200), reasonOf(refusal.error));
    if (letter.refusals.isEmpty() && letter.error) lines << (partly ? reasonOf(letter.error) : explainSending(letter.error));
    if (partly) lines << OutboxModel::tr("Send it to the others, or discard it: it is filed as sent then.");
    else
        lines << (othersOf(letter).isEmpty() ? OutboxModel::tr("Edit it and send it again, or discard it.")
                                             : OutboxModel::tr("Edit it, send it to the others only, or discard it."));
    return lines.join(u'\n');
}

QString uncertainDetails(const KeptLetter &letter)
{
    QStringList lines;
    if (!letter.delivered.isEmpty()) lines << deliveredText(letter);
    if (!letter.underWay.isEmpty()) lines << OutboxModel::tr("This is about: %1").arg(addressesText(letter.underWay));
    lines << OutboxModel::tr(
        "The connection broke after the whole message had left, before the server said that it has it. It may have been sent or "
        "not, and it is not sent again by itself: that could send it twice. Look into the folder for sent mail, or ask somebody "
        "who should have it; then say what became of it.");
    return lines.join(u'\n');
}

} // namespace

bool isStopped(const KeptLetter &letter) { return letter.state == LetterState::Refused || letter.state == LetterState::MayHaveBeenSent; }

QByteArrayList othersOf(const KeptLetter &letter)
{
    if (letter.refusals.isEmpty()) return {};
    QByteArrayList others = letter.recipients;
    for (const RecipientRefusal &refusal : letter.refusals) others.removeAll(refusal.address.toUtf8());
    return others;
}

int OutboxModel::stoppedCount() const
{
    return int(std::ranges::count_if(m_rows, [](const Row &row) { return isStopped(row.letter); }));
}

int OutboxModel::queuedCount() const
{
    return int(std::ranges::count_if(m_rows, [](const Row &row) { return row.letter.state == LetterState::Queued; }));
}

int OutboxModel::waitingCount() const { return int(m_rows.size()) - stoppedCount(); }

QModelIndex OutboxModel::indexOf(LetterId id) const
{
    const auto found = std::ranges::find(m_rows, id, [](const Row &row) { return row.letter.id; });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()), 0);
}

const KeptLetter *OutboxModel::letter(LetterId id) const
{
    const QModelIndex found = indexOf(id);
    return found.isValid() ? &m_rows[std::size_t(found.row())].letter : nullptr;
}

int OutboxModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Subject: return tr("Subject");
    case To: return tr("To");
    case State: return tr("State");
    default: return {};
    }
}

QString OutboxModel::stateText(const Row &row) const
{
    const KeptLetter &letter = row.letter;
    switch (letter.state) {
    case LetterState::Draft: break;
    case LetterState::Queued:
        if (row.percent >= 0) return tr("Sending, %1 %").arg(row.percent);
        if (letter.error) return tr("Waiting to be tried again");
        if (isLater(letter.dueAt)) return letter.undoable ? tr("Leaves in a moment") : tr("At %1").arg(when(letter.dueAt));
        return tr("Waiting to be sent");
    case LetterState::Sending: return row.percent >= 0 && row.percent < 100 ? tr("Sending, %1 %").arg(row.percent) : tr("Sending");
    case LetterState::Refused: return tr("Refused");
    case LetterState::MayHaveBeenSent: return tr("May have been sent");
    }
    return {};
}

QString OutboxModel::details(const KeptLetter &letter) const
{
    switch (letter.state) {
    case LetterState::Draft: break;
    case LetterState::Queued:
        return letter.delivered.isEmpty() ? queuedDetails(letter) : deliveredText(letter) + u'\n' + queuedDetails(letter);
    case LetterState::Sending: return tr("It is on its way; the server has not answered yet.");
    case LetterState::Refused: return refusedDetails(letter);
    case LetterState::MayHaveBeenSent: return uncertainDetails(letter);
    }
    return {};
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Subject: return subjectText(row.letter.letter);
        case To: return peopleText(row.letter.letter);
        case State: return stateText(row);
        default: return {};
        }
    case Qt::AccessibleTextRole:
        if (index.column() != Subject) return data(index, Qt::DisplayRole);
        return tr("%1, to %2: %3").arg(subjectText(row.letter.letter), peopleText(row.letter.letter), stateText(row));
    case LetterRole: return QVariant::fromValue(row.letter);
    case DetailsRole: return details(row.letter);
    case ProgressRole: return row.percent;
    default: return {};
    }
}

void OutboxModel::applyLetters(const QList<KeptLetter> &changed, const QList<LetterId> &gone)
{
    const int rows = rowCount(), stopped = stoppedCount();
    for (const LetterId id : gone) remove(id);
    for (const KeptLetter &letter : changed) {
        if (letter.state == LetterState::Draft) {
            remove(letter.id);
            continue;
        }
        const auto place = std::ranges::lower_bound(m_rows, letter.id, {}, [](const Row &row) { return row.letter.id; });
        const int row = int(place - m_rows.begin());
        if (place != m_rows.end() && place->letter.id == letter.id) {
            const bool goesOn = letter.state == LetterState::Sending;
            *place = {.letter = letter, .percent = goesOn ? place->percent : -1};
            Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
        } else {
            beginInsertRows({}, row, row);
            m_rows.insert(place, {.letter = letter});
            endInsertRows();
        }
    }
    if (rows != rowCount() || stopped != stoppedCount()) Q_EMIT countChanged();
}

void OutboxModel::applyProgress(LetterId id, quint64 done, quint64 total)
{
    const QModelIndex found = indexOf(id);
    if (!found.isValid() || total == 0) return;
    m_rows[std::size_t(found.row())].percent = int(std::min<quint64>(100, done * 100 / total));
    Q_EMIT dataChanged(found, found.siblingAtColumn(columns - 1));
}

void OutboxModel::remove(LetterId id)
{
    const QModelIndex found = indexOf(id);
    if (!found.isValid()) return;
    beginRemoveRows({}, found.row(), found.row());
    m_rows.erase(m_rows.begin() + found.row());
    endRemoveRows();
}

} // namespace godwit::models
