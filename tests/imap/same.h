// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two decoded values agree in everything: NIL is not "", keywords and field names agree in their case too. Every struct is taken
// apart by its fields, so that one that gets another does not compile here until it is compared.
#pragma once

#include "imap/response.h"

#include <concepts>
#include <tuple>

namespace godwit::imap {

template <class T, class... U>
concept OneOf = (std::same_as<T, U> || ...);

template <OneOf<CapabilityData, FlagsData, ExistsData, RecentData, ExpungeData, IdData, EnabledData, UnknownData, ThreadData, LanguageData,
                Continuation, code::MailboxId, code::BadEvent, code::BadCharset, code::Capability, code::UidNext, code::UidValidity,
                code::Unseen, code::HighestModSeq, code::Modified, code::NoUpdate, code::BadUrl>
              T>
auto fieldsOf(const T &v)
{
    const auto &[a] = v;
    return std::tie(a);
}

template <OneOf<VanishedData, SearchData, SortData, PartialRange, PartialResult, ThreadNode, Namespace, AclEntry, AclData, MyRightsData,
                QuotaData, QuotaRootData, MetadataEntry, ComparatorData, Tagged, UidSet::Range, code::Plain, code::Metadata,
                code::PermanentFlags, code::AppendUid, code::Unknown>
              T>
auto fieldsOf(const T &v)
{
    const auto &[a, b] = v;
    return std::tie(a, b);
}

template <OneOf<StatusText, Section, ContextChange, NamespaceData, QuotaResource, MetadataData, code::InProgress, code::CopyUid> T>
auto fieldsOf(const T &v)
{
    const auto &[a, b, c] = v;
    return std::tie(a, b, c);
}

template <OneOf<SectionData, AddressData, ListRightsData> T> auto fieldsOf(const T &v)
{
    const auto &[a, b, c, d] = v;
    return std::tie(a, b, c, d);
}

inline auto fieldsOf(const ListData &v)
{
    const auto &[a, b, c, d, e, f, g] = v;
    return std::tie(a, b, c, d, e, f, g);
}

inline auto fieldsOf(const Envelope &v)
{
    const auto &[a, b, c, d, e, f, g, h, i, j] = v;
    return std::tie(a, b, c, d, e, f, g, h, i, j);
}

inline auto fieldsOf(const StatusData &v)
{
    const auto &[a, b, c, d, e, f, g, h, i, j, k, l, m] = v;
    return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m);
}

inline auto fieldsOf(const EsearchData &v)
{
    const auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n] = v;
    return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n);
}

inline auto fieldsOf(const BodyStructure &v)
{
    const auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q] = v;
    return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q);
}

inline auto fieldsOf(const FetchData &v)
{
    const auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r] = v;
    return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r);
}

template <class T>
    requires std::is_arithmetic_v<T> || std::is_enum_v<T>
bool same(const T &a, const T &b)
{
    return a == b;
}
inline bool same(std::monostate, std::monostate) { return true; }
inline bool same(const QByteArray &a, const QByteArray &b) { return a.isNull() == b.isNull() && a == b; }
inline bool same(const UidSet &a, const UidSet &b) { return a == b; }
inline bool same(const FlagSet &a, const FlagSet &b) { return a.toAtoms() == b.toAtoms(); }
inline bool same(const Literal &a, const Literal &b) { return a.isNil() == b.isNil() && a.bytes() == b.bytes(); }

template <class T> bool same(const T &a, const T &b);
template <class T> bool same(const std::optional<T> &a, const std::optional<T> &b);
template <class T> bool same(const std::shared_ptr<T> &a, const std::shared_ptr<T> &b);
template <class T, class U> bool same(const std::pair<T, U> &a, const std::pair<T, U> &b);
template <class T> bool same(const std::vector<T> &a, const std::vector<T> &b);
template <class T> bool same(const QList<T> &a, const QList<T> &b);
template <class... T> bool same(const std::variant<T...> &a, const std::variant<T...> &b);

template <class List> bool sameElements(const List &a, const List &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto &x, const auto &y) { return same(x, y); });
}
template <class T> bool same(const std::vector<T> &a, const std::vector<T> &b) { return sameElements(a, b); }
template <class T> bool same(const QList<T> &a, const QList<T> &b) { return sameElements(a, b); }

template <class T> bool same(const std::optional<T> &a, const std::optional<T> &b)
{
    return a.has_value() == b.has_value() && (!a || same(*a, *b));
}
template <class T> bool same(const std::shared_ptr<T> &a, const std::shared_ptr<T> &b)
{
    return bool(a) == bool(b) && (!a || same(*a, *b));
}
template <class T, class U> bool same(const std::pair<T, U> &a, const std::pair<T, U> &b)
{
    return same(a.first, b.first) && same(a.second, b.second);
}
template <class... T> bool same(const std::variant<T...> &a, const std::variant<T...> &b)
{
    return a.index() == b.index() && std::visit([&b](const auto &x) { return same(x, std::get<std::decay_t<decltype(x)>>(b)); }, a);
}

/// A struct.
template <class T> bool same(const T &a, const T &b)
{
    const auto each = [](const auto &x, const auto &y) {
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return (same(std::get<I>(x), std::get<I>(y)) && ...);
        }(std::make_index_sequence<std::tuple_size_v<std::decay_t<decltype(x)>>>{});
    };
    return each(fieldsOf(a), fieldsOf(b));
}

} // namespace godwit::imap
