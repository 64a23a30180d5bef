// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readingchoices.h"

#include "ui/actions.h"
#include "ui/icons.h"
#include "ui/messagebody.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace godwit::ui {

ReadingChoices::ReadingChoices(MessageBody *body, QWidget *window) : QObject(window), m_body(body)
{
    using Keys = QList<QKeySequence>;
    html =
        makeAction(window, "showHtml", tr("&HTML"), "", Keys{Qt::CTRL | Qt::SHIFT | Qt::Key_H}, tr("Show this message as it was laid out"));
    plain = makeAction(window, "showPlain", tr("&Plain text"), "", Keys{Qt::CTRL | Qt::SHIFT | Qt::Key_X},
                       tr("Show only the text of this message"));
    original = makeAction(window, "originalColors", tr("Original &colours"), "", Keys{Qt::CTRL | Qt::SHIFT | Qt::Key_D},
                          tr("Show this message in the colours of its sender, on white"));
    pictures = makeAction(window, "alwaysPictures", tr("&Always load pictures of this sender"), "", {},
                          tr("Load pictures from other servers in all messages of this sender"));
    pictures->setCheckable(true);
    larger = makeAction(window, "zoomIn", tr("Zoom &in"), "zoom-in",
                        Keys{QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}, tr("Show messages larger"));
    smaller = makeAction(window, "zoomOut", tr("Zoom &out"), "zoom-out", Keys{Qt::CTRL | Qt::Key_Minus}, tr("Show messages smaller"));
    usual = makeAction(window, "zoomReset", tr("&Usual size"), "zoom-original", Keys{Qt::CTRL | Qt::Key_0},
                       tr("Show messages in the usual size"));
    auto *form = new QActionGroup(this);
    for (QAction *each : {html, plain}) {
        each->setCheckable(true);
        form->addAction(each);
    }
    original->setCheckable(true);
    connect(html, &QAction::triggered, this, [this] { m_body->setForm(Preferences::MessageForm::Html); });
    connect(plain, &QAction::triggered, this, [this] { m_body->setForm(Preferences::MessageForm::PlainText); });
    connect(original, &QAction::triggered, m_body, &MessageBody::setOriginal);
    connect(pictures, &QAction::triggered, this, [this](bool always) {
        if (always) Q_EMIT m_body->picturesWanted(true);
        else Q_EMIT m_body->picturesUnwanted();
    });
    connect(larger, &QAction::triggered, this, [this] { m_body->zoom(1); });
    connect(smaller, &QAction::triggered, this, [this] { m_body->zoom(-1); });
    connect(usual, &QAction::triggered, this, [this] { m_body->zoom(0); });
    connect(m_body, &MessageBody::formChanged, this, &ReadingChoices::update);
    connect(m_body, &MessageBody::permissionChanged, this, &ReadingChoices::update);
    update();
}

void ReadingChoices::fill(QMenu *menu)
{
    menu->addActions({html, plain});
    menu->addSeparator();
    menu->addActions({original, pictures});
    menu->addSeparator();
    menu->addActions({larger, smaller, usual});
}

void ReadingChoices::update()
{
    const bool some = m_body->hasHtml(), shown = some && m_body->form() == Preferences::MessageForm::Html;
    html->setEnabled(some);
    plain->setEnabled(some);
    (shown ? html : plain)->setChecked(true);
    original->setEnabled(shown && isDark(m_body->palette()));
    original->setChecked(shown && m_body->isOriginal());
    pictures->setEnabled(some && !m_body->sender().isEmpty());
    pictures->setChecked(some && m_body->isPermitted());
}

} // namespace godwit::ui
