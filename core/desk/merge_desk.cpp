// SPDX-License-Identifier: Apache-2.0
#include "core/desk/article_steps.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct MergeTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::ReviewVerbs)
};

// What the merging person wrote, with the credits of every text that went into it.
ArticleContent withCredits(ArticleContent content, const QList<Article> &sources)
{
    for (const Article &source : sources) {
        for (const Credit &credit : source.credits) {
            if (!content.units.contains(credit.name))
                content.units.append(credit.name);
        }
        for (const QString &contributor : source.contributors) {
            if (!content.contributors.contains(contributor))
                content.contributors.append(contributor);
        }
    }
    return content;
}

Outcome<QList<Article>> needSources(Desk::Private &d, const QList<ArticleId> &ids)
{
    QList<Article> sources;
    for (const ArticleId &id : ids) {
        const auto source = d.needArticle(id);
        if (!source)
            return tl::unexpected(source.error());
        if (const auto step = ArticleSteps(d).need(*source, u"merge-articles"_s); !step)
            return tl::unexpected(step.error());
        if (source->bulletin != (sources.isEmpty() ? *source : sources.first()).bulletin)
            return refuse(Refusal::Kind::Validation, MergeTexts::tr("Texts of several bulletins are not merged."));
        if (source->issue)
            d.alsoTouched.insert(*source->issue);
        sources.append(*source);
    }
    if (QSet<ArticleId>(ids.begin(), ids.end()).size() < 2)
        return refuse(Refusal::Kind::Validation, MergeTexts::tr("Merging takes two texts or more."), MergeTexts::tr("Choose the texts that are to become one."));
    return sources;
}

} // namespace

Outcome<ArticleId> ReviewVerbs::merge(const QList<ArticleId> &ids, const ArticleContent &content)
{
    const ArticleId id = ArticleId::create();
    return d.perform(u"merge-articles"_s, id.text(), {Change::What::Articles, {}, {}}, [&]() -> Outcome<ArticleId> {
        const auto sources = needSources(d, ids);
        if (!sources)
            return tl::unexpected(sources.error());
        if (const Step titled = d.needTitle(content.titleLines); !titled)
            return tl::unexpected(titled.error());
        ArticleSteps steps(d);
        Article merged;
        merged.id = id;
        merged.bulletin = sources->first().bulletin;
        merged.wantedSection = sources->first().wantedSection;
        merged.stage = ArticleStage::Submitted;
        merged.stageAt = d.clock.now();
        merged.receipt = steps.nextReceipt();
        if (const Step inserted = d.insertArticle(merged, withCredits(content, *sources)); !inserted)
            return tl::unexpected(inserted.error());
        QJsonArray from;
        for (Article source : *sources) {
            from.append(source.id.text());
            source.mergedInto = id;
            if (const Step taken = steps.take(source, **steps.need(source, u"merge-articles"_s), {{}, {}, {}, {{u"into"_s, id.text()}}}); !taken)
                return tl::unexpected(taken.error());
        }
        merged = *d.articles.find(id);
        d.details = {};
        steps.write(merged, u"merge-articles"_s, ArticleStage::Draft, {{}, {}, {}, {{u"merged"_s, from}}});
        d.details.insert(u"merged"_s, from);
        d.details.insert(u"receipt"_s, merged.receipt);
        return id;
    });
}

} // namespace bulletin
