// SPDX-License-Identifier: Apache-2.0
#include "core/issues/issue_document.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct DoubtTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Doubt)
};

struct DoubtRuleName {
    DoubtRule rule;
    QLatin1StringView name;
};
constexpr DoubtRuleName doubtRuleNames[] = {{DoubtRule::ContentsWithoutArticle, "contents-without-article"_L1},
                                            {DoubtRule::ArticleWithoutContents, "article-without-contents"_L1},
                                            {DoubtRule::TitleDiffers, "title-differs"_L1},
                                            {DoubtRule::TitleBreak, "title-break"_L1},
                                            {DoubtRule::Joined, "joined"_L1},
                                            {DoubtRule::UnknownLine, "unknown-line"_L1}};

} // namespace

QString doubtRuleText(DoubtRule rule)
{
    for (const DoubtRuleName &entry : doubtRuleNames) {
        if (entry.rule == rule)
            return entry.name;
    }
    Q_UNREACHABLE();
}

std::optional<DoubtRule> parseDoubtRule(QStringView text)
{
    for (const DoubtRuleName &entry : doubtRuleNames) {
        if (text == entry.name)
            return entry.rule;
    }
    return std::nullopt;
}

QString doubtMessage(const Doubt &doubt)
{
    switch (doubt.rule) {
    case DoubtRule::ContentsWithoutArticle:
        return DoubtTexts::tr("The contents list “%1”, but there is no such article in the body.").arg(doubt.text);
    case DoubtRule::ArticleWithoutContents:
        return DoubtTexts::tr("The body has “%1”, but the contents do not list it.").arg(doubt.text);
    case DoubtRule::TitleDiffers:
        return DoubtTexts::tr("The title “%1” stands as “%2” in the contents; the body's form was kept.").arg(doubt.text, doubt.detail);
    case DoubtRule::TitleBreak:
        return DoubtTexts::tr("A blank in the title “%1” was taken for a line break; the contents have “%2”.").arg(doubt.text, doubt.detail);
    case DoubtRule::Joined:
        return DoubtTexts::tr("Two pieces of a paragraph, cut at the end of a page, were joined: “%1”.").arg(doubt.text);
    case DoubtRule::UnknownLine:
        return DoubtTexts::tr("This line was not understood and is kept as it stands: “%1”.").arg(doubt.text);
    }
    Q_UNREACHABLE();
}

QStringList imageIdsOf(const IssueDocument &issue)
{
    QStringList ids;
    for (const SectionDocument &section : issue.sections) {
        for (const ArticleDocument &article : section.articles) {
            for (const Block &block : article.manuscript.blocks) {
                if (block.kind == BlockKind::Image && !ids.contains(block.imageId))
                    ids.append(block.imageId);
            }
        }
    }
    return ids;
}

QString creditLine(const ArticleDocument &article)
{
    QStringList parts;
    if (!article.units.isEmpty())
        parts.append(article.units.join(u'、'));
    if (!article.contributors.isEmpty())
        parts.append(article.contributors.join(u'、'));
    if (parts.isEmpty())
        return {};
    // （单位供稿） is set tight; with names a blank parts unit, names and 供稿.
    const bool named = !article.contributors.isEmpty();
    if (!article.creditEnding.isEmpty() && !named)
        parts.last().append(article.creditEnding);
    else if (!article.creditEnding.isEmpty())
        parts.append(article.creditEnding);
    return u"（"_s + parts.join(u' ') + u"）"_s;
}

QString printedDate(const QDate &date)
{
    return date.isValid() ? u"%1年%2月%3日"_s.arg(date.year()).arg(date.month()).arg(date.day()) : QString();
}

} // namespace bulletin
