// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkdialog.h"

#include "ui/formparts.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace godwit::ui {

LinkDialog::LinkDialog(const QString &text, const QString &href, QWidget *parent)
    : QDialog(parent), m_href(new QLineEdit(href, this)), m_text(new QLineEdit(text, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("linkDialog"));
    setWindowTitle(tr("Link"));
    auto *layout = new QVBoxLayout(this);
    auto *fields = new QWidget(this);
    QFormLayout *form = flatForm(fields);
    addRow(form, tr("&Address:"), m_href, "linkAddress");
    addRow(form, tr("&Text:"), m_text, "linkText");
    m_href->setPlaceholderText(QStringLiteral("https://example.org"));
    m_href->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    layout->addWidget(fields);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_set = buttons->addButton(tr("Set link"), QDialogButtonBox::AcceptRole);
    if (!href.isEmpty()) {
        auto *remove = buttons->addButton(tr("Remove link"), QDialogButtonBox::DestructiveRole);
        connect(remove, &QPushButton::clicked, this, [this] {
            Q_EMIT chosen({}, {});
            reject();
        });
    }
    layout->addWidget(buttons);
    const auto check = [this] { m_set->setEnabled(!completed(m_href->text()).isEmpty()); };
    connect(m_href, &QLineEdit::textChanged, this, check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString address = completed(m_href->text());
        Q_EMIT chosen(address, m_text->text().isEmpty() ? m_href->text().trimmed() : m_text->text());
        accept();
    });
    check();
}

QString LinkDialog::completed(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.contains(u' ')) return {};
    QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (url.isValid() && ((web && !url.host().isEmpty()) || (url.scheme() == QLatin1String("mailto") && url.path().contains(u'@'))))
        return url.toString(QUrl::FullyEncoded);
    if (!url.scheme().isEmpty() && !text.section(u':', 0, 0).contains(u'.')) return {}; // javascript:, file:
    if (text.contains(u'@') && !text.contains(u'/')) return QStringLiteral("mailto:") + text;
    url = QUrl(QStringLiteral("https://") + text, QUrl::StrictMode);
    return url.isValid() && url.host().contains(u'.') ? url.toString(QUrl::FullyEncoded) : QString();
}

} // namespace godwit::ui
