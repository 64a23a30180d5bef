// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outboxdialog.h"

#include "models/outboxmodel.h"
#include "ui/askforgood.h"
#include "ui/bodytext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace godwit::ui {

using models::OutboxModel;

namespace {

using State = KeptLetter::State;

/// Rows with some air, as in the other lists.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(12, option.fontMetrics.lineSpacing() / 2);
    }
};

} // namespace

OutboxDialog::OutboxDialog(OutboxModel *model, QWidget *parent)
    : QDialog(parent), m_model(model), m_list(new QTreeView(this)), m_empty(new QLabel(this)), m_details(new QLabel(this))
{
    setWindowTitle(tr("Outbox"));
    setObjectName(QStringLiteral("outboxDialog"));
    m_list->setObjectName(QStringLiteral("outbox"));
    m_list->setAccessibleName(tr("Messages that have not been sent yet"));
    m_list->setModel(model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(OutboxModel::Subject, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(OutboxModel::To, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(OutboxModel::State, QHeaderView::ResizeToContents);
    m_empty->setText(tr("Nothing is waiting: everything that you sent has left this computer."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_details->setObjectName(QStringLiteral("letterDetails"));
    m_details->setTextFormat(Qt::PlainText); // a server's words
    m_details->setWordWrap(true);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setContentsMargins(16, 8, 16, 8);
    m_details->setMinimumHeight(fontMetrics().lineSpacing() * 6);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto button = [&](const char *name, const QString &text, QDialogButtonBox::ButtonRole role) {
        QPushButton *made = buttons->addButton(text, role);
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoDefault(false);
        return made;
    };
    m_sent = button("wasSent", tr("It &was sent"), QDialogButtonBox::ActionRole);
    m_send = button("sendNow", tr("Send &now"), QDialogButtonBox::ActionRole);
    m_others = button("sendToOthers", tr("Send to the &others"), QDialogButtonBox::ActionRole);
    m_edit = button("editLetter", tr("&Edit"), QDialogButtonBox::ActionRole);
    m_discard = button("discardLetter", tr("&Discard…"), QDialogButtonBox::DestructiveRole);
    m_sent->setToolTip(tr("It is put into the folder for sent mail"));
    m_edit->setToolTip(tr("It is not sent, and opened for writing again"));
    connect(m_sent, &QPushButton::clicked, this, [this] { Q_EMIT sentWanted(current().id); });
    connect(m_send, &QPushButton::clicked, this, [this] { Q_EMIT sendWanted(current().id); });
    connect(m_others, &QPushButton::clicked, this, [this] { Q_EMIT othersWanted(current().id, models::othersOf(current())); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(current().id); });
    connect(m_discard, &QPushButton::clicked, this, &OutboxDialog::askToDiscard);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_details);
    layout->addWidget(buttons);
    buttons->setContentsMargins(16, 8, 16, 16);
    resize(760, 440);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutboxDialog::update);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &OutboxDialog::update);
    connect(model, &QAbstractItemModel::dataChanged, this, &OutboxDialog::update);
    for (int row = model->rowCount() - 1; row >= 0; --row) { // whoever comes because something was stopped sees that first
        const auto letter = model->index(row, 0).data(OutboxModel::LetterRole).value<KeptLetter>();
        if (row == 0 || models::isStopped(letter)) m_list->setCurrentIndex(model->index(row, 0));
        if (models::isStopped(letter)) break;
    }
    update();
}

void OutboxDialog::select(LetterId id)
{
    if (const QModelIndex index = m_model->indexOf(id); index.isValid()) m_list->setCurrentIndex(index);
}

KeptLetter OutboxDialog::current() const { return m_list->currentIndex().data(OutboxModel::LetterRole).value<KeptLetter>(); }

void OutboxDialog::update()
{
    const bool some = m_model->rowCount() > 0;
    m_list->setVisible(some);
    m_empty->setVisible(!some);
    m_details->setVisible(some);
    const KeptLetter letter = current();
    const bool here = letter.id != LetterId{}, free = here && letter.state != State::Sending;
    m_send->setText(letter.state == State::Refused           ? tr("&Try again")
                    : letter.state == State::MayHaveBeenSent ? tr("Send &again")
                                                             : tr("Send &now"));
    m_send->setEnabled(free);
    m_edit->setEnabled(free && letter.delivered.isEmpty()); // those who have it would get another one
    m_discard->setEnabled(free);
    m_sent->setVisible(here && letter.state == State::MayHaveBeenSent);
    m_others->setVisible(here && letter.state == State::Refused && !models::othersOf(letter).isEmpty());
    m_details->setText(boundedForLayout(m_list->currentIndex().data(OutboxModel::DetailsRole).toString().left(4000), 60));
}

void OutboxDialog::askToDiscard()
{
    const QString subject = m_list->currentIndex().siblingAtColumn(OutboxModel::Subject).data().toString();
    const QString what = current().delivered.isEmpty() ? tr("%1\nIt is not sent, and not kept.").arg(subject)
                                                       : tr("%1\nThose who do not have it yet do not get it.").arg(subject);
    askForGood(this, tr("Discard this message?"), what, tr("&Discard message"), [this, id = current().id] { Q_EMIT discardWanted(id); });
}

} // namespace godwit::ui
