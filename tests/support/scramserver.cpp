// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scramserver.h"

#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>

namespace godwit::test {

namespace {

constexpr auto salt = "W22ZaJ0SNY7soEsUEjb6gQ==";

QByteArray hmac(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

} // namespace

void ScramServer::incomingConnection(qintptr handle)
{
    ++m_connections;
    auto *socket = new QTcpSocket(this);
    socket->setSocketDescriptor(handle);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    m_step = 0;
    socket->write("* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=SCRAM-SHA-256 AUTH=PLAIN AUTH=CRAM-MD5] ready\r\n");
}

void ScramServer::read(QTcpSocket *socket)
{
    while (socket->canReadLine()) {
        QByteArray line = socket->readLine();
        m_received += line;
        line.chop(2);
        socket->write(answer(line));
    }
}

QByteArray ScramServer::answer(const QByteArray &line)
{
    if (line == "*") {
        m_step = 0;
        return m_tag + " BAD cancelled\r\n";
    }
    const QByteArrayList words = line.split(' ');
    switch (m_step) {
    case 0:
        m_tag = words[0];
        if (words.value(1) == "LOGOUT") return "* BYE\r\n" + m_tag + " OK out\r\n";
        if (words.value(1) != "AUTHENTICATE") return m_tag + " OK done\r\n";
        if (words.value(2) != "SCRAM-SHA-256") return m_tag + " NO only by SCRAM\r\n";
        m_clientFirstBare = QByteArray::fromBase64(words.value(3)).sliced(3); // "n,,"
        if (m_lie == Lie::OkForFirst) return m_tag + " OK in\r\n";
        m_step = 1;
        m_serverFirst = firstMessage();
        return ("+ " + m_serverFirst.toBase64() + "\r\n").repeated(m_lie == Lie::TwoChallenges ? 2 : 1);
    case 1: {
        const QByteArray last = lastMessage(QByteArray::fromBase64(line));
        m_step = last.isEmpty() ? 0 : 2;
        if (last.isEmpty()) return m_tag + " NO [AUTHENTICATIONFAILED] wrong\r\n";
        if (m_lie == Lie::OkForSignature) return m_tag + " OK in\r\n";
        return "+ " + last.toBase64() + "\r\n";
    }
    default: m_step = 0; return m_tag + " OK [CAPABILITY IMAP4rev1] in\r\n";
    }
}

QByteArray ScramServer::firstMessage()
{
    QByteArray nonce = m_clientFirstBare.sliced(m_clientFirstBare.indexOf(",r=") + 3);
    if (m_lie == Lie::OtherNonce) nonce[0] = nonce[0] == 'A' ? 'B' : 'A';
    if (m_lie != Lie::SameNonce) nonce += "3rfcNHYJY1ZVvWVs7j";
    QByteArray message = "r=" + nonce + ",s=" + (m_lie == Lie::SaltNotBase64 ? "****" : salt);
    if (m_lie == Lie::OneIteration) message += ",i=1";
    else if (m_lie == Lie::TooManyIterations) message += ",i=2147483648";
    else if (m_lie != Lie::NoIterations) message += ",i=4096";
    return m_lie == Lie::MustUnderstand ? "m=x," + message : message;
}

/// Empty: the proof is wrong.
QByteArray ScramServer::lastMessage(const QByteArray &clientFinal)
{
    if (m_lie == Lie::ErrorAndOk) return "e=other-error";
    const QByteArray key =
        QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, m_password, QByteArray::fromBase64(salt), 4096, 32);
    const QByteArray withoutProof = clientFinal.first(clientFinal.indexOf(",p="));
    const QByteArray authMessage = m_clientFirstBare + ',' + m_serverFirst + ',' + withoutProof;
    const QByteArray clientKey = hmac(key, "Client Key");
    QByteArray proof = hmac(QCryptographicHash::hash(clientKey, QCryptographicHash::Sha256), authMessage);
    for (qsizetype i = 0; i < proof.size(); ++i) proof[i] = char(proof.at(i) ^ clientKey.at(i));
    if (QByteArray::fromBase64(clientFinal.sliced(clientFinal.indexOf(",p=") + 3)) != proof) return {};
    if (m_lie == Lie::NoSignature) return "x=nothing";
    return "v=" + hmac(hmac(key, "Server Key"), m_lie == Lie::OtherSignature ? authMessage + 'x' : authMessage).toBase64();
}

} // namespace godwit::test
