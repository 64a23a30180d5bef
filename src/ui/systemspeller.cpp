// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling.h"

#ifdef GODWIT_SONNET
#include <Sonnet/Speller>

#include <map>
#endif

namespace godwit::ui {

#ifdef GODWIT_SONNET

namespace {

class SonnetSpeller final : public Speller
{
public:
    QList<Language> languages() const override
    {
        QList<Language> result;
        const QMap<QString, QString> known = Sonnet::Speller().availableDictionaries();
        for (auto it = known.cbegin(); it != known.cend(); ++it) result << Language{it.value(), it.key()};
        return result;
    }
    bool isRight(const QString &word, const QString &language) override { return of(language).isCorrect(word); }
    QStringList suggestions(const QString &word, const QString &language) override { return of(language).suggest(word); }
    void learn(const QString &word, const QString &language) override { of(language).addToPersonal(word); }

private:
    Sonnet::Speller &of(const QString &language) { return m_spellers.try_emplace(language, language).first->second; }

    std::map<QString, Sonnet::Speller> m_spellers;
};

} // namespace

std::shared_ptr<Speller> systemSpeller()
{
    auto speller = std::make_shared<SonnetSpeller>();
    return speller->languages().isEmpty() ? nullptr : speller;
}

#else

std::shared_ptr<Speller> systemSpeller() { return nullptr; }

#endif

} // namespace godwit::ui
