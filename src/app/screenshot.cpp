// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshot.h"

#include "ui/reading.h"
#include "ui/messagelistview.h"

#include <QCoreApplication>
#include <QPixmap>
#include <cstdio>

namespace godwit::app {

using namespace std::chrono_literals;

Screenshot::Screenshot(Application *application, QString file) : m_application(application), m_file(std::move(file))
{
    connect(&application->documents(), &Documents::documentReady, this, [this](MessageKey key) { m_shown = key; });
    connect(&m_look, &QTimer::timeout, this, &Screenshot::look);
    m_look.start(100ms);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { grab(1); });
    m_deadline.start(deadline);
}

void Screenshot::look()
{
    models::MessageListModel &messages = m_application->messages();
    auto *list = m_application->window().findChild<ui::MessageListView *>();
    const bool read = messages.rowCount() > 0 && messages.index(0, 0).data(models::MessageListModel::HeadersKnownRole).toBool();
    if (!list || !read) return;
    const MessageKey current = m_application->window().reading()->message();
    if (current == MessageKey{}) {
        list->setCurrentIndex(messages.index(0, 0));
        return;
    }
    if (m_shown != current) return;
    m_look.stop();
    QTimer::singleShot(settle, this, [this] { grab(0); });
}

void Screenshot::grab(int status)
{
    m_look.stop();
    m_deadline.stop();
    if (!m_application->window().grab().save(m_file, "PNG")) {
        std::fprintf(stderr, "godwit: %s cannot be written\n", qUtf8Printable(m_file));
        status = 1;
    } else if (status != 0) {
        std::fprintf(stderr, "godwit: the window did not show a message in time; the picture shows what there was\n");
    }
    QCoreApplication::exit(status);
}

} // namespace godwit::app
