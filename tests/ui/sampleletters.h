// SPDX-License-Identifier: GPL-3.0-or-later
// A person with two identities, and letters of hers.
#pragma once

#include "mail/account.h"
#include "mail/letter.h"
#include "mail/person.h"

namespace godwit {

inline const AccountId sampleAccount{7};

inline QList<Account> sampleAccounts()
{
    Account account;
    account.id = sampleAccount;
    account.name = QStringLiteral("Harbour");
    account.address = QStringLiteral("anna@example.org");
    account.identities = {
        {QStringLiteral("Anna Weber"), QStringLiteral("anna@example.org"), {}, QStringLiteral("Anna Weber\nHarbour office, Husum")},
        {QStringLiteral("Wader Watch"), QStringLiteral("watch@example.org"), {}, QStringLiteral("Wader Watch e. V.")}};
    return {account};
}

inline KeptLetter sampleLetter()
{
    KeptLetter kept;
    kept.letter.account = sampleAccount;
    kept.letter.from = {QStringLiteral("Anna Weber"), QStringLiteral("anna@example.org")};
    kept.letter.messageId = "<1@example.org>";
    return kept;
}

inline QList<Address> samplePeople(int count)
{
    static const QStringList first{QStringLiteral("Mira"), QStringLiteral("Jonas"), QStringLiteral("Ayşe"), QStringLiteral("Zoë"),
                                   QStringLiteral("Ole")};
    static const QStringList last{QStringLiteral("Okafor"),       QStringLiteral("Lindqvist"), QStringLiteral("Yıldız"),
                                  QStringLiteral("van der Meer"), QStringLiteral("Hansen"),    QStringLiteral("Ito")};
    QList<Address> people;
    for (int i = 0; i < count; ++i)
        people << Address{first[i % first.size()] + u' ' + last[i % last.size()], QStringLiteral("person%1@example.net").arg(i)};
    return people;
}

} // namespace godwit
