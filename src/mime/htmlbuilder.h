// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a message that are shown one after the other, made into one HtmlBody. Internal to this room.
#pragma once

#include "mime/blocks.h"
#include "mime/htmlpictures.h"
#include "mime/htmlwriter.h"

#include <memory>

namespace godwit::mime {

class HtmlBuilder
{
public:
    explicit HtmlBuilder(const WriterLimits &limits = {});

    /// text/html, decoded; what is beyond `maxOctets` is left out.
    void addHtml(const QString &html, qsizetype maxOctets, const PartByContentId &parts);
    void addBlocks(const std::vector<Block> &blocks);
    /// Null if nothing in it is seen.
    std::shared_ptr<const HtmlBody> take();

private:
    void separate();

    std::unique_ptr<HtmlBody> m_body;
    HtmlWriter m_writer;
    PictureCollector m_pictures;
    bool m_some = false;
};

} // namespace godwit::mime
