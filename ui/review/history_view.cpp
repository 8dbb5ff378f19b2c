// SPDX-License-Identifier: Apache-2.0
#include "ui/review/history_view.h"

#include "core/desk/review_verbs.h"
#include "ui/review/diff_view.h"
#include "ui/review/history_dialog.h"
#include "ui/review/review_words.h"
#include "ui/shell/gesture.h"
#include "ui/shell/permission.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {
constexpr qsizetype hashShown = 8; // characters: enough to tell them apart and to read them out
}

void openHistory(const Context &context, QWidget *parent, ArticleId id)
{
    gesture(context.prompts, [&]() -> MaybeRefusal {
        const std::optional<Article> article = context.desk.article(id);
        if (!article)
            return Refusal{Refusal::Kind::NotFound, HistoryView::tr("This article is no longer there."), {}};
        (new HistoryView(context, *article, parent))->open();
        return {};
    });
}

HistoryView::HistoryView(const Context &context, const Article &article, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_id(article.id)
    , m_timeline(new QTreeWidget(this))
    , m_detail(new QLabel(this))
    , m_before(new QComboBox(this))
    , m_after(new QComboBox(this))
    , m_diff(new DiffView(u"historyDiff"_s, context.theme, this))
    , m_restore(new QPushButton(tr("Restore as a New Version"), this))
{
    setObjectName(u"dlgHistory"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("History of “%1”").arg(article.title()));
    resize(980, 560);
    m_timeline->setObjectName(u"historyTimeline"_s);
    m_timeline->setAccessibleName(tr("What happened to the article, newest first"));
    m_timeline->setHeaderLabels({tr("Time"), tr("What")});
    m_timeline->setRootIsDecorated(false);
    m_timeline->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_timeline->header()->setStretchLastSection(true);
    m_detail->setObjectName(u"historyDetailLabel"_s);
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_before->setObjectName(u"historyBeforeCombo"_s);
    m_before->setAccessibleName(tr("Compare from"));
    m_after->setObjectName(u"historyAfterCombo"_s);
    m_after->setAccessibleName(tr("Compare to"));
    for (QComboBox *combo : {m_before, m_after}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(14);
    }
    m_restore->setObjectName(u"historyRestoreButton"_s);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"historyCloseButton"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_before, 1);
    row->addWidget(new QLabel(u"⇄"_s, this));
    row->addWidget(m_after, 1);
    auto *right = new QWidget(this);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->addLayout(row);
    rightColumn->addWidget(m_diff, 1);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"historySplitter"_s);
    splitter->setChildrenCollapsible(false);
    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(m_timeline, 1);
    leftColumn->addWidget(m_detail);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({420, 560});
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_restore);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->addWidget(splitter, 1);
    column->addLayout(buttons);
    m_diff->useOwnKeys();
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &HistoryView::restore);
    const auto compared = [this] { gesture(m_context.prompts, [this] { compare(); }); };
    connect(m_before, &QComboBox::activated, this, compared);
    connect(m_after, &QComboBox::activated, this, compared);
    connect(m_timeline, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        m_detail->setText(item ? item->text(1) : QString());
        if (const auto id = item ? RevisionId::parse(item->data(0, Qt::UserRole).toString()) : std::nullopt)
            gesture(m_context.prompts, [&] { choose(*id); });
    });
    read();
}

QString HistoryView::revisionName(const Revision &revision) const
{
    return tr("Version %1 · %2", "number and author of a revision: 第 3 稿").arg(revision.number).arg(m_names.value(revision.author, revision.author));
}

const Revision *HistoryView::revision(const QString &id) const
{
    const auto found = std::find_if(m_revisions.cbegin(), m_revisions.cend(), [&](const Revision &one) { return one.id.text() == id; });
    return found == m_revisions.cend() ? nullptr : &*found;
}

void HistoryView::read()
{
    m_article = m_context.desk.article(m_id);
    m_revisions = m_context.desk.revisions(m_id);
    m_acts = m_context.desk.review().acts(m_id);
    m_names = personNames(m_context.desk);
    for (QComboBox *combo : {m_before, m_after}) {
        combo->clear();
        for (auto one = m_revisions.crbegin(); one != m_revisions.crend(); ++one)
            combo->addItem(revisionName(*one), one->id.text());
    }
    fillTimeline();
    if (m_timeline->topLevelItemCount() > 0 && !m_revisions.isEmpty())
        choose(m_revisions.last().id);
}

// Revisions and acts in one line of time, newest first.
void HistoryView::fillTimeline()
{
    struct Row {
        QDateTime at;
        QString text;
        QString revision;
    };
    QList<Row> rows;
    for (const Revision &one : std::as_const(m_revisions)) {
        const int count = characterCount(one.manuscript);
        rows.append({one.savedAt, tr("%1 · %2 characters · %3", "a revision: name, length, short form of its hash").arg(revisionName(one)).arg(count).arg(one.hash.left(hashShown)), one.id.text()});
    }
    for (const ArticleAct &act : std::as_const(m_acts))
        rows.append({act.at, actSentence(act), {}});
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.at < b.at; });
    m_timeline->clear();
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        auto *item = new QTreeWidgetItem(m_timeline, {shortTime(row->at), row->text});
        item->setData(0, Qt::UserRole, row->revision);
        item->setToolTip(1, row->text);
        if (!row->revision.isEmpty())
            item->setIcon(1, m_context.theme.icon(u"file-text"_s, Theme::Token::Muted));
    }
    m_timeline->resizeColumnToContents(0);
}

void HistoryView::choose(RevisionId id)
{
    const int row = m_after->findData(id.text());
    m_after->setCurrentIndex(row);
    m_before->setCurrentIndex(std::min(row + 1, m_before->count() - 1));
    for (int line = 0; line < m_timeline->topLevelItemCount(); ++line) {
        if (m_timeline->topLevelItem(line)->data(0, Qt::UserRole).toString() != id.text())
            continue;
        const QSignalBlocker quiet(m_timeline);
        m_timeline->setCurrentItem(m_timeline->topLevelItem(line));
        m_detail->setText(m_timeline->topLevelItem(line)->text(1));
    }
    compare();
}

void HistoryView::compare()
{
    const Revision *before = revision(m_before->currentData().toString());
    const Revision *after = revision(m_after->currentData().toString());
    if (!before || !after)
        return;
    ComparedTexts texts;
    if (before != after)
        texts.before = TitledManuscript{before->titleLines, before->manuscript};
    texts.after = {after->titleLines, after->manuscript};
    QStringList pictures;
    for (const Revision *one : {before, after}) {
        for (const Block &block : one->manuscript.blocks) {
            if (!block.imageId.isEmpty())
                pictures.append(block.imageId);
        }
    }
    texts.images = pictures.isEmpty() ? Images() : m_context.desk.images(pictures);
    m_diff->setTexts(texts);
    const bool newest = m_article && after->id == m_article->headRevision;
    const bool allowed = isAllowed(m_context.desk, "restore-revision");
    m_restore->setEnabled(!newest && allowed);
    m_restore->setToolTip(newest ? tr("This is the newest version.") : allowed ? tr("The text of the version at the right, as a new version; nothing is lost.") : tr("Your roles do not allow this."));
}

void HistoryView::restore()
{
    const Revision *wanted = revision(m_after->currentData().toString());
    if (!wanted || !m_article)
        return;
    m_context.prompts.confirm({tr("Restore Version %1").arg(wanted->number), tr("Its text becomes the newest version. All versions stay in the history. A text that has passed its final review is reviewed again."), tr("Restore")},
                              [this, id = wanted->id] {
                                  gesture(m_context.prompts, [&]() -> MaybeRefusal {
                                      const Outcome<RevisionId> made = m_context.desk.review().restoreRevision(m_id, id, m_article->headRevision);
                                      if (!made)
                                          return made.error();
                                      read();
                                      return {};
                                  });
                              });
}

} // namespace bulletin
