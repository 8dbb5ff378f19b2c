// SPDX-License-Identifier: Apache-2.0
#include "ui/checks/finding_words.h"

#include "core/checks/check_rule.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

struct FindingWords {
    Q_DECLARE_TR_FUNCTIONS(bulletin::FindingWords)
};

constexpr qsizetype around = 12;      // characters shown on either side
constexpr qsizetype longestTitle = 14;
constexpr qsizetype longestWords = 30; // beyond that the middle is left out

QString shortened(QString text)
{
    text.replace(u'\n', u' ');
    if (text.size() <= longestWords)
        return text;
    return text.left(longestWords / 2) + u'…' + text.right(longestWords / 2 - 1);
}

bool isBlankOnly(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar character) { return character.isSpace() || !character.isPrint(); });
}

QString inQuotes(const QString &text)
{
    return isBlankOnly(text) ? FindingWords::tr("the blank") : FindingWords::tr("“%1”").arg(shortened(text));
}

QString roleText(TextRole role)
{
    switch (role) {
    case TextRole::Masthead: return FindingWords::tr("Masthead");
    case TextRole::Note: return FindingWords::tr("Editor's note");
    case TextRole::Section: return FindingWords::tr("Section name");
    case TextRole::Contents: return FindingWords::tr("Contents");
    case TextRole::Recipients: return FindingWords::tr("Distribution");
    case TextRole::Colophon: return FindingWords::tr("Editor's line");
    default: return FindingWords::tr("Issue");
    }
}

QString partText(const CheckIssue &checked, const Place &place)
{
    const CheckText *text = textAt(checked, place);
    if (place.block == 0)
        return FindingWords::tr("title");
    if (place.row >= 0)
        return FindingWords::tr("paragraph %1, table row %2, column %3").arg(place.block).arg(place.row + 1).arg(place.column + 1);
    if (text && text->role == TextRole::Credit)
        return FindingWords::tr("credit line");
    if (text && text->role == TextRole::Caption)
        return FindingWords::tr("paragraph %1, caption").arg(place.block);
    return FindingWords::tr("paragraph %1").arg(place.block);
}

} // namespace

FindingCounts countsOf(const QList<CheckedFinding> &findings)
{
    FindingCounts counts;
    for (const CheckedFinding &checked : findings) {
        if (!checked.stands())
            ++counts.ignored;
        else if (checked.finding.severity == Severity::Error)
            ++counts.errors;
        else if (checked.finding.severity == Severity::Warning)
            ++counts.warnings;
        else
            ++counts.hints;
    }
    return counts;
}

QString countsText(const FindingCounts &counts)
{
    QStringList parts;
    for (const auto &[severity, count] : {std::pair(Severity::Error, counts.errors), std::pair(Severity::Warning, counts.warnings), std::pair(Severity::Hint, counts.hints)}) {
        if (count > 0)
            parts.append(FindingWords::tr("%1 %2", "severity, how many: 错误 2").arg(severityTitle(severity)).arg(count));
    }
    return parts.join(u" · "_s);
}

QString shortCounts(const FindingCounts &counts)
{
    QStringList parts;
    if (counts.errors > 0)
        parts.append(severitySign(Severity::Error) + QString::number(counts.errors));
    if (counts.warnings > 0)
        parts.append(severitySign(Severity::Warning) + QString::number(counts.warnings));
    if (parts.isEmpty() && counts.hints > 0)
        parts.append(severitySign(Severity::Hint) + QString::number(counts.hints));
    return parts.join(u' ');
}

QString severityTitle(Severity severity)
{
    const QString name = severityName(severity);
    return name.left(1).toUpper() + name.mid(1);
}

QString severityIcon(Severity severity)
{
    return severity == Severity::Error ? u"circle-alert"_s : severity == Severity::Warning ? u"triangle-alert"_s : u"info"_s;
}

QString severitySign(Severity severity)
{
    return severity == Severity::Error ? u"⛔"_s : severity == Severity::Warning ? u"⚠"_s : u"ⓘ"_s;
}

Theme::Token severityToken(Severity severity)
{
    return severity == Severity::Error ? Theme::Token::Error : severity == Severity::Warning ? Theme::Token::Warn : Theme::Token::Focus;
}

QString titleOf(const CheckIssue &checked, int number)
{
    for (const CheckArticle &article : checked.articles) {
        if (article.number == number)
            return article.title().text;
    }
    return {};
}

QString placeText(const CheckIssue &checked, const Place &place, PlaceWords words)
{
    if (place.article == 0) {
        const CheckText *text = textAt(checked, place);
        return roleText(text ? text->role : TextRole::Unknown);
    }
    const QString part = partText(checked, place);
    if (words == PlaceWords::WithoutTitle)
        return part.at(0).toUpper() + part.mid(1);
    QString title = titleOf(checked, place.article);
    if (title.size() > longestTitle)
        title = title.left(longestTitle - 1) + u'…';
    return title.isEmpty() ? FindingWords::tr("Article %1, %2", "number, part").arg(place.article).arg(part) : FindingWords::tr("“%1”, %2", "title of an article, part of it: 《…》第3段").arg(title, part);
}

Surroundings surroundings(const CheckIssue &checked, const Place &place)
{
    const CheckText *text = textAt(checked, place);
    if (!text || place.start < 0 || place.end() > text->text.size())
        return {};
    const qsizetype from = std::max<qsizetype>(0, place.start - around);
    Surroundings shown{text->text.mid(from, place.start - from), shortened(text->text.mid(place.start, place.length)), text->text.mid(place.end(), around)};
    if (from > 0)
        shown.before.prepend(u'…');
    if (place.end() + around < text->text.size())
        shown.after.append(u'…');
    return shown;
}

QString fixText(const CheckIssue &checked, const Finding &finding, const Fix &fix)
{
    if (fix.edits.isEmpty())
        return {};
    const Edit &edit = fix.edits.first();
    const CheckText *text = textAt(checked, edit.place);
    const QString before = text ? text->text.mid(edit.place.start, edit.place.length) : QString();
    QString said;
    if (edit.text.isEmpty())
        said = FindingWords::tr("Delete %1", "%1: words in quotes, or 'the blank'").arg(inQuotes(before));
    else if (edit.place.length == 0)
        said = FindingWords::tr("Insert %1", "%1: words in quotes, or 'the blank'").arg(inQuotes(edit.text));
    else if (edit.place == finding.place)
        said = FindingWords::tr("Change to %1", "%1: words in quotes").arg(inQuotes(edit.text));
    else
        said = FindingWords::tr("Change %1 to %2", "words in quotes").arg(inQuotes(before), inQuotes(edit.text));
    return fix.edits.size() == 1 ? said : FindingWords::tr("%1 (%2 places)").arg(said).arg(fix.edits.size());
}

QString evidenceText(const CheckIssue &checked, const Evidence &evidence, PlaceWords words)
{
    QStringList parts;
    if (!evidence.sentence.isEmpty())
        parts.append(inProgramLanguage(evidence.sentence));
    if (evidence.place)
        parts.append(placeText(checked, *evidence.place, words));
    QString said = parts.join(u" · "_s);
    const QString shown = !evidence.text.isEmpty() ? evidence.text : evidence.place ? surroundings(checked, *evidence.place).text() : QString();
    if (!shown.isEmpty())
        said = said.isEmpty() ? shown : FindingWords::tr("%1: %2", "where, what stands there").arg(said, shortened(shown));
    return said;
}

int rulesAsked(const Profile &profile)
{
    int asked = 0;
    for (const RuleFamily &family : ruleFamilies())
        asked += int(std::ranges::count_if(family.rules, [&](const RuleInfo &rule) { return profile.isOn(QString::fromLatin1(rule.id)); }));
    return asked;
}

QString ruleText(const Finding &finding)
{
    const RuleInfo *info = ruleInfo(finding.rule);
    if (!info)
        return finding.rule;
    QString said = u"%1 %2"_s.arg(finding.rule, QCoreApplication::translate("bulletin::Checks", info->name));
    if (info->clause && *info->clause)
        said += u" · "_s + QString::fromUtf8(info->clause);
    return said;
}

QString ignoredText(const IgnoredFinding &ignored)
{
    const QString when = QLocale().toString(ignored.at.toLocalTime(), QLocale::ShortFormat);
    return FindingWords::tr("Ignored (%1) by %2, %3: %4", "how far it reaches, who, when, reason").arg(ignoreScopeName(ignored.scope), ignored.person.isEmpty() ? FindingWords::tr("somebody at this desk") : ignored.person, when, ignored.reason);
}

} // namespace bulletin
