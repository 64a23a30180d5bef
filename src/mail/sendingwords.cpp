// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/sendingwords.h"

#include "mail/plaintext.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>

namespace godwit {

namespace {

using Kind = Error::Kind;

/// `code`: subject and detail of an enhanced code (RFC 3463), whatever its class; or three digits, for servers that say no more.
struct CodeWords {
    const char *code, *happened, *advice;
};

constexpr std::array codeWords{
    CodeWords{"1.1", QT_TRANSLATE_NOOP("Sending", "There is no such address."), QT_TRANSLATE_NOOP("Sending", "Check its spelling.")},
    CodeWords{"1.2", QT_TRANSLATE_NOOP("Sending", "There is no mail server for the part of the address behind the @."),
              QT_TRANSLATE_NOOP("Sending", "Check its spelling.")},
    CodeWords{"1.3", QT_TRANSLATE_NOOP("Sending", "The server does not understand this address."),
              QT_TRANSLATE_NOOP("Sending", "Check its spelling.")},
    CodeWords{"1.6", QT_TRANSLATE_NOOP("Sending", "Whoever had this address has moved, and left no other one."),
              QT_TRANSLATE_NOOP("Sending", "Ask the recipient for the new address.")},
    CodeWords{"1.7", QT_TRANSLATE_NOOP("Sending", "The server does not understand the sender's address."),
              QT_TRANSLATE_NOOP("Sending", "Check the address of your identity.")},
    CodeWords{
        "1.8", QT_TRANSLATE_NOOP("Sending", "The server does not take messages from the sender's address."),
        QT_TRANSLATE_NOOP("Sending", "Check the address of your identity; most servers take only addresses that belong to the account.")},
    CodeWords{"1.10", QT_TRANSLATE_NOOP("Sending", "This domain takes no mail at all."),
              QT_TRANSLATE_NOOP("Sending", "Check the spelling of the address.")},
    CodeWords{"2.1", QT_TRANSLATE_NOOP("Sending", "This mailbox is switched off or takes no messages at the moment."),
              QT_TRANSLATE_NOOP("Sending", "Reach the recipient another way.")},
    CodeWords{"2.2", QT_TRANSLATE_NOOP("Sending", "The recipient's mailbox is full."),
              QT_TRANSLATE_NOOP("Sending", "Tell the recipient another way, or try later.")},
    CodeWords{"2.3", QT_TRANSLATE_NOOP("Sending", "The message is too big for the recipient."),
              QT_TRANSLATE_NOOP("Sending", "Send fewer or smaller attachments.")},
    CodeWords{"3.1", QT_TRANSLATE_NOOP("Sending", "The server has no room left."), QT_TRANSLATE_NOOP("Sending", "Try later.")},
    CodeWords{"3.4", QT_TRANSLATE_NOOP("Sending", "The message is too big for the server."),
              QT_TRANSLATE_NOOP("Sending", "Send fewer or smaller attachments.")},
    CodeWords{"4.1", QT_TRANSLATE_NOOP("Sending", "The recipient's server does not answer."),
              QT_TRANSLATE_NOOP("Sending", "Check the address, or try later.")},
    CodeWords{"4.4", QT_TRANSLATE_NOOP("Sending", "The server does not know how to reach the recipient's server."),
              QT_TRANSLATE_NOOP("Sending", "Check the spelling of the address.")},
    CodeWords{"4.6", QT_TRANSLATE_NOOP("Sending", "The message would go round in circles between servers."),
              QT_TRANSLATE_NOOP("Sending", "Tell the administrator of the recipient.")},
    CodeWords{"5.3", QT_TRANSLATE_NOOP("Sending", "These are more recipients than the server takes for one message."),
              QT_TRANSLATE_NOOP("Sending", "Send it in several messages.")},
    CodeWords{"6.3", QT_TRANSLATE_NOOP("Sending", "The server does not take messages in this form: they have to be in 7-bit characters."),
              QT_TRANSLATE_NOOP("Sending", "Send forwarded messages as text instead of as attachments.")},
    CodeWords{"6.7", QT_TRANSLATE_NOOP("Sending", "The server does not take addresses with letters other than a to z."),
              QT_TRANSLATE_NOOP("Sending", "Use another address of the recipient, or send from another account.")},
    CodeWords{"7.0", QT_TRANSLATE_NOOP("Sending", "The server's rules forbid this message."),
              QT_TRANSLATE_NOOP("Sending", "The server's words may say why.")},
    CodeWords{"7.1", QT_TRANSLATE_NOOP("Sending", "The server does not allow this message."),
              QT_TRANSLATE_NOOP(
                  "Sending", "Often it holds a message for unwanted mail, or the sender's address is not your own. Its words may say why.")},
    CodeWords{"7.8", QT_TRANSLATE_NOOP("Sending", "The server refused the user name or the password."),
              QT_TRANSLATE_NOOP("Sending",
                                "Check the account's settings for sending; some providers want a password made for mail programs only.")},
    CodeWords{"7.9", QT_TRANSLATE_NOOP("Sending", "The server does not let you sign in this way."),
              QT_TRANSLATE_NOOP(
                  "Sending",
                  "Choose another way to sign in for this account; some providers want a browser or a password made for mail programs.")},
    CodeWords{"7.11", QT_TRANSLATE_NOOP("Sending", "The server lets nobody sign in without encryption."),
              QT_TRANSLATE_NOOP("Sending", "Choose TLS or STARTTLS for sending.")},
    CodeWords{"7.12", QT_TRANSLATE_NOOP("Sending", "The server wants you to set a new password."),
              QT_TRANSLATE_NOOP("Sending", "Do so at the provider, then enter it here.")},
    CodeWords{"7.13", QT_TRANSLATE_NOOP("Sending", "The account has been switched off."),
              QT_TRANSLATE_NOOP("Sending", "Ask the provider.")},
    CodeWords{"7.20", QT_TRANSLATE_NOOP("Sending", "A signature that the recipient's server expects (DKIM) is missing or wrong."),
              QT_TRANSLATE_NOOP("Sending", "Tell your provider.")},
    CodeWords{"7.23",
              QT_TRANSLATE_NOOP("Sending", "The recipient's server does not let this server send for the domain of your address (SPF)."),
              QT_TRANSLATE_NOOP("Sending", "Send by the server of your address's own provider.")},
    CodeWords{"7.25", QT_TRANSLATE_NOOP("Sending", "The recipient's server does not trust the name of the sending server."),
              QT_TRANSLATE_NOOP("Sending", "Tell your provider.")},
    CodeWords{"7.26", QT_TRANSLATE_NOOP("Sending", "The recipient's server could not see that the message is from your address (DMARC)."),
              QT_TRANSLATE_NOOP("Sending", "Send by the server of your address's own provider.")},
    CodeWords{"7.27", QT_TRANSLATE_NOOP("Sending", "The domain of the sender's address takes no mail."),
              QT_TRANSLATE_NOOP("Sending", "Check the address of your identity.")},
    CodeWords{"7.28", QT_TRANSLATE_NOOP("Sending", "Too many messages were sent in a short time."),
              QT_TRANSLATE_NOOP("Sending", "Wait some hours. The server's words may say more.")},
    CodeWords{"450", QT_TRANSLATE_NOOP("Sending", "The mailbox cannot take messages at the moment."), ""},
    CodeWords{"452", QT_TRANSLATE_NOOP("Sending", "The server has no room left."), ""},
    CodeWords{"530", QT_TRANSLATE_NOOP("Sending", "The server wants you to sign in first."),
              QT_TRANSLATE_NOOP("Sending", "Check the account's settings for sending.")},
    CodeWords{"550", QT_TRANSLATE_NOOP("Sending", "The server refuses this address or this message."),
              QT_TRANSLATE_NOOP("Sending", "Check the address. The server's words may say why.")},
    CodeWords{"552", QT_TRANSLATE_NOOP("Sending", "The message is too big, or the mailbox is full."),
              QT_TRANSLATE_NOOP("Sending", "Send fewer or smaller attachments.")},
    CodeWords{"553", QT_TRANSLATE_NOOP("Sending", "The server does not take this address."),
              QT_TRANSLATE_NOOP("Sending", "Check its spelling, and the address of your identity.")},
    CodeWords{"554", QT_TRANSLATE_NOOP("Sending", "The server refuses this message."),
              QT_TRANSLATE_NOOP("Sending", "The server's words may say why.")},
};

struct KindWords {
    Kind kind;
    const char *happened, *advice;
};

constexpr std::array kindWords{
    KindWords{Kind::Cancelled, QT_TRANSLATE_NOOP("Sending", "Sending was stopped."), ""},
    KindWords{Kind::HostNotFound, QT_TRANSLATE_NOOP("Sending", "The server for sending was not found."),
              QT_TRANSLATE_NOOP("Sending", "Check its name, and whether this computer is online.")},
    KindWords{Kind::Refused, QT_TRANSLATE_NOOP("Sending", "The server for sending does not accept connections at this port."),
              QT_TRANSLATE_NOOP("Sending", "Check the port and the kind of encryption; usual are 465 with TLS and 587 with STARTTLS.")},
    KindWords{Kind::Network, QT_TRANSLATE_NOOP("Sending", "The connection was lost or the server for sending cannot be reached."), ""},
    KindWords{Kind::Timeout, QT_TRANSLATE_NOOP("Sending", "The server for sending did not answer in time."), ""},
    KindWords{Kind::Tls, QT_TRANSLATE_NOOP("Sending", "An encrypted connection to the server for sending could not be made."),
              QT_TRANSLATE_NOOP("Sending", "Check the port and the kind of encryption, or ask the provider which to use.")},
    KindWords{
        Kind::Certificate,
        QT_TRANSLATE_NOOP("Sending", "The server for sending could not prove who it is: its certificate is not valid for it."),
        QT_TRANSLATE_NOOP(
            "Sending", "Check the server's name and this computer's clock; in a hotel or a guest network, sign in to that network first.")},
    KindWords{Kind::Attack, QT_TRANSLATE_NOOP("Sending", "Somebody between here and the server may be tampering with the connection."),
              QT_TRANSLATE_NOOP("Sending", "Do not use this network for mail. Choose TLS (port 465) for sending if the server offers it.")},
    KindWords{
        Kind::Protocol, QT_TRANSLATE_NOOP("Sending", "The answer of the server for sending could not be understood."),
        QT_TRANSLATE_NOOP(
            "Sending", "Check that this is a server for sending (SMTP) and that the port is right. The protocol log shows what it said.")},
    KindWords{Kind::Authentication, QT_TRANSLATE_NOOP("Sending", "The server for sending did not let you in."),
              QT_TRANSLATE_NOOP("Sending", "Check the account's settings for sending, or enter the password again.")},
    KindWords{Kind::ServerUnavailable, QT_TRANSLATE_NOOP("Sending", "The server does not take the message at the moment."), ""},
    KindWords{Kind::No, QT_TRANSLATE_NOOP("Sending", "The server does not take the message."),
              QT_TRANSLATE_NOOP("Sending", "The server's words may say why.")},
    KindWords{Kind::Bad, QT_TRANSLATE_NOOP("Sending", "The server did not understand what Godwit asked for."),
              QT_TRANSLATE_NOOP("Sending", "This is a fault of Godwit or of the server. Please report it with the protocol log.")},
    KindWords{Kind::Storage, QT_TRANSLATE_NOOP("Sending", "Godwit cannot read or write its files on this computer."),
              QT_TRANSLATE_NOOP("Sending", "Make room on the disk, or check the permissions of the profile folder, then try again.")},
    KindWords{Kind::InUse, QT_TRANSLATE_NOOP("Sending", "This profile is open in another Godwit."),
              QT_TRANSLATE_NOOP("Sending", "Use the other window, or close it first.")},
    KindWords{Kind::Invalid, QT_TRANSLATE_NOOP("Sending", "The message cannot be sent as it is."),
              QT_TRANSLATE_NOOP("Sending", "Edit it and try again.")},
};

QString translated(const char *text) { return QCoreApplication::translate("Sending", text); }

/// Those of the code, where the server said one and it is the letter or an address that it speaks of.
const CodeWords *wordsOf(const Error &error)
{
    QByteArray code = error.code;
    if (code.size() >= 5 && code[1] == '.') code = code.sliced(2);
    const auto found = std::ranges::find_if(codeWords, [&code](const CodeWords &each) { return code == each.code; });
    return found == codeWords.end() ? nullptr : &*found;
}

const KindWords &wordsOf(Kind kind)
{
    const auto found = std::ranges::find(kindWords, kind, &KindWords::kind);
    Q_ASSERT(found != kindWords.end());
    return *found;
}

QString adviceFor(const Error &error)
{
    const CodeWords *exact = wordsOf(error);
    const char *advice = exact ? exact->advice : wordsOf(error.kind).advice;
    return *advice && !(exact && mayPass(error)) ? translated(advice) : QString();
}

QStringList adviceAndWords(const Error &error)
{
    QStringList sentences;
    if (const QString advice = adviceFor(error); !advice.isEmpty()) sentences += advice;
    //: %1: the server's own words, quoted as they are
    if (!error.serverText.isEmpty())
        sentences += translated(QT_TRANSLATE_NOOP("Sending", "The server says: “%1”")).arg(isolated(error.serverText));
    return sentences;
}

} // namespace

bool mayPass(const Error &error)
{
    switch (error.kind) {
    case Kind::HostNotFound:
    case Kind::Refused:
    case Kind::Network:
    case Kind::Timeout:
    case Kind::ServerUnavailable:
    case Kind::Protocol: // what stands between here and the server may be gone another time
    case Kind::Cancelled: return true;
    default: return false;
    }
}

QString sendingReason(const Error &error)
{
    if (!error) return {};
    if (const CodeWords *exact = wordsOf(error)) return translated(exact->happened);
    return translated(wordsOf(error.kind).happened);
}

QString explainSending(const Error &error)
{
    if (!error) return {};
    QStringList sentences{sendingReason(error)};
    if (!error.detail.isEmpty()) sentences += QLatin1Char('(') + isolated(error.detail) + QLatin1Char(')');
    sentences += mayPass(error)
                     ? translated(QT_TRANSLATE_NOOP("Sending", "The message was not sent; it waits in the outbox, and Godwit tries "
                                                               "again by itself."))
                     : translated(QT_TRANSLATE_NOOP("Sending", "The message was sent to nobody; it stays in the outbox."));
    sentences += adviceAndWords(error);
    return sentences.join(QLatin1Char(' '));
}

QString explainNoSending(const Error &error)
{
    if (!error) return {};
    QStringList sentences{translated(QT_TRANSLATE_NOOP("Sending", "Sending is not possible yet.")), sendingReason(error)};
    if (!error.detail.isEmpty()) sentences += QLatin1Char('(') + isolated(error.detail) + QLatin1Char(')');
    sentences += adviceAndWords(error);
    return sentences.join(QLatin1Char(' '));
}

} // namespace godwit
