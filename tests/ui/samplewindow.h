// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/flagmodel.h"
#include "models/foldertreemodel.h"
#include "models/messagelistmodel.h"
#include "models/protocollogmodel.h"
#include "models/tagmodel.h"
#include "mime/document.h"
#include "ui/mainwindow.h"

namespace godwit {

/// A main window over models that hold a small, fixed mailbox.
struct SampleWindow {
    static constexpr AccountId account{1};
    static constexpr FolderId inbox{1}, trash{2}, archive{3}, junk{4}, empty{5};

    SampleWindow();
    void openInbox();                       ///< as a person would, and answers as the listing would
    void open(FolderId folder, int count);
    static MessageSummary summary(int row); ///< row 0 is the newest
    static mime::DocumentPtr document(int row);

    models::FolderTreeModel folders;
    models::MessageListModel messages;
    models::TagModel tags;
    models::FlagModel flags{&tags};
    models::ProtocolLogModel log;
    ui::MainWindow window;
};

} // namespace godwit
