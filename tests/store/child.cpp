// SPDX-License-Identifier: GPL-3.0-or-later
// store-child write DIR: writes without end and says after each wish which number it has, until it is killed.
// store-child type DIR: writes a draft word by word, and says how many are kept; now and then it is to be saved on the server.
// store-child lock DIR: takes the profile, says how that went, and keeps it until stdin closes.
#include "store/profilelock.h"
#include "store/writer.h"

#include <QFile>
#include <cstdio>

using namespace godwit;
using namespace godwit::store;

namespace {

int write(const Paths &paths)
{
    auto writer = Writer::open(paths);
    if (!writer) return 1;
    FolderListing inbox;
    inbox.mailbox = "INBOX";
    inbox.path = QStringLiteral("INBOX");
    if (!(*writer)->setFolders(AccountId{1}, {inbox})) return 1;
    const FolderId folder = (*writer)->folderOf(AccountId{1}, "INBOX");
    SelectedState state;
    state.uidValidity = UidValidity{1};
    if (!(*writer)->openFolderState(folder, state) || !(*writer)->applyUids(folder, {}, {})) return 1;
    for (std::uint32_t first = 1;; first += 100) {
        std::vector<MessageSummary> messages(100);
        for (std::uint32_t i = 0; i < 100; ++i) messages[i].uid = Uid{first + i};
        auto changes = (*writer)->applyMessages(folder, messages);
        if (!changes) return 1;
        auto wished = (*writer)->enqueue(wish::ChangeFlags{folder, {changes->messages.at(0).added.at(0).key}, FlagSet(Flag::Flagged), {}});
        if (!wished) return 1;
        std::printf("%llu\n", static_cast<unsigned long long>(wished->first.first().id));
        std::fflush(stdout);
    }
}

int type(const Paths &paths)
{
    auto writer = Writer::open(paths);
    if (!writer) return 1;
    FolderListing drafts;
    drafts.mailbox = "Drafts";
    drafts.path = QStringLiteral("Drafts");
    drafts.role = Role::Drafts;
    if (!(*writer)->setFolders(AccountId{1}, {drafts})) return 1;
    KeptLetter draft;
    draft.letter.account = AccountId{1};
    for (int words = 1;; ++words) {
        draft.letter.text += QStringLiteral("word ");
        const auto kept = (*writer)->keepLetter(draft);
        if (!kept) return 1;
        draft.id = *kept;
        std::printf("%d\n", words);
        std::fflush(stdout);
        if (words % 3 == 0 && !(*writer)->saveDraft(draft.id, draft.letter.text.toUtf8(), "<v" + QByteArray::number(words) + "@x>"))
            return 1;
    }
}

int lock(const Paths &paths)
{
    const auto held = ProfileLock::acquire(paths);
    std::puts(held ? "locked" : held.error().kind == Error::Kind::InUse ? "in use" : "failed");
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) return 2;
    const QString dir = QFile::decodeName(argv[2]);
    const Paths paths{.cacheDir = dir + QStringLiteral("/cache"), .dataDir = dir + QStringLiteral("/data")};
    const QByteArrayView what(argv[1]);
    return what == "lock" ? lock(paths) : what == "type" ? type(paths) : write(paths);
}
