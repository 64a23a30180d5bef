// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picturewindow.h"

#include "mail/plaintext.h"
#include "ui/icons.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QToolBar>
#include <QVBoxLayout>

namespace godwit::ui {

PictureWindow::PictureWindow(const QString &name, QImage picture, QWidget *parent)
    : QWidget(parent, Qt::Window), m_picture(std::move(picture)), m_area(new QScrollArea(this)), m_label(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(oneLine(name, 200));
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setAccessibleName(tr("Picture: %1").arg(oneLine(name, 200)));
    m_area->setWidget(m_label);
    m_area->setAlignment(Qt::AlignCenter);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setBackgroundRole(QPalette::Base);
    auto *bar = new QToolBar(this);
    auto *whole = bar->addAction(icon(QStringLiteral("zoom-fit-best")), tr("&Whole picture"));
    whole->setObjectName(QStringLiteral("wholePicture"));
    whole->setCheckable(true);
    whole->setChecked(true);
    whole->setShortcut(Qt::Key_Space);
    whole->setToolTip(tr("Fit the picture into the window, or show it in its own size (Space)"));
    connect(whole, &QAction::toggled, this, &PictureWindow::setWhole);
    auto *size = new QLabel(tr("%1 × %2 pixels").arg(QLocale().toString(m_picture.width()), QLocale().toString(m_picture.height())), bar);
    size->setContentsMargins(8, 0, 8, 0);
    bar->addWidget(size);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_area, 1);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    const QSize room = screen()->availableSize() * 3 / 4;
    const QSize own = m_picture.size() + QSize(0, bar->sizeHint().height());
    resize(own.boundedTo(room).expandedTo(QSize(320, 240)));
}

void PictureWindow::setWhole(bool whole)
{
    m_whole = whole;
    arrange();
}

void PictureWindow::arrange()
{
    const qreal ratio = devicePixelRatio();
    const QSize room = m_area->viewport()->size() * ratio;
    const bool smaller = m_whole && (m_picture.width() > room.width() || m_picture.height() > room.height());
    QImage shown = smaller ? m_picture.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation) : m_picture;
    shown.setDevicePixelRatio(ratio);
    m_label->setPixmap(QPixmap::fromImage(shown));
    m_label->resize(m_label->sizeHint());
}

void PictureWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace godwit::ui
