// SPDX-License-Identifier: GPL-3.0-or-later
// The open message: its content, its attachments, and what is asked of others for its sake.
#include "app/application.h"

#include "app/unsubscriber.h"
#include "app/writing.h"
#include "mail/midlink.h"
#include "store/searcher.h"
#include "ui/attachmentdeeds.h"
#include "ui/icons.h"
#include "ui/picturespage.h"
#include "ui/reading.h"
#include "ui/searching.h"
#include "ui/settingsdialog.h"
#include "ui/unsubscribing.h"

namespace godwit::app {

void Application::wireReading()
{
    ui::MainWindow *window = m_window.get();
    ui::Reading *reading = window->reading();
    Documents *documents = m_documents.get();
    connect(reading, &ui::Reading::messageWanted, documents, &Documents::wantDocument);
    connect(reading, &ui::Reading::rawWanted, documents, &Documents::wantSource);
    connect(documents, &Documents::bodyWanted, this, [this](FolderId folder, MessageKey key, Uid uid, bool shown) {
        if (const Folder *known = m_folders.folder(folder))
            onEngine([engine = m_engine.get(), account = known->account, folder, key, uid, shown] {
                if (shown) engine->wantShown(account, folder, key, uid);
                else engine->wantBody(account, folder, key, uid);
            });
    });
    connect(documents, &Documents::partFetchWanted, this, [this](FolderId folder, MessageKey key, const QByteArray &partId) {
        if (const Folder *known = m_folders.folder(folder))
            onEngine([engine = m_engine.get(), account = known->account, key, partId] { engine->wantPart(account, key, partId); });
    });
    connect(documents, &Documents::partCancelWanted, this, [this](MessageKey key, const QByteArray &partId) {
        for (const Account &account : m_signIn->accounts().accounts()) // whichever of them fetches it
            onEngine([engine = m_engine.get(), id = account.id, key, partId] { engine->cancelPart(id, key, partId); });
    });
    connect(documents, &Documents::bodyUsed, this,
            [this](MessageKey key) { m_store.run([key](store::Writer &writer) { writer.useBody(key); }); });
    connect(documents, &Documents::documentReady, reading, &ui::Reading::showDocument);
    connect(documents, &Documents::documentFailed, reading, &ui::Reading::showDocumentError);
    connect(documents, &Documents::sourceReady, reading, &ui::Reading::openSource);
    connect(documents, &Documents::sourceFailed, reading, &ui::Reading::openSourceError);
    connect(documents, &Documents::textSaved, this, [this](const QString &file) { m_window->showNotice(tr("Saved: %1").arg(file)); });
    connect(documents, &Documents::textFailed, window, &ui::MainWindow::showError);
    wireAttachments(reading->attachments());
    connect(window, &ui::MainWindow::midWanted, this, &Application::openMid);
    connect(reading->unsubscribing(), &ui::Unsubscribing::postWanted, this, [this](const QUrl &address, FolderId folder) {
        const Folder *known = m_folders.folder(folder);
        const auto account = known ? m_folders.account(known->account) : std::nullopt;
        m_unsubscriber->post(address, account ? account->proxy : Proxy{});
    });
    connect(m_unsubscriber.get(), &Unsubscriber::done, reading->unsubscribing(), &ui::Unsubscribing::finished);
    documents->setOwnServers([this](FolderId folder) {
        const Folder *known = m_folders.folder(folder);
        const auto account = known ? m_folders.account(known->account) : std::nullopt;
        return account ? OwnServer{account->host, account->authServers} : OwnServer{};
    });
}

/// Follows what is decided in a message meanwhile.
void Application::addPicturesPage(ui::SettingsDialog *dialog)
{
    auto *page = new ui::PicturesPage;
    LetterPictures *pictures = m_pictures.get();
    const auto show = [page, pictures] { page->setSenders(pictures->permissions().addresses()); };
    connect(pictures, &LetterPictures::permitted, page, show);
    connect(page, &ui::PicturesPage::removeWanted, pictures, qOverload<const QStringList &>(&LetterPictures::forbid));
    connect(page, &ui::PicturesPage::addWanted, pictures, &LetterPictures::permit);
    show();
    dialog->addPage(QStringLiteral("pictures"), tr("Pictures"), ui::icon(QStringLiteral("image-x-generic")), page, false);
}

/// Of several copies one that was not thrown away, and the newest. Found on the store's thread: at the start the window knows the folders
/// by then.
void Application::openMid(const QByteArray &link)
{
    const auto mid = parseMid(link);
    if (!mid) return;
    const Query query{.kind = Query::Kind::MessageId, .text = QString::fromUtf8(mid->messageId)};
    m_store.post(
        this,
        [paths = m_profile.paths(), query](store::Writer &) -> std::expected<std::vector<SearchHit>, Error> {
            std::vector<SearchHit> hits;
            const auto searcher = store::Searcher::open(paths);
            if (!searcher) return std::unexpected(searcher.error());
            const auto add = [&hits](std::span<const SearchHit> some) { hits.insert(hits.end(), some.begin(), some.end()); };
            return (*searcher)->search({.query = query}, add).transform([&hits] { return hits; });
        },
        [this, link = QString::fromLatin1(link)](const std::expected<std::vector<SearchHit>, Error> &hits) {
            if (!hits) return m_window->showError(hits.error());
            const auto discarded = [this](const SearchHit &hit) {
                const Folder *folder = m_folders.folder(hit.folder);
                return !folder || folder->role == Role::Trash || folder->role == Role::Junk;
            };
            const auto best = std::ranges::min_element(*hits, {}, discarded);
            if (best != hits->end()) return m_window->openMessage(best->folder, best->key);
            m_window->offer(tr("The message that this link leads to is not on this computer. It may be in a folder that was not read yet."),
                            tr("&Search on the servers"), [this, link] { m_window->searching()->searchFor(link); });
        });
}

/// Also those of a message in a message, which has a window of its own.
void Application::wireAttachments(ui::AttachmentDeeds *deeds)
{
    connect(deeds, &ui::AttachmentDeeds::wanted, m_parts.get(), &Parts::want);
    connect(deeds, &ui::AttachmentDeeds::cancelWanted, m_documents.get(), &Documents::cancelPart);
    connect(m_engine.get(), &engine::Engine::partProgress, deeds, &ui::AttachmentDeeds::applyProgress);
    connect(m_parts.get(), &Parts::done, deeds, &ui::AttachmentDeeds::applyResult);
    connect(deeds, &ui::AttachmentDeeds::answerWanted, this,
            [this](AnswerKind kind, const mime::DocumentPtr &document, const QByteArray &raw) {
                m_writing->answers().answerDocument(kind, document, raw);
            });
    connect(deeds, &ui::AttachmentDeeds::windowOpened, this, [this](ui::AttachmentDeeds *inner) {
        wireAttachments(inner);
        connect(inner, &ui::AttachmentDeeds::noticed, m_window.get(), &ui::MainWindow::showNotice);
        connect(inner, &ui::AttachmentDeeds::failed, m_window.get(), &ui::MainWindow::showError);
    });
}

} // namespace godwit::app
