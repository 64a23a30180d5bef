// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activitydialog.h"

#include "ui/bodytext.h"
#include "ui/icons.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace godwit::ui {

namespace {

constexpr int steps = 1000; // of a bar: numbers of octets do not fit into an int

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

/// Title and detail, a bar where it is known how far it is, and what can be done about it.
class ActivityRow : public QWidget
{
    Q_OBJECT
public:
    explicit ActivityRow(QWidget *parent)
        : QWidget(parent), m_title(plainLabel(this)), m_detail(plainLabel(this)), m_bar(new QProgressBar(this)),
          m_verb(new QPushButton(this))
    {
        m_bar->setRange(0, steps);
        m_bar->setTextVisible(false);
        m_bar->setMaximumHeight(fontMetrics().height() / 2);
        m_verb->setAutoDefault(false);
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(m_title);
        words->addWidget(m_detail);
        words->addWidget(m_bar);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 8);
        layout->addLayout(words, 1);
        layout->addWidget(m_verb, 0, Qt::AlignTop);
        connect(m_verb, &QPushButton::clicked, this, [this] { Q_EMIT verbChosen(m_shown.id); });
        follow();
    }

    void show(const Activity &activity)
    {
        if (activity == m_shown) return; // what has the focus is not disturbed
        m_shown = activity;
        m_title->setText(boundedForLayout(activity.title.left(300), 60));
        m_detail->setText(boundedForLayout(activity.detail.left(1000), 60));
        m_detail->setVisible(!activity.detail.isEmpty());
        m_bar->setVisible(activity.running && activity.total > 0);
        m_bar->setValue(activity.total > 0 ? int(std::clamp<qint64>(activity.done * steps / activity.total, 0, steps)) : 0);
        m_bar->setAccessibleName(activity.title);
        m_verb->setVisible(!activity.verb.isEmpty());
        m_verb->setText(activity.verb);
        m_verb->setAccessibleDescription(activity.title);
        follow();
    }

Q_SIGNALS:
    void verbChosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::PaletteChange && !m_following) follow();
    }

private:
    void follow()
    {
        m_following = true;
        QPalette quiet = palette();
        if (!m_shown.trouble) quiet.setColor(QPalette::WindowText, dimmed(quiet));
        m_detail->setPalette(quiet);
        m_following = false;
    }

    Activity m_shown;
    QLabel *m_title, *m_detail;
    QProgressBar *m_bar;
    QPushButton *m_verb;
    bool m_following = false;
};

ActivityDialog::ActivityDialog(QWidget *parent)
    : QDialog(parent), m_list(nullptr), m_offline(new QCheckBox(tr("&Work offline"), this)), m_pending(plainLabel(this)),
      m_nothing(plainLabel(this)), m_operations(new QPushButton(tr("&Pending changes…"), this))
{
    setWindowTitle(tr("Activity"));
    setObjectName(QStringLiteral("activityDialog"));
    m_offline->setObjectName(QStringLiteral("activityOffline"));
    m_nothing->setText(tr("There is no account yet, so there is nothing to do."));
    auto *rows = new QWidget;
    m_list = new QVBoxLayout(rows);
    m_list->setContentsMargins(0, 0, 8, 0);
    m_list->addWidget(m_nothing);
    m_list->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(rows);
    auto *pending = new QHBoxLayout;
    pending->addWidget(m_pending, 1);
    pending->addWidget(m_operations);
    m_operations->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(area, 1);
    layout->addLayout(pending);
    layout->addWidget(m_offline);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 76, fontMetrics().height() * 24);
    setTabOrder({m_operations, m_offline, buttons->button(QDialogButtonBox::Close)});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_offline, &QCheckBox::clicked, this, &ActivityDialog::offlineWanted);
    connect(m_operations, &QPushButton::clicked, this, &ActivityDialog::operationsWanted);
    showPending(0, 0);
}

void ActivityDialog::show(const QList<Activity> &activities)
{
    while (m_rows.size() > activities.size()) delete m_rows.takeLast();
    while (m_rows.size() < activities.size()) {
        auto *row = new ActivityRow(m_list->parentWidget());
        connect(row, &ActivityRow::verbChosen, this, &ActivityDialog::verbChosen);
        m_list->insertWidget(m_list->count() - 1, row);
        m_rows << row;
    }
    for (qsizetype i = 0; i < activities.size(); ++i) m_rows.at(i)->show(activities.at(i));
    m_nothing->setVisible(activities.isEmpty());
}

void ActivityDialog::showOffline(bool offline) { m_offline->setChecked(offline); }

void ActivityDialog::showPending(int waiting, int stopped)
{
    QString text = waiting == 0   ? tr("All changes have reached the servers.")
                   : waiting == 1 ? tr("1 change waits to reach its server.")
                                  : tr("%Ln changes wait to reach their servers.", nullptr, waiting);
    if (stopped > 0)
        text = stopped == 1 ? tr("1 change was stopped and needs you.") : tr("%Ln changes were stopped and need you.", nullptr, stopped);
    m_pending->setText(text);
}

} // namespace godwit::ui

#include "activitydialog.moc"
