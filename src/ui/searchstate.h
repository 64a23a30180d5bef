// SPDX-License-Identifier: GPL-3.0-or-later
// What the window and the search say to each other.
#pragma once

#include "mail/ids.h"

#include <QList>
#include <QString>
#include <functional>
#include <utility>

namespace godwit::ui {

enum class Reach : std::uint8_t { Folder, Account, Everywhere };

/// What a person looks for, and where.
struct SearchText {
    QString text;
    Reach reach = Reach::Everywhere;
    FolderId folder{};   ///< the one that was open before
    AccountId account{}; ///< its account
    bool entered = false; ///< Enter was pressed: the person is not typing any more
    bool operator==(const SearchText &) const = default;
};

/// How far a search is. Plain text throughout.
struct SearchState {
    bool running = false;
    qint64 found = 0, shown = 0; ///< the list holds the newest ones only, should there be very many
    QString explanation = {};    ///< what is looked for, in a sentence
    QString coverage = {};         ///< how much of the mail was looked at
    QString error = {};
    qsizetype errorAt = 0, errorLength = 0; ///< in the text, UTF-16 units
};

/// Takes the place of (from, length) in the text.
struct SearchProposal {
    QString insert, label, explanation;
    qsizetype from = 0, length = 0;
};
using SearchProposer = std::function<QList<SearchProposal>(const QString &text, qsizetype cursor)>;
using SearchExamples = QList<std::pair<QString, QString>>; ///< what to type, what it finds

/// Where a text of the list stands: not every word that is looked for may be marked everywhere.
enum class CardText : std::uint8_t { Sender, Recipients, Subject, Preview };
using CardHighlighter = std::function<std::vector<std::pair<qsizetype, qsizetype>>(CardText where, QStringView text)>; ///< begin, length

} // namespace godwit::ui
