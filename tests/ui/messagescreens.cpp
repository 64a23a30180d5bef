// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagescreens.h"

#include <QTimeZone>

namespace godwit {

namespace {

using Verdict = Verification::Verdict;

QString text(const char *words) { return QString::fromUtf8(words); }

void manyPeople(mime::Document &document)
{
    for (int i = 1; i <= 40; ++i) document.summary.to << Address{text("Person %1").arg(i), text("person%1@example.org").arg(i)};
    document.summary.cc = {{text("A colleague whose name is rather longer than names usually are"), text("colleague@example.net")},
                           {{}, text("office@example.org")}};
}

void warn(mime::Document &document, const char *name, const char *address) { document.summary.from = {{text(name), text(address)}}; }

void verify(mime::Document &document)
{
    document.verification = {Verdict::Verified,
                             text("mx.example.org"),
                             {{"spf", "pass", text("example.net")}, {"dkim", "pass", text("example.net")}, {"dmarc", "pass", {}}}};
}

} // namespace

const std::vector<MessageScreen> &messageScreens()
{
    static const std::vector<MessageScreen> screens{
        {"header-verified", verify},
        {"header-failed", [](mime::Document &document) { document.verification = {Verdict::Failed, text("mx.example.org"), {}}; }},
        {"header-address-in-name", [](mime::Document &document) { warn(document, "anna@bank.example", "mallory@example.net"); }},
        {"header-lookalike",
         [](mime::Document &document) {
             warn(document, "Pаypal", "service@xn--80ak6aa92e.com");
             document.sender.hidesText = true;
         }},
        {"header-two-senders",
         [](mime::Document &document) {
             document.summary.from << Address{text("Mallory"), text("mallory@example.com")};
             document.sender.fromFields = 2;
         }},
        {"header-no-sender", [](mime::Document &document) { document.summary.from.clear(); }},
        {"header-facts",
         [](mime::Document &document) {
             document.summary.sender = {{{}, text("robot@example.com")}};
             document.summary.replyTo = {{{}, text("answers@elsewhere.example")}};
             document.receiptTo = document.summary.from;
             document.unsubscribe.web = QUrl(text("https://list.example.net/leave"));
         }},
        {"header-long",
         [](mime::Document &document) {
             warn(document, "Die Hauptgeschäftsführung der Vereinigten Elektrizitätswerke am Nordseedeich, Abteilung Kundenzufriedenheit",
                  "hauptgeschaeftsfuehrung.kundenzufriedenheit@vereinigte-elektrizitaetswerke-nordseedeich.example");
             verify(document);
         }},
        {"header-many", manyPeople},
    };
    return screens;
}

} // namespace godwit
