// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachmentdeeds.h"

#include "mail/plaintext.h"
#include "ui/attachmentbar.h"
#include "ui/messagewindow.h"
#include "ui/picturewindow.h"
#include "ui/textwindow.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QUrl>
#include <algorithm>

namespace godwit::ui {

using Use = PartRequest::Use;
using Deed = AttachmentChip::Deed;

AttachmentDeeds::AttachmentDeeds(AttachmentBar *bar, QWidget *window) : QObject(window), m_bar(bar), m_window(window)
{
    connect(bar, &AttachmentBar::wanted, this, &AttachmentDeeds::act);
    connect(bar, &AttachmentBar::fileWanted, this, [this](const QByteArray &partId) { borrow(partId, false); });
}

void AttachmentDeeds::setMessage(FolderId folder, MessageKey key)
{
    m_folder = folder;
    m_key = key;
}

QList<PartRequest::Wanted> AttachmentDeeds::wantedPart(const QByteArray &partId) const
{
    const auto &all = m_bar->attachments();
    const auto found = std::ranges::find(all, partId, &mime::Attachment::partId);
    if (found == all.end()) return {};
    return {{found->partId, found->fileName, found->type}};
}

/// The number of the request; 0: nothing was asked.
quint64 AttachmentDeeds::ask(Use use, const QList<PartRequest::Wanted> &parts, const QString &target)
{
    static quint64 last = 0;
    if (parts.isEmpty()) return 0;
    const PartRequest request{++last, m_folder, m_key, use, parts, target};
    m_asked.insert(request.id, request);
    for (const PartRequest::Wanted &part : parts)
        if (AttachmentChip *chip = m_bar->chip(part.partId); chip && !chip->attachment().isHere && !chip->isComing())
            chip->setProgress(0, 0);
    Q_EMIT wanted(request);
    return request.id;
}

void AttachmentDeeds::act(const QByteArray &partId, Deed deed)
{
    const auto part = wantedPart(partId);
    const FileKind kind = part.isEmpty() ? FileKind::Other : fileKind(part.first().fileName, part.first().type);
    switch (deed) {
    case Deed::Show: ask(kind == FileKind::Picture ? Use::Picture : kind == FileKind::Message ? Use::Message : Use::Text, part); break;
    case Deed::Open: ask(Use::Open, part); break;
    case Deed::Save:
        if (!part.isEmpty()) save(partId, part.first().fileName);
        if (kind == FileKind::Program)
            Q_EMIT noticed(tr("%1 can contain a program. Godwit saves it, and never opens it.").arg(isolated(part.first().fileName, 100)));
        break;
    case Deed::SaveAll: askFolder(); break;
    case Deed::Copy: borrow(partId, true); break;
    case Deed::Cancel: Q_EMIT cancelWanted(m_key, partId); break;
    }
}

void AttachmentDeeds::save(const QByteArray &partId, const QString &fileName)
{
    auto *dialog = new QFileDialog(m_window, tr("Save attachment"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(fileName);
    auto part = wantedPart(partId);
    if (part.isEmpty()) part = {{partId, fileName, {}}};
    connect(dialog, &QFileDialog::fileSelected, this, [this, part, folder = m_folder, key = m_key](const QString &path) {
        const auto now = std::pair(m_folder, m_key); // another message may be open by the time a place is chosen
        setMessage(folder, key);
        ask(Use::Save, part, path);
        setMessage(now.first, now.second);
    });
    dialog->open();
}

void AttachmentDeeds::askFolder()
{
    QList<PartRequest::Wanted> parts;
    for (const mime::Attachment &file : m_bar->attachments()) parts.append({file.partId, file.fileName, file.type});
    auto *dialog = new QFileDialog(m_window, tr("Save all attachments in a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, tr("Save here"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, parts, folder = m_folder, key = m_key](const QString &path) {
        const auto now = std::pair(m_folder, m_key);
        setMessage(folder, key);
        ask(Use::SaveAll, parts, path);
        setMessage(now.first, now.second);
    });
    dialog->open();
}

void AttachmentDeeds::borrow(const QByteArray &partId, bool toCopy)
{
    const quint64 asked = ask(Use::Borrow, wantedPart(partId));
    if (toCopy && asked != 0) m_toCopy.insert(asked);
}

void AttachmentDeeds::applyProgress(MessageKey key, const QByteArray &partId, quint64 done, quint64 total)
{
    if (AttachmentChip *chip = key == m_key ? m_bar->chip(partId) : nullptr) chip->setProgress(done, total);
}

void AttachmentDeeds::applyResult(const PartResult &result)
{
    const auto asked = m_asked.constFind(result.id);
    if (asked == m_asked.cend()) return;
    const PartRequest request = *asked;
    m_asked.erase(asked);
    for (const PartRequest::Wanted &part : request.parts)
        if (AttachmentChip *chip = request.key == m_key ? m_bar->chip(part.partId) : nullptr) chip->setIdle(!result.error);
    const bool toCopy = m_toCopy.remove(result.id);
    if (result.error.kind == Error::Kind::Cancelled) return;
    if (result.error) {
        Q_EMIT failed(result.error);
    } else if (toCopy) {
        auto *data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(result.files.value(0))});
        QGuiApplication::clipboard()->setMimeData(data);
        Q_EMIT noticed(tr("Copied: %1").arg(isolated(request.parts.first().fileName, 100)));
    } else {
        finish(request, result);
    }
}

void AttachmentDeeds::finish(const PartRequest &request, const PartResult &result)
{
    const PartRequest::Wanted &part = request.parts.first();
    switch (request.use) {
    case Use::Save: Q_EMIT noticed(tr("Saved: %1").arg(result.files.value(0))); break;
    case Use::SaveAll: Q_EMIT noticed(tr("Saved %1 files in %2").arg(QLocale().toString(int(result.files.size())), request.target)); break;
    case Use::Open:
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(result.files.value(0))))
            Q_EMIT noticed(tr("There is no program on this computer that opens %1. It can be saved.").arg(isolated(part.fileName, 100)));
        break;
    case Use::Borrow:
        if (AttachmentChip *chip = request.key == m_key ? m_bar->chip(part.partId) : nullptr) {
            chip->setFile(result.files.value(0));
            if (QGuiApplication::mouseButtons() & Qt::LeftButton) chip->startDrag(); // still being dragged
            else Q_EMIT noticed(tr("%1 is here now and can be dragged.").arg(isolated(part.fileName, 100)));
        }
        break;
    case Use::Picture: (new PictureWindow(part.fileName, result.picture, m_window))->show(); break;
    case Use::Text: TextWindow::forText(part.fileName, result.text, m_window)->show(); break;
    case Use::Message: openMessage(request, result); break;
    }
}

void AttachmentDeeds::openMessage(const PartRequest &request, const PartResult &result)
{
    auto *window = new MessageWindow(result.document, result.raw, request.folder, request.key, m_window);
    connect(this, &AttachmentDeeds::destroyed, window, &QWidget::close);
    connect(window, &MessageWindow::answerWanted, this, &AttachmentDeeds::answerWanted);
    Q_EMIT windowOpened(window->attachments());
    window->show();
}

} // namespace godwit::ui
