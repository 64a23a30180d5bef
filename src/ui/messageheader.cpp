// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messageheader.h"

#include "mail/plaintext.h"
#include "models/flagmodel.h"
#include "models/tagmodel.h"
#include "ui/addresslabel.h"
#include "ui/bodytext.h"
#include "ui/headertext.h"
#include "ui/icons.h"
#include "ui/peopletext.h"
#include "ui/warningstrip.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>

namespace godwit::ui {

namespace {

constexpr int mostLines = 8; // of addresses; more of them are scrolled

QString tagsText(const FlagSet &flags, const models::TagModel *names)
{
    QStringList tags;
    for (const QByteArray &keyword : flags.keywords()) tags << isolated(names ? names->name(keyword) : models::FlagModel::label(keyword), 60);
    return tags.isEmpty() ? QString() : MessageHeader::tr("Tags: %1").arg(tags.join(QStringLiteral(", ")));
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    return label;
}

} // namespace

Avatar::Avatar(QWidget *parent) : QWidget(parent)
{
    const int size = std::max(36, fontMetrics().height() * 2);
    setFixedSize(size, size);
}

void Avatar::setPerson(const Address &person)
{
    m_initials = initials(person.name, person.address);
    m_seed = person.address.toLower();
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(avatarColor(m_seed));
    painter.drawEllipse(rect());
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(Qt::white);
    painter.drawText(rect(), Qt::AlignCenter, m_initials);
}

MessageHeader::MessageHeader(QWidget *parent)
    : QWidget(parent), m_avatar(new Avatar(this)), m_subject(new ElidedLabel(this)), m_details(new ElidedLabel(this)),
      m_tags(new ElidedLabel(this)), m_name(new ElidedLabel(this)), m_address(new AddressLabel(this)), m_people(plainLabel(this)),
      m_facts(plainLabel(this)), m_warnings(new WarningStrip(this)), m_sender(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_top(new QBoxLayout(QBoxLayout::LeftToRight)), m_buttons(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_subject->setFont(titleFont(font()));
    m_subject->setMaximumLines(3);
    m_details->setMaximumLines(3);
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    for (const auto &[widget, name] : {std::pair<QWidget *, const char *>{m_subject, "subject"},
                                       {m_address, "address"},
                                       {m_name, "sender"},
                                       {m_details, "details"},
                                       {m_people, "everybody"},
                                       {m_facts, "facts"},
                                       {m_warnings, "warnings"}})
        widget->setObjectName(QString::fromLatin1(name));
    m_sender->setSpacing(2);
    m_sender->addWidget(m_name);
    m_sender->addWidget(m_address);
    m_sender->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(m_sender);
    buildLinks();
    auto *details = new QHBoxLayout;
    details->setSpacing(4);
    details->addWidget(m_details, 1);
    details->addWidget(m_all, 0, Qt::AlignTop);
    words->addLayout(details);
    words->addWidget(m_tags);
    words->addWidget(m_everybody);
    words->addWidget(m_facts);
    words->addLayout(m_links);
    auto *people = new QHBoxLayout;
    people->setSpacing(12);
    people->addWidget(m_avatar, 0, Qt::AlignTop);
    people->addLayout(words, 1);
    m_buttons->setSpacing(4);
    m_top->setSpacing(8);
    m_top->addLayout(people, 1);
    m_top->addLayout(m_buttons);
    m_top->setAlignment(m_buttons, Qt::AlignTop | Qt::AlignTrailing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 12);
    layout->setSpacing(12);
    layout->addWidget(m_subject);
    layout->addLayout(m_top);
    layout->addWidget(m_warnings);
    updateColors();
}

void MessageHeader::buildLinks()
{
    const auto button = [this](const char *name) {
        auto *result = new QToolButton(this);
        result->setObjectName(QString::fromLatin1(name));
        result->setAutoRaise(true);
        result->setFocusPolicy(Qt::TabFocus);
        return result;
    };
    m_all = button("showEverybody");
    m_all->setCheckable(true);
    const int size = fontMetrics().height();
    m_all->setIconSize({size * 3 / 4, size * 3 / 4});
    m_all->setFixedHeight(size + 4);
    connect(m_all, &QToolButton::toggled, this, &MessageHeader::showPeople);
    m_unsubscribe = button("unsubscribe");
    m_unsubscribe->setText(tr("Unsubscribe…"));
    m_unsubscribe->setToolTip(tr("Leave this mailing"));
    connect(m_unsubscribe, &QToolButton::clicked, this, &MessageHeader::unsubscribeWanted);
    m_links = new QHBoxLayout;
    m_links->addWidget(m_unsubscribe);
    m_links->addStretch(1);
    m_everybody = new QScrollArea(this);
    m_everybody->setFrameShape(QFrame::NoFrame);
    m_everybody->setWidgetResizable(true);
    m_everybody->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_everybody->setFocusPolicy(Qt::NoFocus);
    m_everybody->setBackgroundRole(QPalette::Base);
    m_everybody->setWidget(m_people);
    m_everybody->hide();
}

void MessageHeader::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        const auto follow = [button, action] { button->setVisible(action->isVisible()); };
        connect(action, &QAction::changed, button, follow);
        follow();
        if (action->menu()) button->setPopupMode(QToolButton::InstantPopup);
        button->setAccessibleName(action->text().remove(u'&'));
        m_buttons->addWidget(button);
    }
}

void MessageHeader::setSummary(const MessageSummary &summary) { showMessage(summary, nullptr); }

void MessageHeader::setDocument(const mime::Document &document, const MessageSummary &summary) { showMessage(summary, &document); }

void MessageHeader::showMessage(const MessageSummary &summary, const mime::Document *document)
{
    const bool same = m_summary.key == summary.key && summary.key != MessageKey{};
    m_summary = summary;
    const QString subject = boundedForLayout(oneLine(summary.subject, 500), 40);
    m_subject->setText(subject.isEmpty() ? tr("(no subject)") : subject);
    const Address from = summary.from.isEmpty() ? Address{} : summary.from.first();
    m_avatar->setPerson(from);
    const QString name = oneLine(from.name, 200);
    m_name->setText(!name.isEmpty() ? name : from.address.isEmpty() ? tr("(no sender)") : oneLine(from.address, 320));
    m_address->setPeople(summary.from);
    m_address->setVisible(!name.isEmpty() || summary.from.size() != 1); // else the name is the address
    m_details->setText(boundedForLayout(detailsText(summary, document, m_own), 40));
    m_warnings->setTexts(warningsOf(summary, document));
    const QStringList facts = factsOf(summary, document);
    m_facts->setText(boundedForLayout(facts.join(u'\n'), 60));
    m_facts->setVisible(!facts.isEmpty());
    m_all->setVisible(hasMorePeople(summary));
    if (!same) m_all->setChecked(false);
    m_unsubscribe->setVisible(document && document->unsubscribe.isOffered());
    m_details->setToolTip(
        document && document->verification.verdict == Verification::Verdict::Verified
            ? tr("%1 found this in order: %2").arg(document->verification.by, document->verification.passed()).toHtmlEscaped()
            : QString());
    setFlags(summary.flags);
    showPeople(m_all->isChecked());
}

void MessageHeader::showPeople(bool all)
{
    m_all->setToolTip(all ? tr("Hide the addresses") : tr("Show all addresses"));
    m_all->setAccessibleName(m_all->toolTip());
    m_all->setIcon(foldIcon(all, layoutDirection()));
    m_people->setText(all ? boundedForLayout(everybodyText(m_summary), 60) : QString());
    m_everybody->setVisible(all);
    arrange();
}

void MessageHeader::setFlags(const FlagSet &flags)
{
    const QString tags = tagsText(flags, m_tagModel);
    m_tags->setText(tags);
    m_tags->setVisible(!tags.isEmpty());
}

QString MessageHeader::shownWarnings() const { return m_warnings->text(); }
QString MessageHeader::shownDetails() const { return m_details->text(); }

void MessageHeader::updateColors()
{
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, dimmed(palette()));
    dim.setColor(QPalette::Text, dimmed(palette())); // the role that labels on a page of this colour take
    for (QLabel *label : std::initializer_list<QLabel *>{m_address, m_details, m_tags, m_people, m_facts}) label->setPalette(dim);
}

/// The real address is never cut short while there is room below: then it has a line of its own.
void MessageHeader::arrange()
{
    const int buttons = m_buttons->sizeHint().width();
    const bool above = width() - buttons < fontMetrics().averageCharWidth() * 50;
    m_top->setDirection(above ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int room = width() - 48 - m_avatar->width() - 12 - (above ? 0 : buttons + 8);
    const bool fits = m_name->sizeHint().width() + 8 + m_address->sizeHint().width() <= room;
    m_sender->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_sender->setSpacing(fits ? 8 : 2);
    if (m_everybody->isHidden()) return;
    const int lines = m_people->heightForWidth(std::max(100, room - style()->pixelMetric(QStyle::PM_ScrollBarExtent)));
    m_everybody->setFixedHeight(std::min(lines, fontMetrics().lineSpacing() * mostLines) + 4);
}

void MessageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MessageHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) updateColors();
    if (event->type() == QEvent::FontChange) arrange();
}

} // namespace godwit::ui
