// SPDX-License-Identifier: Apache-2.0
#include "core/checks/language_model.h"

#include <QVarLengthArray>

#include <libime/core/languagemodel.h>

#include <algorithm>
#include <exception>
#include <limits>
#include <string>
#include <vector>

// libime's trigram behind LanguageModel. A module of its own, loaded when somebody asks for it: what
// libime links would cost each start of the programs three milliseconds.
namespace bulletin {
namespace {

constexpr qsizetype longestWord = 8;
constexpr std::size_t beam = 4;

// A division of the text as far as some position.
struct Division {
    double score = 0;
    std::string_view last;
    std::string_view lastButOne;
};

class LibimeLanguageModel final : public LanguageModel {
public:
    explicit LibimeLanguageModel(const char *file) : m_model(file) {}

    double score(QStringView text) const override
    {
        const std::string utf8 = text.toUtf8().toStdString();
        const QVarLengthArray<std::size_t, 64> borders = characterBorders(utf8);
        std::vector<std::vector<Division>> divisions(std::size_t(borders.size()));
        divisions.front().push_back({});
        for (qsizetype end = 1; end < borders.size(); ++end) {
            std::vector<Division> &here = divisions[std::size_t(end)];
            for (qsizetype start = std::max<qsizetype>(0, end - longestWord); start < end; ++start) {
                const std::string_view word = std::string_view(utf8).substr(borders[start], borders[end] - borders[start]);
                if (end - start == 1 || isKnown(word))
                    extend(divisions[std::size_t(start)], word, here);
            }
            std::sort(here.begin(), here.end(), [](const Division &a, const Division &b) { return a.score > b.score; });
            here.resize(std::min(here.size(), beam));
        }
        return divisions.back().front().score;
    }

private:
    static QVarLengthArray<std::size_t, 64> characterBorders(const std::string &utf8)
    {
        QVarLengthArray<std::size_t, 64> borders{0};
        for (std::size_t index = 1; index < utf8.size(); ++index) {
            if ((static_cast<unsigned char>(utf8[index]) & 0xC0U) != 0x80U)
                borders.append(index);
        }
        if (!utf8.empty())
            borders.append(utf8.size());
        return borders;
    }

    bool isKnown(std::string_view word) const { return !m_model.isUnknown(m_model.index(word), word); }

    void extend(const std::vector<Division> &from, std::string_view word, std::vector<Division> &to) const
    {
        for (const Division &division : from) {
            std::vector<std::string_view> words;
            if (!division.lastButOne.empty())
                words.push_back(division.lastButOne);
            if (!division.last.empty())
                words.push_back(division.last);
            const double before = words.empty() ? 0 : double(m_model.wordsScore(m_model.nullState(), words));
            words.push_back(word);
            const double with = double(m_model.wordsScore(m_model.nullState(), words));
            to.push_back({division.score + with - before, word, division.last});
        }
    }

    const libime::LanguageModel m_model;
};

} // namespace
} // namespace bulletin

// Null where the file cannot be read.
extern "C" Q_DECL_EXPORT bulletin::LanguageModel *bulletin_libime_language_model(const char *file)
{
    try {
        return new bulletin::LibimeLanguageModel(file);
    } catch (const std::exception &) {
        return nullptr;
    }
}
