// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tagmenu.h"

#include "models/flagmodel.h"
#include "models/tagmodel.h"

#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace godwit::ui {

TagMenu::TagMenu(models::FlagModel *model, QWidget *parent) : QMenu(parent), m_model(model)
{
    auto *panel = new QWidget(this);
    m_list = new QListView(panel);
    m_list->setObjectName(QStringLiteral("tags"));
    m_list->setAccessibleName(tr("Flags and tags"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(model);
    const int swatch = fontMetrics().ascent();
    m_list->setIconSize({swatch, swatch});
    m_new = new QLineEdit(panel);
    m_new->setObjectName(QStringLiteral("newTag"));
    m_new->setPlaceholderText(tr("New tag"));
    m_new->setAccessibleName(tr("New tag"));
    m_new->setMaxLength(60);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_list);
    layout->addWidget(m_new);
    auto *action = new QWidgetAction(this);
    action->setDefaultWidget(panel);
    addAction(action);
    connect(this, &QMenu::aboutToShow, this, &TagMenu::prepare);
    connect(m_new, &QLineEdit::returnPressed, this, &TagMenu::addTag);
}

void TagMenu::prepare()
{
    const int rows = std::clamp(m_model->rowCount(), 3, 14);
    m_list->setFixedHeight(rows * (m_list->sizeHintForRow(0) > 0 ? m_list->sizeHintForRow(0) : fontMetrics().height() + 8) + 4);
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_new->setVisible(m_model->canAddKeywords());
    m_new->clear();
    if (!m_list->currentIndex().isValid()) m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setFocus();
}

void TagMenu::addTag()
{
    const QByteArray atom = m_model->tags() ? m_model->tags()->keywordFor(m_new->text()) : m_new->text().trimmed().toUtf8();
    if (!models::FlagModel::isValidKeyword(atom)) {
        m_new->selectAll();
        m_new->setPlaceholderText(tr("Letters and digits only"));
        return;
    }
    Q_EMIT newTagWanted(atom);
    close();
}

} // namespace godwit::ui
