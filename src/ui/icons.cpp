// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <BreezeIcons>
#include <QApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <cmath>

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

QPixmap colored(QPixmap shape, const QColor &color)
{
    if (shape.isNull()) return shape;
    QPainter fill(&shape);
    fill.setCompositionMode(QPainter::CompositionMode_SourceIn);
    fill.fillRect(shape.rect(), color);
    return shape;
}

/// Paints a symbolic icon in the palette's text colour of the moment, so that light and dark need no second set.
class ShapeIconEngine final : public QIconEngine
{
public:
    explicit ShapeIconEngine(QIcon shape) : m_shape(std::move(shape)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect, colored(m_shape.pixmap(rect.size(), ratio), colorFor(mode)));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1.0); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // `size` is in device pixels here.
        return colored(m_shape.pixmap((QSizeF(size) / scale).toSize(), scale), colorFor(mode));
    }
    bool isNull() override { return m_shape.isNull(); }
    QIconEngine *clone() const override { return new ShapeIconEngine(m_shape); }

private:
    static QColor colorFor(QIcon::Mode mode)
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Selected) return palette.color(QPalette::HighlightedText);
        return palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::ButtonText);
    }
    QIcon m_shape;
};

} // namespace

QIcon icon(const QString &name)
{
    static const bool ready = (BreezeIcons::initIcons(), true); // the fallback theme, where the desktop has no such icon
    Q_UNUSED(ready)
    static QHash<QString, QIcon> known; // GUI thread only
    const QString key = QIcon::themeName() + u'/' + name;
    if (const auto found = known.constFind(key); found != known.constEnd()) return *found;
    const QIcon result(new ShapeIconEngine(QIcon::fromTheme(name)));
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

QIcon foldIcon(bool open, Qt::LayoutDirection direction)
{
    if (open) return icon(QStringLiteral("arrow-down"));
    return icon(direction == Qt::RightToLeft ? QStringLiteral("arrow-left") : QStringLiteral("arrow-right"));
}

void paintIcon(QPainter *painter, const QRect &rect, const QIcon &icon, const QColor &color)
{
    const qreal ratio = painter->device()->devicePixelRatio();
    const QPixmap shape = colored(icon.pixmap(rect.size(), ratio), color);
    if (shape.isNull()) return;
    const QSizeF size = shape.deviceIndependentSize();
    painter->drawPixmap(QPointF(rect.x() + (rect.width() - size.width()) / 2, rect.y() + (rect.height() - size.height()) / 2), shape);
}

bool isDark(const QPalette &palette) { return palette.color(QPalette::Base).lightness() < 128; }

QColor dimmed(const QPalette &palette) { return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.36); }

QColor line(const QPalette &palette, double strength)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), strength);
}

double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const auto part = [](float c) { return c <= 0.04045F ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
    };
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QColor linkColor(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base), text = palette.color(QPalette::Text);
    QColor color = palette.color(QPalette::Link);
    for (int step = 0; step < 10 && contrast(color, base) < 4.5; ++step) color = mixed(color, text, 0.2);
    return color;
}

QColor selected(const QPalette &palette, bool active)
{
    const QColor wash = active ? palette.color(QPalette::Accent) : palette.color(QPalette::Text);
    return mixed(palette.color(QPalette::Base), wash, active ? (isDark(palette) ? 0.34 : 0.18) : 0.09);
}

QColor marked(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Accent), isDark(palette) ? 0.5 : 0.36);
}

QColor markedNow(const QPalette &palette)
{
    QColor color = palette.color(QPalette::Accent);
    for (int step = 0; step < 10 && contrast(color, marked(palette)) < 2; ++step) color = mixed(color, palette.color(QPalette::Text), 0.2);
    return color;
}

QColor readableOn(const QColor &background)
{
    return contrast(background, Qt::white) >= contrast(background, Qt::black) ? Qt::white : Qt::black;
}

QColor avatarColor(const QString &seed)
{
    static constexpr std::array colors{0x7757d6, 0x0b6e99, 0x1d7a46, 0xa8480f, 0xb0345f, 0x4f5bd5, 0x6b6414, 0x7a4a9e};
    return QColor::fromRgb(QRgb(colors[qHash(seed, 0) % colors.size()]));
}

TagColors tagColors(const QColor &tag, bool dark)
{
    const int hue = std::max(0, tag.hslHue()), saturation = tag.hslSaturation();
    const auto color = [&](int most, int lightness) { return QColor::fromHsl(hue, std::min(saturation, most), lightness); };
    return dark ? TagColors{color(90, 50), color(120, 205)} : TagColors{color(110, 232), color(150, 62)};
}

QIcon swatch(const QColor &color)
{
    QPixmap disc(64, 64);
    disc.fill(Qt::transparent);
    QPainter painter(&disc);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(8, 8, 48, 48);
    return disc;
}

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

QFont headingFont(QFont font)
{
    font = smallFont(font);
    font.setBold(true);
    return font;
}

QFont titleFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setBold(true);
    return font;
}

QString grouped(QLocale locale, uint number)
{
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    return locale.toString(number);
}

QString initials(const QString &name, const QString &address)
{
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        while (!word.isEmpty() && word.front().isPunct()) word.removeFirst(); // "Anna (Shop)"
    words.removeAll(QString());
    if (words.isEmpty()) return firstLetter(address);
    return words.size() == 1 ? firstLetter(words.first()) : firstLetter(words.first()) + firstLetter(words.last());
}

} // namespace godwit::ui
