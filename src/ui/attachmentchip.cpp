// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachmentchip.h"

#include "mail/plaintext.h"
#include "ui/icons.h"

#include <QApplication>
#include <QDrag>
#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QUrl>

namespace godwit::ui {

namespace {

constexpr int widest = 36; // characters of a name

QString iconName(const mime::Attachment &attachment, FileKind kind)
{
    const QString extension = attachment.fileName.section(u'.', -1).toLower();
    switch (kind) {
    case FileKind::Picture: return QStringLiteral("image-x-generic");
    case FileKind::Message: return QStringLiteral("mail-message");
    case FileKind::Program: return QStringLiteral("application-x-executable");
    case FileKind::Text: return QStringLiteral("text-x-generic");
    case FileKind::Other: break;
    }
    if (extension == QLatin1String("pdf")) return QStringLiteral("application-pdf");
    if (attachment.type.startsWith("audio/")) return QStringLiteral("audio-x-generic");
    if (attachment.type.startsWith("video/")) return QStringLiteral("video-x-generic");
    static const QStringList packed{QStringLiteral("zip"), QStringLiteral("7z"), QStringLiteral("rar"),
                                    QStringLiteral("gz"),  QStringLiteral("xz"), QStringLiteral("tar")};
    return packed.contains(extension) ? QStringLiteral("package-x-generic") : QStringLiteral("mail-attachment");
}

QString sizeText(quint64 octets) { return QLocale().formattedDataSize(qint64(octets), 1, QLocale::DataSizeTraditionalFormat); }

} // namespace

AttachmentChip::AttachmentChip(const mime::Attachment &attachment, bool several, QWidget *parent)
    : QToolButton(parent), m_attachment(attachment), m_kind(fileKind(attachment.fileName, attachment.type)), m_menu(new QMenu(this))
{
    setIcon(ui::icon(iconName(attachment, m_kind)));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::MenuButtonPopup);
    fillMenu(several);
    setMenu(m_menu);
    connect(this, &QToolButton::clicked, this, [this] {
        if (m_coming) showMenu(); // to cancel it, perhaps
        else Q_EMIT wanted(m_kind == FileKind::Program ? Deed::Save : m_kind == FileKind::Other ? Deed::Open : Deed::Show);
    });
    updateText();
}

void AttachmentChip::fillMenu(bool several)
{
    const auto add = [this](const char *name, const QString &text, Deed deed) {
        QAction *action = m_menu->addAction(text, this, [this, deed] { Q_EMIT wanted(deed); });
        action->setObjectName(QString::fromLatin1(name));
        return action;
    };
    m_cancel = add("cancelAttachment", tr("&Cancel"), Deed::Cancel);
    m_cancel->setVisible(false);
    if (m_kind == FileKind::Picture || m_kind == FileKind::Text || m_kind == FileKind::Message)
        m_menu->setDefaultAction(add("showAttachment", tr("&Show"), Deed::Show));
    if (m_kind != FileKind::Program && m_kind != FileKind::Message) add("openAttachment", tr("&Open with another program"), Deed::Open);
    add("saveAttachment", tr("Save &as…"), Deed::Save);
    if (several) add("saveAllAttachments", tr("Save a&ll…"), Deed::SaveAll);
    add("copyAttachment", tr("Co&py"), Deed::Copy);
}

void AttachmentChip::updateText()
{
    const QString name = oneLine(m_attachment.fileName, 250), size = sizeText(m_attachment.octets);
    QString state = size;
    if (m_coming)
        state = m_share < 0 ? tr("waiting…") : tr("%1 of %2").arg(QLocale().toString(int(m_share * 100)) + QLocale().percent(), size);
    else if (!m_attachment.isHere) state = tr("%1 · on the server").arg(size);
    // The middle goes first: the extension is always seen. '&' would become a mnemonic.
    const QString shown = fontMetrics().elidedText(name, Qt::ElideMiddle, fontMetrics().averageCharWidth() * widest);
    setText(QStringLiteral("%1  %2").arg(QString(shown).replace(u'&', QLatin1String("&&")), state));
    setAccessibleName(m_kind == FileKind::Program ? tr("Save attachment %1, %2").arg(name, state)
                                                  : tr("Attachment %1, %2").arg(name, state));
    const QString why = m_kind == FileKind::Program ? tr("This file can contain a program. Godwit saves it, and never opens it.")
                        : m_kind == FileKind::Other ? tr("Open with another program")
                                                    : tr("Show");
    const QString elided = shown == name ? QString() : name + u'\n';
    setToolTip(QStringLiteral("<qt>%1</qt>").arg((elided + why).toHtmlEscaped().replace(u'\n', QLatin1String("<br>"))));
}

void AttachmentChip::setProgress(quint64 done, quint64 total)
{
    m_coming = true;
    m_share = total > 0 ? std::min(1.0, double(done) / double(total)) : -1;
    m_cancel->setVisible(true);
    updateText();
    update();
}

void AttachmentChip::setIdle(bool isHere)
{
    m_coming = false;
    m_share = -1;
    m_attachment.isHere |= isHere;
    m_cancel->setVisible(false);
    updateText();
    update();
}

void AttachmentChip::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    if (!m_coming || m_share < 0) return;
    QPainter painter(this);
    const QRect whole(4, height() - 6, width() - 8, 3);
    painter.fillRect(whole, line(palette(), 0.2));
    QRect done = whole;
    done.setWidth(int(whole.width() * m_share));
    if (layoutDirection() == Qt::RightToLeft) done.moveRight(whole.right());
    painter.fillRect(done, palette().color(QPalette::Accent));
}

void AttachmentChip::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? event->pos() : QPoint();
    QToolButton::mousePressEvent(event);
}

/// A drag needs the file at its end, and nothing can be waited for in its midst: it is asked for when the drag begins, and a chip that has
/// none yet says that it comes.
void AttachmentChip::mouseMoveEvent(QMouseEvent *event)
{
    const bool drags = event->buttons() & Qt::LeftButton && !m_pressed.isNull() &&
                       (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!drags) return QToolButton::mouseMoveEvent(event);
    m_pressed = {};
    setDown(false);
    if (m_file.isEmpty()) Q_EMIT fileWanted();
    else startDrag();
}

void AttachmentChip::startDrag()
{
    auto *drag = new QDrag(this);
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(m_file)});
    drag->setMimeData(data);
    drag->setPixmap(QToolButton::icon().pixmap(iconSize() * 2, devicePixelRatio()));
    drag->exec(Qt::CopyAction, Qt::CopyAction);
}

void AttachmentChip::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateText();
}

} // namespace godwit::ui
