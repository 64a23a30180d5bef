// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/flagset.h"
#include "mail/ids.h"

#include <QList>
#include <QString>
#include <optional>

namespace godwit {

/// What a folder is for: RFC 6154's attributes, else chosen per account.
enum class Role : std::uint8_t { None, Inbox, Drafts, Sent, Archive, Junk, Trash, All, Flagged, Important };

enum class FolderAttribute : std::uint16_t {
    NoSelect = 1,
    NonExistent = 2,
    NoInferiors = 4,
    HasChildren = 8,
    HasNoChildren = 16,
    Marked = 32,
    Unmarked = 64,
    Remote = 128,
    SpecialUse = 256, ///< the server names its role (RFC 6154); else the role was chosen by the person, or guessed by the name
};
Q_DECLARE_FLAGS(FolderAttributes, FolderAttribute)
Q_DECLARE_OPERATORS_FOR_FLAGS(FolderAttributes)

enum class NamespaceKind : std::uint8_t { Personal, OtherUsers, Shared };

/// A folder as shown: cache ⊕ pending operations.
struct Folder {
    FolderId id{};
    AccountId account{};
    QByteArray mailbox;         ///< octets as on the wire (modified UTF-7 or UTF-8): the identity for the server; INBOX in upper case
    QString path;               ///< decoded for people, whole, with the delimiter in it
    char delimiter = '\0';      ///< NUL: flat
    FolderAttributes attributes;
    Role role = Role::None;
    NamespaceKind space = NamespaceKind::Personal;
    bool subscribed = false;
    bool countsKnown = false;   ///< total and unread were heard from the server at least once
    std::uint32_t total = 0;
    std::uint32_t unread = 0;
    bool readOnly = false;      ///< known to be [READ-ONLY]

    QString name() const;       ///< last component of path
    bool holdsTemplates() const; ///< by its name, as other programs call it: what is in it begins new messages
    bool selectable() const { return !(attributes & (FolderAttribute::NoSelect | FolderAttribute::NonExistent)); }
    bool operator==(const Folder &) const = default;
};

/// New names are written as this server writes names: in UTF-8 where it has shown one of its folders so, else in modified UTF-7 (RFC 3501,
/// 5.1.3).
bool hasUtf8Names(const QList<Folder> &folders);
/// What the names of a person's own folders begin with, by the look of those of one account: "INBOX." where all others are below INBOX.
QByteArray personalPrefix(const QList<Folder> &folders);

/// Difference of the folder list of one account. Apply removed, then changed (also new ones).
struct FolderDelta {
    AccountId account{};
    QList<Folder> changed;
    QList<FolderId> removed;
    bool operator==(const FolderDelta &) const = default;
};

/// The flags that a folder knows (FLAGS) and lets us keep (PERMANENTFLAGS).
struct FolderFlags {
    FolderId folder{};
    FlagSet known;
    FlagSet permanent;
    bool newKeywords = false; ///< "\*" was in PERMANENTFLAGS
    bool readOnly = false;
};

/// `name` itself or something below it in the hierarchy.
bool isAtOrBelow(QByteArrayView name, QByteArrayView ancestor, char delimiter);

/// `end` is the decoded path or its last components, without case. In it "/" is understood for any delimiter.
bool pathEndsWith(QStringView path, char delimiter, QStringView end);

} // namespace godwit

Q_DECLARE_METATYPE(godwit::Folder)
Q_DECLARE_METATYPE(godwit::FolderDelta)
Q_DECLARE_METATYPE(godwit::FolderFlags)
