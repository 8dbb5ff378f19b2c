// SPDX-License-Identifier: Apache-2.0
#include "core/checks/person_words.h"
#include "core/checks/rules/organisation.h"
#include "core/checks/rules/term_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace bulletin {
namespace {

constexpr qsizetype shortestQuoted = 6;
constexpr qsizetype longestQuoted = 24;

struct TermPlace {
    const PreparedText *text = nullptr;
    const CheckArticle *article = nullptr;
    qsizetype start = 0;
    qsizetype length = 0;
    Place place() const { return text->source.at(start, length); }
    QString form() const { return text->text.mid(start, length); }
};
using Places = QList<TermPlace>;

Fix unified(const Places &places, const QString &form)
{
    Fix fix;
    for (const TermPlace &place : places)
        fix.edits.append({place.place(), form});
    return fix;
}

void reportPair(const Places &rare, const Places &other, FindingList &findings)
{
    QList<Evidence> evidence;
    for (const TermPlace &place : rare.mid(1) + other)
        evidence.append({Sentence{QT_TRANSLATE_NOOP("bulletin::Checks", "also here"), {}}, place.place(), place.form()});
    const QString form = rare.constFirst().form();
    const QString second = other.constFirst().form();
    findings.add("TRM04", rare.constFirst().place(), form,
                 {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” here, “%2” elsewhere: one thing under two names?"), {form, second}},
                 {unified(rare, second), unified(other, form)}, evidence, 0.6, std::min(form, second) + u'\n' + std::max(form, second));
}

// What stands in “”, by its wording.
void collectQuoted(const PreparedText &text, const CheckArticle &article, QHash<QString, Places> &terms)
{
    qsizetype open = -1;
    for (qsizetype position = 0; position < text.text.size(); ++position) {
        const QChar character = text.text.at(position);
        if (character == u'“') {
            open = position + 1;
        } else if (character == u'”' && open >= 0) {
            const qsizetype length = position - open;
            if (length >= shortestQuoted && length <= longestQuoted)
                terms[text.text.mid(open, length)].append({&text, &article, open, length});
            open = -1;
        }
    }
}

bool isCounting(QChar character)
{
    return character.isDigit() || QStringView(u"一二三四五六七八九十百千万两〇零上下前后东西南北左右").contains(character);
}

bool differsInOne(QStringView a, QStringView b)
{
    const auto first = std::mismatch(a.begin(), a.end(), b.begin());
    if (first.first == a.end() || !isHan(*first.first) || !isHan(*first.second) || isCounting(*first.first) || isCounting(*first.second))
        return false;
    return std::equal(first.first + 1, a.end(), first.second + 1);
}

// A form that stands once beside one that stands three times or more, one character apart.
void checkQuoted(const QHash<QString, Places> &terms, FindingList &findings)
{
    constexpr qsizetype often = 3;
    QHash<QString, QStringList> byHalf; // those that stand often
    const auto halves = [](const QString &form) {
        const qsizetype middle = form.size() / 2;
        return QStringList{QString::number(form.size()) + u'<' + form.left(middle), QString::number(form.size()) + u'>' + form.mid(middle)};
    };
    for (auto term = terms.begin(); term != terms.end(); ++term) {
        if (term.value().size() < often)
            continue;
        for (const QString &half : halves(term.key()))
            byHalf[half].append(term.key());
    }
    for (auto term = terms.begin(); term != terms.end(); ++term) {
        if (term.value().size() != 1)
            continue;
        for (const QString &half : halves(term.key())) {
            const QStringList known = byHalf.value(half);
            const auto twin = std::find_if(known.begin(), known.end(), [&](const QString &form) { return differsInOne(form, term.key()); });
            if (twin != known.end()) {
                reportPair(term.value(), terms.value(*twin), findings);
                break;
            }
        }
    }
}

constexpr QStringView venues[] = {u"论坛", u"讲坛", u"讲堂"};
constexpr qsizetype venueLength = 2;

// 党史论坛, 党史讲坛: by what stands before.
void collectVenues(const PreparedText &text, const CheckArticle &article, QHash<QString, Places> &venuesBySubject)
{
    const QStringView view(text.text);
    for (qsizetype position = venueLength; position + venueLength <= view.size(); ++position) {
        if (std::find(std::begin(venues), std::end(venues), view.sliced(position, venueLength)) == std::end(venues))
            continue;
        const QStringView subject = view.sliced(position - venueLength, venueLength);
        if (std::all_of(subject.begin(), subject.end(), isHan))
            venuesBySubject[subject.toString()].append({&text, &article, position - venueLength, 2 * venueLength});
    }
}

void checkVenues(const QHash<QString, Places> &venuesBySubject, FindingList &findings)
{
    for (const Places &places : venuesBySubject) {
        const TermPlace &first = places.constFirst();
        Places same;
        Places other;
        for (const TermPlace &place : places) {
            if (ofOneOrganisation(*first.article, *place.article))
                (place.form() == first.form() ? same : other).append(place);
        }
        if (other.isEmpty() || std::any_of(other.begin(), other.end(), [&other](const TermPlace &place) { return place.form() != other.constFirst().form(); }))
            continue;
        if (other.size() > same.size())
            reportPair(same, other, findings);
        else
            reportPair(other, same, findings);
    }
}

} // namespace

void checkTermVariants(const PreparedIssue &issue, const CheckContext &, FindingList &findings)
{
    QHash<QString, Places> quoted;
    QHash<QString, Places> venuesBySubject;
    for (const PreparedArticle &article : issue.articles) {
        for (const PreparedText &text : article.texts) {
            collectQuoted(text, article.source, quoted);
            collectVenues(text, article.source, venuesBySubject);
        }
    }
    checkQuoted(quoted, findings);
    checkVenues(venuesBySubject, findings);
}

} // namespace bulletin
