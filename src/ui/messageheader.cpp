// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messageheader.h"

#include "mail/plaintext.h"
#include "models/flagmodel.h"
#include "ui/bodytext.h"
#include "ui/elidedlabel.h"
#include "ui/icons.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace godwit::ui {

namespace {

constexpr int mostNames = 12;

QString personText(const Address &person) { return isolated(person.name.isEmpty() ? person.address : person.name, 100); }

QString peopleText(const QList<Address> &people)
{
    QStringList names;
    for (const Address &person : people.first(std::min<qsizetype>(mostNames, people.size()))) names << personText(person);
    QString text = names.join(QStringLiteral(", "));
    if (const auto more = people.size() - names.size(); more == 1) text = MessageHeader::tr("%1 and 1 other").arg(text);
    else if (more > 1) text = MessageHeader::tr("%1 and %2 others").arg(text, QLocale().toString(more));
    return text;
}

QString recipientsText(const MessageSummary &summary)
{
    QStringList parts;
    if (!summary.to.isEmpty()) parts << MessageHeader::tr("to %1").arg(peopleText(summary.to));
    if (!summary.cc.isEmpty()) parts << MessageHeader::tr("copy to %1").arg(peopleText(summary.cc));
    if (!summary.bcc.isEmpty()) parts << MessageHeader::tr("hidden copy to %1").arg(peopleText(summary.bcc));
    return parts.join(QStringLiteral(" · "));
}

QString tagsText(const FlagSet &flags)
{
    QStringList tags;
    for (const QByteArray &keyword : flags.keywords()) tags << isolated(models::FlagModel::label(keyword), 60);
    return tags.isEmpty() ? QString() : MessageHeader::tr("Tags: %1").arg(tags.join(QStringLiteral(", ")));
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
    : QWidget(parent), m_avatar(new Avatar(this)), m_subject(new ElidedLabel(this)), m_recipients(new ElidedLabel(this)),
      m_tags(new ElidedLabel(this)), m_name(new ElidedLabel(this)), m_address(new ElidedLabel(this, Qt::ElideMiddle)),
      m_date(new ElidedLabel(this))
{
    m_subject->setFont(titleFont(font()));
    m_subject->setMaximumLines(3);
    m_recipients->setMaximumLines(2);
    m_subject->setObjectName(QStringLiteral("subject"));
    m_address->setObjectName(QStringLiteral("address"));
    m_name->setObjectName(QStringLiteral("sender"));
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    auto *first = new QHBoxLayout;
    first->setSpacing(16);
    first->addWidget(m_name, 1);
    first->addWidget(m_date);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(first);
    words->addWidget(m_address);
    words->addWidget(m_recipients);
    words->addWidget(m_tags);
    auto *people = new QHBoxLayout;
    people->setSpacing(12);
    people->addWidget(m_avatar, 0, Qt::AlignTop);
    people->addLayout(words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 12);
    layout->setSpacing(12);
    layout->addWidget(m_subject);
    layout->addLayout(people);
    updateColors();
}

void MessageHeader::setSummary(const MessageSummary &summary)
{
    const QString subject = boundedForLayout(oneLine(summary.subject, 500), 40);
    m_subject->setText(subject.isEmpty() ? tr("(no subject)") : subject);
    const Address from = summary.from.isEmpty() ? Address{} : summary.from.first();
    m_avatar->setPerson(from);
    const QString name = oneLine(from.name, 200);
    m_name->setText(!name.isEmpty() ? name : from.address.isEmpty() ? tr("(no sender)") : oneLine(from.address, 320));
    QStringList addresses; // all of them: a second sender must not hide behind the first
    for (const Address &sender : summary.from.first(std::min<qsizetype>(5, summary.from.size()))) {
        if (!sender.address.isEmpty()) addresses << QStringLiteral("<%1>").arg(oneLine(sender.address, 320));
    }
    m_address->setText(addresses.isEmpty() ? tr("(no address)") : addresses.join(QStringLiteral(", ")));
    const qint64 seconds = summary.sent != 0 ? summary.sent : summary.arrived;
    m_date->setText(seconds != 0 ? QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds), QLocale::ShortFormat) : tr("(no date)"));
    const QString recipients = recipientsText(summary);
    m_recipients->setText(boundedForLayout(recipients, 40));
    m_recipients->setVisible(!recipients.isEmpty());
    setFlags(summary.flags);
}

void MessageHeader::setFlags(const FlagSet &flags)
{
    const QString tags = tagsText(flags);
    m_tags->setText(tags);
    m_tags->setVisible(!tags.isEmpty());
}

void MessageHeader::updateColors()
{
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, dimmed(palette()));
    for (ElidedLabel *label : {m_address, m_date, m_recipients, m_tags}) label->setPalette(dim);
}

void MessageHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) updateColors();
}

} // namespace godwit::ui
