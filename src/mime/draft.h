// SPDX-License-Identifier: GPL-3.0-or-later
// A message opened to be written on: a draft (ours or another program's), a template, a message that is edited as new. Pure; thread: any.
#pragma once

#include "mail/letter.h"
#include "mime/reader.h"

namespace godwit::mime {

/// What a message is as a letter.
struct OpenedLetter {
    Letter letter;           ///< `file` of its parts, and `redirected`, are still to be given
    QByteArrayList contents; ///< octets, one for each of letter.parts
    QByteArray redirected;   ///< octets of the message that is to be redirected; letter.origin says whether there is one
    bool operator==(const OpenedLetter &) const = default;
};

/// `account`: in whose folder it lies. A draft of ours comes back as it was; of an origin in another account nothing is known any more.
/// HTML, also of our own, comes cleaned to what the composer writes (mime/composedhtml.h). Error::Invalid: there is not a single octet.
std::expected<OpenedLetter, Error> openDraft(QByteArrayView raw, AccountId account, const Limits &limits = {});

/// The same as a letter that has nothing to do with the one before: new Message-ID, no origin, no references. For templates and "edit as
/// new".
std::expected<OpenedLetter, Error> openAsNew(QByteArrayView raw, AccountId account, const Limits &limits = {});

} // namespace godwit::mime
