// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/message.h"

namespace godwit {

namespace {

QString parameter(const QList<std::pair<QByteArray, QString>> &parameters, QByteArrayView key)
{
    for (const auto &[name, value] : parameters)
        if (name == key) return value;
    return {};
}

} // namespace

QString Part::fileName() const
{
    // RFC 2183, 2.3; the parameter "name" of the type is older and still what some programs send alone.
    const QString name = parameter(dispositionParameters, "filename");
    return name.isEmpty() ? parameter(parameters, "name") : name;
}

bool Part::isAttachment() const
{
    if (type == "multipart") return false;
    if (disposition == "attachment") return true;
    if (type == "text") return !fileName().isEmpty();
    // A picture that the text refers to by its Content-ID is a piece of the text (RFC 2392).
    if (type == "image" && !contentId.isEmpty()) return false;
    return true;
}

} // namespace godwit
