// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/person_names.h"

namespace bulletin {

// Where a name stands, and in which article (null: in the issue's own texts).
struct NamePlace {
    const PreparedText *text = nullptr;
    const CheckArticle *article = nullptr;
    NameMention mention;
    Place place() const { return text->source.at(mention.start, mention.length); }
};
using NamePlaces = QList<NamePlace>;
bool comesFirst(const NamePlace &a, const NamePlace &b); // in the order of the text

// All names of people in a draft or an issue: those that their context gives away, the same names
// wherever else they stand, and bare stretches that are almost one of them.
class NameStudy final {
public:
    NameStudy(const PreparedArticle &article, const CheckContext &context);
    NameStudy(const PreparedIssue &issue, const CheckContext &context);

    // By form, each in the order of the text.
    const QHash<QString, NamePlaces> &forms() const { return m_forms; }
    const QStringList &order() const { return m_order; } // forms by their first place
    // In one article, so much alike that a slip made two of one, whatever stands around them.
    bool isPairOfOneArticle(const QString &a, const QString &b) const { return m_pairs.contains(std::minmax(a, b)); }

private:
    struct Source {
        const PreparedText *text;
        const CheckArticle *article;
    };
    void study();
    void takeContributors(const Source &source, QSet<qsizetype> &taken);
    void takeBare(const Source &source, const QSet<qsizetype> &taken);
    void takePairs();
    void takeRosterGivenNames();
    bool isLikeKnown(QStringView window) const;
    bool isLikeRosterAtHead(QStringView text, qsizetype start) const;
    static bool speechOrDeed(QStringView text);
    bool isMistakenSurname(QStringView text, qsizetype start) const;
    bool isBareName(QStringView text, qsizetype start, qsizetype length) const;
    // 卢照也 was cut after 卢照 as if 也 began something new; a known name tells better.
    void recut(const Source &source, NameMention &mention) const;
    void add(const Source &source, const NameMention &mention);

    const CheckContext &m_context;
    QList<Source> m_sources;
    QHash<QString, NamePlaces> m_forms;
    QStringList m_order;
    QSet<std::pair<QString, QString>> m_pairs;
    QSet<QString> m_recognised;
    QSet<QChar> m_givenBeginnings; // of those names: their second characters
    QHash<QString, QString> m_likenesses; // keys of the recognised names of three characters, and their surnames
};

} // namespace bulletin
