// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tagspage.h"

#include "models/tagmodel.h"
#include "ui/icons.h"

#include <QColorDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

namespace godwit::ui {

using models::TagModel;

TagsPage::TagsPage(TagModel *model, QWidget *parent) : QWidget(parent), m_model(model), m_list(new QListView(this))
{
    m_list->setObjectName(QStringLiteral("tags"));
    m_list->setAccessibleName(tr("Tags"));
    m_list->setModel(model);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize(QSize(1, 1) * fontMetrics().ascent());
    auto *words =
        new QLabel(tr("The first nine have the keys 1 to 9. Names and colours are kept on the servers that can, and are the same on "
                      "your other computers."),
                   this);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    m_new = new QLineEdit(this);
    m_new->setObjectName(QStringLiteral("newTag"));
    m_new->setPlaceholderText(tr("New tag"));
    m_new->setAccessibleName(tr("New tag"));
    m_new->setMaxLength(60);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(m_new);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addLayout(left, 1);
    row->addWidget(buildEditor(), 1, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(words);
    layout->addLayout(row, 1);
    connect(m_new, &QLineEdit::returnPressed, this, &TagsPage::add);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TagsPage::show);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_shown = current(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_list->setCurrentIndex(m_model->index(int(std::max<qsizetype>(0, m_model->keywords().indexOf(m_shown)))));
        show();
    });
    m_list->setCurrentIndex(model->index(0));
    show();
}

QWidget *TagsPage::buildEditor()
{
    auto *editor = new QWidget(this);
    const auto button = [editor](const char *name, const char *iconName, const QString &what) {
        auto *made = new QToolButton(editor);
        made->setObjectName(QLatin1StringView(name));
        made->setIcon(icon(QLatin1StringView(iconName)));
        made->setToolTip(what);
        made->setAccessibleName(what);
        return made;
    };
    m_name = new QLineEdit(editor);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMaxLength(60);
    m_color = button("color", "color-picker", tr("Choose the colour"));
    m_up = button("up", "go-up", tr("Up"));
    m_down = button("down", "go-down", tr("Down"));
    m_remove = button("remove", "list-remove", tr("Forget name and colour; messages keep the tag"));
    auto *order = new QHBoxLayout;
    for (QToolButton *each : {m_up, m_down, m_remove}) order->addWidget(each);
    order->addStretch(1);
    auto *form = new QFormLayout(editor);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Colour:"), m_color);
    form->addRow(order);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_name->isModified() && !current().isEmpty()) m_model->rename(current(), m_name->text());
    });
    connect(m_color, &QToolButton::clicked, this, &TagsPage::chooseColor);
    connect(m_up, &QToolButton::clicked, this, [this] { m_model->move(m_list->currentIndex().row(), -1); });
    connect(m_down, &QToolButton::clicked, this, [this] { m_model->move(m_list->currentIndex().row(), 1); });
    connect(m_remove, &QToolButton::clicked, this, [this] { m_model->remove(current()); });
    return editor;
}

QByteArray TagsPage::current() const { return m_list->currentIndex().data(TagModel::KeywordRole).toByteArray(); }

void TagsPage::show()
{
    const QByteArray keyword = current();
    const int row = m_list->currentIndex().row();
    m_name->setText(keyword.isEmpty() ? QString() : m_model->name(keyword));
    m_color->setIcon(keyword.isEmpty() ? QIcon() : swatch(m_model->color(keyword)));
    for (QWidget *each : QList<QWidget *>{m_name, m_color, m_remove}) each->setEnabled(!keyword.isEmpty());
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_model->rowCount());
}

void TagsPage::add()
{
    const QString name = m_new->text().simplified();
    const QByteArray keyword = m_model->keywordFor(name);
    if (keyword.isEmpty()) return;
    m_new->clear();
    m_model->rename(keyword, name);
    m_list->setCurrentIndex(m_model->index(int(m_model->keywords().indexOf(keyword))));
}

void TagsPage::chooseColor()
{
    auto *dialog = new QColorDialog(m_model->color(current()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this,
            [this, keyword = current()](const QColor &color) { m_model->recolor(keyword, color); });
    dialog->open();
}

} // namespace godwit::ui
