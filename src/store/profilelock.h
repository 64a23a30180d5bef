// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/paths.h"

#include <utility>

namespace godwit::store {

/// One Godwit per profile. The kernel holds the lock (flock) and lets go of it however the process ends.
class ProfileLock
{
public:
    /// Error::InUse if another process (or another ProfileLock of this one) has it; detail names its process id.
    static std::expected<ProfileLock, Error> acquire(const Paths &paths);

    ProfileLock(ProfileLock &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    ProfileLock &operator=(ProfileLock &&other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    ~ProfileLock();

private:
    explicit ProfileLock(int fd) : m_fd(fd) {}
    int m_fd = -1;
};

} // namespace godwit::store
