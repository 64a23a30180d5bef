// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/error.h"

#include "mail/plaintext.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>

namespace godwit {

namespace {

using Kind = Error::Kind;

struct Words {
    Kind kind;
    const char *happened, *meaning, *advice;
};

constexpr std::array words{
    Words{Kind::Cancelled, QT_TRANSLATE_NOOP("Error", "This was cancelled."),
          QT_TRANSLATE_NOOP("Error", "Nothing was changed on the server."), ""},
    Words{Kind::HostNotFound, QT_TRANSLATE_NOOP("Error", "The server was not found."),
          QT_TRANSLATE_NOOP("Error", "No mail was fetched or changed. Mail that is already here can still be read."),
          QT_TRANSLATE_NOOP("Error", "Check the spelling of the server's name, and whether this computer is online.")},
    Words{Kind::Refused, QT_TRANSLATE_NOOP("Error", "The server does not accept connections at this port."),
          QT_TRANSLATE_NOOP("Error", "No mail was fetched or changed. Mail that is already here can still be read."),
          QT_TRANSLATE_NOOP("Error", "Check the port and the kind of encryption; usual are 993 with TLS and 143 with STARTTLS.")},
    Words{Kind::Network, QT_TRANSLATE_NOOP("Error", "The connection was lost or the server cannot be reached."),
          QT_TRANSLATE_NOOP("Error", "Your changes are kept here and are sent when there is a connection again."),
          QT_TRANSLATE_NOOP("Error", "There is nothing to do if this computer is offline; else try again later.")},
    Words{Kind::Timeout, QT_TRANSLATE_NOOP("Error", "The server did not answer in time."),
          QT_TRANSLATE_NOOP("Error", "Your changes are kept here and are sent when the server answers again."),
          QT_TRANSLATE_NOOP("Error", "Try again later. If it happens each time, check the port and the kind of encryption.")},
    Words{Kind::Tls, QT_TRANSLATE_NOOP("Error", "An encrypted connection could not be made."),
          QT_TRANSLATE_NOOP("Error", "Neither your password nor any mail was sent."),
          QT_TRANSLATE_NOOP("Error", "Check the port and the kind of encryption, or ask the provider which to use.")},
    Words{Kind::Certificate, QT_TRANSLATE_NOOP("Error", "The server could not prove who it is: its certificate is not valid for it."),
          QT_TRANSLATE_NOOP("Error", "The connection was closed before your password or any mail was sent."),
          QT_TRANSLATE_NOOP(
              "Error", "Check the server's name and this computer's clock; in a hotel or a guest network, sign in to that network first. "
                       "Else ask the provider for the SHA-256 of its certificate: if it is the one shown here, it can be entered in the "
                       "account's settings.")},
    Words{Kind::Attack, QT_TRANSLATE_NOOP("Error", "Somebody between here and the server may be tampering with the connection."),
          QT_TRANSLATE_NOOP("Error", "The connection was closed before your password or any mail was sent."),
          QT_TRANSLATE_NOOP("Error", "Do not use this network for mail. Choose TLS (port 993) for this account if the server offers it.")},
    Words{Kind::Protocol, QT_TRANSLATE_NOOP("Error", "The server's answer could not be understood."),
          QT_TRANSLATE_NOOP("Error", "The connection was closed. Mail that is already here is not affected, and your changes are kept."),
          QT_TRANSLATE_NOOP("Error", "Check that this is an IMAP server and that the port is right. The protocol log shows what it said.")},
    Words{Kind::Authentication, QT_TRANSLATE_NOOP("Error", "The server refused the user name or the password."),
          QT_TRANSLATE_NOOP("Error",
                            "No mail was fetched or changed. Godwit does not try again by itself, so that the account is not locked."),
          QT_TRANSLATE_NOOP(
              "Error",
              "Enter the password again. Some providers want a password made for mail programs only, or the whole address as user name.")},
    Words{Kind::ServerUnavailable, QT_TRANSLATE_NOOP("Error", "The server is not available at the moment."),
          QT_TRANSLATE_NOOP("Error", "Your changes are kept here and are sent when the server is back."),
          QT_TRANSLATE_NOOP("Error", "There is nothing to do: Godwit tries again by itself.")},
    Words{Kind::No, QT_TRANSLATE_NOOP("Error", "The server refused this."),
          QT_TRANSLATE_NOOP("Error", "The change was not made; what is shown is what the server holds."),
          QT_TRANSLATE_NOOP("Error", "The server's words may say what to do.")},
    Words{Kind::Bad, QT_TRANSLATE_NOOP("Error", "The server did not understand what Godwit asked for."),
          QT_TRANSLATE_NOOP("Error", "The change was not made; what is shown is what the server holds."),
          QT_TRANSLATE_NOOP("Error", "This is a fault of Godwit or of the server. Please report it with the protocol log.")},
    Words{Kind::Storage, QT_TRANSLATE_NOOP("Error", "Godwit cannot write to its files on this computer."),
          QT_TRANSLATE_NOOP("Error", "The mail on the server is not affected; the last change may not have been kept."),
          QT_TRANSLATE_NOOP("Error", "Make room on the disk, or check the permissions of the profile folder, then try again.")},
    Words{Kind::InUse, QT_TRANSLATE_NOOP("Error", "This profile is open in another Godwit."),
          QT_TRANSLATE_NOOP("Error", "Only one program at a time may change it; nothing was changed."),
          QT_TRANSLATE_NOOP("Error", "Use the other window, or close it first.")},
    Words{Kind::Invalid, QT_TRANSLATE_NOOP("Error", "This cannot be done as entered."), QT_TRANSLATE_NOOP("Error", "Nothing was changed."),
          QT_TRANSLATE_NOOP("Error", "Correct it and try again.")},
};

struct CodeWords {
    const char *code, *text;
};

struct SignInWords {
    const char *code, *happened, *advice;
};

/// Response codes that tell more than the kind does (RFC 5530, RFC 3501, RFC 6154).
constexpr std::array codeWords{
    CodeWords{"OVERQUOTA", QT_TRANSLATE_NOOP("Error", "The mailbox on the server is full. Delete something and empty the trash.")},
    CodeWords{"UNAVAILABLE", QT_TRANSLATE_NOOP("Error", "A part of the server that it needs is down. Godwit tries again by itself.")},
    CodeWords{"PRIVACYREQUIRED", QT_TRANSLATE_NOOP("Error", "The server allows this only over an encrypted connection.")},
    CodeWords{"NOPERM", QT_TRANSLATE_NOOP("Error", "You do not have the right to do this in this folder.")},
    CodeWords{"CONTACTADMIN", QT_TRANSLATE_NOOP("Error", "The server asks you to contact its administrator.")},
    CodeWords{"ALREADYEXISTS", QT_TRANSLATE_NOOP("Error", "A folder of this name exists already.")},
    CodeWords{"NONEXISTENT", QT_TRANSLATE_NOOP("Error", "The folder no longer exists on the server.")},
    CodeWords{"TRYCREATE", QT_TRANSLATE_NOOP("Error", "The folder does not exist on the server yet. Create it first.")},
    CodeWords{"CANNOT", QT_TRANSLATE_NOOP("Error", "This can never work on this server, for example because of a character in the name.")},
    CodeWords{"LIMIT", QT_TRANSLATE_NOOP("Error", "A limit of the server was reached, for example its number of connections.")},
    CodeWords{"INUSE", QT_TRANSLATE_NOOP("Error", "Another program is using the folder. Try again later.")},
    CodeWords{"READ-ONLY", QT_TRANSLATE_NOOP("Error", "The folder can only be read.")},
};

/// Refused sign-ins where it is not the password that is wrong: RFC 5530, RFC 6749 5.2, RFC 6750 3.1.
constexpr std::array signInWords{
    SignInWords{"EXPIRED", QT_TRANSLATE_NOOP("Error", "The server refused the password because it has expired."),
                QT_TRANSLATE_NOOP("Error", "Set a new password at the provider, then enter it here.")},
    SignInWords{"AUTHORIZATIONFAILED", QT_TRANSLATE_NOOP("Error", "The server knows you, but does not let you use this mailbox."),
                QT_TRANSLATE_NOOP("Error", "Check the user name; else the provider has to allow access to this mailbox by IMAP.")},
    SignInWords{"CONTACTADMIN", QT_TRANSLATE_NOOP("Error", "The server does not let you sign in."),
                QT_TRANSLATE_NOOP("Error", "It asks you to contact its administrator.")},
    SignInWords{"PRIVACYREQUIRED", QT_TRANSLATE_NOOP("Error", "The server lets nobody sign in without encryption."),
                QT_TRANSLATE_NOOP("Error", "Choose TLS or STARTTLS for this account.")},
    SignInWords{"NOWAY", QT_TRANSLATE_NOOP("Error", "You could not be signed in."),
                QT_TRANSLATE_NOOP("Error", "Choose another way to sign in for this account, or ask the provider which to use.")},
    SignInWords{"NOCERTIFICATE", QT_TRANSLATE_NOOP("Error", "The server did not let you in with your certificate."),
                QT_TRANSLATE_NOOP("Error", "Check the certificate in the account's settings, or ask the provider which one it expects.")},
    SignInWords{"NOGUESTS", QT_TRANSLATE_NOOP("Error", "The server does not let you in as a guest."),
                QT_TRANSLATE_NOOP("Error", "Choose another way to sign in for this account.")},
    SignInWords{"invalid_token", QT_TRANSLATE_NOOP("Error", "The server refused the access token."),
                QT_TRANSLATE_NOOP("Error", "Sign in at the provider again, so that it gives out new ones.")},
    SignInWords{
        "insufficient_scope", QT_TRANSLATE_NOOP("Error", "The access token does not allow reading mail by IMAP."),
        QT_TRANSLATE_NOOP("Error", "Sign in at the provider again and allow that, or correct the scope in the account's settings.")},
    SignInWords{"invalid_grant", QT_TRANSLATE_NOOP("Error", "Your provider no longer lets Godwit renew its access."),
                QT_TRANSLATE_NOOP("Error", "Sign in at the provider again: that gives a new refresh token.")},
    SignInWords{"access_denied", QT_TRANSLATE_NOOP("Error", "Godwit was not allowed to use your account."),
                QT_TRANSLATE_NOOP("Error", "Sign in with the browser again and allow it; at work or school an administrator may have to.")},
    SignInWords{"BROWSERLATE", QT_TRANSLATE_NOOP("Error", "Nobody signed in with the browser in time."),
                QT_TRANSLATE_NOOP("Error", "Start again when you are ready.")},
    SignInWords{"NOPASSWORD", QT_TRANSLATE_NOOP("Error", "No password is kept for this account."),
                QT_TRANSLATE_NOOP("Error", "Type it here.")},
    SignInWords{"SIGNEDOUT", QT_TRANSLATE_NOOP("Error", "Godwit has no access to this account at the moment."),
                QT_TRANSLATE_NOOP("Error", "Sign in with the browser once more.")},
    SignInWords{"NOREFRESH", QT_TRANSLATE_NOOP("Error", "Your provider let you in, but gave Godwit no lasting access."),
                QT_TRANSLATE_NOOP("Error", "Check the scope in the account's settings: at Microsoft it has to contain offline_access.")},
    SignInWords{"invalid_scope", QT_TRANSLATE_NOOP("Error", "Your provider does not know what Godwit asked to be allowed."),
                QT_TRANSLATE_NOOP("Error", "Correct the scope in the account's settings.")},
    SignInWords{"unauthorized_client", QT_TRANSLATE_NOOP("Error", "Your provider does not let this client ID sign people in."),
                QT_TRANSLATE_NOOP("Error", "Correct it in the account's settings, or register it at the provider for desktop programs.")},
    SignInWords{"invalid_client", QT_TRANSLATE_NOOP("Error", "Your provider does not know this client ID, or its secret is wrong."),
                QT_TRANSLATE_NOOP("Error", "Correct it in the account's settings.")},
};

QString translated(const char *text) { return QCoreApplication::translate("Error", text); }

} // namespace

QString explain(const Error &error)
{
    if (!error) return {};
    const auto known = std::ranges::find(words, error.kind, &Words::kind);
    Q_ASSERT(known != words.end());

    const bool signIn = error.kind == Kind::Authentication || (error.kind == Kind::Tls && error.code == "PRIVACYREQUIRED");
    const auto special = std::ranges::find_if(signInWords, [&](const SignInWords &candidate) { return error.code == candidate.code; });
    const SignInWords *exact = signIn && special != signInWords.end() ? &*special : nullptr;
    QStringList sentences{translated(exact ? exact->happened : known->happened)};
    if (!error.detail.isEmpty()) sentences += QLatin1Char('(') + isolated(error.detail) + QLatin1Char(')');
    const Words &meaning = exact ? *std::ranges::find(words, Kind::Authentication, &Words::kind) : *known;
    sentences += translated(meaning.meaning);
    // A code is the server's own and more exact advice; it takes the place of the general one.
    const auto code = std::ranges::find_if(codeWords, [&](const CodeWords &candidate) { return error.code == candidate.code; });
    if (exact) sentences += translated(exact->advice);
    else if (code != codeWords.end()) sentences += translated(code->text);
    else if (*known->advice) sentences += translated(known->advice);
    if (!error.serverText.isEmpty()) {
        //: %1: the server's own words, quoted as they are
        sentences += QCoreApplication::translate("Error", "The server says: “%1”").arg(isolated(error.serverText));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace godwit
