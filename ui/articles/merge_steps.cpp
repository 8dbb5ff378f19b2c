// SPDX-License-Identifier: Apache-2.0
#include "ui/articles/merge_steps.h"

#include "ui/review/diff_view.h"
#include "ui/shell/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

constexpr MergeChoice choices[] = {MergeChoice::Mine, MergeChoice::Theirs, MergeChoice::MineThenTheirs, MergeChoice::TheirsThenMine, MergeChoice::Base, MergeChoice::Own};

// Both after one another, or words of one's own, do not make sense of every kind.
bool isOffered(const MergeQuestion &question, MergeChoice choice)
{
    const bool text = question.place.part == MergePart::Text || question.place.part == MergePart::Title || question.place.part == MergePart::Cell;
    const bool both = question.reason != QuestionReason::Moved && question.reason != QuestionReason::Form && question.place.part != MergePart::CreditEnding;
    switch (choice) {
    case MergeChoice::MineThenTheirs:
    case MergeChoice::TheirsThenMine:
        return both;
    case MergeChoice::Own:
        return text;
    default:
        return true;
    }
}

QLabel *words(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

MergeSteps::MergeSteps(const Context &context, const ContentMerge &merge, const ArticleContent &mine, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_merge(merge)
    , m_mine(mine)
    , m_answers(merge.questions.size())
    , m_head(words(u"mergeHeadLabel"_s, this))
    , m_pages(new QStackedWidget(this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(this))
{
    setObjectName(u"dlgMergeTexts"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Merge Two Texts"));
    resize(860, 540);
    m_head->setFont(context.theme.font(16, QFont::DemiBold));
    m_pages->addWidget(makeQuestion());
    m_pages->addWidget(makeResult());
    m_back->setObjectName(u"mergeBackButton"_s);
    m_next->setObjectName(u"mergeNextButton"_s);
    m_next->setProperty("primary", true);
    m_next->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"mergeCancelButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_head);
    column->addWidget(m_pages, 1);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] {
        keepAnswer();
        showStep(m_step - 1);
    });
    connect(m_next, &QPushButton::clicked, this, [this] {
        keepAnswer();
        if (!isResult())
            return showStep(m_step + 1);
        const ArticleContent content = resolve(m_merge, m_answers);
        accept();
        Q_EMIT agreed(content);
    });
    showStep(0);
}

QWidget *MergeSteps::makeQuestion()
{
    auto *page = new QWidget(m_pages);
    m_reason = words(u"mergeReasonLabel"_s, page);
    m_around = words(u"mergeAroundLabel"_s, page);
    m_base = words(u"mergeBaseLabel"_s, page);
    m_base->setForegroundRole(QPalette::PlaceholderText);
    m_choices = new QButtonGroup(page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_reason);
    column->addWidget(m_around);
    column->addWidget(m_base);
    for (const MergeChoice choice : choices) {
        auto *radio = new QRadioButton(page);
        radio->setObjectName(u"mergeChoice%1Radio"_s.arg(int(choice)));
        m_choices->addButton(radio, int(choice));
        column->addWidget(radio);
    }
    m_own = new QPlainTextEdit(page);
    m_own->setObjectName(u"mergeOwnEdit"_s);
    m_own->setAccessibleName(tr("Words of your own"));
    m_own->setTabChangesFocus(true);
    m_own->setMaximumHeight(110);
    column->addWidget(m_own);
    column->addStretch(1);
    connect(m_choices, &QButtonGroup::idToggled, this, &MergeSteps::refresh);
    return page;
}

QWidget *MergeSteps::makeResult()
{
    auto *page = new QWidget(m_pages);
    m_spans = words(u"mergeSpansLabel"_s, page);
    m_result = new DiffView(u"mergeResult"_s, m_context.theme, page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_spans);
    column->addWidget(m_result, 1);
    return page;
}

QString MergeSteps::placeName(const MergePlace &place) const
{
    switch (place.part) {
    case MergePart::Title:
        return tr("the title");
    case MergePart::Text:
        return tr("paragraph %1").arg(place.block + 1);
    case MergePart::Cell:
        return tr("a table, row %1, column %2").arg(place.row + 1).arg(place.column + 1);
    case MergePart::Blocks:
        return place.count > 1 ? tr("paragraphs %1 to %2").arg(place.block + 1).arg(place.block + place.count) : tr("paragraph %1").arg(place.block + 1);
    case MergePart::Units:
        return tr("the units");
    case MergePart::Contributors:
        return tr("the contributors");
    default:
        return tr("the ending of the credit");
    }
}

QString MergeSteps::reasonText(QuestionReason reason) const
{
    switch (reason) {
    case QuestionReason::Number:
        return tr("Both changed one number.");
    case QuestionReason::Date:
        return tr("Both changed one date.");
    case QuestionReason::Name:
        return tr("Both changed one name.");
    case QuestionReason::RemovedAndChanged:
        return tr("One removed what the other changed.");
    case QuestionReason::Moved:
        return tr("Both moved it, to different places.");
    case QuestionReason::Form:
        return tr("Both changed its form.");
    case QuestionReason::WholeValue:
        return tr("Both changed it.");
    default:
        return tr("Both wrote at the same place.");
    }
}

QString MergeSteps::aroundText(const MergePlace &place) const
{
    constexpr qsizetype shown = 24; // characters on each side: a clause or two
    QString text;
    if (place.part == MergePart::Title)
        text = m_merge.content.titleLines.join(u'\n');
    else if (place.part == MergePart::Text)
        text = m_merge.content.manuscript.blocks.at(place.block).text;
    else if (place.part == MergePart::Cell)
        text = m_merge.content.manuscript.blocks.at(place.block).rows.at(place.row).at(place.column);
    if (text.isEmpty())
        return {};
    const qsizetype from = place.range.start, to = from + place.range.length;
    const QString before = text.mid(std::max<qsizetype>(0, from - shown), std::min(from, shown)), after = text.mid(to, shown);
    return (from > shown ? u"…"_s : QString()) + before + u"【"_s + text.mid(from, to - from) + u"】"_s + after + (to + shown < text.size() ? u"…"_s : QString());
}

QString MergeSteps::spansText() const
{
    QStringList mine, theirs;
    for (const MergedSpan &span : m_merge.spans) {
        if (span.origin == MergeOrigin::Mine)
            mine.append(placeName(span.place));
        else if (span.origin == MergeOrigin::Theirs)
            theirs.append(placeName(span.place));
    }
    mine.removeDuplicates();
    theirs.removeDuplicates();
    const auto list = [](const QStringList &places) { return places.isEmpty() ? tr("nothing") : places.join(u'、'); };
    return tr("Taken from your text: %1. Taken from the other: %2. Below: what becomes of your text.").arg(list(mine), list(theirs));
}

void MergeSteps::showStep(int step)
{
    m_step = step;
    m_back->setEnabled(step > 0);
    if (isResult()) {
        m_head->setText(tr("The text that comes of both"));
        m_spans->setText(spansText());
        m_result->setTexts(comparisonOf(m_mine, resolve(m_merge, m_answers)));
        m_pages->setCurrentIndex(1);
        m_next->setText(tr("Save This Text"));
        m_next->setEnabled(true);
        return;
    }
    const MergeQuestion &question = m_merge.questions.at(step);
    m_head->setText(tr("Question %1 of %2: %3", "of a merge; then the place in the text").arg(step + 1).arg(m_merge.questions.size()).arg(placeName(question.place)));
    m_reason->setText(reasonText(question.reason) + u' ' + tr("Which words shall stand?"));
    const QString around = aroundText(question.place);
    m_around->setText(around);
    m_around->setVisible(!around.isEmpty());
    m_base->setText(tr("Before, it was: %1").arg(question.base.text.isEmpty() ? tr("nothing") : u"“%1”"_s.arg(question.base.text)));
    const auto quoted = [](const QString &text) { return text.isEmpty() ? tr("nothing (removed)") : u"“%1”"_s.arg(text); };
    const QString texts[] = {tr("Mine: %1").arg(quoted(question.mine.text)), tr("The other's: %1").arg(quoted(question.theirs.text)), tr("Both, mine first"), tr("Both, the other's first"),
                             tr("As it was before"), tr("Other words:")};
    for (size_t which = 0; which < std::size(choices); ++which) {
        QAbstractButton *radio = m_choices->button(int(choices[which]));
        radio->setText(radio->fontMetrics().elidedText(texts[which], Qt::ElideMiddle, 800));
        radio->setToolTip(texts[which]);
        radio->setAccessibleName(texts[which]);
        radio->setVisible(isOffered(question, choices[which]));
        radio->setChecked(choices[which] == m_answers.at(step).choice);
    }
    m_own->setPlainText(m_answers.at(step).own.text.isEmpty() ? question.mine.text : m_answers.at(step).own.text);
    m_pages->setCurrentIndex(0);
    m_next->setText(step + 1 == m_merge.questions.size() ? tr("To the Result") : tr("Next Question"));
    refresh();
    m_choices->checkedButton()->setFocus(Qt::OtherFocusReason);
}

void MergeSteps::keepAnswer()
{
    if (isResult())
        return;
    MergeAnswer &answer = m_answers[m_step];
    answer.choice = MergeChoice(m_choices->checkedId());
    answer.own = {};
    if (answer.choice == MergeChoice::Own)
        answer.own.text = m_own->toPlainText().replace(u'\n', m_merge.questions.at(m_step).place.part == MergePart::Title ? u'\n' : u' ');
}

void MergeSteps::refresh()
{
    if (m_step < 0 || isResult())
        return;
    const bool own = MergeChoice(m_choices->checkedId()) == MergeChoice::Own;
    m_own->setVisible(own);
    m_next->setEnabled(m_choices->checkedId() >= 0);
}

} // namespace bulletin
