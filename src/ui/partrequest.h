// SPDX-License-Identifier: GPL-3.0-or-later
// What the window wants of the parts of a message, and what comes back. Values; the application does the work elsewhere.
#pragma once

#include "mail/error.h"
#include "mime/document.h"

#include <QImage>
#include <QMetaType>

namespace godwit::ui {

struct PartRequest {
    enum class Use : quint8 {
        Save,     ///< the one part, as the file `target`, which may be there already
        SaveAll,  ///< each into the folder `target`, under its own name or a numbered one; nothing is overwritten
        Open,     ///< as Borrow; refused if it is a program after all
        Borrow,   ///< a file for other programs, read-only, in a private folder that goes with Godwit
        Picture,
        Text,
        Message, ///< its content, to be shown here
    };
    struct Wanted {
        QByteArray partId;
        QString fileName; ///< safeFileName
        QByteArray type;
    };
    quint64 id = 0; ///< of no other request of this run
    FolderId folder{};
    MessageKey key{};
    Use use = Use::Save;
    QList<Wanted> parts;
    QString target;
};

struct PartResult {
    quint64 id = 0;
    Error error;
    QStringList files;           ///< Save, SaveAll, Open, Borrow
    QImage picture;              ///< Picture
    QByteArray text;             ///< Text: at most 2 MiB of it
    QByteArray raw;              ///< Message: as it came
    mime::DocumentPtr document;  ///< Message; ids of its parts are those of the whole message
};

} // namespace godwit::ui

Q_DECLARE_METATYPE(godwit::ui::PartRequest)
Q_DECLARE_METATYPE(godwit::ui::PartResult)
