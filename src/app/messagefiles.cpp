// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagefiles.h"

#include "mail/plaintext.h"
#include "mime/reader.h"
#include "ui/attachmentdeeds.h"
#include "ui/messagewindow.h"
#include "ui/textwindow.h"

#include <QFile>
#include <QFileInfo>
#include <QWidget>
#include <algorithm>
#include <array>

namespace godwit::app {

MessageFiles::MessageFiles(QWidget *window)
    : QObject(window), m_window(window), m_parts([this](FolderId, MessageKey key, const QByteArray &partId, const Parts::Done &done) {
          m_pool.start([raw = m_raw.value(key), partId, done] { done(mime::partContent(raw, partId)); });
      })
{
    m_pool.setMaxThreadCount(1);
}

MessageFiles::~MessageFiles()
{
    for (const QPointer<QWidget> &window : std::as_const(m_open)) delete window;
    m_pool.clear();
    m_pool.waitForDone();
}

/// Only a plain file: to open a pipe or a device could wait for ever, or do something.
std::expected<QByteArray, QString> MessageFiles::read(const QString &path)
{
    const QFileInfo info(path);
    const QString name = isolated(info.fileName(), 100);
    if (!info.exists()) return std::unexpected(tr("There is no file %1.").arg(isolated(path, 300)));
    if (!info.isFile()) return std::unexpected(tr("%1 is not a file that could hold a message.").arg(name));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return std::unexpected(tr("%1 cannot be read: %2").arg(name, isolated(file.errorString(), 200)));
    QByteArray raw = file.read(largest + 1);
    if (raw.size() > largest) return std::unexpected(tr("%1 is too large to be shown: messages of up to 64 MiB are.").arg(name));
    if (file.error() != QFileDevice::NoError)
        return std::unexpected(tr("%1 cannot be read: %2").arg(name, isolated(file.errorString(), 200)));
    if (raw.isEmpty()) return std::unexpected(tr("%1 is empty.").arg(name));
    return raw;
}

bool MessageFiles::looksLikeMessage(const mime::Document &document)
{
    static constexpr std::array known{"from",     "to",           "subject",     "date",        "message-id",
                                      "received", "mime-version", "return-path", "content-type"};
    return std::ranges::any_of(document.headers, [](const mime::Header &header) {
        return std::ranges::any_of(known, [&](const char *name) { return header.name.compare(name, Qt::CaseInsensitive) == 0; });
    });
}

void MessageFiles::open(const QString &path)
{
    m_pool.start([this, path] {
        const auto raw = read(path);
        if (raw) understand(*raw, QFileInfo(path).fileName());
        else fail(raw.error());
    });
}

void MessageFiles::openOctets(const QByteArray &raw)
{
    m_pool.start([this, raw] { understand(raw, {}); });
}

/// In the pool. A file out of an mbox begins with a line of its own ("From …", RFC 4155), which is no header.
void MessageFiles::understand(const QByteArray &raw, const QString &name)
{
    const qsizetype begin = raw.startsWith("From ") ? raw.indexOf('\n') + 1 : 0;
    const QByteArray message = mime::toCrlf(QByteArrayView(raw).sliced(begin));
    auto document = mime::readMessage(message, {}, mime::Reading::WithHtml);
    if (!document || !looksLikeMessage(*document)) {
        const QString what = name.isEmpty() ? tr("This") : isolated(name, 100);
        fail(tr("%1 is not a message: it has none of the lines that a message begins with.").arg(what));
        return;
    }
    QMetaObject::invokeMethod(
        this, [this, message, document = std::make_shared<const mime::Document>(std::move(*document))] { show(document, message); },
        Qt::QueuedConnection);
}

void MessageFiles::fail(const QString &why)
{
    QMetaObject::invokeMethod(this, [this, why] { Q_EMIT failed(why); }, Qt::QueuedConnection);
}

void MessageFiles::show(const mime::DocumentPtr &document, const QByteArray &raw)
{
    const MessageKey key{++m_lastKey};
    auto *window = new ui::MessageWindow(document, raw, FolderId{}, key);
    window->setWindowIcon(m_window->windowIcon());
    m_open.removeIf([](const QPointer<QWidget> &each) { return !each; });
    m_open << window;
    m_raw.insert(key, raw);
    connect(window, &QObject::destroyed, this, [this, key] { m_raw.remove(key); });
    wireAttachments(window->attachments());
    connect(window, &ui::MessageWindow::sourceWanted, window,
            [window, raw, document] { ui::TextWindow::forSource(document->summary.subject, raw, window)->show(); });
    connect(window, &ui::MessageWindow::linkWanted, this, &MessageFiles::linkWanted);
    connect(window, &ui::MessageWindow::mailtoWanted, this, &MessageFiles::mailtoWanted);
    connect(window, &ui::MessageWindow::midWanted, this, &MessageFiles::midWanted);
    connect(window, &ui::MessageWindow::answerWanted, this, &MessageFiles::answerWanted);
    window->show();
    window->raise();
    window->activateWindow();
    Q_EMIT opened(window);
}

/// Also those of a message in the message.
void MessageFiles::wireAttachments(ui::AttachmentDeeds *deeds)
{
    connect(deeds, &ui::AttachmentDeeds::wanted, &m_parts, &Parts::want);
    connect(&m_parts, &Parts::done, deeds, &ui::AttachmentDeeds::applyResult);
    connect(deeds, &ui::AttachmentDeeds::noticed, this, &MessageFiles::noticed);
    connect(deeds, &ui::AttachmentDeeds::failed, this, &MessageFiles::partFailed);
    connect(deeds, &ui::AttachmentDeeds::windowOpened, this, &MessageFiles::wireAttachments);
    connect(deeds, &ui::AttachmentDeeds::answerWanted, this, &MessageFiles::answerWanted);
}

} // namespace godwit::app
