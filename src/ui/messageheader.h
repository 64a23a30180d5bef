// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/document.h"

#include <QSet>
#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;
class QScrollArea;
class QToolButton;

namespace godwit::models {
class TagModel;
}

namespace godwit::ui {

class AddressLabel;
class ElidedLabel;
class WarningStrip;

/// A disc with initials. It says nothing that the name beside it does not say.
class Avatar : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(QWidget *parent = nullptr);
    void setPerson(const Address &person);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials, m_seed;
};

/// Subject, sender with the real address and what may be wrong with it, recipients, date, tags. Plain text throughout.
class MessageHeader : public QWidget
{
    Q_OBJECT
public:
    void setTags(const models::TagModel *tags) { m_tagModel = tags; } ///< names; it outlives this
    explicit MessageHeader(QWidget *parent = nullptr);
    void setOwnAddresses(const QSet<QString> &own) { m_own = own; } ///< in lower case; from the next message on
    void setActions(const QList<QAction *> &actions); ///< buttons at its side

    void setSummary(const MessageSummary &summary);   ///< what is known before the message is here
    void setDocument(const mime::Document &document, const MessageSummary &summary);
    void setFlags(const FlagSet &flags);

    QString shownWarnings() const;
    QString shownDetails() const; ///< "to me, Jonas · Monday … · verified by example.org"

Q_SIGNALS:
    void unsubscribeWanted();

private:
    const models::TagModel *m_tagModel = nullptr;
    void buildLinks();
    void showMessage(const MessageSummary &summary, const mime::Document *document);
    void showPeople(bool all);
    void updateColors();
    void arrange();
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    Avatar *m_avatar;
    ElidedLabel *m_subject, *m_details, *m_tags, *m_name;
    AddressLabel *m_address;
    QLabel *m_people, *m_facts;
    QToolButton *m_all = nullptr, *m_unsubscribe = nullptr;
    QScrollArea *m_everybody = nullptr;
    WarningStrip *m_warnings;
    QBoxLayout *m_sender, *m_top, *m_buttons, *m_links = nullptr;
    MessageSummary m_summary;
    QSet<QString> m_own;
};

} // namespace godwit::ui
