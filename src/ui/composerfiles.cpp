// SPDX-License-Identifier: GPL-3.0-or-later
// Files and pictures of a letter: asked for by token, and nothing is opened here.
#include "ui/composer.h"

#include "mail/filekind.h"
#include "mail/plaintext.h"
#include "ui/composeractions.h"
#include "ui/filedrop.h"
#include "ui/formatbar.h"
#include "ui/letteredit.h"
#include "ui/letterparts.h"

#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QStandardPaths>
#include <QUuid>

namespace godwit::ui {

using Matter = LetterBars::Matter;

namespace {

constexpr int mostDropped = 500;
constexpr std::array longestSides{1'024, 2'048}; // pixels
constexpr quint64 offerFrom = 2'000'000; // octets of a picture, from which on a smaller one is offered unasked

bool isPicture(const QString &name)
{
    static const QStringList endings{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("gif"),
                                     QStringLiteral("webp")};
    return endings.contains(name.section(u'.', -1).toLower());
}

} // namespace

void Composer::connectFiles()
{
    connect(m_actions->attach, &QAction::triggered, this, [this] { chooseFiles(false); });
    connect(m_formats, &FormatBar::pictureWanted, this, [this] { chooseFiles(true); });
    connect(m_text, &LetterEdit::filesDropped, this, &Composer::takeFiles);
    connect(m_text, &LetterEdit::picturePasted, this, &Composer::takePicture);
    auto *drop = new FileDrop(this, mostDropped);
    connect(drop, &FileDrop::dropped, this, [this](const QString &path) { takeFiles({QUrl::fromLocalFile(path)}); });
    connect(m_parts, &LetterParts::shrinkWanted, this, &Composer::askShrink);
    connect(m_parts, &LetterParts::unwanted, this, [this](quint64 token) {
        m_coming.remove(token);
        Q_EMIT partUnwanted(token);
    });
    connect(m_parts, &LetterParts::changed, this, [this] {
        touch();
        updateLimit();
    });
}

void Composer::chooseFiles(bool withinText)
{
    auto *dialog = new QFileDialog(this, withinText ? tr("Insert pictures") : tr("Attach files"),
                                   QStandardPaths::writableLocation(QStandardPaths::HomeLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setLabelText(QFileDialog::Accept, withinText ? tr("Insert") : tr("Attach"));
    if (withinText) dialog->setNameFilter(tr("Pictures (*.png *.jpg *.jpeg *.gif *.webp)"));
    connect(dialog, &QFileDialog::urlsSelected, this, [this, withinText](const QList<QUrl> &files) {
        for (const QUrl &file : files) {
            const quint64 token = m_parts->begin(file.fileName());
            const QByteArray contentId = withinText ? newContentId() : QByteArray();
            if (withinText) m_coming.insert(token, {contentId, file.fileName()});
            Q_EMIT fileWanted(token, file, contentId);
        }
        updateLimit();
    });
    dialog->open();
}

/// Pictures that are dropped on a rich letter stand in its text.
void Composer::takeFiles(const QList<QUrl> &files)
{
    if (isRedirecting()) return;
    for (const QUrl &file : files) {
        const bool within = sender() == m_text && m_text->isRich() && isPicture(file.fileName());
        const quint64 token = m_parts->begin(file.fileName());
        const QByteArray contentId = within ? newContentId() : QByteArray();
        if (within) m_coming.insert(token, {contentId, file.fileName()});
        Q_EMIT fileWanted(token, file, contentId);
    }
}

void Composer::takePicture(const QImage &picture)
{
    if (picture.isNull()) return;
    QByteArray octets;
    QBuffer buffer(&octets);
    picture.save(&buffer, "PNG");
    const QString name = tr("Picture %1.png").arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd hh-mm-ss")));
    const quint64 token = m_parts->begin(name);
    const QByteArray contentId = m_text->isRich() ? newContentId() : QByteArray();
    if (m_text->isRich()) m_coming.insert(token, {contentId, name});
    Q_EMIT dataWanted(token, octets, name, "image/png", contentId);
}

QByteArray Composer::newContentId() const { return QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "@picture.invalid"; }

void Composer::applyPart(quint64 token, const LetterPart &part, const QImage &picture)
{
    if (!m_parts->isComing(token)) return;
    const auto coming = m_coming.constFind(token);
    if (coming != m_coming.constEnd()) {
        const Picture wanted = m_coming.take(token);
        LetterPart kept = part;
        kept.contentId = wanted.contentId;
        if (!picture.isNull() && m_text->isRich()) {
            m_text->setPicture(wanted.contentId, picture);
            m_text->insertPicture(wanted.contentId, wanted.name.section(u'.', 0, -2));
        } else {
            kept.contentId.clear(); // what cannot be shown is attached
        }
        m_parts->apply(token, kept);
    } else {
        m_parts->apply(token, part);
        const bool large = part.octets > offerFrom && fileKind(part.name, part.type) == FileKind::Picture;
        if (large && m_parts->parts().contains(part)) askShrink(part);
    }
    updateLimit();
}

void Composer::applyPartProgress(quint64 token, quint64 done, quint64 total) { m_parts->setProgress(token, done, total); }

void Composer::failPart(quint64 token, const Error &error)
{
    if (!m_parts->isComing(token)) return;
    m_coming.remove(token);
    m_parts->fail(token);
    if (error.kind == Error::Kind::Cancelled) return;
    m_bars->say(Matter::Error, explain(error));
}

void Composer::applyPicture(const QByteArray &contentId, const QImage &picture) { m_text->setPicture(contentId, picture); }

void Composer::askShrink(const LetterPart &part)
{
    QList<BarDeed> deeds;
    static constexpr std::array names{"shrinkSmall", "shrinkMedium"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const int side = longestSides[i];
        deeds << BarDeed{names[i], tr("%1 pixels").arg(QLocale().toString(side)), [this, part, side] {
                             const quint64 token = m_parts->beginReplacing(part);
                             Q_EMIT shrinkWanted(token, part, side);
                         }};
    }
    deeds << BarDeed{"keepSize", tr("&Keep its size"), {}};
    m_bars->say(Matter::Shrink,
                tr("“%1” has %2. A smaller picture is quicker to send and to read; its longer side would have:")
                    .arg(isolated(part.name, 100), QLocale().formattedDataSize(qint64(part.octets), 1, QLocale::DataSizeTraditionalFormat)),
                deeds);
}

} // namespace godwit::ui
