// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keptaddresses.h"
#include "mail/operation.h"
#include "mail/receiptanswer.h"
#include "mime/answering.h"
#include "mime/receipt.h"

#include <QObject>

namespace godwit::app {

/// "I read it" (RFC 8098): the person is asked, once for each letter ($MDNSent, RFC 3503), and nothing is ever told without a yes. Thread:
/// GUI.
class Receipts : public QObject
{
    Q_OBJECT
public:
    /// `file`: senders who are never told.
    explicit Receipts(const QString &file, QObject *parent = nullptr) : QObject(parent), m_never(file) {}

    /// What the person is asked about this message, if anything: an address.
    struct Question {
        QString who;
        bool elsewhere = false; ///< it is not the sender's
    };
    std::optional<Question> question(const mime::Document &document, const FlagSet &flags, const Folder &folder,
                                     const QList<mime::OwnAddress> &own) const;
    void decide(const mime::Document &document, const Folder &folder, MessageKey message, const QList<mime::OwnAddress> &own,
                ReceiptAnswer answer, bool hideTimeZone);

Q_SIGNALS:
    void receiptWanted(const godwit::mime::Receipt &receipt);
    void wishedByItself(const godwit::Wish &wish);
    void failed(const godwit::Error &error);

private:
    KeptAddresses m_never;
};

} // namespace godwit::app
