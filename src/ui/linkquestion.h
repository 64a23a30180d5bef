// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/document.h"

#include <QMessageBox>

namespace godwit::ui {

/// Asks before a link is followed that leads elsewhere than it says. Deletes itself. The question is plain text.
class LinkQuestion : public QMessageBox
{
    Q_OBJECT
public:
    LinkQuestion(const mime::HtmlLink &link, QWidget *parent);

Q_SIGNALS:
    void confirmed();
};

} // namespace godwit::ui
