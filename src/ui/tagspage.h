// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QListView;
class QToolButton;

namespace godwit::models {
class TagModel;
}

namespace godwit::ui {

/// Names, colours and order of tags. What is changed holds at once.
class TagsPage : public QWidget
{
    Q_OBJECT
public:
    explicit TagsPage(models::TagModel *model, QWidget *parent = nullptr);

private:
    QWidget *buildEditor();
    QByteArray current() const;
    void show();
    void add();
    void chooseColor();

    models::TagModel *m_model;
    QByteArray m_shown; ///< the keyword that stays current while the model is made anew
    QListView *m_list;
    QLineEdit *m_name, *m_new;
    QToolButton *m_color, *m_up, *m_down, *m_remove;
};

} // namespace godwit::ui
