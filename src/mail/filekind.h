// SPDX-License-Identifier: GPL-3.0-or-later
// What may be done with a file that a stranger sent. Pure; thread: any.
#pragma once

#include <QByteArray>
#include <QString>

namespace godwit {

enum class FileKind : std::uint8_t {
    Picture, ///< PNG, JPEG, GIF, WebP, BMP by name or type: shown here
    Text,    ///< shown here
    Message, ///< message/rfc822: shown here
    Program, ///< can carry out something: only ever saved
    Other,   ///< opened by the desktop's program for it
};

/// By the name under which it is saved, and the type that its sender gives it. The name alone says what is a program: a desktop goes by
/// that.
FileKind fileKind(const QString &fileName, const QByteArray &type);

/// What the first octets say: "png", "jpeg", "gif", "webp", "bmp"; empty if it is none of these.
QByteArray pictureFormat(QByteArrayView begin);

/// A program by its first octets, whatever it is called: ELF, Windows, Mach-O, a script, a launcher.
bool isProgram(QByteArrayView begin);

} // namespace godwit
