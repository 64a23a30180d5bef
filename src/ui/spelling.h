// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

namespace godwit::ui {

/// Who knows how words are written. Thread: GUI.
class Speller
{
public:
    struct Language {
        QString code; ///< "de_DE"
        QString name; ///< as people call it
    };

    Speller() = default;
    virtual ~Speller() = default;
    Q_DISABLE_COPY_MOVE(Speller)

    virtual QList<Language> languages() const = 0; ///< that there are dictionaries for
    virtual bool isRight(const QString &word, const QString &language) = 0;
    virtual QStringList suggestions(const QString &word, const QString &language) = 0;
    virtual void learn(const QString &word, const QString &language) = 0; ///< for good
};

/// Sonnet, with the dictionaries of this computer; null: Godwit was built without it, or there is no dictionary.
std::shared_ptr<Speller> systemSpeller();

} // namespace godwit::ui
