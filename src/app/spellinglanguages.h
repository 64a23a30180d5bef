// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/message.h"

#include <QHash>
#include <QStringList>
#include <QThreadPool>

namespace godwit::app {

/// In which languages one writes to whom: what was chosen last in a letter to them. A file of the profile, a line for each address and its
/// languages. Read when it is made, at the start; written in a pool. Thread: GUI.
class SpellingLanguages
{
public:
    explicit SpellingLanguages(const QString &file);
    ~SpellingLanguages();
    Q_DISABLE_COPY_MOVE(SpellingLanguages)

    QStringList of(const QList<Address> &recipients) const; ///< of the first that is known; empty: none is
    void remember(const QList<Address> &recipients, const QStringList &languages); ///< none: they are forgotten

private:
    QString m_file;
    QHash<QString, QStringList> m_languages;
    QThreadPool m_pool; ///< one after the other; its end waits
};

} // namespace godwit::app
