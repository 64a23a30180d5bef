// SPDX-License-Identifier: GPL-3.0-or-later
// What the message view shows of messages of every kind, for uipreview.
#pragma once

#include "samplewindow.h"

#include <functional>

namespace godwit {

struct MessageScreen {
    const char *name;
    std::function<void(mime::Document &)> change; ///< of SampleWindow::document(0)
};

const std::vector<MessageScreen> &messageScreens();

} // namespace godwit
