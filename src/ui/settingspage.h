// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/preferences.h"

#include <QWidget>
#include <functional>

class QLabel;
class QVBoxLayout;

namespace godwit::ui {

/// A page of the settings that can go back to what is usual. Any other widget can be a page, too.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void reset() = 0;
    virtual bool isUsual() const = 0; ///< reset() would change nothing
    virtual void narrowed() {}        ///< the search has hidden some of its settings, or none any more

Q_SIGNALS:
    void changed(); ///< what isUsual() says may be otherwise
};

/// Marks `widget` as one setting: the search of the dialog hides it where none of its texts fits.
void markAsSetting(QWidget *widget);
bool isSetting(const QWidget *widget);

/// A page made of some fields of Preferences: headings with switches and choices. What is chosen counts at once.
class PreferencesPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit PreferencesPage(QWidget *parent = nullptr);

    void addHeading(const QString &title);
    /// `hint`: a line below it, may be empty. A switch is usable only while `needs` is on.
    void addSwitch(const char *name, const QString &text, const QString &hint, bool Preferences::*field,
                   bool Preferences::*needs = nullptr);
    /// `hint`: as above.
    template <class Value> void addChoice(const char *name, const QString &label, const QList<std::pair<QString, Value>> &values,
                                          Value Preferences::*field, const QString &hint = {});
    void finish(); ///< after the last one

    void show(const Preferences &preferences);
    void reset() override;
    bool isUsual() const override;
    void narrowed() override;

Q_SIGNALS:
    void chosen(const godwit::Preferences &preferences);

private:
    using Assign = std::function<void(Preferences &to, const Preferences &from)>;
    void addCombo(const char *name, const QString &label, const QStringList &texts, const QString &hint,
                  std::function<int(const Preferences &)> read, std::function<void(Preferences &, int)> write);
    QWidget *addRow(QWidget *control, const QString &hint, int indent);
    void choose(const Preferences &preferences);

    QVBoxLayout *m_rows;
    QList<QLabel *> m_headings;
    Preferences m_now;
    QList<std::function<void(const Preferences &)>> m_shows;
    QList<Assign> m_fields;
    bool m_showing = false;
};

template <class Value> void PreferencesPage::addChoice(const char *name, const QString &label,
                                                       const QList<std::pair<QString, Value>> &values, Value Preferences::*field,
                                                       const QString &hint)
{
    QStringList texts;
    QList<Value> known;
    for (const auto &[text, value] : values) {
        texts << text;
        known << value;
    }
    m_fields << [field](Preferences &to, const Preferences &from) { to.*field = from.*field; };
    addCombo(
        name, label, texts, hint, [known, field](const Preferences &now) { return int(known.indexOf(now.*field)); },
        [known, field](Preferences &now, int index) { now.*field = known.at(index); });
}

PreferencesPage *makeReadingPage(QWidget *parent = nullptr);
PreferencesPage *makeWritingPage(QWidget *parent = nullptr);
PreferencesPage *makeListPage(QWidget *parent = nullptr);
/// `languages`: names and codes; the desktop's own is offered beside them.
PreferencesPage *makeDesktopPage(const QList<std::pair<QString, QString>> &languages = {}, QWidget *parent = nullptr);

} // namespace godwit::ui
