// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composeractions.h"

#include "ui/formatbar.h"
#include "ui/icons.h"
#include "ui/sendlater.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QToolBar>
#include <QToolButton>

namespace godwit::ui {

ComposerActions::ComposerActions(QMainWindow *window) : QObject(window), m_window(window), m_later(new QMenu(tr("Send &later"), window))
{
    const auto ctrl = [](Qt::Key key) { return QKeySequence(Qt::CTRL | key); };
    const auto ctrlShift = [](Qt::Key key) { return QKeySequence(Qt::CTRL | Qt::SHIFT | key); };
    send = add("send", "document-send", tr("&Send"), {ctrl(Qt::Key_Return), ctrl(Qt::Key_Enter)});
    sendLater = add("sendLater", "chronometer", tr("&At a time…"), {ctrlShift(Qt::Key_Return)});
    saveNow = add("saveNow", "document-save", tr("Sa&ve now"), {QKeySequence::Save}, tr("Save the draft on the server, too"));
    saveTemplate = add("saveTemplate", "document-save-as-template", tr("Save as te&mplate"), {});
    attach = add("attach", "mail-attachment", tr("&Attach files…"), {ctrlShift(Qt::Key_A)});
    importContacts = add("importContacts", "contact-new", tr("&Import contacts…"), {}, tr("People from a vCard file, to be suggested"));
    discard = add("discard", "user-trash", tr("&Discard message"), {ctrlShift(Qt::Key_Delete)});
    close = add("close", "window-close", tr("&Close"), {QKeySequence::Close}, tr("The message is kept as a draft"));
    undo = add("undo", "edit-undo", tr("&Undo"), {QKeySequence::Undo});
    redo = add("redo", "edit-redo", tr("&Redo"), {QKeySequence::Redo, ctrl(Qt::Key_Y)});
    cut = add("cut", "edit-cut", tr("Cu&t"), {QKeySequence::Cut});
    copy = add("copy", "edit-copy", tr("&Copy"), {QKeySequence::Copy});
    paste = add("paste", "edit-paste", tr("&Paste"), {QKeySequence::Paste});
    pastePlain = add("pastePlain", "edit-paste", tr("Paste &without format"), {ctrlShift(Qt::Key_V)});
    selectAll = add("selectAll", "edit-select-all", tr("Select &all"), {QKeySequence::SelectAll});
    find = add("find", "edit-find", tr("&Find in message"), {QKeySequence::Find});
    findNext = add("findNext", "go-down-search", tr("Find &next"), {QKeySequence(Qt::Key_F3)});
    zoomIn = add("zoomIn", "zoom-in", tr("Zoom &in"), {QKeySequence::ZoomIn, ctrl(Qt::Key_Equal)});
    zoomOut = add("zoomOut", "zoom-out", tr("Zoom &out"), {QKeySequence::ZoomOut});
    zoomReset = add("zoomReset", "zoom-original", tr("&Normal size"), {ctrl(Qt::Key_0)});
    fixedWidth = toggle("fixedWidth", tr("&Letters of one width"), tr("In messages of plain text"));
    rich = toggle("rich", tr("F&ormatted text"), tr("Bold, lists, pictures; else plain text"));
    receipt = toggle("receipt", tr("Ask for a &receipt"), tr("The recipient is asked to tell you that the message was read; many decline"));
    delivery = toggle("delivery", tr("Ask for a &delivery notice"), tr("Servers are asked to tell you that it arrived"));
    spelling = toggle("spelling", tr("Check s&pelling"));
    spelling->setShortcut(QKeySequence(Qt::Key_F7));
    languages = new QMenu(tr("&Languages"), window);
    languages->setObjectName(QStringLiteral("languages"));
    connect(sendLater, &QAction::triggered, this, &ComposerActions::askTime);
    connect(m_later, &QMenu::aboutToShow, this, &ComposerActions::fillLater);
    m_later->setObjectName(QStringLiteral("laterMenu"));
    fillLater();
}

QAction *ComposerActions::add(const char *name, const char *iconName, const QString &text, const QList<QKeySequence> &keys,
                              const QString &tip)
{
    auto *action = new QAction(icon(QString::fromLatin1(iconName)), text, m_window);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcuts(keys);
    const QString said = tip.isEmpty() ? QString(text).remove(u'&').remove(u'…') : tip;
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? said : QStringLiteral("%1 (%2)").arg(said, key));
    m_window->addAction(action);
    return action;
}

QAction *ComposerActions::toggle(const char *name, const QString &text, const QString &tip)
{
    auto *action = new QAction(text, m_window);
    action->setObjectName(QString::fromLatin1(name));
    action->setCheckable(true);
    action->setToolTip(tip.isEmpty() ? QString(text).remove(u'&') : tip);
    m_window->addAction(action);
    return action;
}

void ComposerActions::build(FormatBar *formats)
{
    m_formats = formats;
    buildMenus();
    buildBar();
}

void ComposerActions::buildMenus()
{
    QMenuBar *bar = m_window->menuBar();
    QMenu *letter = bar->addMenu(tr("&Message"));
    letter->addActions({send});
    letter->addMenu(m_later);
    letter->addSeparator();
    letter->addActions({attach, importContacts});
    letter->addSeparator();
    letter->addActions({saveNow, saveTemplate, discard, close});
    QMenu *edit = bar->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({cut, copy, paste, pastePlain, selectAll});
    edit->addSeparator();
    edit->addActions({find, findNext});
    QMenu *view = bar->addMenu(tr("&View"));
    view->addActions({zoomIn, zoomOut, zoomReset});
    view->addSeparator();
    view->addAction(fixedWidth);
    m_formatMenu = m_formats->menu();
    bar->addMenu(m_formatMenu);
    QMenu *options = bar->addMenu(tr("O&ptions"));
    options->addAction(rich);
    options->addSeparator();
    options->addActions({receipt, delivery});
    options->addSeparator();
    options->addAction(spelling);
    options->addMenu(languages);
    for (QMenu *menu : {letter, edit, view, options}) menu->setToolTipsVisible(true);
}

void ComposerActions::buildBar()
{
    m_bar = m_window->addToolBar(tr("Message"));
    m_bar->setObjectName(QStringLiteral("letterBar"));
    m_bar->setMovable(false);
    m_bar->setFloatable(false);
    m_bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int size = std::max(16, m_window->fontMetrics().height());
    m_bar->setIconSize(QSize(size, size));
    m_send = new QPushButton(icon(QStringLiteral("document-send")), tr("Send"), m_bar);
    m_send->setObjectName(QStringLiteral("sendButton"));
    m_send->setToolTip(send->toolTip());
    m_send->setFocusPolicy(Qt::TabFocus);
    QPalette colors = m_send->palette();
    const QColor accent = colors.color(QPalette::Accent);
    colors.setColor(QPalette::Button, accent);
    colors.setColor(QPalette::ButtonText, readableOn(accent));
    m_send->setPalette(colors);
    m_send->setIconSize(QSize(size, size));
    QPixmap plane(QSize(size, size) * m_send->devicePixelRatio());
    plane.setDevicePixelRatio(m_send->devicePixelRatio());
    plane.fill(Qt::transparent);
    {
        QPainter painter(&plane);
        paintIcon(&painter, QRect(0, 0, size, size), icon(QStringLiteral("document-send")), readableOn(accent));
    }
    m_send->setIcon(plane);
    connect(m_send, &QPushButton::clicked, send, &QAction::trigger);
    m_bar->addWidget(m_send);
    auto *later = new QToolButton(m_bar);
    later->setObjectName(QStringLiteral("laterButton"));
    later->setIcon(icon(QStringLiteral("chronometer")));
    later->setToolTip(tr("Send later"));
    later->setAccessibleName(tr("Send later"));
    later->setPopupMode(QToolButton::InstantPopup);
    later->setMenu(m_later);
    m_bar->addWidget(later);
    m_bar->addSeparator();
    m_bar->addAction(attach);
    m_bar->addAction(saveNow);
    m_bar->addAction(discard);
    for (QAction *action : {attach, saveNow, discard}) action->setIconText(QString(action->text()).remove(u'&').remove(u'…'));
    auto *space = new QWidget(m_bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_bar->addWidget(space);
    rich->setIcon(icon(QStringLiteral("draw-text")));
    m_bar->addAction(rich);
}

void ComposerActions::setRich(bool on)
{
    rich->setChecked(on);
    m_formats->setVisible(on);
    m_formatMenu->menuAction()->setVisible(on);
    for (QAction *action : m_formats->actions()) action->setEnabled(on);
    fixedWidth->setEnabled(!on);
}

void ComposerActions::setRedirecting(bool redirecting)
{
    if (redirecting) setRich(false);
    for (QAction *action : {rich, attach, saveTemplate, receipt, pastePlain, fixedWidth}) action->setVisible(!redirecting);
}

void ComposerActions::setSending(bool sending)
{
    send->setEnabled(!sending);
    m_send->setEnabled(!sending);
    m_later->setEnabled(!sending);
    sendLater->setEnabled(!sending);
}

void ComposerActions::fillLater()
{
    m_later->clear();
    for (const LaterTime &time : laterTimes(QDateTime::currentDateTime()))
        m_later->addAction(time.name, this, [this, when = time.when] { Q_EMIT laterChosen(when.toSecsSinceEpoch()); });
    m_later->addSeparator();
    m_later->addAction(sendLater);
}

void ComposerActions::askTime()
{
    auto *dialog = new SendLaterDialog(QDateTime::currentDateTime(), m_window);
    connect(dialog, &SendLaterDialog::chosen, this, [this](const QDateTime &when) { Q_EMIT laterChosen(when.toSecsSinceEpoch()); });
    dialog->open();
}

} // namespace godwit::ui
