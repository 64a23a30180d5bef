// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace godwit::imap {

/// A visitor made of lambdas.
template <class... F> struct Overloaded : F... {
    using F::operator()...;
};

} // namespace godwit::imap
