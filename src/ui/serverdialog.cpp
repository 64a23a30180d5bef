// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serverdialog.h"

#include "mail/plaintext.h"
#include "ui/protocollogview.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace godwit::ui {

namespace {

constexpr int longestLine = 400;

QString pairsOfDigits(const QByteArray &hexadecimal) { return QString::fromLatin1(QByteArray::fromHex(hexadecimal).toHex(':')).toUpper(); }

QString describe(const NamespaceInfo &space)
{
    QString prefix = space.prefix.isEmpty() ? ServerDialog::tr("(top level)") : oneLine(space.prefix, longestLine);
    switch (space.kind) {
    case NamespaceKind::Personal: return ServerDialog::tr("Own folders: %1").arg(prefix);
    case NamespaceKind::OtherUsers: return ServerDialog::tr("Folders of other people: %1").arg(prefix);
    case NamespaceKind::Shared: return ServerDialog::tr("Shared folders: %1").arg(prefix);
    }
    return prefix;
}

QString describe(const QuotaInfo &quota)
{
    const QLocale locale;
    const bool storage = quota.resource == "STORAGE"; // in units of 1024 octets (RFC 9208)
    const auto amount = [&](quint64 value) {
        return storage ? locale.formattedDataSize(qint64(std::min<quint64>(value, quint64(1) << 50) * 1024)) : locale.toString(value);
    };
    const int percent = quota.limit == 0 ? 100 : int(std::min(100.0, 100.0 * double(quota.usage) / double(quota.limit)));
    const QString what = storage                       ? ServerDialog::tr("Storage")
                         : quota.resource == "MESSAGE" ? ServerDialog::tr("Messages")
                                                       : oneLine(QString::fromUtf8(quota.resource), 60);
    return ServerDialog::tr("%1: %2 of %3 (%4 %)").arg(what, amount(quota.usage), amount(quota.limit), locale.toString(percent));
}

} // namespace

ServerDialog::ServerDialog(models::ProtocolLogModel *log, AccountId account, const QString &accountName, QWidget *parent)
    : QDialog(parent), m_account(account)
{
    const QString name = oneLine(accountName, 60);
    setWindowTitle(tr("Server of %1").arg(name));
    setObjectName(QStringLiteral("serverDialog"));
    auto *tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->addTab(buildOverview(), tr("&Server"));
    tabs->addTab(buildCapabilities(), tr("&Capabilities"));
    auto *lines = new ProtocolLogView(log, account, this);
    tabs->addTab(lines, tr("&Protocol log"));
    connect(lines, &ProtocolLogView::saveWanted, this, &ServerDialog::saveWanted);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *again = buttons->addButton(tr("&Ask again"), QDialogButtonBox::ActionRole);
    again->setObjectName(QStringLiteral("askAgain"));
    connect(again, &QPushButton::clicked, this, &ServerDialog::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(tabs, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 12, 16, 12);
    foot->addWidget(buttons);
    layout->addLayout(foot);
    resize(fontMetrics().averageCharWidth() * 104, fontMetrics().height() * 34);
    m_message->setText(tr("Asking the server…"));
}

QWidget *ServerDialog::buildOverview()
{
    m_pages = new QStackedWidget;
    m_message = new QLabel;
    m_message->setObjectName(QStringLiteral("serverMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setMargin(24);
    m_message->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(m_message);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget;
    m_form = new QFormLayout(content);
    m_form->setContentsMargins(24, 16, 24, 16);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(12);
    m_form->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    area->setWidget(content);
    m_pages->addWidget(area);
    return m_pages;
}

QWidget *ServerDialog::buildCapabilities()
{
    m_capabilities = new QTreeWidget;
    m_capabilities->setObjectName(QStringLiteral("capabilities"));
    m_capabilities->setAccessibleName(tr("Capabilities of the server"));
    m_capabilities->setFrameShape(QFrame::NoFrame);
    m_capabilities->setHeaderLabels({tr("Capability"), tr("Defined in")});
    m_capabilities->setUniformRowHeights(true);
    m_capabilities->setRootIsDecorated(true);
    m_capabilities->header()->setStretchLastSection(true);
    return m_capabilities;
}

void ServerDialog::refresh()
{
    if (m_pages->currentIndex() == 0) m_message->setText(tr("Asking the server…"));
    Q_EMIT refreshWanted(m_account);
}

void ServerDialog::showError(const Error &error)
{
    m_message->setText(explain(error));
    m_pages->setCurrentIndex(0);
}

/// Server text stays text: it can be selected and copied, and is never markup.
void ServerDialog::addRow(const QString &name, const QStringList &lines)
{
    auto *value = new QLabel(lines.isEmpty() ? tr("not said") : lines.join(u'\n'));
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setEnabled(!lines.isEmpty());
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(name);
    auto *label = new QLabel(name);
    label->setForegroundRole(QPalette::PlaceholderText);
    m_form->addRow(label, value);
}

void ServerDialog::showServer(const ServerInfo &server)
{
    while (m_form->rowCount() > 0) m_form->removeRow(0);
    const QLocale locale;
    addRow(tr("Address"), {QStringLiteral("%1:%2").arg(server.host).arg(server.port)});
    addRow(tr("Greeting"), server.greeting.isEmpty() ? QStringList() : QStringList(oneLine(server.greeting, longestLine)));
    QStringList id;
    for (const auto &[name, value] : server.id) id << QStringLiteral("%1: %2").arg(oneLine(name, 60), oneLine(value, longestLine));
    addRow(tr("Software"), id);
    fillTls(server);
    QStringList spaces, quotas;
    for (const NamespaceInfo &space : server.namespaces) spaces << describe(space);
    for (const QuotaInfo &quota : server.quotas) quotas << describe(quota);
    addRow(tr("Folders"), spaces);
    addRow(tr("Space"), quotas);
    addRow(tr("Connections"), {tr("%n in use", nullptr, server.connections)});
    fillCapabilities(server.capabilities);
    m_pages->setCurrentIndex(1);
}

void ServerDialog::fillTls(const ServerInfo &server)
{
    if (!server.tls) return addRow(tr("Encryption"), {tr("None: what is said can be read on the way.")});
    const TlsInfo &tls = *server.tls;
    addRow(tr("Encryption"), {QStringLiteral("%1, %2").arg(tls.protocol, tls.cipher)});
    addRow(tr("Certificate"),
           {oneLine(tls.subject, longestLine), tr("Issued by %1").arg(oneLine(tls.issuer, longestLine)),
            tr("Valid until %1").arg(QLocale().toString(QDateTime::fromSecsSinceEpoch(tls.validUntil).date(), QLocale::LongFormat)),
            tr("SHA-256 %1").arg(pairsOfDigits(tls.sha256))});
}

void ServerDialog::fillCapabilities(const QList<CapabilityInfo> &capabilities)
{
    using Use = CapabilityInfo::Use;
    const std::initializer_list<std::pair<Use, QString>> groups{{Use::Used, tr("Used")},
                                                                {Use::Usable, tr("Could be used")},
                                                                {Use::SwitchedOff, tr("Switched off in the account's settings")},
                                                                {Use::Unknown, tr("Unknown to Godwit")}};
    m_capabilities->clear();
    for (const auto &[use, title] : groups) {
        auto *group = new QTreeWidgetItem;
        for (const CapabilityInfo &each : capabilities) {
            if (each.use == use) group->addChild(new QTreeWidgetItem({oneLine(QString::fromLatin1(each.name), 200), each.reference}));
        }
        if (group->childCount() == 0) {
            delete group;
            continue;
        }
        group->setText(0, tr("%1 (%2)").arg(title, QLocale().toString(group->childCount())));
        QFont bold = font();
        bold.setBold(true);
        group->setFont(0, bold);
        group->setFirstColumnSpanned(true);
        m_capabilities->addTopLevelItem(group);
        group->setExpanded(true);
    }
    m_capabilities->resizeColumnToContents(0);
}

} // namespace godwit::ui
