// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listcolumns.h"

#include "ui/icons.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QEvent>
#include <QMenu>
#include <QStandardItemModel>
#include <array>

namespace godwit::ui {

namespace {

struct Known {
    RowColumn column;
    const char *name;
    int letters;  ///< its usual width
    bool shown;   ///< usually
    std::optional<ListColumn> sort;
};

constexpr std::array known{
    Known{RowColumn::Star, "star", 4, true, ListColumn::Starred},
    Known{RowColumn::Attachment, "attachment", 4, true, ListColumn::Attachment},
    Known{RowColumn::From, "from", 26, true, ListColumn::From},
    Known{RowColumn::To, "to", 24, false, ListColumn::To},
    Known{RowColumn::Subject, "subject", 40, true, ListColumn::Subject},
    Known{RowColumn::Tags, "tags", 16, false, {}},
    Known{RowColumn::Folder, "folder", 16, false, {}},
    Known{RowColumn::Size, "size", 10, false, ListColumn::Size},
    Known{RowColumn::Date, "date", 14, false, ListColumn::Date},
    Known{RowColumn::Arrival, "arrival", 14, true, ListColumn::Arrival},
};

const Known &knownOf(int section) { return known.at(std::size_t(section)); }

} // namespace

ListColumns::ListColumns(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_titles(new QStandardItemModel(0, int(known.size()), this))
{
    setObjectName(QStringLiteral("columns"));
    setAccessibleName(tr("Columns of the list"));
    setModel(m_titles);
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
    retranslate();
    apply({});
    connect(this, &QHeaderView::sectionResized, this, &ListColumns::tell);
    connect(this, &QHeaderView::sectionMoved, this, &ListColumns::tell);
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) {
        const auto column = knownOf(section).sort;
        if (column) Q_EMIT sortWanted(*column, m_setup.column == *column ? !m_setup.ascending : isAscendingByNature(*column));
        showOrder(m_setup); // it is shown when the list is so
    });
}

void ListColumns::retranslate()
{
    const std::array titles{tr("Star"), tr("Attachment"), tr("From"), tr("To"),   tr("Subject"),
                            tr("Tags"), tr("Folder"),     tr("Size"), tr("Sent"), tr("Date")};
    for (std::size_t i = 0; i < known.size(); ++i) {
        const bool asIcon = known.at(i).column == RowColumn::Star || known.at(i).column == RowColumn::Attachment;
        m_titles->setHeaderData(int(i), Qt::Horizontal, asIcon ? QString() : titles.at(i));
        m_titles->setHeaderData(int(i), Qt::Horizontal, titles.at(i), Qt::AccessibleTextRole);
        m_titles->setHeaderData(int(i), Qt::Horizontal, titles.at(i), Qt::ToolTipRole);
    }
    m_titles->setHeaderData(int(RowColumn::Star), Qt::Horizontal, icon(QStringLiteral("starred-symbolic")), Qt::DecorationRole);
    m_titles->setHeaderData(int(RowColumn::Attachment), Qt::Horizontal, icon(QStringLiteral("mail-attachment")), Qt::DecorationRole);
}

int ListColumns::usualWidth(RowColumn column) const { return knownOf(int(column)).letters * fontMetrics().averageCharWidth(); }

QList<ListColumns::Cell> ListColumns::cells() const
{
    QList<Cell> cells;
    int x = 0;
    for (int visual = 0; visual < count(); ++visual) {
        const int section = logicalIndex(visual);
        if (isSectionHidden(section)) continue;
        cells << Cell{RowColumn(section), x, sectionSize(section)};
        x += sectionSize(section);
    }
    return cells;
}

QString ListColumns::toText() const
{
    QStringList words;
    for (int visual = 0; visual < count(); ++visual) {
        const int section = logicalIndex(visual);
        const bool hidden = isSectionHidden(section);
        words << QStringLiteral("%1%2:%3")
                     .arg(hidden ? QStringLiteral("-") : QString(), QLatin1StringView(knownOf(section).name))
                     .arg(hidden || RowColumn(section) == RowColumn::Subject ? 0 : sectionSize(section));
    }
    return words.join(u' ');
}

void ListColumns::apply(const QString &text)
{
    m_applying = true;
    for (const Known &each : known) {
        const int section = int(each.column);
        moveSection(visualIndex(section), section);
        setSectionResizeMode(section, each.column == RowColumn::Subject ? Stretch : Interactive);
        resizeSection(section, usualWidth(each.column));
        setSectionHidden(section, !each.shown);
    }
    int place = 0;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const bool hidden = word.startsWith(u'-');
        const QString name = word.section(u':', 0, 0).sliced(hidden ? 1 : 0);
        const auto column = std::ranges::find_if(known, [&](const Known &each) { return name == QLatin1StringView(each.name); });
        if (column == known.end()) continue;
        const int section = int(column->column), width = word.section(u':', 1, 1).toInt();
        moveSection(visualIndex(section), place++);
        setSectionHidden(section, hidden && column->column != RowColumn::Subject);
        if (width >= minimumSectionSize() && width <= 2000) resizeSection(section, width);
    }
    m_applying = false;
}

void ListColumns::showOrder(const ListSetup &setup)
{
    m_setup = setup;
    const auto column = std::ranges::find_if(known, [&](const Known &each) { return each.sort == setup.column; });
    const QSignalBlocker quiet(this);
    setSortIndicator(column == known.end() ? -1 : int(column->column), setup.ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void ListColumns::tell()
{
    viewport()->update();
    if (parentWidget()) parentWidget()->update();
    if (!m_applying && isVisible()) Q_EMIT changed(toText());
}

bool ListColumns::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retranslate();
    return QHeaderView::event(event);
}

void ListColumns::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Known &each : known) {
        const int section = int(each.column);
        QAction *action = menu->addAction(m_titles->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString());
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(section));
        action->setEnabled(each.column != RowColumn::Subject);
        connect(action, &QAction::toggled, this, [this, section](bool on) {
            setSectionHidden(section, !on);
            tell();
        });
    }
    menu->addSeparator();
    menu->addAction(tr("&Usual columns"), this, [this] {
        apply({});
        tell();
    });
    menu->popup(event->globalPos());
}

} // namespace godwit::ui
