// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>
#include <map>

class QHBoxLayout;
class QLabel;

namespace godwit::ui {

/// A verb on a button, and what it does. The bar is gone by then.
struct BarDeed {
    const char *name; ///< of the button
    QString text;
    std::function<void()> act;
};

/// What is to be said or asked about a letter: bars above its text, one for each matter, never modal. Plain text. Thread: GUI.
class LetterBars : public QWidget
{
    Q_OBJECT
public:
    enum class Matter : std::uint8_t { Error, Elsewhere, Send, Discard, Shrink, Plain, Notice };

    explicit LetterBars(QWidget *parent);

    /// In place of what was said about it. With deeds the first one has the focus if `ask`.
    void say(Matter matter, const QString &text, QList<BarDeed> deeds = {}, bool ask = false);
    void dismiss(Matter matter);
    QString text(Matter matter) const; ///< empty: nothing is said about it
    bool dismissOne();                 ///< the uppermost; false: there is none

Q_SIGNALS:
    void dismissed(); ///< by the person: the focus goes back

private:
    std::map<Matter, QFrame *> m_bars;
};

} // namespace godwit::ui
