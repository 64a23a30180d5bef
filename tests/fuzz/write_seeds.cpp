// SPDX-License-Identifier: GPL-3.0-or-later
// write_seeds FOLDER: the seeds of every target as files, in FOLDER/TARGET, for libFuzzer.
#include "seeds.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace godwit::fuzz;

int main(int argc, char **argv)
{
    if (argc != 2) return 2;
    for (const Target &target : targets) {
        const QString folder = QString::fromLocal8Bit(argv[1]) + u'/' + QString::fromLatin1(target.name);
        if (!QDir().mkpath(folder)) return 1;
        for (const QByteArray &seed : seedsOf(target) + foundBefore(target)) {
            QFile file(folder + u'/' + QString::fromLatin1(QCryptographicHash::hash(seed, QCryptographicHash::Sha1).toHex()));
            if (!file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size()) return 1;
        }
    }
    return 0;
}
