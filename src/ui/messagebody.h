// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/preferences.h"
#include "mime/document.h"
#include "ui/pictures.h"
#include "ui/textmap.h"

#include <QSet>
#include <QUrl>
#include <QWidget>

class QLabel;
class QPushButton;

namespace godwit::ui {

class BodyView;
class PictureBar;

/// What a message says, as HTML or as text: page by page, with what it lacks above it and where its links lead below. Thread: GUI.
class MessageBody : public QWidget
{
    Q_OBJECT
public:
    explicit MessageBody(QWidget *parent = nullptr);

    void showDocument(const mime::DocumentPtr &document, const QString &sender);
    void clear(const QString &placeholder);
    BodyView *view() const { return m_view; }

    /// How messages are shown from the next one on.
    void setPreferences(Preferences::MessageForm form, bool dark);
    /// Of the one that is shown.
    void setForm(Preferences::MessageForm form);
    Preferences::MessageForm form() const { return m_form; } ///< PlainText also where there is no HTML
    bool hasHtml() const { return m_document && m_document->html; }
    void setOriginal(bool original); ///< colours as sent, on white
    bool isOriginal() const { return m_original; }
    void zoom(int steps);            ///< 0: back to the usual size

    void setPictures(const Pictures &pictures);
    const Pictures &pictures() const { return m_pictures; }
    void setLoading();               ///< its pictures are on their way from other servers
    void setPermitted(bool always);  ///< those of its sender are always loaded
    bool isPermitted() const { return m_permitted; }
    const QString &sender() const { return m_sender; } ///< an address; empty: there is none, or several

    QString wholeText() const;       ///< of all pages, that find and marks look at
    void reveal(TextRange place);    ///< shows as much as it takes
    QString target() const;          ///< of the link that is pointed at, as it is shown

Q_SIGNALS:
    void linkWanted(const QUrl &link);         ///< http or https
    void mailtoWanted(const QByteArray &link); ///< "mailto:…"
    void midWanted(const QByteArray &link);    ///< "mid:…": another message
    void picturesWanted(bool always);          ///< from other servers, by this sender
    void picturesUnwanted();                   ///< by this sender, from now on
    void shownMore();
    void formChanged();                        ///< the same message is shown in another way
    void permissionChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isHtml() const { return hasHtml() && m_form == Preferences::MessageForm::Html; }
    void fill();
    void refill();
    void showMore();
    void updateBar();
    int missing() const; ///< pictures of other servers, not asked for yet
    void loadPermitted();
    void openMenu(const QPoint &point);
    void follow(const QUrl &anchor);
    void followLink(const mime::HtmlLink &link);
    const mime::HtmlLink *linkOf(const QUrl &anchor) const;
    QString targetOf(const QUrl &anchor) const;
    void pointAt(const QUrl &anchor);
    void placeTarget();

    PictureBar *m_bar;
    BodyView *m_view;
    QPushButton *m_more;
    QLabel *m_target;
    mime::DocumentPtr m_document;
    QString m_sender;
    Pictures m_pictures;
    Preferences::MessageForm m_preferred = Preferences::MessageForm::Html, m_form = Preferences::MessageForm::Html;
    bool m_darkened = true;          ///< preferred
    bool m_original = false, m_loading = false, m_permitted = false;
    int m_steps = 0;                 ///< of zoom
    qsizetype m_limit = 0;           ///< characters of a text
    std::size_t m_pages = 1;         ///< of HTML
    QSet<qsizetype> m_unfolded;      ///< quotes of a text that are shown whole, by their first block
};

} // namespace godwit::ui
