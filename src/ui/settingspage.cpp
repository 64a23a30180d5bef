// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingspage.h"

#include "ui/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace godwit::ui {

namespace {

constexpr char settingProperty[] = "setting";

/// Words under a control, quieter than it, in the colours of the moment.
class Hint final : public QLabel
{
public:
    explicit Hint(const QString &text, QWidget *parent) : QLabel(text, parent)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        follow();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::ApplicationPaletteChange) follow();
    }

private:
    void follow()
    {
        QPalette quiet = parentWidget()->palette();
        quiet.setColor(QPalette::WindowText, dimmed(quiet));
        setPalette(quiet);
    }
};

} // namespace

void markAsSetting(QWidget *widget) { widget->setProperty(settingProperty, true); }
bool isSetting(const QWidget *widget) { return widget->property(settingProperty).toBool(); }

PreferencesPage::PreferencesPage(QWidget *parent) : SettingsPage(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
}

void PreferencesPage::addHeading(const QString &title)
{
    auto *heading = new QLabel(title, this);
    heading->setTextFormat(Qt::PlainText);
    heading->setFont(headingFont(font()));
    if (m_rows->count() > 0) heading->setContentsMargins(0, 12, 0, 0);
    m_rows->addWidget(heading);
    m_headings << heading;
}

/// A heading is there for what is below it.
void PreferencesPage::narrowed()
{
    for (QLabel *heading : std::as_const(m_headings)) {
        bool some = false;
        for (int i = m_rows->indexOf(heading) + 1; i < m_rows->count(); ++i) {
            QWidget *row = m_rows->itemAt(i)->widget();
            if (!row || m_headings.contains(qobject_cast<QLabel *>(row))) break;
            some = some || !row->isHidden();
        }
        heading->setVisible(some);
    }
}

QWidget *PreferencesPage::addRow(QWidget *control, const QString &hint, int indent)
{
    auto *row = new QWidget(this);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(control);
    if (!hint.isEmpty()) {
        auto *words = new Hint(hint, row);
        words->setContentsMargins(isRightToLeft() ? 0 : indent, 0, isRightToLeft() ? indent : 0, 0);
        layout->addWidget(words);
        control->setAccessibleDescription(hint);
    }
    markAsSetting(row);
    m_rows->addWidget(row);
    return row;
}

void PreferencesPage::addSwitch(const char *name, const QString &text, const QString &hint, bool Preferences::*field,
                                bool Preferences::*needs)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(QString::fromLatin1(name));
    const int indent = box->style()->pixelMetric(QStyle::PM_IndicatorWidth) + box->style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
    addRow(box, hint, indent);
    m_fields << [field](Preferences &to, const Preferences &from) { to.*field = from.*field; };
    m_shows << [box, field, needs](const Preferences &now) {
        box->setChecked(now.*field);
        box->setEnabled(!needs || now.*needs);
    };
    connect(box, &QCheckBox::toggled, this, [this, field](bool on) {
        Preferences next = m_now;
        next.*field = on;
        choose(next);
    });
}

void PreferencesPage::addCombo(const char *name, const QString &label, const QStringList &texts, const QString &hint,
                               std::function<int(const Preferences &)> read, std::function<void(Preferences &, int)> write)
{
    auto *control = new QWidget;
    auto *combo = new QComboBox(control);
    combo->setObjectName(QString::fromLatin1(name));
    combo->addItems(texts);
    combo->setAccessibleDescription(hint);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // long words do not widen the dialog
    combo->setMinimumContentsLength(24);
    auto *words = new QLabel(label, control);
    words->setBuddy(combo);
    words->setWordWrap(true);
    auto *layout = new QHBoxLayout(control);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(words, 1);
    layout->addWidget(combo);
    addRow(control, hint, 0);
    m_shows << [combo, read = std::move(read)](const Preferences &now) { combo->setCurrentIndex(read(now)); };
    connect(combo, &QComboBox::activated, this, [this, write = std::move(write)](int index) {
        Preferences next = m_now;
        write(next, index);
        choose(next);
    });
}

void PreferencesPage::finish() { m_rows->addStretch(1); }

void PreferencesPage::show(const Preferences &preferences)
{
    m_now = preferences;
    m_showing = true;
    for (const auto &show : std::as_const(m_shows)) show(m_now);
    m_showing = false;
    Q_EMIT changed();
}

void PreferencesPage::choose(const Preferences &preferences)
{
    if (m_showing) return;
    show(preferences);
    Q_EMIT chosen(preferences);
}

void PreferencesPage::reset()
{
    Preferences next = m_now;
    for (const Assign &assign : std::as_const(m_fields)) assign(next, {});
    choose(next);
}

bool PreferencesPage::isUsual() const
{
    Preferences usual = m_now;
    for (const Assign &assign : std::as_const(m_fields)) assign(usual, {});
    return usual == m_now;
}

} // namespace godwit::ui
