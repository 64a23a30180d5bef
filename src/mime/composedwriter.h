// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the vocabulary of composedhtml.h, so that it is always well-formed. Internal to this room.
#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace godwit::mime {

struct ComposedRun {
    QString link; ///< encoded; empty: none
    bool bold = false, italic = false, underline = false, strike = false;
    std::optional<quint32> color{}, background{};
    double size = 1;  ///< em
    QString families{};
    bool operator==(const ComposedRun &) const = default;
};

class ComposedWriter
{
public:
    /// Lines begin and end with what is written; in an item of a list they are separated by breaks.
    void text(const QString &text, const ComposedRun &run, bool rtl, bool keepSpaces = false, bool keepLines = false);
    void picture(const QString &contentId, const QString &alt, int width, const QString &link);
    void lineBreak(bool rtl);
    void rule();
    void endLine(bool apart); ///< apart: an empty one before the next

    QLatin1StringView lineTag() const { return m_tag; }
    QLatin1StringView setLineTag(QLatin1StringView tag) { return std::exchange(m_tag, tag); }

    void open(const QString &markup);
    void close(const QString &markup, bool apart);
    void openList(QLatin1StringView tag, int start);
    void closeList(QLatin1StringView tag);
    void openItem();
    void closeItem();
    bool isInItem() const { return m_items > 0; }

    QString take();

private:
    void beginLine(bool rtl);
    void setRun(const ComposedRun &run);
    void put(QStringView text);
    void space();

    QString m_out;
    QString m_runEnd; ///< what closes the run that is open
    ComposedRun m_run, m_spaceRun; ///< m_spaceRun: in which m_space stood
    QLatin1StringView m_tag{"p"}, m_openTag;
    int m_items = 0;
    bool m_line = false, m_filled = false, m_space = false, m_apart = false, m_some = false, m_broken = false;
};

} // namespace godwit::mime
