// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/foldername.h"

#include "mail/plaintext.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace godwit {

namespace {

struct UsualName {
    Role role;
    const char *name;
};

constexpr std::array usualNames{
    UsualName{Role::Drafts, QT_TRANSLATE_NOOP("FolderName", "Drafts")},
    UsualName{Role::Drafts, QT_TRANSLATE_NOOP("FolderName", "Draft")},
    UsualName{Role::Sent, QT_TRANSLATE_NOOP("FolderName", "Sent")},
    UsualName{Role::Sent, QT_TRANSLATE_NOOP("FolderName", "Sent Mail")},
    UsualName{Role::Sent, QT_TRANSLATE_NOOP("FolderName", "Sent Items")},
    UsualName{Role::Sent, QT_TRANSLATE_NOOP("FolderName", "Sent Messages")},
    UsualName{Role::Archive, QT_TRANSLATE_NOOP("FolderName", "Archive")},
    UsualName{Role::Archive, QT_TRANSLATE_NOOP("FolderName", "Archives")},
    UsualName{Role::Junk, QT_TRANSLATE_NOOP("FolderName", "Junk")},
    UsualName{Role::Junk, QT_TRANSLATE_NOOP("FolderName", "Junk Mail")},
    UsualName{Role::Junk, QT_TRANSLATE_NOOP("FolderName", "Junk E-mail")},
    UsualName{Role::Junk, QT_TRANSLATE_NOOP("FolderName", "Junk Email")},
    UsualName{Role::Junk, QT_TRANSLATE_NOOP("FolderName", "Spam")},
    UsualName{Role::Trash, QT_TRANSLATE_NOOP("FolderName", "Trash")},
    UsualName{Role::Trash, QT_TRANSLATE_NOOP("FolderName", "Bin")},
    UsualName{Role::Trash, QT_TRANSLATE_NOOP("FolderName", "Deleted Items")},
    UsualName{Role::Trash, QT_TRANSLATE_NOOP("FolderName", "Deleted Messages")},
    UsualName{Role::All, QT_TRANSLATE_NOOP("FolderName", "All Mail")},
    UsualName{Role::Flagged, QT_TRANSLATE_NOOP("FolderName", "Starred")},
    UsualName{Role::Important, QT_TRANSLATE_NOOP("FolderName", "Important")},
};

} // namespace

QString shownName(const Folder &folder, qsizetype limit)
{
    if (isVirtual(folder.id)) return oneLine(folder.path, limit);
    if (folder.role == Role::Inbox) return QCoreApplication::translate("FolderName", "Inbox");
    const QString name = folder.name();
    const auto usual = std::ranges::find_if(usualNames, [&](const UsualName &each) {
        return each.role == folder.role && name.compare(QLatin1StringView(each.name), Qt::CaseInsensitive) == 0;
    });
    if (usual == usualNames.end()) return oneLine(name, limit);
    const QString translated = QCoreApplication::translate("FolderName", usual->name);
    return translated == QLatin1StringView(usual->name) ? oneLine(name, limit) : translated; // in English as the server writes it
}

} // namespace godwit
