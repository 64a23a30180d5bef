// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spelling.h"

#include <QHash>
#include <QSyntaxHighlighter>

namespace godwit::ui {

/// Dims quotes and the signature of a letter, and marks words that are wrong in all of the person's languages. Nothing of it is in the
/// document. Quotes, signature, code, addresses, and words that are being typed are not judged. Thread: GUI.
class LetterHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit LetterHighlighter(QTextDocument *document) : QSyntaxHighlighter(document) {}

    void setSpeller(std::shared_ptr<Speller> speller, const QStringList &languages); ///< no languages: nothing is marked
    const std::shared_ptr<Speller> &speller() const { return m_speller; }
    const QStringList &languages() const { return m_languages; }
    void setTypedAt(int position) { m_typedAt = position; } ///< of the text's cursor; -1: nobody types
    int typedAt() const { return m_typedAt; }
    void forget(const QString &word); ///< what was known about it

    /// The word around a place that is marked as wrong; empty: none. `start`: where it begins in the block.
    QString wrongWordAt(const QTextBlock &block, int place, int *start) const;

protected:
    void highlightBlock(const QString &text) override;

private:
    bool isRight(const QString &word) const;

    std::shared_ptr<Speller> m_speller;
    QStringList m_languages;
    mutable QHash<QString, bool> m_known;
    int m_typedAt = -1;
};

} // namespace godwit::ui
