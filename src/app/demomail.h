// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/profile.h"

#include <QCoreApplication>
#include <QDate>
#include <QTemporaryDir>
#include <memory>

namespace godwit::app {

/// For `godwit --demo`: a profile in a temporary directory, with one account whose mail was never on a server, so that anybody can look
/// before giving a password. It works offline, and is gone with this object. The mail is in the program (resources/demo).
class DemoMail
{
    Q_DECLARE_TR_FUNCTIONS(godwit::app::DemoMail)
public:
    /// Its newest message is of `today`. Before any other thread of the program runs; takes about a second.
    static std::expected<std::unique_ptr<DemoMail>, Error> make(QDate today);

    const Profile &profile() const { return m_profile; }
    static QString notice(); ///< what a person should know about it

private:
    DemoMail() : m_profile(Profile::inside(m_directory.path())) {}
    std::expected<void, Error> fill(QDate today);

    QTemporaryDir m_directory;
    Profile m_profile;
};

} // namespace godwit::app
