// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folderabilities.h"

#include "mail/plaintext.h"
#include "models/foldertreemodel.h"

#include <QCoreApplication>
#include <algorithm>

namespace godwit::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(godwit::ui::FolderAbilities)
};

/// The rights that a deed needs, each of them (RFC 4314, 4).
QByteArrayView rightsFor(FolderDeed deed)
{
    switch (deed) {
    case FolderDeed::New: return "k";
    case FolderDeed::Rename:
    case FolderDeed::Move:
    case FolderDeed::Delete: return "x";
    case FolderDeed::MarkRead: return "s";
    case FolderDeed::Empty: return "te";
    case FolderDeed::Compact: return "e";
    case FolderDeed::Put: return "i";
    case FolderDeed::Use:
    case FolderDeed::Favour:
    case FolderDeed::Properties: break;
    }
    return {};
}

bool mayBy(const FolderFacts *facts, QByteArrayView rights)
{
    return !facts || !facts->rights || std::ranges::all_of(rights, [&](char right) { return facts->rights->contains(right); });
}

/// What the folder itself does not allow, whoever one is.
QString refusalByNature(FolderDeed deed, const Folder &folder, const FolderFacts *facts)
{
    const bool messages =
        deed == FolderDeed::MarkRead || deed == FolderDeed::Empty || deed == FolderDeed::Compact || deed == FolderDeed::Put;
    if (messages && !folder.selectable()) return Texts::tr("It holds folders only, no messages.");
    if (messages && folder.readOnly) return Texts::tr("The server lets you only read this folder.");
    switch (deed) {
    case FolderDeed::New:
        if (folder.attributes & FolderAttribute::NoInferiors) return Texts::tr("The server allows no folders inside this one.");
        break;
    case FolderDeed::Rename:
        if (folder.role == Role::Inbox) return Texts::tr("The inbox has the same name on every server.");
        break;
    case FolderDeed::Move:
    case FolderDeed::Delete:
        if (folder.role == Role::Inbox) return Texts::tr("Mail arrives in the inbox: it stays where it is.");
        if (folder.role != Role::None)
            return Texts::tr("It is used for something: %1. Choose another folder for that first.").arg(useName(folder.role));
        break;
    case FolderDeed::MarkRead:
        if (folder.countsKnown && folder.unread == 0) return Texts::tr("Everything in it has been read.");
        break;
    case FolderDeed::Empty:
        if (folder.countsKnown && folder.total == 0) return Texts::tr("There is nothing in it.");
        break;
    case FolderDeed::Compact:
        if (facts && !facts->expungesSingly)
            return Texts::tr("This server cannot delete some messages and leave others alone (UIDPLUS); Godwit does not risk it.");
        break;
    case FolderDeed::Use:
        if (!folder.selectable()) return Texts::tr("It holds folders only, no messages.");
        if (folder.role == Role::Inbox) return Texts::tr("Mail arrives in the inbox: it cannot be used for anything else.");
        break;
    case FolderDeed::Put:
    case FolderDeed::Favour:
    case FolderDeed::Properties: break;
    }
    return {};
}

} // namespace

QString useName(Role role)
{
    switch (role) {
    case Role::Inbox: return Texts::tr("Inbox");
    case Role::Drafts: return Texts::tr("Drafts");
    case Role::Sent: return Texts::tr("Sent messages");
    case Role::Archive: return Texts::tr("Archive");
    case Role::Junk: return Texts::tr("Junk");
    case Role::Trash: return Texts::tr("Trash");
    case Role::All: return Texts::tr("All messages");
    case Role::Flagged: return Texts::tr("Starred messages");
    case Role::Important: return Texts::tr("Important messages");
    case Role::None: break;
    }
    return {};
}

QString whyNot(FolderDeed deed, const Folder &folder, const FolderFacts *facts)
{
    const bool own = deed == FolderDeed::Favour || deed == FolderDeed::Properties; // our affair, not the server's
    if (!own && (folder.attributes & FolderAttribute::NonExistent)) return Texts::tr("It is not on the server any more.");
    if (const QString refusal = refusalByNature(deed, folder, facts); !refusal.isEmpty()) return refusal;
    if (!mayBy(facts, rightsFor(deed))) return Texts::tr("You have no right to do this here. Who owns the folder can give it to you.");
    return {};
}

QString whyNotInto(const models::FolderTreeModel &model, const Folder &folder, const Folder *into)
{
    if (const QString refusal = whyNot(FolderDeed::Move, folder, model.facts(folder.id)); !refusal.isEmpty()) return refusal;
    if (into) {
        if (into->account != folder.account) return Texts::tr("Folders cannot be moved to another account.");
        if (isAtOrBelow(into->mailbox, folder.mailbox, folder.delimiter)) return Texts::tr("A folder cannot be moved into itself.");
        if (!into->delimiter) return Texts::tr("This server has no folders inside folders.");
        if (const QString refusal = whyNot(FolderDeed::New, *into, model.facts(into->id)); !refusal.isEmpty()) return refusal;
    }
    const QString above = into ? into->path : QString();
    for (const Folder &each : model.folders(folder.account)) {
        const qsizetype end = each.delimiter ? each.path.lastIndexOf(QLatin1Char(each.delimiter)) : -1;
        if (each.path.left(std::max<qsizetype>(end, 0)) != above || each.name() != folder.name()) continue;
        if (each.id == folder.id) return Texts::tr("It is there already.");
        return Texts::tr("There is a folder “%1” already.").arg(isolated(folder.name(), 100));
    }
    return {};
}

QStringList rightsInWords(QByteArrayView rights)
{
    const std::array words{std::pair{'r', Texts::tr("read messages")},        std::pair{'s', Texts::tr("mark them as read")},
                           std::pair{'w', Texts::tr("star and tag them")},    std::pair{'i', Texts::tr("put messages in")},
                           std::pair{'t', Texts::tr("mark them as deleted")}, std::pair{'e', Texts::tr("delete them for good")},
                           std::pair{'k', Texts::tr("make folders inside")},  std::pair{'x', Texts::tr("rename and delete the folder")},
                           std::pair{'p', Texts::tr("send messages to it")},  std::pair{'a', Texts::tr("decide who may do what")}};
    QStringList list;
    for (const auto &[letter, text] : words)
        if (rights.contains(letter)) list << text;
    return list;
}

} // namespace godwit::ui
