// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QApplication>
#include <QHash>
#include <QPainter>
#include <QPixmap>
#include <QTextBoundaryFinder>

#include <array>

namespace godwit::ui {

namespace {

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int x, int y) { return int(x * (1 - share) + y * share); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

QString firstLetter(QStringView word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word.toString());
    const auto end = finder.toNextBoundary();
    return end > 0 ? word.first(end).toString().toUpper() : QString();
}

} // namespace

QIcon icon(const QString &name)
{
    static QHash<QString, QIcon> known; // GUI thread only
    const QString key = QIcon::themeName() + u'/' + name;
    if (const auto found = known.constFind(key); found != known.constEnd()) return *found;
    QIcon result = QIcon::fromTheme(name);
    if (result.isNull()) result = QIcon(QStringLiteral(":/icons/breeze/actions/16/%1.svg").arg(name));
    known.insert(key, result);
    return result;
}

QIcon icon(Role role)
{
    switch (role) {
    case Role::Inbox: return icon(QStringLiteral("mail-folder-inbox"));
    case Role::Drafts: return icon(QStringLiteral("document-edit"));
    case Role::Sent: return icon(QStringLiteral("document-send"));
    case Role::Archive: return icon(QStringLiteral("archive-insert"));
    case Role::Junk: return icon(QStringLiteral("mail-mark-junk"));
    case Role::Trash: return icon(QStringLiteral("user-trash"));
    case Role::Flagged: return icon(QStringLiteral("rating"));
    case Role::Important: return icon(QStringLiteral("flag"));
    case Role::All:
    case Role::None: break;
    }
    return icon(QStringLiteral("folder"));
}

void paintIcon(QPainter *painter, const QRect &rect, const QIcon &icon, const QColor &color)
{
    const qreal ratio = painter->device()->devicePixelRatio();
    QPixmap shape = icon.pixmap(rect.size(), ratio);
    if (shape.isNull()) return;
    QPainter fill(&shape);
    fill.setCompositionMode(QPainter::CompositionMode_SourceIn);
    fill.fillRect(shape.rect(), color);
    fill.end();
    const QSizeF size = shape.deviceIndependentSize();
    painter->drawPixmap(QPointF(rect.x() + (rect.width() - size.width()) / 2, rect.y() + (rect.height() - size.height()) / 2), shape);
}

bool isDark(const QPalette &palette) { return palette.color(QPalette::Base).lightness() < 128; }

QColor dimmed(const QPalette &palette) { return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.36); }

QColor line(const QPalette &palette) { return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.12); }

QColor selected(const QPalette &palette, bool active)
{
    const QColor wash = active ? palette.color(QPalette::Accent) : palette.color(QPalette::Text);
    return mixed(palette.color(QPalette::Base), wash, active ? (isDark(palette) ? 0.34 : 0.18) : 0.09);
}

QColor avatarColor(const QString &seed)
{
    static constexpr std::array colors{0x7757d6, 0x0b6e99, 0x1d7a46, 0xa8480f, 0xb0345f, 0x4f5bd5, 0x6b6414, 0x7a4a9e};
    return QColor::fromRgb(QRgb(colors[qHash(seed, 0) % colors.size()]));
}

QString initials(const QString &name, const QString &address)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) return firstLetter(address);
    return words.size() == 1 ? firstLetter(words.first()) : firstLetter(words.first()) + firstLetter(words.last());
}

} // namespace godwit::ui
