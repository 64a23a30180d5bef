// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composerhead.h"

#include "mail/addresslist.h"
#include "mail/plaintext.h"
#include "ui/icons.h"
#include "ui/recipientedit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>
#include <QUndoStack>

namespace godwit::ui {

namespace {

constexpr std::array rowNames{"to", "cc", "bcc", "replyTo"};

QLabel *label(QWidget *parent, const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(buddy);
    label->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    label->setMargin(4);
    QPalette colors = label->palette();
    colors.setColor(QPalette::WindowText, dimmed(colors));
    label->setPalette(colors);
    return label;
}

QString identityText(const Identity &identity, const Account &account, bool several)
{
    const QString text = isolated(addressText({identity.name, identity.address}), 200);
    return several && account.name != identity.address ? QStringLiteral("%1 – %2").arg(text, isolated(account.name, 60)) : text;
}

} // namespace

ComposerHead::ComposerHead(QUndoStack *undo, QWidget *parent)
    : QWidget(parent), m_undo(undo), m_grid(new QGridLayout(this)), m_from(new QComboBox(this)), m_subjectLabel(nullptr),
      m_subject(nullptr)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_grid->setContentsMargins(16, 8, 16, 8);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    m_from->setObjectName(QStringLiteral("from"));
    m_from->setAccessibleName(tr("From"));
    m_from->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_from->setMinimumContentsLength(20);
    m_from->setFrame(false);
    m_grid->addWidget(label(this, tr("&From"), m_from), 0, 0);
    m_grid->addWidget(m_from, 0, 1);
    addButtons();
    addEditRow(Row::To, tr("&To"), rowNames[0]);
    addEditRow(Row::Cc, tr("&Cc"), rowNames[1]);
    addEditRow(Row::Bcc, tr("&Bcc"), rowNames[2]);
    addEditRow(Row::ReplyTo, tr("&Reply to"), rowNames[3]);
    m_subject = new QLineEdit(this); // behind the recipients, for Tab
    m_subject->setObjectName(QStringLiteral("subject"));
    m_subject->setAccessibleName(tr("Subject"));
    m_subject->setFrame(false);
    m_subject->setMaxLength(2'000);
    m_subjectLabel = label(this, tr("&Subject"), m_subject);
    m_grid->addWidget(m_subjectLabel, 5, 0);
    m_grid->addWidget(m_subject, 5, 1, 1, 2);
    connect(m_subject, &QLineEdit::textChanged, this, &ComposerHead::changed);
    connect(m_subject, &QLineEdit::returnPressed, this, &ComposerHead::bodyWanted);
    connect(m_from, &QComboBox::activated, this, [this](int index) {
        if (index == m_chosen) return;
        m_chosen = index;
        Q_EMIT identityChanged();
        Q_EMIT changed();
    });
}

/// For the rows that are not there yet.
void ComposerHead::addButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    const std::array texts{tr("&Cc"), tr("&Bcc"), tr("&Reply to")};
    const std::array tips{tr("Copies to others (Alt+C)"), tr("Copies that the others do not see (Alt+B)"), tr("Where answers go (Alt+R)")};
    for (std::size_t i = 0; i < m_show.size(); ++i) {
        m_show[i] = new QToolButton(this);
        m_show[i]->setText(texts[i]);
        m_show[i]->setToolTip(tips[i]);
        m_show[i]->setAutoRaise(true);
        m_show[i]->setObjectName(QStringLiteral("show") + QString::fromLatin1(rowNames[i + 1]));
        m_show[i]->setFocusPolicy(Qt::NoFocus);
        connect(m_show[i], &QToolButton::clicked, this, [this, i] { showRow(Row(i + 1)); });
        buttons->addWidget(m_show[i]);
    }
    m_grid->addLayout(buttons, 0, 2);
}

void ComposerHead::addEditRow(Row row, const QString &text, const char *name)
{
    auto *edit = new RecipientEdit(m_undo, QString(text).remove(u'&'), this);
    edit->setObjectName(QString::fromLatin1(name));
    const auto index = std::size_t(row);
    m_edits[index] = edit;
    m_labels[index] = label(this, text, edit->focusProxy());
    m_grid->addWidget(m_labels[index], int(index) + 1, 0);
    m_grid->addWidget(edit, int(index) + 1, 1, 1, 2);
    edit->setVisible(row == Row::To);
    m_labels[index]->setVisible(row == Row::To);
    connect(edit, &RecipientEdit::changed, this, [this, row] {
        if (!m_edits[std::size_t(row)]->addresses().isEmpty()) showRow(row); // undo brings back what is not seen
        Q_EMIT changed();
    });
    connect(edit, &RecipientEdit::typedChanged, this, &ComposerHead::changed);
    connect(edit, &RecipientEdit::peopleWanted, this, &ComposerHead::peopleWanted);
    connect(edit, &RecipientEdit::personForgotten, this, &ComposerHead::personForgotten);
}

void ComposerHead::setAccounts(const QList<Account> &accounts)
{
    m_identities.clear();
    m_from->clear();
    for (const Account &account : accounts) {
        QList<Identity> identities = account.identities;
        if (identities.isEmpty() && !account.address.isEmpty()) identities << Identity{{}, account.address, {}, {}};
        for (const Identity &identity : std::as_const(identities)) {
            m_identities.append({account.id, identity});
            m_from->addItem(identityText(identity, account, accounts.size() > 1));
        }
    }
    m_chosen = m_identities.isEmpty() ? -1 : 0;
}

/// The identity that the letter is from; one that is not known any more stays as it is.
void ComposerHead::chooseIdentity(const Letter &letter)
{
    int found = -1;
    for (int i = 0; i < int(m_identities.size()); ++i) {
        const auto &[account, identity] = m_identities[i];
        const bool address = identity.address.compare(letter.from.address, Qt::CaseInsensitive) == 0;
        if (address && (account == letter.account || found < 0)) found = i;
        if (address && account == letter.account && identity.name == letter.from.name) break;
    }
    if (found < 0 && letter.from.address.isEmpty())
        for (int i = int(m_identities.size()) - 1; i >= 0; --i)
            if (m_identities[i].first == letter.account) found = i;
    if (found < 0 && !letter.from.address.isEmpty()) {
        m_identities.append({letter.account, Identity{letter.from.name, letter.from.address, {}, {}}});
        m_from->addItem(isolated(addressText(letter.from), 200));
        found = int(m_identities.size()) - 1;
    }
    m_chosen = found < 0 ? (m_identities.isEmpty() ? -1 : 0) : found;
    m_from->setCurrentIndex(m_chosen);
}

void ComposerHead::setLetter(const Letter &letter)
{
    chooseIdentity(letter);
    const std::array lists{letter.to, letter.cc, letter.bcc, letter.replyTo};
    for (std::size_t i = 0; i < lists.size(); ++i) {
        m_edits[i]->setAddresses(lists[i]);
        const bool shown = i == 0 || !lists[i].isEmpty();
        m_edits[i]->setVisible(shown);
        m_labels[i]->setVisible(shown);
    }
    const QString subject = oneLine(letter.subject, 2'000);
    m_subject->setText(subject);
    m_subject->setCursorPosition(0);
    updateButtons();
}

void ComposerHead::writeTo(Letter &letter) const
{
    if (m_chosen >= 0) {
        letter.account = account();
        letter.from = {identity().name, identity().address};
    }
    const std::array lists{&letter.to, &letter.cc, &letter.bcc, &letter.replyTo};
    for (std::size_t i = 0; i < lists.size(); ++i) {
        *lists[i] = m_edits[i]->addresses();
        *lists[i] += parseAddresses(m_edits[i]->typed()); // nothing that was typed is lost
    }
    if (!m_subject->isHidden()) letter.subject = m_subject->text();
}

void ComposerHead::setRedirecting(bool redirecting)
{
    m_subject->setVisible(!redirecting);
    m_subjectLabel->setVisible(!redirecting);
    m_show[2]->setVisible(!redirecting);
}

Identity ComposerHead::identity() const { return m_chosen < 0 ? Identity() : m_identities[m_chosen].second; }
AccountId ComposerHead::account() const { return m_chosen < 0 ? AccountId{} : m_identities[m_chosen].first; }

QStringList ComposerHead::signatures() const
{
    QStringList result;
    for (const auto &[account, identity] : m_identities)
        if (!identity.signature.isEmpty()) result << identity.signature;
    return result;
}

void ComposerHead::showRow(Row row)
{
    const auto index = std::size_t(row);
    const bool hidden = m_edits[index]->isHidden();
    m_edits[index]->show();
    m_labels[index]->show();
    updateButtons();
    if (hidden || sender() == m_show[std::max<std::size_t>(index, 1) - 1]) m_edits[index]->setFocus();
}

void ComposerHead::updateButtons()
{
    for (std::size_t i = 0; i < m_show.size(); ++i) m_show[i]->setVisible(m_edits[i + 1]->isHidden() && (i < 2 || !m_subject->isHidden()));
}

bool ComposerHead::hasEmptyRecipients() const
{
    return std::ranges::all_of(std::array{0, 1, 2},
                               [this](int i) { return m_edits[i]->addresses().isEmpty() && m_edits[i]->typed().isEmpty(); });
}

void ComposerHead::focusFirst()
{
    if (hasEmptyRecipients()) m_edits[0]->setFocus();
    else if (m_subject->text().isEmpty() && !m_subject->isHidden()) m_subject->setFocus();
    else Q_EMIT bodyWanted();
}

void ComposerHead::commit()
{
    for (RecipientEdit *edit : m_edits) edit->commit();
}

QList<Address> ComposerHead::faulty() const
{
    QList<Address> result;
    for (const RecipientEdit *edit : m_edits) result += edit->faulty();
    return result;
}

void ComposerHead::moveToBcc()
{
    const QList<Address> people = m_edits[0]->addresses() + m_edits[1]->addresses();
    m_undo->beginMacro(tr("Moving recipients to Bcc"));
    m_edits[2]->addAddresses(people);
    for (const std::size_t i : {std::size_t(0), std::size_t(1)}) m_edits[i]->clearAddresses();
    m_undo->endMacro();
}

void ComposerHead::applyPeople(const QString &words, const QList<Person> &people)
{
    for (RecipientEdit *edit : m_edits) edit->applyPeople(words, people);
}

/// A hairline below each row: fields without frames.
void ComposerHead::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.setPen(line(palette(), 0.2));
    QList<const QWidget *> rows{m_from, m_subject};
    for (const RecipientEdit *edit : m_edits) rows << edit;
    for (const QWidget *row : std::as_const(rows))
        if (!row->isHidden()) painter.drawLine(16, row->geometry().bottom() + 2, width() - 16, row->geometry().bottom() + 2);
}

} // namespace godwit::ui
