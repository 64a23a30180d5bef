// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/commands/sort.h"

#include "imap/commands/build.h"
#include "imap/commands/searchprogram.h"

#include <array>

namespace godwit::imap::commands {

using Kind = Command::Kind;

namespace {

constexpr std::array sortNames{"ARRIVAL", "CC", "DATE", "FROM", "SIZE", "SUBJECT", "TO", "DISPLAYFROM", "DISPLAYTO", "RELEVANCY"};
constexpr std::array algorithmNames{"ORDEREDSUBJECT", "REFERENCES", "REFS"};

/// search-criteria = charset 1*(SP search-key)
void writeCriteria(Encoder &out, const SearchKey &key, const QByteArray &charset)
{
    const QByteArray said = charset.isEmpty() ? QByteArrayLiteral("UTF-8") : charset;
    key.write(out.space().astring(said).space(), said);
}

} // namespace

Command uidSort(const std::vector<SortCriterion> &criteria, const SearchKey &key, const SearchOptions &options)
{
    Encoder arguments;
    if (options.returns) writeReturn(arguments, *options.returns);
    const char *separator = " (";
    for (const SortCriterion &criterion : criteria) {
        arguments.raw(separator).raw(criterion.reverse ? "REVERSE " : "").raw(sortNames[std::size_t(criterion.key)]);
        separator = " ";
    }
    arguments.raw(criteria.empty() ? " (ARRIVAL)" : ")");
    writeCriteria(arguments, key, options.charset);
    Command command = build(Kind::Sort, "UID SORT", Command::Selected, Lane::ReadUids, std::move(arguments));
    describe(command, options);
    return command;
}

Command uidThread(ThreadAlgorithm algorithm, const SearchKey &key, const QByteArray &charset)
{
    Encoder arguments;
    arguments.space().raw(algorithmNames[std::size_t(algorithm)]);
    writeCriteria(arguments, key, charset);
    return build(Kind::Thread, "UID THREAD", Command::Selected, Lane::ReadUids, std::move(arguments));
}

} // namespace godwit::imap::commands
