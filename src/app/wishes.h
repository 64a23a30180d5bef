// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/rowselection.h"
#include "models/foldertreemodel.h"
#include "models/tagmodel.h"
#include "store/store.h"

#include <QObject>
#include <map>

namespace godwit::app {

/// The road of wishes, its beginning: into the journal, and back by "Undo". Thread: GUI.
class Wishes : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    Wishes(store::Store *store, const models::FolderTreeModel *folders, const models::TagModel *tags, QObject *parent = nullptr)
        : QObject(parent), m_store(store), m_folders(folders), m_tags(tags)
    {}

    void add(const Wish &wish);                                      ///< a person's deed: it can be undone
    /// If its folder is a virtual one, each message is meant where it is.
    void addOnMany(const Wish &wish, const SharedKeys &messages);
    /// Each to the folder that its account has for this; `add` and `remove` go along.
    void moveToRole(Role role, const SharedKeys &messages, const FlagSet &add = {}, const FlagSet &remove = {});
    /// Gives its mailbox back. FolderId{}: where the account's folders are. `use`: what it is for.
    QByteArray createFolder(AccountId account, FolderId inside, const QString &name, Role use = Role::None);
    void renameFolder(FolderId folder, const QString &name);
    void moveFolder(FolderId folder, FolderId into); ///< FolderId{}: to where the account's folders are
    void addTogether(const QList<godwit::wish::Subscribe> &changes); ///< one deed
    void addByItself(const Wish &wish);                              ///< nobody's deed
    void undo();                                                     ///< the last deed
    std::size_t undoable() const { return m_deeds.size(); }          ///< deeds
    void retry(const QList<OperationId> &operations);
    void drop(const QList<OperationId> &operations);

Q_SIGNALS:
    void journalGrew(godwit::AccountId account);
    void done(const QString &what);        ///< worth a word: it can be undone
    void undone(const QString &what);
    void undoChanged(const QString &what); ///< what "Undo" takes back now; empty: nothing
    void failed(const godwit::Error &error);

private:
    struct Uttered {
        OperationId id;
        AccountId account;
    };
    struct Deed {
        std::vector<Uttered> wishes; ///< one for each folder
        QString what;
    };
    using Written = std::pair<std::vector<Uttered>, Error>; ///< those before the one that failed
    void write(std::function<std::vector<Wish>()> make, const QString &what, bool worthAWord);
    void written(const Written &result, const QString &what, bool worthAWord);
    using Places = std::map<FolderId, std::vector<MessageKey>>;
    void findPlaces(const SharedKeys &messages, std::function<void(const Places &)> use);
    void addOnHits(const Wish &wish, const Places &places);
    static bool isWorthAWord(const Wish &wish, std::size_t messages);
    QString describe(const Wish &wish, std::size_t messages) const;
    QString nameOf(FolderId folder) const;

    store::Store *m_store;
    const models::FolderTreeModel *m_folders;
    const models::TagModel *m_tags;
    std::vector<Deed> m_deeds;
};

} // namespace godwit::app
