// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "samplewindow.h"
#include "ui/searchstate.h"

namespace godwit {

/// What the application does for searches, over a fixed mailbox: two saved ones, and hits that are there at once.
struct SampleSearch {
    static constexpr FolderId typed{firstVirtualFolder}, unread{firstVirtualFolder + 1}, bills{firstVirtualFolder + 2};

    SampleSearch();
    void type(const QString &text); ///< into the box, as a person would
    void find(int count, const ui::SearchState &state); ///< the list and the bar have it then

    SampleWindow sample;
    QList<ui::SearchText> wanted;

private:
    quint64 m_revision = 100;
    FolderId m_open{};
};

} // namespace godwit
