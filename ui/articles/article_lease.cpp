// SPDX-License-Identifier: Apache-2.0
#include "ui/articles/article_lease.h"

#include "core/desk/review_verbs.h"
#include "ui/shell/banner.h"
#include "ui/shell/gesture.h"
#include "ui/shell/permission.h"

namespace bulletin {
namespace {
constexpr int beatMilliseconds = 10'000;
}

ArticleLease::ArticleLease(const Context &context, Banner &banner, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_banner(banner)
{
    m_timer.setInterval(beatMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &ArticleLease::beat);
    connect(&banner, &Banner::verbClicked, this, &ArticleLease::askToTakeOver);
}

ArticleLease::~ArticleLease()
{
    close();
}

void ArticleLease::open(ArticleId article)
{
    close();
    m_banner.say({});
    if (m_context.desk.actor().account.isNull() || !isAllowed(m_context.desk, "take-lease"))
        return;
    m_article = article;
    take();
    m_timer.start();
}

void ArticleLease::take()
{
    gesture(m_context.prompts, [this] {
        const Outcome<Lease> lease = m_context.desk.review().takeLease(m_article);
        m_held = lease.has_value();
        if (m_held)
            return m_banner.say({});
        const bool held = lease.error().kind == Refusal::Kind::Conflict;
        m_banner.say(lease.error().reason + QLatin1Char(' ') + lease.error().next, held && isAllowed(m_context.desk, "break-lease") ? tr("Take Over…") : QString());
    });
}

void ArticleLease::beat()
{
    if (m_article.isNull())
        return;
    gesture(m_context.prompts, [this] {
        if (!m_held) {
            const std::optional<Lease> other = m_context.desk.review().lease(m_article); // watches its beat as well
            if (!other || other->isDead())
                take();
            return;
        }
        if (m_context.desk.review().beatLease(m_article))
            return;
        m_held = false;
        const std::optional<Lease> other = m_context.desk.review().lease(m_article);
        m_banner.say(other ? tr("%1 has taken this article over. Your text is not lost: save it, and where both wrote they will be merged.").arg(other->person)
                           : tr("This article is no longer kept for you. Your text is not lost: save it."));
    });
}

void ArticleLease::askToTakeOver()
{
    m_context.prompts.askText(tr("Take the Article Over"), tr("Why? The other person reads it, and the record keeps it (four characters or more)."), {}, [this](const QString &reason) {
        gesture(m_context.prompts, [&]() -> MaybeRefusal {
            const Outcome<Lease> lease = m_context.desk.review().breakLease(m_article, reason);
            if (!lease)
                return lease.error();
            m_held = true;
            m_banner.say({});
            return {};
        });
    });
}

void ArticleLease::rest()
{
    const ArticleId article = m_article;
    close();
    m_resting = article;
}

void ArticleLease::wake()
{
    if (const ArticleId article = std::exchange(m_resting, {}); !article.isNull())
        open(article);
}

void ArticleLease::close()
{
    m_timer.stop();
    if (m_held) {
        m_held = false;
        gesture(m_context.prompts, [this] { m_context.desk.review().dropLease(m_article); });
    }
    m_article = {};
    m_resting = {};
}

} // namespace bulletin
