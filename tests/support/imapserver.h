// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace godwit::test {

/// A private mail server (tests/servers/*.py) that ends with this object, and also when the test program dies.
/// Users: alice/alicepw, bob/bobpw, test/test. Folders: INBOX, Drafts, Sent, Junk, Trash, Archive.
class ImapServer
{
public:
    enum class Kind : std::uint8_t { Dovecot, Cyrus, Courier, Exim }; ///< Exim: a Dovecot, and letters can be sent

    explicit ImapServer(Kind kind) : m_kind(kind) {}
    ~ImapServer() { stop(); }
    Q_DISABLE_COPY_MOVE(ImapServer)

    /// Waits until it answers. `options`: those of the script's `start` ("--driver", "maildir", "--rawlog" …).
    /// False: failure() says why.
    bool start(const QStringList &options = {})
    {
        begin(options);
        return isReady();
    }
    /// start() in two steps, for several that start side by side.
    void begin(const QStringList &options = {});
    bool isReady(); ///< waits
    /// Cuts every connection and removes its folder, unless "--keep" was among the options.
    void stop();

    Kind kind() const { return m_kind; }
    QString host() const { return QStringLiteral("localhost"); }
    quint16 imapPort() const { return m_imap; }   ///< plain and STARTTLS
    quint16 imapsPort() const { return m_imaps; } ///< implicit TLS
    quint16 smtpPort() const { return m_smtp; }   ///< Exim: STARTTLS
    quint16 smtpsPort() const { return m_smtps; } ///< Exim: implicit TLS
    QString caFile() const { return m_caFile; }   ///< PEM to trust
    QString dir() const { return m_dir; }
    QString rawlogDir() const { return m_rawlogDir; } ///< Dovecot only
    QString failure() const { return m_failure; }

private:
    QProcess m_process;
    Kind m_kind;
    quint16 m_imap = 0, m_imaps = 0, m_smtp = 0, m_smtps = 0;
    QString m_caFile, m_dir, m_rawlogDir, m_failure;
};

} // namespace godwit::test
