// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkquestion.h"

#include "mail/plaintext.h"
#include "ui/bodytext.h"

#include <QPushButton>
#include <QUrl>

namespace godwit::ui {

LinkQuestion::LinkQuestion(const mime::HtmlLink &link, QWidget *parent) : QMessageBox(parent)
{
    setObjectName(QStringLiteral("linkQuestion"));
    setAttribute(Qt::WA_DeleteOnClose);
    setTextFormat(Qt::PlainText);
    setIcon(QMessageBox::Warning);
    setWindowTitle(tr("Where this link leads"));
    const QString target = link.host.isEmpty() ? QUrl(link.url).path() : link.host;
    setText(tr("This link does not lead where it says."));
    setInformativeText(tr("It says: %1\nIt leads to: %2\n\n%3")
                           .arg(isolated(link.claimed, 200), isolated(target, 200), boundedForLayout(link.url.left(500), 60)));
    const QString verb = link.host.isEmpty() ? tr("Write to %1") : tr("Open %1");
    auto *yes = addButton(verb.arg(oneLine(target, 40).replace(u'&', QStringLiteral("&&"))), QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("openAnyway"));
    setDefaultButton(addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, this, &LinkQuestion::confirmed);
}

} // namespace godwit::ui
