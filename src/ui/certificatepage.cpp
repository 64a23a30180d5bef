// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificatepage.h"

#include "mail/fingerprint.h"
#include "mail/plaintext.h"
#include "ui/formparts.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace godwit::ui {

namespace {

constexpr qsizetype mostNames = 8;

/// In two lines, each of them short enough to be compared.
QString readable(const QByteArray &sha256)
{
    const QString text = fingerprintText(sha256);
    return text.first(text.size() / 2 + 1) + u'\n' + text.sliced(text.size() / 2 + 1);
}

} // namespace

CertificatePage::CertificatePage(QWidget *parent)
    : QWidget(parent), m_words(plainLabel(this)), m_advice(plainLabel(this)), m_verdict(plainLabel(this)), m_facts(new QWidget(this)),
      m_form(flatForm(m_facts)), m_typed(new QLineEdit(this))
{
    m_words->setObjectName(QStringLiteral("certificateWords"));
    m_verdict->setObjectName(QStringLiteral("certificateVerdict"));
    m_typed->setObjectName(QStringLiteral("typedFingerprint"));
    m_typed->setPlaceholderText(tr("64 hexadecimal digits, from your provider"));
    auto *label = plainLabel(this, tr("&Fingerprint that your provider gave you:"));
    label->setBuddy(m_typed);
    m_typed->setAccessibleName(tr("Fingerprint that your provider gave you"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_words);
    layout->addWidget(m_facts);
    layout->addSpacing(8);
    layout->addWidget(m_advice);
    layout->addWidget(label);
    layout->addWidget(m_typed);
    layout->addWidget(m_verdict);
    layout->addStretch(1);
    connect(m_typed, &QLineEdit::textChanged, this, &CertificatePage::compare);
}

void CertificatePage::addFact(const QString &label, const QString &text, const char *name, bool digits)
{
    auto *fact = plainLabel(m_facts, text);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (digits) {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPointSizeF(font().pointSizeF());
        fact->setFont(fixed);
        fact->setWordWrap(false);
    }
    addRow(m_form, label, fact, name);
    fact->setAccessibleName(label + u' ' + text);
    if (auto *shown = qobject_cast<QLabel *>(m_form->labelForField(fact))) shown->setAlignment(Qt::AlignTop | Qt::AlignLeading);
}

void CertificatePage::setCertificate(const SeenCertificate &certificate)
{
    m_certificate = certificate;
    const QString host = isolated(certificate.host, 100);
    const bool changed = !certificate.expected.isEmpty();
    m_words->setText(
        changed ? tr("The certificate of %1 is not the one that this account is tied to. The connection was closed before your "
                     "password or any mail was sent. It may have been renewed, or somebody is between you and the server.")
                      .arg(host)
                : tr("%1 could not prove who it is. The connection was closed before your password or any mail was sent.").arg(host));
    m_advice->setText(
        changed ? tr("Ask your provider for the SHA-256 fingerprint of the new certificate, by telephone or on its pages. If it "
                     "is the one seen now, type or paste it here. Otherwise do not go on.")
                : tr("Check the server's name and this computer's clock; in a hotel or a guest network sign in to that network "
                     "first. If the server is meant to have this certificate, ask who runs it for its SHA-256 fingerprint, and "
                     "type or paste that here: then only this certificate is accepted, whoever signed it. An organisation with an "
                     "authority of its own gives you a file, to be chosen in the settings under Advanced."));
    showFacts();
    m_typed->clear();
    compare();
}

void CertificatePage::showFacts()
{
    while (m_form->rowCount() > 0) m_form->removeRow(0);
    const SeenCertificate &it = m_certificate;
    QStringList faults, names;
    for (const QString &fault : it.faults) faults << isolated(fault, 200);
    for (const QString &name : it.names.first(std::min(it.names.size(), mostNames))) names << isolated(name, 100);
    if (it.names.size() > mostNames) names << tr("and %Ln more", nullptr, int(it.names.size() - mostNames));
    const QLocale locale;
    const auto date = [&locale](const QDateTime &when) { return locale.toString(when.toLocalTime().date(), QLocale::LongFormat); };
    addFact(tr("What is wrong:"), faults.join(u'\n'), "certificateFaults");
    addFact(tr("It is for:"), names.isEmpty() ? isolated(it.subject, 200) : names.join(QLatin1StringView(", ")), "certificateNames");
    addFact(tr("Signed by:"), isolated(it.issuer, 200), "certificateIssuer");
    if (it.from.isValid() && it.until.isValid())
        addFact(tr("Valid:"), tr("from %1 to %2").arg(date(it.from), date(it.until)), "certificateDates");
    if (!it.expected.isEmpty()) addFact(tr("SHA-256 before:"), readable(it.expected), "certificateExpected", true);
    addFact(it.expected.isEmpty() ? tr("SHA-256:") : tr("SHA-256 now:"), readable(it.sha256), "certificateFingerprint", true);
}

bool CertificatePage::isConfirmed() const
{
    const auto typed = fingerprintFrom(m_typed->text());
    return typed && *typed == m_certificate.sha256;
}

void CertificatePage::compare()
{
    const auto typed = fingerprintFrom(m_typed->text());
    QString verdict;
    if (isConfirmed()) verdict = tr("It is the same.");
    else if (typed && *typed == m_certificate.expected)
        verdict = tr("This is the fingerprint of the certificate before, not of the new one.");
    else if (typed) verdict = tr("It is another one: this is not the server of your provider. Do not go on.");
    m_verdict->setText(verdict);
    Q_EMIT edited();
}

void CertificatePage::takeFocus() { m_typed->setFocus(); }

} // namespace godwit::ui
