// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/imapserver.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>

namespace godwit::test {

using namespace Qt::StringLiterals;

namespace {

QString scriptOf(ImapServer::Kind kind)
{
    static const QStringList scripts{u"dovecot.py"_s, u"cyrus.py"_s, u"courier.py"_s, u"exim.py"_s}; // in the order of Kind
    return scripts[static_cast<int>(kind)];
}

} // namespace

void ImapServer::begin(const QStringList &options)
{
    stop();
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.start(u"python3"_s, QStringList{QStringLiteral(GODWIT_TESTS "/servers/") + scriptOf(m_kind), u"start"_s} + options);
}

bool ImapServer::isReady()
{
    const QDeadlineTimer deadline(60'000);
    while (!m_process.canReadLine() && m_process.state() != QProcess::NotRunning && !deadline.hasExpired())
        m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
    const QJsonObject answer = QJsonDocument::fromJson(m_process.readLine()).object();
    if (answer.isEmpty()) {
        stop();
        m_failure = scriptOf(m_kind) + u" did not start: "_s + QString::fromUtf8(m_process.readAllStandardError());
        return false;
    }
    m_imap = static_cast<quint16>(answer[u"imap"].toInt());
    m_imaps = static_cast<quint16>(answer[u"imaps"].toInt());
    m_smtp = static_cast<quint16>(answer[u"smtp"].toInt());
    m_smtps = static_cast<quint16>(answer[u"smtps"].toInt());
    m_caFile = answer[u"ca"].toString();
    m_dir = answer[u"dir"].toString();
    m_rawlogDir = answer[u"rawlog"].toString();
    m_failure.clear();
    return true;
}

void ImapServer::stop()
{
    if (m_process.state() == QProcess::NotRunning) return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(10'000)) {
        m_process.kill();
        m_process.waitForFinished(10'000);
    }
}

} // namespace godwit::test
