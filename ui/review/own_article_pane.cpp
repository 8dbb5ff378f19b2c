// SPDX-License-Identifier: Apache-2.0
#include "ui/review/own_article_pane.h"

#include "core/desk/desk.h"
#include "core/desk/review_verbs.h"
#include "core/review/workflow.h"
#include "ui/review/review_words.h"
#include "ui/shell/action_bar.h"
#include "ui/shell/chip.h"
#include "ui/shell/theme.h"

#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

QString plainText(const ArticleContent &content)
{
    QStringList lines;
    for (const Block &block : content.manuscript.blocks) {
        if (!block.text.isEmpty())
            lines.append(block.text);
        for (const QStringList &row : block.rows)
            lines.append(row.join(u'\t'));
    }
    return lines.join(u"\n\n"_s);
}

bool isReturn(const ArticleAct &act)
{
    return act.to == ArticleStage::Returned || act.to == ArticleStage::Rejected;
}

} // namespace

OwnArticlePane::OwnArticlePane(const Context &context, const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_chip(new ChipLabel(context.theme, this))
    , m_facts(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_actions(new ActionBar(actions, context.theme, this, ActionBar::First::Plain))
    , m_history(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(u"ownArticlePane"_s);
    m_title->setObjectName(u"ownTitleLabel"_s);
    m_title->setFont(context.theme.font(18, QFont::DemiBold));
    m_facts->setObjectName(u"ownFactsLabel"_s);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_reason->setObjectName(u"ownReasonLabel"_s);
    m_reason->setMargin(10);
    m_reason->setAutoFillBackground(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_history->setObjectName(u"ownHistoryLabel"_s);
    m_history->setFont(context.theme.font(13));
    m_text->setObjectName(u"ownTextView"_s);
    m_text->setAccessibleName(tr("Text of the article"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    for (QLabel *label : {m_title, m_facts, m_reason, m_history}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_chip->setObjectName(u"ownStageChip"_s);
    auto *state = new QHBoxLayout;
    state->addWidget(m_chip);
    state->addWidget(m_facts, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 4, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(state);
    column->addWidget(m_reason);
    column->addWidget(m_actions);
    column->addWidget(m_history);
    column->addWidget(m_text, 1);
}

QWidget *OwnArticlePane::textWidget() const
{
    return m_text;
}

void OwnArticlePane::showArticle(const std::optional<WorkItem> &item)
{
    setVisible(item.has_value());
    if (!item)
        return;
    const Article &article = item->article;
    const QList<ArticleAct> acts = m_context.desk.review().acts(article.id);
    m_title->setText(article.title());
    m_chip->say(stageName(article.stage), stageCode(article.stage));
    QStringList facts;
    if (!article.receipt.isEmpty())
        facts.append(tr("No. %1", "the receipt of a submission").arg(article.receipt));
    if (const QString place = placeOf(article); !place.isEmpty())
        facts.append(place);
    else if (!article.wantedSection.isEmpty())
        facts.append(tr("for: %1", "the section that was wished for").arg(article.wantedSection));
    facts.append(tr("%1 characters").arg(QLocale().toString(article.characters)));
    m_facts->setText(facts.join(u" · "_s));
    showReason(*item, acts);
    QStringList lines;
    for (auto act = acts.crbegin(); act != acts.crend(); ++act)
        lines.append(actLine(*act));
    m_history->setText(lines.join(u'\n'));
    m_history->setVisible(!lines.isEmpty());
    const std::optional<ArticleContent> content = m_context.desk.content(article.id);
    m_text->setPlainText(content ? plainText(*content) : QString());
}

QString OwnArticlePane::placeOf(const Article &article) const
{
    const std::optional<Issue> issue = article.issue ? m_context.desk.issue(*article.issue) : std::nullopt;
    return issue ? issueLabel(*issue) : QString();
}

void OwnArticlePane::showReason(const WorkItem &item, const QList<ArticleAct> &acts)
{
    QString said;
    if (item.article.stage == ArticleStage::Returned || item.article.stage == ArticleStage::Rejected) {
        for (auto act = acts.crbegin(); act != acts.crend() && said.isEmpty(); ++act) {
            if (isReturn(*act)) {
                const QString words = act->reasonCode.isEmpty() ? act->opinion : act->opinion.isEmpty() ? rejectionName(act->reasonCode) : u"%1：%2"_s.arg(rejectionName(act->reasonCode), act->opinion);
                said = tr("%1, %2: %3", "who returned it, when, and why").arg(act->person, shortTime(act->at), words);
            }
        }
    }
    const Theme::Chip colors = m_context.theme.chip(u"returned"_s);
    QPalette palette = m_reason->palette();
    palette.setColor(QPalette::Window, colors.background);
    palette.setColor(QPalette::WindowText, colors.foreground);
    m_reason->setPalette(palette);
    m_reason->setText(said);
    m_reason->setVisible(!said.isEmpty());
}

// What reviewers said to each other is not the unit's; reasons of returns are, and its own notes.
QString OwnArticlePane::actLine(const ArticleAct &act) const
{
    const QString what = stepName(act.verb, act.level, act.verdict);
    const QString line = tr("%1  %2: %3", "when, who, what was done").arg(shortTime(act.at), act.person, what);
    return act.opinion.isEmpty() || act.account != m_context.desk.actor().account ? line : tr("%1 (%2)", "what was done, and the opinion").arg(line, act.opinion);
}

} // namespace bulletin
