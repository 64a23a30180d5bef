// SPDX-License-Identifier: GPL-3.0-or-later
// Names of things. Each is a type of its own, so that mixing them up does not compile.
#pragma once

#include <QHash>
#include <QMetaType>
#include <cstdint>

namespace godwit {

enum class AccountId : std::uint32_t {}; ///< ours, never reused; 0 = none
enum class FolderId : std::uint32_t {};  ///< ours, never reused, survives a rename; 0 = none

/// The folders of this program's own making: what a search found. The store and the server know nothing of them.
constexpr std::uint32_t firstVirtualFolder = 0x8000'0000;
constexpr bool isVirtual(FolderId folder) { return static_cast<std::uint32_t>(folder) >= firstVirtualFolder; }

/// A message, as long as it lives in this cache: never reused, survives our own moves. It maps to (folder, UIDVALIDITY, UID) or to a
/// pending operation. 0 = none.
enum class MessageKey : quint64 {}; // quint64, not uint64_t: QDataStream knows only that one

enum class LetterId : quint64 {}; ///< of a letter that is being written or sent: its place in the journal, never reused; 0 = not kept yet

enum class Uid : std::uint32_t {};         ///< RFC 3501, 2.3.1.1; 0 = not known yet
enum class UidValidity : std::uint32_t {}; ///< RFC 3501, 2.3.1.1; 0 = not known
using ModSeq = std::uint64_t;              ///< RFC 7162; 63 bits on the wire; 0 = none

constexpr std::uint32_t toInt(Uid v) { return static_cast<std::uint32_t>(v); }
constexpr std::uint32_t toInt(UidValidity v) { return static_cast<std::uint32_t>(v); }
constexpr std::uint32_t toInt(FolderId v) { return static_cast<std::uint32_t>(v); }
constexpr std::uint32_t toInt(AccountId v) { return static_cast<std::uint32_t>(v); }
constexpr quint64 toInt(LetterId v) { return static_cast<quint64>(v); }
constexpr std::uint64_t toInt(MessageKey v) { return static_cast<std::uint64_t>(v); }

} // namespace godwit

Q_DECLARE_METATYPE(godwit::AccountId)
Q_DECLARE_METATYPE(godwit::FolderId)
Q_DECLARE_METATYPE(godwit::MessageKey)
Q_DECLARE_METATYPE(godwit::LetterId)
