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
        {"attachments-one", [](mime::Document &document) { document.attachments.resize(1); }},
        {"attachments-many",
         [](mime::Document &document) {
             for (int i = 1; i <= 30; ++i)
                 document.attachments.push_back({"9." + QByteArray::number(i),
                                                 text("Sitzungsprotokoll der Vollversammlung mit allen Anhängen %1.pdf").arg(i),
                                                 "application/pdf", 123'456});
         }},
        {"attachments-kinds",
         [](mime::Document &document) {
             document.attachments.push_back({"4", text("setup.exe"), "application/x-msdownload", 8'000'000});
             document.attachments.push_back({"5", text("notes.txt"), "text/plain", 4'000});
             document.attachments.push_back({"6", text("Re: Tide.eml"), "message/rfc822", 40'000});
             document.attachments.push_back({"7", text("film.mp4"), "video/mp4", 52'000'000, false});
         }},
        {"card-invitation",
         [](mime::Document &document) {
             Invitation event;
             event.method = Invitation::Method::Request;
             event.title = text("Low tide walk to the sand bank");
             event.place = text("Harbour office, second floor");
             event.begin = QDateTime(QDate(2026, 11, 23), QTime(14, 5), QTimeZone("Asia/Tokyo"));
             event.end = event.begin.addSecs(3'600);
             event.zone = text("Asia/Tokyo");
             event.organiser = {text("Mira Okafor"), text("mira@example.net")};
             event.attendees = 12;
             event.repeats = text("every 2 weeks on Monday, 10 times");
             document.cards = {{"2", text("invite.ics"), event}};
         }},
        {"card-contact",
         [](mime::Document &document) {
             Contact contact;
             contact.name = text("Anna Weber");
             contact.organisation = text("Harbour office");
             contact.title = text("Pilot");
             contact.addresses = {text("anna@example.org"), text("a.weber@harbour.example")};
             contact.phones = {text("+49 221 4711")};
             document.cards = {{"2", text("anna.vcf"), contact}};
         }},
        {"encrypted",
         [](mime::Document &document) {
             document.body.clear();
             document.attachments = {{"1", text("attachment"), "application/pgp-encrypted", 11},
                                     {"2", text("encrypted.asc"), "application/octet-stream", 4'711}};
             document.notes = {
                 text("Encrypted (OpenPGP). Godwit cannot open it yet: save what is attached, and open it with GnuPG or Kleopatra.")};
         }},
    };
    return screens;
}

} // namespace godwit
