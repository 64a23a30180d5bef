// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/authentication.h"

#include "mail/domain.h"

#include <algorithm>
#include <array>

namespace godwit::mime {

namespace {

constexpr qsizetype maxField = 16'384;
constexpr qsizetype maxResults = 60;

bool isNamed(const Header &header, QByteArrayView name) { return header.name.compare(name, Qt::CaseInsensitive) == 0; }

/// Comments gone, quoted strings as their text; ";" outside of them ends a statement (RFC 8601, 2.2).
QList<QByteArray> statementsOf(QByteArrayView value)
{
    QList<QByteArray> statements(1);
    int comment = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < std::min(maxField, value.size()); ++i) {
        const char c = value[i];
        if (c == '\\' && (quoted || comment > 0) && i + 1 < value.size()) {
            ++i;
            if (comment == 0 && value[i] > ' ') statements.last() += value[i];
        } else if (quoted) {
            if (c == '"') quoted = false;
            else if (c > ' ') statements.last() += c; // no value that matters has a blank
        } else if (c == '(') {
            ++comment;
        } else if (comment > 0) {
            if (c == ')') --comment;
        } else if (c == '"') {
            quoted = true;
        } else if (c == ';') {
            if (statements.size() > maxResults) break;
            statements.append(QByteArray());
        } else {
            statements.last() += uchar(c) <= ' ' ? ' ' : c;
        }
    }
    return statements;
}

QString domainIn(const QByteArray &value)
{
    const QString text = QString::fromUtf8(value);
    return domainOf(text.contains(u'@') ? text : u'@' + text);
}

/// "dkim=pass reason=… header.d=example.org"; "=" may have blanks around it.
AuthResult resultOf(QByteArray statement)
{
    AuthResult result;
    for (const char *each : {" =", "= "})
        while (statement.contains(each)) statement.replace(each, "=");
    for (const QByteArray &word : statement.simplified().split(' ')) {
        const qsizetype equals = word.indexOf('=');
        if (equals <= 0) continue;
        const QByteArray name = word.first(equals).toLower(), value = word.sliced(equals + 1);
        if (result.method.isEmpty()) {
            result.method = name.first(name.contains('/') ? name.indexOf('/') : name.size());
            result.result = value.toLower();
        } else if (name == "header.d" || (result.domain.isEmpty() && (name == "header.i" || name == "smtp.mailfrom" ||
                                                                      name == "smtp.mail" || name == "header.from"))) {
            result.domain = domainIn(value);
        }
    }
    return result;
}

/// The provider's own name for its servers, where it is not that of its IMAP host.
bool isKnownPair(const QString &host, const QString &authServer)
{
    static constexpr std::array<std::pair<QStringView, QStringView>, 7> known{{{u"gmail.com", u"google.com"},
                                                                               {u"googlemail.com", u"google.com"},
                                                                               {u"fastmail.com", u"messagingengine.com"},
                                                                               {u"me.com", u"icloud.com"},
                                                                               {u"aol.com", u"yahoo.com"},
                                                                               {u"web.de", u"gmx.net"},
                                                                               {u"gmx.com", u"gmx.net"}}};
    return std::ranges::any_of(known, [&](const auto &pair) {
        return host == pair.first && (authServer == pair.second || authServer.endsWith(u'.' + pair.second.toString()));
    });
}

bool isOwn(const QString &authServer, const OwnServer &own)
{
    const QString name = domainOf(u'@' + authServer);
    if (!own.trusted.isEmpty())
        return std::ranges::any_of(own.trusted, [&](const QString &trusted) {
            const QString wanted = domainOf(u'@' + trusted);
            return !wanted.isEmpty() && (name == wanted || name.endsWith(u'.' + wanted));
        });
    return sameOrganisation(name, own.host) || isKnownPair(organisation(own.host), name);
}

bool isPrivate(QByteArrayView address)
{
    if (address.startsWith("IPv6:") || address.startsWith("ipv6:")) address = address.sliced(5);
    if (address == "::1" || address.startsWith("127.") || address.startsWith("10.") || address.startsWith("192.168.")) return true;
    if (address.startsWith("fd") || address.startsWith("FD") || address.startsWith("fe80:")) return address.contains(':');
    const QList<QByteArray> parts = address.toByteArray().split('.');
    return parts.size() == 4 && parts[0] == "172" && parts[1].toInt() >= 16 && parts[1].toInt() <= 31;
}

/// A Received field of a hop inside the house: nobody outside could have had a hand in what stands above it. All addresses of its "from"
/// clause are private; a name alone proves nothing, since the other side chooses it in EHLO.
bool isInside(QByteArrayView received)
{
    const QByteArray text = ' ' + received.first(std::min<qsizetype>(2'000, received.size())).toByteArray().simplified();
    const qsizetype from = text.indexOf(" from "), by = text.indexOf(" by ");
    if (from < 0 || (by >= 0 && by < from)) return by == 0; // "by 2002:… with SMTP id …": handed on within the house
    const QByteArray clause = text.sliced(from, (by < 0 ? text.size() : by) - from);
    bool any = false;
    for (qsizetype open = clause.indexOf('['); open >= 0; open = clause.indexOf('[', open + 1)) {
        const qsizetype close = clause.indexOf(']', open);
        if (close < 0 || !isPrivate(QByteArrayView(clause).sliced(open + 1, close - open - 1))) return false;
        any = true;
    }
    return any;
}

Verification::Verdict judge(const QList<AuthResult> &results, const QString &from)
{
    using Verdict = Verification::Verdict;
    if (from.isEmpty()) return Verdict::Unknown;
    const auto stands = [&](const AuthResult &each) { // RFC 7489, 3.1: aligned, in relaxed mode
        return each.result == "pass" && sameOrganisation(each.domain, from);
    };
    bool verified = false;
    for (const AuthResult &each : results) {
        const bool about = each.domain.isEmpty() || sameOrganisation(each.domain, from);
        if (each.method == "dmarc" && about) { // the domain's own policy has the last word
            if (each.result == "pass") return Verdict::Verified;
            if (each.result == "fail") return Verdict::Failed;
        }
        verified |= (each.method == "dkim" || each.method == "spf") && stands(each);
    }
    return verified ? Verdict::Verified : Verdict::Unknown;
}

} // namespace

bool parseAuthResults(QByteArrayView value, QString &authServer, QList<AuthResult> &results)
{
    const QList<QByteArray> statements = statementsOf(value);
    const QByteArray first = statements.first().simplified();
    authServer = QString::fromUtf8(first.first(first.contains(' ') ? first.indexOf(' ') : first.size())).toLower();
    if (authServer.isEmpty() || authServer.contains(u'=')) return false;
    results.clear();
    for (const QByteArray &statement : statements.mid(1))
        if (const AuthResult result = resultOf(statement); !result.method.isEmpty()) results.append(result);
    return true;
}

QString authServerOf(const QList<Header> &headers)
{
    QString first;
    for (const Header &header : headers) {
        if (isNamed(header, "Received")) {
            if (!isInside(header.raw)) return first;
        } else if (isNamed(header, "Authentication-Results") && first.isEmpty()) {
            QList<AuthResult> results;
            QString by;
            if (parseAuthResults(header.raw, by, results)) first = by;
        }
    }
    return {}; // no hop from outside: it was put there, and anybody may have written it
}

Verification readVerification(const QList<Header> &headers, const OwnServer &own, const QString &fromDomain)
{
    Verification verification;
    bool outside = false, received = false;
    for (const Header &header : headers) {
        if (isNamed(header, "Received")) {
            if (outside) break; // what was before our server's hop came with the letter
            outside = !isInside(header.raw);
            received = true;
        } else if (isNamed(header, "Authentication-Results") && verification.by.isEmpty()) {
            QString by;
            QList<AuthResult> results;
            if (!parseAuthResults(header.raw, by, results) || !isOwn(by, own)) continue;
            verification.by = by;
            verification.results = results;
        }
    }
    if (!received) return {}; // it was not received, but put there: a draft, a copy
    verification.verdict = judge(verification.results, fromDomain);
    return verification;
}

} // namespace godwit::mime
