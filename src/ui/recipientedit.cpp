// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipientedit.h"

#include "ui/completionpopup.h"
#include "ui/flowlayout.h"
#include "ui/icons.h"
#include "ui/recipientchip.h"

#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QToolButton>
#include <QUndoStack>

namespace godwit::ui {

namespace {

constexpr int gap = 4, narrowField = 8; // pixels

bool isSame(const Address &one, const Address &other) { return one.address.compare(other.address, Qt::CaseInsensitive) == 0; }

} // namespace

/// The chips before and after, as one step.
class RecipientChange final : public QUndoCommand
{
public:
    RecipientChange(RecipientEdit *edit, QList<Address> after, const QString &what)
        : QUndoCommand(what), m_edit(edit), m_before(edit->addresses()), m_after(std::move(after))
    {}
    void undo() override { m_edit->put(m_before); }
    void redo() override { m_edit->put(m_after); }

private:
    RecipientEdit *m_edit;
    QList<Address> m_before, m_after;
};

RecipientEdit::RecipientEdit(QUndoStack *undo, const QString &name, QWidget *parent)
    : QFrame(parent), m_undo(undo), m_name(name), m_layout(new FlowLayout(this)), m_field(new QLineEdit(this)),
      m_more(new QToolButton(this)), m_popup(new CompletionPopup(m_field))
{
    setFrameShape(QFrame::NoFrame);
    setAcceptDrops(true);
    setFocusProxy(m_field);
    setCursor(Qt::IBeamCursor);
    m_layout->setContentsMargins(0, 2, 0, 2);
    m_layout->setSpacing(gap);
    m_field->setFrame(false);
    m_field->setAccessibleName(name);
    m_field->setAcceptDrops(false);
    QPalette clear = m_field->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_field->setPalette(clear);
    m_field->installEventFilter(this);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::NoFocus);
    m_more->setObjectName(QStringLiteral("moreRecipients"));
    m_more->hide();
    connect(m_more, &QToolButton::clicked, this, [this] { m_field->setFocus(); });
    connect(m_field, &QLineEdit::textEdited, this, &RecipientEdit::complete);
    connect(m_field, &QLineEdit::textChanged, this, &RecipientEdit::typedChanged);
    connect(m_popup, &CompletionPopup::chosen, this, &RecipientEdit::take);
    connect(m_popup, &CompletionPopup::forgotten, this, &RecipientEdit::personForgotten);
    rebuild();
}

void RecipientEdit::setAddresses(const QList<Address> &addresses)
{
    m_addresses = addresses;
    rebuild();
}

void RecipientEdit::put(const QList<Address> &addresses)
{
    m_addresses = addresses;
    rebuild();
    Q_EMIT changed();
}

void RecipientEdit::change(const QList<Address> &addresses, const QString &what)
{
    if (addresses != m_addresses) m_undo->push(new RecipientChange(this, addresses, what));
}

void RecipientEdit::addAddresses(const QList<Address> &addresses)
{
    QList<Address> all = m_addresses;
    for (const Address &address : addresses) {
        const bool there = std::ranges::any_of(all, [&](const Address &known) { return isSame(known, address); });
        if (!there) all << address;
    }
    change(all, tr("Adding recipients"));
}

void RecipientEdit::clearAddresses() { change({}, tr("Removing recipients")); }

QString RecipientEdit::typed() const { return m_field->text().trimmed(); }

void RecipientEdit::commit()
{
    m_popup->hide();
    const QList<Address> people = parseAddresses(m_field->text());
    m_field->setText({}); // and nothing of it to be undone in the field
    if (!people.isEmpty()) addAddresses(people);
}

QList<Address> RecipientEdit::faulty() const
{
    QList<Address> result;
    for (const Address &address : m_addresses)
        if (prevents(addressFault(address.address))) result << address;
    return result;
}

void RecipientEdit::complete()
{
    const QString words = m_field->text();
    if (separatesAddresses(words)) return commit(); // the end of one that was typed
    for (RecipientChip *chip : std::as_const(m_chips)) chip->setChosen(false);
    if (words.trimmed().isEmpty()) return m_popup->hide();
    Q_EMIT peopleWanted(words.trimmed());
}

void RecipientEdit::applyPeople(const QString &words, const QList<Person> &people)
{
    if (!m_field->hasFocus() || words != m_field->text().trimmed() || words.isEmpty()) return;
    QList<Person> others;
    for (const Person &person : people)
        if (std::ranges::none_of(m_addresses, [&](const Address &known) { return isSame(known, person.address); })) others << person;
    m_popup->showPeople(words, others);
}

void RecipientEdit::take(const Address &address)
{
    m_field->setText({}); // and nothing of it to be undone in the field
    addAddresses({address});
    m_field->setFocus();
}

RecipientChip *RecipientEdit::makeChip(int index)
{
    auto *chip = new RecipientChip(m_addresses[index], this);
    connect(chip, &RecipientChip::pressedWith, this, [this, index](Qt::KeyboardModifiers modifiers) { choose(index, modifiers); });
    connect(chip, &RecipientChip::editWanted, this, [this, index] { editChip(index); }, Qt::QueuedConnection);
    connect(
        chip, &RecipientChip::removeWanted, this,
        [this, index] {
            chooseOnly(index);
            removeChosen();
        },
        Qt::QueuedConnection); // the chip goes
    connect(chip, &RecipientChip::dragWanted, this, &RecipientEdit::drag, Qt::QueuedConnection);
    connect(chip, &RecipientChip::menuWanted, this, [this, index](const QPoint &at) { showMenu(index, at); });
    return chip;
}

void RecipientEdit::rebuild()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) delete item;
    for (RecipientChip *chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    m_anchor = -1;
    for (int i = 0; i < int(m_addresses.size()); ++i) {
        m_chips << makeChip(i);
        m_layout->addWidget(m_chips.last());
    }
    m_layout->addWidget(m_more);
    m_layout->addWidget(m_field);
    QStringList names;
    for (const Address &address : std::as_const(m_addresses)) names << addressText(address);
    m_field->setAccessibleDescription(names.join(u'\n').left(1000));
    arrange();
}

/// At rest, many are a few and a number.
void RecipientEdit::arrange()
{
    if (std::exchange(m_arranging, true)) return;
    const bool all = m_field->hasFocus() || m_chips.size() <= shownAtRest + 1 ||
                     std::ranges::any_of(m_chips, [](const RecipientChip *chip) { return chip->isChosen(); });
    for (int i = 0; i < int(m_chips.size()); ++i) m_chips[i]->setVisible(all || i < shownAtRest || prevents(m_chips[i]->fault()));
    const auto hidden = int(std::ranges::count_if(m_chips, [](const RecipientChip *chip) { return chip->isHidden(); }));
    m_more->setVisible(hidden > 0);
    m_more->setText(tr("and %Ln more", nullptr, hidden));
    const bool narrow = !m_field->hasFocus() && m_field->text().isEmpty() && !m_chips.isEmpty(); // no line of its own at rest
    m_field->setMinimumWidth(narrow ? narrowField : fontMetrics().averageCharWidth() * 16);
    m_field->setMaximumWidth(narrow ? narrowField : QWIDGETSIZE_MAX);
    m_layout->invalidate();
    const int height = m_layout->heightForWidth(std::max(80, width()));
    const int row = m_field->sizeHint().height() + 4;
    setFixedHeight(std::max(row, height));
    m_layout->activate();
    m_arranging = false;
}

void RecipientEdit::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) QMetaObject::invokeMethod(this, &RecipientEdit::arrange, Qt::QueuedConnection);
}

void RecipientEdit::mousePressEvent(QMouseEvent *event)
{
    QFrame::mousePressEvent(event);
    m_field->setFocus(Qt::MouseFocusReason);
}

/// A line below it: the accent's while one types in it.
void RecipientEdit::paintEvent(QPaintEvent *)
{
    if (!m_field->hasFocus()) return;
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 2, width(), 2), palette().color(QPalette::Accent));
}

bool RecipientEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field) return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn) {
        arrange();
        update();
    } else if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            commit();
            for (RecipientChip *chip : std::as_const(m_chips)) chip->setChosen(false);
            QMetaObject::invokeMethod(this, &RecipientEdit::arrange, Qt::QueuedConnection);
        }
        m_popup->hide();
        update();
    } else if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (m_popup->isVisible() && key->key() == Qt::Key_Escape) { // closes the list, not the window
            key->accept();
            return true;
        }
    } else if (event->type() == QEvent::KeyPress) {
        return handleKey(static_cast<QKeyEvent *>(event));
    }
    return QFrame::eventFilter(watched, event);
}

bool RecipientEdit::handleKey(QKeyEvent *event)
{
    if (m_popup->handleKey(event->key(), event->modifiers())) return true;
    if (event->matches(QKeySequence::Paste)) return paste();
    const bool empty = m_field->text().isEmpty(), atStart = m_field->cursorPosition() == 0 && !m_field->hasSelectedText();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier) return false; // sends
    if (enter) {
        if (const int at = lastChosen(); at >= 0) editChip(at);
        else if (empty) focusNextChild();
        else commit();
        return true;
    }
    if (event->key() == Qt::Key_Backspace && atStart && !m_chips.isEmpty()) {
        if (lastChosen() >= 0) removeChosen();
        else chooseOnly(int(m_chips.size()) - 1);
        return true;
    }
    if (event->key() == Qt::Key_Delete && lastChosen() >= 0) {
        removeChosen();
        return true;
    }
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    if (event->key() == (rtl ? Qt::Key_Right : Qt::Key_Left) && atStart && !m_chips.isEmpty()) {
        const int at = lastChosen() < 0 ? int(m_chips.size()) : lastChosen();
        choose(std::max(0, at - 1), event->modifiers());
        return true;
    }
    if (event->key() == (rtl ? Qt::Key_Left : Qt::Key_Right) && lastChosen() >= 0) {
        const int at = lastChosen() + 1;
        choose(at < int(m_chips.size()) ? at : -1, event->modifiers());
        return true;
    }
    if (event->matches(QKeySequence::SelectAll) && empty) {
        for (RecipientChip *chip : std::as_const(m_chips)) chip->setChosen(true);
        return true;
    }
    if ((event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)) && lastChosen() >= 0) {
        copyChosen();
        if (event->matches(QKeySequence::Cut)) removeChosen();
        return true;
    }
    if (event->matches(QKeySequence::Undo) && empty && !m_field->isUndoAvailable()) {
        m_undo->undo();
        return true;
    }
    if (event->matches(QKeySequence::Redo) && empty && !m_field->isRedoAvailable()) {
        m_undo->redo();
        return true;
    }
    return false;
}

/// A list becomes chips at once; one word stays to be typed on.
bool RecipientEdit::paste()
{
    const QString text = QApplication::clipboard()->text();
    const QList<Address> people = parseAddresses(text);
    const bool whole = m_field->text().isEmpty() && (people.size() > 1 || (people.size() == 1 && people.first().address.contains(u'@')));
    if (!whole) return false;
    addAddresses(people);
    return true;
}

void RecipientEdit::choose(int index, Qt::KeyboardModifiers modifiers)
{
    if (!m_field->hasFocus()) m_field->setFocus();
    if (index >= 0 && modifiers & Qt::ControlModifier) {
        m_chips[index]->setChosen(!m_chips[index]->isChosen());
        m_anchor = index;
        return;
    }
    const int from = modifiers & Qt::ShiftModifier && m_anchor >= 0 ? m_anchor : index;
    for (int i = 0; i < int(m_chips.size()); ++i)
        m_chips[i]->setChosen(index >= 0 && i >= std::min(from, index) && i <= std::max(from, index));
    if (from == index) m_anchor = index;
    if (index >= 0) m_field->setAccessibleDescription(m_chips[index]->accessibleName());
}

void RecipientEdit::chooseOnly(int index) { choose(index, Qt::NoModifier); }

QList<Address> RecipientEdit::chosen() const
{
    QList<Address> result;
    for (const RecipientChip *chip : m_chips)
        if (chip->isChosen()) result << chip->address();
    return result;
}

int RecipientEdit::lastChosen() const
{
    int found = -1;
    for (int i = 0; i < int(m_chips.size()); ++i)
        if (m_chips[i]->isChosen()) found = i;
    return found;
}

void RecipientEdit::removeChosen()
{
    QList<Address> left;
    for (const RecipientChip *chip : std::as_const(m_chips))
        if (!chip->isChosen()) left << chip->address();
    change(left, tr("Removing recipients"));
    m_field->setFocus();
}

/// It becomes text again, to be typed on.
void RecipientEdit::editChip(int index)
{
    commit();
    if (index >= int(m_addresses.size())) return;
    QList<Address> left = m_addresses;
    const Address address = left.takeAt(index);
    change(left, tr("Changing a recipient"));
    m_field->setText(addressText(address));
    m_field->setFocus();
    m_field->selectAll();
}

void RecipientEdit::copyChosen() const { QApplication::clipboard()->setText(addressesText(chosen())); }

void RecipientEdit::showMenu(int index, const QPoint &at)
{
    if (!m_chips[index]->isChosen()) chooseOnly(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Edit"), this, [this, index] { editChip(index); });
    menu->addAction(tr("&Copy"), this, &RecipientEdit::copyChosen);
    menu->addAction(tr("&Remove"), this, &RecipientEdit::removeChosen);
    menu->popup(at);
}

void RecipientEdit::drag()
{
    const QList<Address> people = chosen();
    if (people.isEmpty()) return;
    auto *drag = new QDrag(this);
    auto *data = new QMimeData;
    const QString text = addressesText(people);
    data->setText(text);
    data->setData(QLatin1StringView(RecipientChip::mimeType), text.toUtf8());
    drag->setMimeData(data);
    const QList<Address> before = m_addresses;
    const bool moved = drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::MoveAction) == Qt::MoveAction;
    if (!moved || drag->target() == this || !drag->target() || before != m_addresses) return;
    QList<Address> left;
    for (const Address &address : before)
        if (!people.contains(address)) left << address;
    change(left, tr("Moving recipients"));
}

void RecipientEdit::dragEnterEvent(QDragEnterEvent *event)
{
    const bool ours = event->mimeData()->hasFormat(QLatin1StringView(RecipientChip::mimeType));
    if (ours || (event->mimeData()->hasText() && event->mimeData()->text().contains(u'@') && !event->mimeData()->hasUrls()))
        event->acceptProposedAction();
}

void RecipientEdit::dropEvent(QDropEvent *event)
{
    if (event->source() == this) return event->ignore();
    addAddresses(parseAddresses(event->mimeData()->text()));
    event->acceptProposedAction();
}

} // namespace godwit::ui
