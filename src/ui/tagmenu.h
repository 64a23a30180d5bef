// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QLineEdit;
class QListView;

namespace godwit::models {
class FlagModel;
}

namespace godwit::ui {

/// The flags and tags of the selected messages, with check marks of three states, and a field for a new tag where the folder takes one.
class TagMenu : public QMenu
{
    Q_OBJECT
public:
    explicit TagMenu(models::FlagModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    void newTagWanted(const QByteArray &atom);

private:
    void prepare();
    void addTag();

    models::FlagModel *m_model;
    QListView *m_list;
    QLineEdit *m_new;
};

} // namespace godwit::ui
