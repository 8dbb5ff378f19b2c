// SPDX-License-Identifier: Apache-2.0
#include "ui/review/review_sheet.h"

#include "core/desk/review_verbs.h"
#include "ui/review/diff_view.h"
#include "ui/review/review_comments.h"
#include "ui/review/review_words.h"
#include "ui/shell/action_bar.h"
#include "ui/shell/banner.h"
#include "ui/shell/gesture.h"
#include "ui/shell/permission.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

constexpr int leaseMilliseconds = 10'000;
constexpr int opinionLines = 2;

QLabel *label(const QString &name, const QFont &font, QPalette::ColorRole role, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setObjectName(name);
    made->setFont(font);
    made->setForegroundRole(role);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    return made;
}

} // namespace

ReviewSheet::ReviewSheet(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_body(new QWidget(this))
    , m_none(label(u"reviewNoneLabel"_s, context.theme.font(14), QPalette::PlaceholderText, this))
    , m_title(label(u"reviewTitleLabel"_s, context.theme.font(20, QFont::DemiBold), QPalette::WindowText, m_body))
    , m_facts(label(u"reviewFactsLabel"_s, context.theme.font(13), QPalette::PlaceholderText, m_body))
    , m_lease(new Banner(u"reviewLease"_s, Banner::Kind::Note, context.theme, m_body))
    , m_against(new QComboBox(m_body))
    , m_diff(new DiffView(u"reviewDiff"_s, context.theme, m_body))
    , m_comments(new ReviewComments(context, m_body))
{
    setObjectName(u"reviewSheet"_s);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setText(tr("Choose an article at the left."));
    m_against->setObjectName(u"reviewAgainstCombo"_s);
    m_against->setAccessibleName(tr("Compare with"));
    m_against->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_against->setMinimumContentsLength(16);
    auto *against = new QLabel(tr("Compare &with"), m_body);
    against->setBuddy(m_against);
    auto *row = new QHBoxLayout;
    row->addWidget(against);
    row->addWidget(m_against, 1);
    auto *texts = new QWidget(m_body);
    auto *textColumn = new QVBoxLayout(texts);
    textColumn->setContentsMargins(0, 0, 0, 0);
    textColumn->setSpacing(4);
    textColumn->addLayout(row);
    textColumn->addWidget(m_diff, 1);
    auto *splitter = new QSplitter(m_body);
    splitter->setObjectName(u"reviewTextSplitter"_s);
    splitter->addWidget(texts);
    splitter->addWidget(m_comments);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({620, 240});
    m_foot = makeFoot();
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(8, 12, 16, 10);
    column->setSpacing(6);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_facts, m_lease})
        column->addWidget(widget);
    column->addWidget(splitter, 1);
    column->addWidget(m_foot);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_body);
    whole->addWidget(m_none);
    m_body->hide();
    m_leaseTimer.setInterval(leaseMilliseconds);
    connect(&m_leaseTimer, &QTimer::timeout, this, [this] {
        if (isVisible())
            askLease();
    });
    connect(m_against, &QComboBox::activated, this, [this] { gesture(m_context.prompts, [this] { compare(); }); });
    connect(m_lease, &Banner::verbClicked, this, [this] {
        if (m_holder)
            Q_EMIT takeOverWanted(*m_holder);
    });
    connect(m_diff, &DiffView::placeClicked, this, [this](int which) {
        m_comments->showPlace(which);
        m_diff->setPlaces(m_comments->places(), which);
    });
    connect(m_comments, &ReviewComments::chosen, this, [this](CommentId comment) {
        const int which = m_comments->placeOf(comment);
        m_comments->showPlace(which);
        m_diff->setPlaces(m_comments->places(), which);
        if (which >= 0)
            m_diff->showPlace(m_comments->places().at(which));
    });
}

QWidget *ReviewSheet::makeFoot()
{
    auto *foot = new QWidget(m_body);
    m_reviews = label(u"reviewLineLabel"_s, m_context.theme.font(14, QFont::Medium), QPalette::WindowText, foot);
    m_lastWords = label(u"reviewLastWordsLabel"_s, m_context.theme.font(13), QPalette::PlaceholderText, foot);
    m_whyNot = label(u"reviewWhyNotLabel"_s, m_context.theme.font(13), QPalette::WindowText, foot);
    m_opinionRow = new QWidget(foot);
    m_opinion = new QPlainTextEdit(m_opinionRow);
    m_opinion->setObjectName(u"reviewOpinionEdit"_s);
    m_opinion->setAccessibleName(tr("Opinion"));
    m_opinion->setPlaceholderText(tr("Opinion of this review"));
    m_opinion->setTabChangesFocus(true);
    m_opinion->setFixedHeight(opinionLines * m_opinion->fontMetrics().lineSpacing() + 18);
    auto *phrases = new QToolButton(m_opinionRow);
    phrases->setObjectName(u"reviewPhrasesButton"_s);
    phrases->setText(tr("Phrases", "common opinions to choose from"));
    phrases->setAccessibleName(tr("Common phrases"));
    phrases->setPopupMode(QToolButton::InstantPopup);
    phrases->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(phrases);
    menu->setObjectName(u"reviewPhrasesMenu"_s);
    int number = 0;
    for (const QString &phrase : commonOpinions()) {
        menu->addAction(phrase, m_opinion, [this, phrase] { m_opinion->insertPlainText(phrase); })->setObjectName(u"reviewPhrase%1"_s.arg(++number));
    }
    phrases->setMenu(menu);
    auto *row = new QHBoxLayout(m_opinionRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_opinion, 1);
    row->addWidget(phrases, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    for (QWidget *widget : {m_reviews, m_lastWords, m_whyNot})
        column->addWidget(widget);
    column->addWidget(m_opinionRow);
    return foot;
}

void ReviewSheet::setButtons(const QList<QAction *> &actions)
{
    m_buttons = new ActionBar(actions, m_context.theme, m_foot);
    m_foot->layout()->addWidget(m_buttons);
}

void ReviewSheet::showArticle(std::optional<ArticleId> article)
{
    if (m_article && (!article || *article != m_article->id)) {
        m_opinions.insert(m_article->id, opinion());
        m_opinion->setPlainText(article ? m_opinions.value(*article) : QString());
    } else if (!m_article && article) {
        m_opinion->setPlainText(m_opinions.value(*article));
    }
    const bool another = !m_article || !article || m_article->id != *article;
    const RevisionId shown = m_article ? m_article->headRevision : RevisionId();
    m_article = article ? m_context.desk.article(*article) : std::nullopt;
    m_body->setVisible(m_article.has_value());
    m_none->setVisible(!m_article);
    if (!m_article) {
        m_leaseTimer.stop();
        return;
    }
    readArticle(m_article->id);
    if (another || shown != m_article->headRevision)
        fillRevisions();
    compare();
    askLease();
    m_leaseTimer.start();
}

void ReviewSheet::readArticle(ArticleId id)
{
    m_revisions = m_context.desk.revisions(id);
    m_acts = m_context.desk.review().acts(id);
    m_title->setText(m_article->title());
    QStringList facts{unitsOf(*m_article), m_article->contributors.join(u'、'), m_article->receipt, tr("version %1", "number of a revision: 第 3 稿").arg(m_revisions.size()),
                      tr("%1 characters").arg(m_article->characters), stageName(m_article->stage), m_article->wantedSection.isEmpty() ? QString() : tr("for %1", "the section that its writer wished for").arg(m_article->wantedSection)};
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    m_reviews->setText(reviewLine(m_acts, m_article->stage));
    const QString words = m_acts.isEmpty() ? QString() : actSentence(m_acts.last());
    m_lastWords->setText(words.isEmpty() ? QString() : tr("Last: %1", "what happened last to an article").arg(words));
    m_lastWords->setVisible(!words.isEmpty());
    m_comments->setWritable(isAllowed(m_context.desk, "comment-article"));
}

// The revision that was reviewed last, where it is not the present one.
void ReviewSheet::fillRevisions()
{
    m_against->clear();
    m_against->addItem(tr("nothing: the text alone"));
    const QHash<QString, QString> names = personNames(m_context.desk);
    RevisionId reviewed;
    for (const ArticleAct &act : std::as_const(m_acts)) {
        if (act.level)
            reviewed = act.revision;
    }
    for (auto revision = m_revisions.crbegin(); revision != m_revisions.crend(); ++revision) {
        if (revision->id == m_article->headRevision)
            continue;
        m_against->addItem(tr("version %1 · %2 · %3", "number, author and time of a revision").arg(revision->number).arg(names.value(revision->author, revision->author), shortTime(revision->savedAt)), revision->id.text());
        if (revision->id == reviewed)
            m_against->setCurrentIndex(m_against->count() - 1);
    }
    m_against->setEnabled(m_against->count() > 1);
}

void ReviewSheet::compare()
{
    ComparedTexts texts;
    for (const Revision &revision : std::as_const(m_revisions)) {
        if (revision.id == m_article->headRevision)
            texts.after = {revision.titleLines, revision.manuscript};
        else if (revision.id.text() == m_against->currentData().toString())
            texts.before = TitledManuscript{revision.titleLines, revision.manuscript};
    }
    QStringList pictures;
    for (const Manuscript &manuscript : {texts.after.manuscript, texts.before.value_or(TitledManuscript()).manuscript}) {
        for (const Block &block : manuscript.blocks) {
            if (!block.imageId.isEmpty())
                pictures.append(block.imageId);
        }
    }
    texts.images = pictures.isEmpty() ? Images() : m_context.desk.images(pictures);
    m_diff->setTexts(texts);
    m_comments->setComments(m_context.desk.review().placedComments(m_article->id));
    m_diff->setPlaces(m_comments->places());
}

void ReviewSheet::askLease()
{
    gesture(m_context.prompts, [this] {
        m_holder = m_article ? m_context.desk.review().lease(m_article->id) : std::nullopt;
        const bool another = m_holder && !m_holder->isDead() && m_holder->account != m_context.desk.actor().account;
        m_lease->say(another ? tr("%1 is writing in it, since %2, at %3.").arg(m_holder->person, m_holder->since.toLocalTime().toString(u"HH:mm"_s), m_holder->host) : QString(),
                     another && isAllowed(m_context.desk, "break-lease") ? tr("Take Over…") : QString());
    });
}

void ReviewSheet::setReviewing(bool reviewing, const QString &whyNot)
{
    m_whyNot->setText(whyNot.isEmpty() ? QString() : u"ⓘ "_s + whyNot);
    m_whyNot->setVisible(!whyNot.isEmpty());
    m_opinionRow->setVisible(reviewing);
}

QString ReviewSheet::opinion() const
{
    return m_opinion->toPlainText().trimmed();
}

void ReviewSheet::forgetOpinion(ArticleId article)
{
    m_opinions.remove(article);
    if (m_article && m_article->id == article)
        m_opinion->clear();
}

void ReviewSheet::focusText()
{
    m_diff->text().setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> ReviewSheet::panes() const
{
    return {&m_diff->text(), m_opinion};
}

} // namespace bulletin
