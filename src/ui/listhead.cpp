// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listhead.h"

#include "models/flagmodel.h"
#include "models/tagmodel.h"
#include "ui/elidedlabel.h"
#include "ui/icons.h"
#include "ui/listchoices.h"

#include <QAction>
#include <QActionGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace godwit::ui {

ListHead::ListHead(ListChoices *choices, const models::FlagModel *flags, QWidget *parent)
    : QWidget(parent), m_choices(choices), m_flags(flags), m_name(new ElidedLabel(this)), m_counts(new ElidedLabel(this)),
      m_tags(new QMenu(this)), m_text(new QLineEdit(this)), m_gather(new QTimer(this))
{
    m_name->setObjectName(QStringLiteral("folderName"));
    m_counts->setObjectName(QStringLiteral("counts"));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_counts);
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    row->addLayout(words, 1);
    buildButtons(row);
    buildField();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 6, 8, 6);
    layout->setSpacing(6);
    layout->addLayout(row);
    layout->addWidget(m_text);
    updateFonts();
    connect(choices, &ListChoices::replaced, m_gather, &QTimer::stop);
    connect(choices, &ListChoices::shown, this, &ListHead::follow);
    follow();
}

QToolButton *ListHead::addButton(QHBoxLayout *row, const char *name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoRaise(true);
    row->addWidget(button);
    return button;
}

void ListHead::buildButtons(QHBoxLayout *row)
{
    QToolButton *unread = addButton(row, "unreadButton");
    unread->setDefaultAction(m_choices->unread);
    unread->setToolButtonStyle(Qt::ToolButtonTextOnly);
    addButton(row, "starredButton")->setDefaultAction(m_choices->starred);
    addButton(row, "attachmentButton")->setDefaultAction(m_choices->attachment);
    m_tag = addButton(row, "tagButton");
    m_tag->setIcon(icon(QStringLiteral("tag")));
    m_tag->setToolTip(tr("Only messages with a tag"));
    m_tag->setAccessibleName(tr("Filter by tag"));
    m_tag->setCheckable(true);
    m_tag->setPopupMode(QToolButton::InstantPopup);
    m_tag->setMenu(m_tags);
    connect(m_tags, &QMenu::aboutToShow, this, &ListHead::fillTags);
    addButton(row, "textButton")->setDefaultAction(m_choices->find);
    QToolButton *options = addButton(row, "viewOptions");
    options->setIcon(icon(QStringLiteral("view-sort")));
    options->setToolTip(tr("Order and conversations"));
    options->setAccessibleName(tr("Order and conversations"));
    options->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(options);
    m_choices->fill(menu);
    options->setMenu(menu);
    setTabOrder(options, m_text);
}

void ListHead::buildField()
{
    m_text->setObjectName(QStringLiteral("filterField"));
    m_text->setPlaceholderText(tr("Filter by sender, recipient or subject"));
    m_text->setAccessibleName(tr("Filter by sender, recipient or subject"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(200);
    m_text->hide();
    m_text->installEventFilter(this);
    m_gather->setSingleShot(true);
    m_gather->setInterval(150);
    connect(m_text, &QLineEdit::textChanged, m_gather, qOverload<>(&QTimer::start));
    connect(m_gather, &QTimer::timeout, this, [this] { m_choices->setText(m_text->text()); });
    connect(m_choices->find, &QAction::toggled, this, &ListHead::openField);
}

/// The tags that the folder knows now.
void ListHead::fillTags()
{
    m_tags->clear();
    auto *group = new QActionGroup(m_tags);
    const auto add = [&](const QString &text, const QByteArray &keyword, const QVariant &color = {}) {
        QAction *action = m_tags->addAction(text);
        if (color.isValid()) action->setIcon(swatch(color.value<QColor>()));
        action->setCheckable(true);
        action->setChecked(keyword.compare(m_choices->setup().filter.tag, Qt::CaseInsensitive) == 0);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, keyword] { m_choices->setTag(keyword); });
    };
    add(tr("Any tag, or none"), {});
    m_tags->addSeparator();
    for (int row = 0; row < m_flags->rowCount(); ++row) {
        const QModelIndex index = m_flags->index(row);
        const QByteArray keyword = index.data(models::FlagModel::AtomRole).toByteArray();
        if (models::TagModel::isTag(keyword))
            add(index.data().toString().replace(u'&', QStringLiteral("&&")), keyword, index.data(models::FlagModel::ColorRole));
    }
    if (group->actions().size() == 1) m_tags->addAction(tr("This folder has no tags"))->setEnabled(false);
}

void ListHead::openField(bool open)
{
    m_text->setVisible(open);
    if (open) {
        m_text->setFocus();
        return;
    }
    const bool focused = m_text->hasFocus();
    m_text->clear();
    m_gather->stop();
    m_choices->setText({});
    if (focused) Q_EMIT left();
}

/// What was chosen elsewhere.
void ListHead::follow()
{
    const ListFilter &filter = m_choices->setup().filter;
    m_tag->setChecked(!filter.tag.isEmpty());
    if (m_gather->isActive() || m_text->text().simplified() == filter.text) return;
    const QSignalBlocker quiet(m_text);
    m_text->setText(filter.text);
    m_choices->find->setChecked(!filter.text.isEmpty());
}

void ListHead::setName(const QString &name) { m_name->setText(name); }

void ListHead::setCounts(const QString &text)
{
    m_counts->setText(text);
    m_counts->setVisible(!text.isEmpty());
}

bool ListHead::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) m_choices->find->setChecked(false);
    else if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) Q_EMIT left();
    else return false;
    return true;
}

void ListHead::updateFonts()
{
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_counts->setFont(smallFont(font()));
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, dimmed(palette()));
    m_counts->setPalette(dim);
}

void ListHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) updateFonts();
}

} // namespace godwit::ui
