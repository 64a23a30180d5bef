// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../listing/memorymail.h"

#include "listing/listing.h"
#include "models/flagmodel.h"
#include "models/foldertreemodel.h"
#include "models/messagelistmodel.h"
#include "models/protocollogmodel.h"
#include "ui/mainwindow.h"

namespace godwit {

/// A main window over a small mailbox with conversations, which a real listing sorts, threads and filters.
struct ConversationWindow {
    static constexpr AccountId account{1};
    static constexpr int messages = 21, conversations = 11, longest = 9; ///< in the inbox; `longest`: messages of that one

    ConversationWindow();
    void open(const ListSetup &setup); ///< the inbox, as the application would
    int rowOf(const QString &subject) const; ///< the first one; -1 if it is not loaded
    quint64 add(const char *name, const char *subject, const QByteArray &reference = {}, int hoursAgo = 0, SystemFlags flags = {},
                FolderId folder = inbox, const QByteArrayList &keywords = {}); ///< its key; its Message-ID is <key@example.org>

    Mail mail;
    listing::Listing listing{sourceOf(mail)};
    models::FolderTreeModel folders;
    models::MessageListModel list;
    models::FlagModel flags;
    models::ProtocolLogModel log;
    ui::MainWindow window;

private:
    void fill();
    void wire();
    quint64 m_last = 0;
    ListSetup m_setup;
};

} // namespace godwit
