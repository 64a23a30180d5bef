// SPDX-License-Identifier: GPL-3.0-or-later
// A composer that a person uses.
#pragma once

#include "sampleletters.h"

#include "ui/composer.h"
#include "ui/composerhead.h"
#include "ui/letteredit.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace godwit {

/// Two languages with three words.
class FewWords final : public ui::Speller
{
public:
    QStringList learnt;
    QList<Language> languages() const override
    {
        return {{QStringLiteral("de"), QStringLiteral("Deutsch")}, {QStringLiteral("en"), QStringLiteral("English")}};
    }
    bool isRight(const QString &word, const QString &language) override
    {
        if (learnt.contains(word)) return true;
        return language == QStringLiteral("de") ? word == QStringLiteral("Gezeiten") : word == QStringLiteral("tides");
    }
    QStringList suggestions(const QString &, const QString &language) override
    {
        return {language == QStringLiteral("de") ? QStringLiteral("Gezeiten") : QStringLiteral("tides")};
    }
    void learn(const QString &word, const QString &) override { learnt << word; }
};

struct ComposerWindow {
    ui::Composer *composer;
    ui::LetterEdit *text;
    ui::ComposerHead *head;

    explicit ComposerWindow(const KeptLetter &kept = sampleLetter(), const ui::ComposerChoices &choices = {})
        : composer(new ui::Composer(choices)), text(composer->findChild<ui::LetterEdit *>()),
          head(composer->findChild<ui::ComposerHead *>())
    {
        composer->setAttribute(Qt::WA_DeleteOnClose, false);
        composer->setAccounts(sampleAccounts(), {{sampleAccount, 25'000'000}});
        composer->edit(kept);
        composer->show();
        (void)QTest::qWaitForWindowActive(composer);
    }
    ~ComposerWindow() { delete composer; }
    Q_DISABLE_COPY_MOVE(ComposerWindow)

    void type(const QString &words)
    {
        text->setFocus();
        QTest::keyClicks(text, words);
    }
    void trigger(const char *action) { composer->findChild<QAction *>(QString::fromLatin1(action))->trigger(); }
    QPushButton *button(const char *name)
    {
        for (auto *button : composer->findChildren<QPushButton *>(QString::fromLatin1(name)))
            if (button->isVisible()) return button;
        return nullptr;
    }
    void press(const char *name)
    {
        QPushButton *found = button(name);
        QVERIFY2(found, name);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    QString bar(ui::LetterBars::Matter matter) { return composer->findChild<ui::LetterBars *>()->text(matter); }
    QList<QToolButton *> chips()
    {
        QList<QToolButton *> result;
        for (auto *chip : composer->findChildren<QToolButton *>(QStringLiteral("part")))
            if (chip->isVisible()) result << chip;
        return result;
    }
    void drop(const QList<QUrl> &files)
    {
        QMimeData data;
        data.setUrls(files);
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(text->viewport(), &enter);
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(text->viewport(), &drop);
    }
};

inline KeptLetter written()
{
    KeptLetter kept = sampleLetter();
    kept.id = LetterId{4};
    kept.letter.to = {{QStringLiteral("Mira"), QStringLiteral("mira@example.net")}};
    kept.letter.subject = QStringLiteral("Nets");
    kept.letter.text = QStringLiteral("See you.");
    return kept;
}

inline KeptLetter answer()
{
    KeptLetter kept = written();
    kept.id = {};
    kept.letter.text = QStringLiteral("Jonas wrote:\n> one two\n> three\n\n");
    kept.letter.origin.relation = LetterOrigin::Relation::Answer;
    return kept;
}

inline LetterPart part(const QString &name, quint64 octets = 1'000, const QByteArray &type = "application/pdf")
{
    return {QStringLiteral("f") + name, name, type, octets, {}};
}

} // namespace godwit
