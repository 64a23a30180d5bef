// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/credentials.h"

#include <QPointer>
#include <QProcess>
#include <QTimer>
#include <qt6keychain/keychain.h>
#include <memory>
#include <signal.h>
#include <unistd.h>

namespace godwit::app {

namespace {

QString service() { return QStringLiteral("org.godwit.Godwit"); }

Error failure(Error::Kind kind, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

/// Starts the job; `done` gets its error within the limit, once. QtKeychain has no limit of its own, and a keyring may wait for its person.
void start(QKeychain::Job *job, std::chrono::milliseconds limit, QObject *context, std::function<void(const Error &)> done)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    auto *timer = new QTimer(context);
    timer->setSingleShot(true);
    auto answered = std::make_shared<bool>(false);
    const auto answer = [answered, timer, done = std::move(done)](const Error &error) {
        if (std::exchange(*answered, true)) return;
        timer->deleteLater();
        done(error);
    };
    QObject::connect(timer, &QTimer::timeout, context,
                     [answer] { answer(failure(Error::Kind::Timeout, Credentials::tr("The keychain did not answer."))); });
    QObject::connect(job, &QKeychain::Job::finished, context, [answer](QKeychain::Job *finished) {
        const bool fine = finished->error() == QKeychain::NoError || finished->error() == QKeychain::EntryNotFound;
        answer(fine ? Error{}
                    : failure(Error::Kind::Storage, Credentials::tr("The keychain cannot be used: %1").arg(finished->errorString())));
    });
    timer->start(limit);
    job->start();
}

/// First line of what the command wrote, as isync and msmtp take it. The bytes are not kept elsewhere.
Secret firstLine(QByteArray output)
{
    const qsizetype end = output.indexOf('\n');
    QByteArray line = end < 0 ? output : output.left(end);
    if (line.endsWith('\r')) line.chop(1);
    Secret secret(line);
    line.fill('\0');
    output.fill('\0');
    return secret;
}

} // namespace

void Credentials::read(const AccountEntry &entry, SecretDone done)
{
    if (!entry.passwordCommand.isEmpty()) {
        runCommand(entry.passwordCommand, std::move(done));
        return;
    }
    if (const auto known = m_memory.find(entry.keychainKey); known != m_memory.end()) {
        QTimer::singleShot(0, this, [secret = known->second, done = std::move(done)] { done(secret); });
        return;
    }
    readKeychain(entry.keychainKey, std::move(done));
}

void Credentials::readKeychain(const QString &key, SecretDone done)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setKey(key);
    // Without a keychain nobody knows the password: that is the empty secret, not a failure.
    start(job, m_limit, this, [job = QPointer(job), done = std::move(done)](const Error &error) {
        done(error || !job ? Secret() : Secret(job->binaryData()));
    });
}

void Credentials::write(const AccountEntry &entry, const Secret &secret, StoreDone done)
{
    m_memory.insert_or_assign(entry.keychainKey, secret);
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setKey(entry.keychainKey);
    job->setBinaryData(secret.reveal());
    start(job, m_limit, this, [done = std::move(done)](const Error &error) {
        if (error) done(std::unexpected(error));
        else done({});
    });
}

void Credentials::forget(const AccountEntry &entry, StoreDone done)
{
    m_memory.erase(entry.keychainKey);
    auto *job = new QKeychain::DeletePasswordJob(service());
    job->setKey(entry.keychainKey);
    start(job, m_limit, this, [done = std::move(done)](const Error &error) {
        if (error) done(std::unexpected(error));
        else done({});
    });
}

void Credentials::runCommand(const QString &command, SecretDone done)
{
    auto *process = new QProcess(this);
    auto *timer = new QTimer(process);
    timer->setSingleShot(true);
    // A process group of its own, so that what the shell started ends with it.
    process->setChildProcessModifier([] { ::setpgid(0, 0); });
    process->setStandardInputFile(QProcess::nullDevice());
    auto late = std::make_shared<bool>(false);
    connect(timer, &QTimer::timeout, process, [process, late] {
        *late = true;
        ::kill(-pid_t(process->processId()), SIGKILL);
    });
    auto report = std::make_shared<SecretDone>(std::move(done));
    const auto finish = [process, report](const std::expected<Secret, Error> &outcome) {
        process->deleteLater();
        if (const SecretDone once = std::exchange(*report, nullptr)) once(outcome);
    };
    connect(process, &QProcess::errorOccurred, this, [finish, process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(std::unexpected(
                failure(Error::Kind::Authentication, tr("The password command could not be started: %1").arg(process->errorString()))));
    });
    connect(process, &QProcess::finished, this, [finish, process, late](int status, QProcess::ExitStatus how) {
        const QString said = QString::fromLocal8Bit(process->readAllStandardError()).trimmed().section(QLatin1Char('\n'), 0, 0).left(200);
        Secret secret = firstLine(process->readAllStandardOutput());
        if (*late) finish(std::unexpected(failure(Error::Kind::Authentication, tr("The password command took too long."))));
        else if (how != QProcess::NormalExit || status != 0)
            finish(std::unexpected(
                failure(Error::Kind::Authentication, tr("The password command failed with status %1: %2").arg(status).arg(said))));
        else if (secret.isEmpty())
            finish(std::unexpected(failure(Error::Kind::Authentication, tr("The password command wrote no password."))));
        else finish(secret);
    });
    timer->start(m_limit);
    process->start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command});
}

} // namespace godwit::app
