// SPDX-License-Identifier: GPL-3.0-or-later
// What the window of a letter is made of.
#include "ui/composer.h"

#include "mail/addresslist.h"
#include "mail/plaintext.h"
#include "ui/bodytext.h"
#include "ui/bodyview.h"
#include "ui/composeractions.h"
#include "ui/composerhead.h"
#include "ui/elidedlabel.h"
#include "ui/findbar.h"
#include "ui/formatbar.h"
#include "ui/icons.h"
#include "ui/letteredit.h"
#include "ui/letterparts.h"
#include "ui/recipientedit.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QUndoStack>
#include <QVBoxLayout>

namespace godwit::ui {

namespace {
constexpr qsizetype longestOriginal = 200'000; // characters that are shown
}

void Composer::build()
{
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_head = new ComposerHead(m_undo, body);
    m_bars = new LetterBars(body);
    m_text = new LetterEdit(body);
    m_original = new BodyView(body);
    m_original->setObjectName(QStringLiteral("original"));
    m_original->hide();
    m_parts = new LetterParts(m_undo, body);
    m_formats = new FormatBar(m_text, body);
    m_find = new FindBar(body);
    m_saved = new QLabel(this);
    m_saved->setTextFormat(Qt::PlainText);
    m_saved->setObjectName(QStringLiteral("saved"));
    layout->addWidget(m_head);
    layout->addWidget(m_bars);
    layout->addWidget(m_formats);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_original, 1);
    layout->addWidget(m_find);
    layout->addWidget(m_parts);
    setCentralWidget(body);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_saved, 1);
    m_actions = new ComposerActions(this);
    m_actions->build(m_formats);
    m_text->setFixedWidth(m_choices.fixedWidth);
    m_actions->fixedWidth->setChecked(m_choices.fixedWidth);
    m_actions->spelling->setVisible(false);
    m_actions->languages->menuAction()->setVisible(false);
    resize(fontMetrics().averageCharWidth() * 104, fontMetrics().height() * 42);
}

void Composer::connectHead()
{
    connect(m_head, &ComposerHead::changed, this, &Composer::touch);
    connect(m_head, &ComposerHead::changed, this, &Composer::tellRecipients);
    connect(m_head, &ComposerHead::identityChanged, this, [this] {
        if (!m_text->isWhole()) m_identityChanged = true;
        else if (!isRedirecting()) m_text->setSignature(m_head->identity().signature);
        updateLimit();
    });
    connect(m_head, &ComposerHead::peopleWanted, this, &Composer::peopleWanted);
    connect(m_head, &ComposerHead::personForgotten, this, &Composer::personForgotten);
    connect(m_head, &ComposerHead::bodyWanted, this, [this] { isRedirecting() ? m_original->setFocus() : m_text->setFocus(); });
}

void Composer::connectText()
{
    connect(m_text, &LetterEdit::whole, this, &Composer::textWhole);
    connect(m_text, &LetterEdit::edited, this, &Composer::touch);
    connect(m_text, &LetterEdit::zoomWanted, this, [this](int steps) { setZoom(m_text->zoom() + 0.1 * steps); });
    connect(m_bars, &LetterBars::dismissed, this, [this] { m_head->focusFirst(); });
    connect(m_find, &FindBar::wordsChanged, this, [this] {
        QTextCursor cursor = m_text->textCursor();
        cursor.setPosition(cursor.selectionStart());
        m_text->setTextCursor(cursor);
        find(1);
    });
    connect(m_find, &FindBar::stepWanted, this, &Composer::find);
    connect(m_find, &FindBar::closed, this, [this] { m_text->setFocus(); });
}

void Composer::connectActions()
{
    const auto on = [this](QAction *action, auto act) { connect(action, &QAction::triggered, this, act); };
    on(m_actions->send, [this] { send(0); });
    connect(m_actions, &ComposerActions::laterChosen, this, [this](qint64 dueAt) { send(dueAt); });
    on(m_actions->saveNow, [this] {
        m_head->commit();
        tellChange();
        m_pauseTimer.stop();
        Q_EMIT paused(letter());
    });
    on(m_actions->saveTemplate, [this] { Q_EMIT templateWanted(letter()); });
    on(m_actions->importContacts, &Composer::contactsImportWanted);
    on(m_actions->discard, &Composer::askDiscard);
    on(m_actions->close, &QWidget::close);
    on(m_actions->undo, [this] { undoOrRedo(true); });
    on(m_actions->redo, [this] { undoOrRedo(false); });
    on(m_actions->pastePlain, [this] { m_text->pastePlain(); });
    const auto edit = [this](auto line, auto text) {
        if (auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget())) (field->*line)();
        else (m_text->*text)();
    };
    on(m_actions->cut, [edit] { edit(&QLineEdit::cut, &QTextEdit::cut); });
    on(m_actions->copy, [edit] { edit(&QLineEdit::copy, &QTextEdit::copy); });
    on(m_actions->paste, [edit] { edit(&QLineEdit::paste, &QTextEdit::paste); });
    on(m_actions->selectAll, [edit] { edit(&QLineEdit::selectAll, &QTextEdit::selectAll); });
    on(m_actions->find, [this] { m_find->open(m_text->textCursor().selectedText()); });
    on(m_actions->findNext, [this] { find(1); });
    on(m_actions->zoomIn, [this] { setZoom(m_text->zoom() + 0.1); });
    on(m_actions->zoomOut, [this] { setZoom(m_text->zoom() - 0.1); });
    on(m_actions->zoomReset, [this] { setZoom(1); });
    on(m_actions->fixedWidth, [this] {
        m_choices.fixedWidth = m_actions->fixedWidth->isChecked();
        m_text->setFixedWidth(m_choices.fixedWidth);
        Q_EMIT choicesChanged(m_choices);
    });
    on(m_actions->rich, [this] { setRich(m_actions->rich->isChecked()); });
    on(m_actions->receipt, &Composer::touch);
    on(m_actions->delivery, &Composer::touch);
    on(m_actions->spelling, &Composer::chooseLanguages);
}

/// Escape: first what lies over the letter, then the window; the draft is kept.
void Composer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || event->modifiers()) return QMainWindow::keyPressEvent(event);
    if (!m_bars->dismissOne()) close();
}

/// Where the focus is: the field has its own steps, so has the text; else recipients and attachments.
void Composer::undoOrRedo(bool undo)
{
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (field && (undo ? field->isUndoAvailable() : field->isRedoAvailable())) return undo ? field->undo() : field->redo();
    QTextDocument *text = m_text->document();
    const bool here = m_text->hasFocus() && (undo ? text->isUndoAvailable() : text->isRedoAvailable());
    const bool others = undo ? m_undo->canUndo() : m_undo->canRedo();
    if (here || !others) return undo ? m_text->undo() : m_text->redo();
    if (undo) m_undo->undo();
    else m_undo->redo();
}

void Composer::setZoom(double zoom) { m_text->setZoom(zoom); }

void Composer::find(int step)
{
    const QString words = m_find->words();
    if (words.isEmpty()) return m_find->showCount({}, {});
    const QTextDocument::FindFlags flags = step < 0 ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    QString note;
    QTextCursor found = m_text->document()->find(words, m_text->textCursor(), flags);
    if (found.isNull()) {
        QTextCursor edge(m_text->document());
        if (step < 0) edge.movePosition(QTextCursor::End);
        found = m_text->document()->find(words, edge, flags);
        note = step < 0 ? tr("From the end again") : tr("From the beginning again");
    }
    if (found.isNull()) return m_find->showNothing();
    m_text->setTextCursor(found);
    int count = 0, at = 0;
    for (QTextCursor each = m_text->document()->find(words); !each.isNull() && count < 10'000;
         each = m_text->document()->find(words, each)) {
        ++count;
        if (each.selectionStart() <= found.selectionStart()) at = count;
    }
    m_find->showCount(tr("%1 of %2").arg(QLocale().toString(at), QLocale().toString(count)), note);
}

void Composer::setSpeller(std::shared_ptr<Speller> speller)
{
    m_actions->spelling->setVisible(speller != nullptr);
    m_actions->languages->menuAction()->setVisible(speller != nullptr);
    m_actions->spelling->setChecked(!m_choices.languages.isEmpty());
    m_text->highlighter()->setSpeller(std::move(speller), m_choices.languages);
    fillLanguages();
}

void Composer::fillLanguages()
{
    QMenu *menu = m_actions->languages;
    menu->clear();
    if (!m_text->highlighter()->speller()) return;
    for (const Speller::Language &language : m_text->highlighter()->speller()->languages()) {
        QAction *action = menu->addAction(QString(language.name).replace(u'&', QLatin1String("&&")), this, [this] {
            m_actions->spelling->setChecked(true);
            chooseLanguages();
        });
        action->setCheckable(true);
        action->setData(language.code);
        action->setChecked(m_choices.languages.contains(language.code));
    }
}

void Composer::chooseLanguages()
{
    QStringList codes;
    for (QAction *action : m_actions->languages->actions())
        if (action->isChecked()) codes << action->data().toString();
    const bool on = m_actions->spelling->isChecked();
    if (on && codes.isEmpty() && !m_actions->languages->actions().isEmpty()) { // that of the desktop, else the first
        QAction *usual = m_actions->languages->actions().first();
        for (QAction *action : m_actions->languages->actions())
            if (QLocale().name().startsWith(action->data().toString().left(2))) usual = action;
        usual->setChecked(true);
        codes << usual->data().toString();
    }
    useLanguages(on ? codes : QStringList());
    m_languagesChosen = true;
    Q_EMIT languagesChosen(m_choices.languages, m_recipients);
}

void Composer::useLanguages(const QStringList &languages)
{
    m_choices.languages = languages;
    m_actions->spelling->setChecked(!languages.isEmpty());
    for (QAction *action : m_actions->languages->actions()) action->setChecked(languages.contains(action->data().toString()));
    m_text->highlighter()->setSpeller(m_text->highlighter()->speller(), languages);
}

void Composer::setLanguages(const QStringList &languages)
{
    if (!m_languagesChosen && m_text->highlighter()->speller() && languages != m_choices.languages) useLanguages(languages);
}

void Composer::tellRecipients()
{
    Letter now;
    m_head->writeTo(now);
    if (std::exchange(m_recipients, now.to + now.cc) != m_recipients) Q_EMIT recipientsChanged(m_recipients);
}

void Composer::setOriginal(const mime::DocumentPtr &document)
{
    std::vector<mime::Block> blocks{{.kind = mime::Block::Kind::NestedHeader, .text = oneLine(document->summary.subject, 300)},
                                    {.text = tr("From %1").arg(isolated(addressesText(document->summary.from), 300)) + u'\n'}};
    blocks.insert(blocks.end(), document->body.begin(), document->body.end());
    m_original->refill([&](TextMap &map) { layOut(blocks, m_original->document(), longestOriginal, {}, &map); });
}

} // namespace godwit::ui
