// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/certificate.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace godwit::ui {

/// A page of AccountDialog: a server's certificate that was refused. It can be trusted all the same, but not clicked away: the person has
/// to bring its fingerprint from somewhere else.
class CertificatePage : public QWidget
{
    Q_OBJECT
public:
    explicit CertificatePage(QWidget *parent = nullptr);

    void setCertificate(const SeenCertificate &certificate);
    const SeenCertificate &certificate() const { return m_certificate; }
    bool isConfirmed() const; ///< what was typed is the fingerprint of this certificate
    void takeFocus();

Q_SIGNALS:
    void edited();

private:
    void addFact(const QString &label, const QString &text, const char *name, bool digits = false);
    void showFacts();
    void compare();

    SeenCertificate m_certificate;
    QLabel *m_words, *m_advice, *m_verdict;
    QWidget *m_facts;
    QFormLayout *m_form;
    QLineEdit *m_typed;
};

} // namespace godwit::ui
