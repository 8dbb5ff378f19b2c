// SPDX-License-Identifier: Apache-2.0
#include "ui/review/submit_page.h"

#include "core/desk/check_verbs.h"
#include "core/issues/issue_document.h"
#include "ui/checks/finding_words.h"
#include "ui/shell/gesture.h"
#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

constexpr int pageWidth = 640;
constexpr int noteHeight = 64;
constexpr int longTitle = 40;

bool hasText(const Manuscript &manuscript)
{
    return std::any_of(manuscript.blocks.begin(), manuscript.blocks.end(),
                       [](const Block &block) { return !block.text.trimmed().isEmpty() || !block.rows.isEmpty() || block.kind == BlockKind::Image; });
}

} // namespace

SubmitPage::SubmitPage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_checks(new QLabel(this))
    , m_section(new QComboBox(this))
    , m_commission(new QComboBox(this))
    , m_commissionLabel(new QLabel(tr("Asked &for"), this))
    , m_checked(new QCheckBox(tr("&Checked by the head of the unit:"), this))
    , m_checkedBy(new QLineEdit(this))
    , m_note(new QPlainTextEdit(this))
    , m_submit(new QPushButton(tr("Submit"), this))
{
    setObjectName(u"submitPage"_s);
    build();
    connect(m_checked, &QCheckBox::toggled, m_checkedBy, &QWidget::setEnabled);
    connect(m_checked, &QCheckBox::toggled, this, [this](bool checked) {
        if (checked)
            m_checkedBy->setFocus(Qt::OtherFocusReason);
    });
    connect(m_submit, &QPushButton::clicked, this, &SubmitPage::submit);
}

void SubmitPage::build()
{
    auto *heading = new QLabel(tr("Submit the Article"), this);
    heading->setObjectName(u"submitHeadingLabel"_s);
    heading->setFont(m_context.theme.font(20, QFont::DemiBold));
    m_title->setObjectName(u"submitTitleLabel"_s);
    m_title->setFont(m_context.theme.font(18, QFont::DemiBold));
    m_facts->setObjectName(u"submitFactsLabel"_s);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_checks->setObjectName(u"submitChecksLabel"_s);
    for (QLabel *label : {m_title, m_facts, m_checks}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_section->setObjectName(u"submitSectionCombo"_s);
    m_section->setAccessibleName(tr("Section wished for"));
    m_commission->setObjectName(u"submitCommissionCombo"_s);
    m_commission->setAccessibleName(tr("Asked for"));
    m_commissionLabel->setObjectName(u"submitCommissionLabel"_s);
    m_commissionLabel->setBuddy(m_commission);
    m_checked->setObjectName(u"submitCheckedCheck"_s);
    m_checkedBy->setObjectName(u"submitCheckedByEdit"_s);
    m_checkedBy->setAccessibleName(tr("Name of the head of the unit"));
    m_checkedBy->setPlaceholderText(tr("Name"));
    m_checkedBy->setEnabled(false);
    m_note->setObjectName(u"submitNoteEdit"_s);
    m_note->setAccessibleName(tr("A word to the editor"));
    m_note->setPlaceholderText(tr("If something has to be known; may stay empty"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteHeight);
    m_submit->setObjectName(u"submitButton"_s);
    m_submit->setProperty("primary", true);
    m_submit->setMinimumWidth(120);
    auto *back = new QPushButton(tr("Back to the Text"), this);
    back->setObjectName(u"submitBackButton"_s);
    auto *later = new QPushButton(tr("Not Now"), this);
    later->setObjectName(u"submitLaterButton"_s);
    connect(back, &QPushButton::clicked, this, [this] { Q_EMIT writingWanted(m_article->id); });
    connect(later, &QPushButton::clicked, this, &SubmitPage::givenUp);

    auto *checked = new QHBoxLayout;
    checked->addWidget(m_checked);
    checked->addWidget(m_checkedBy, 1);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(12);
    form->addRow(tr("S&ection wished for"), m_section);
    form->addRow(m_commissionLabel, m_commission);
    form->addRow(QString(), checked);
    form->addRow(tr("A word &to the editor"), m_note);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_submit);
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(later);
    auto *inner = new QWidget(this);
    inner->setMaximumWidth(pageWidth);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (QWidget *widget : std::initializer_list<QWidget *>{heading, m_title, m_facts, m_checks})
        column->addWidget(widget);
    column->addLayout(form);
    column->addLayout(buttons);
    column->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 16);
    row->addStretch(1);
    row->addWidget(inner, 8);
    row->addStretch(1);
}

void SubmitPage::begin(ArticleId id, CommissionId answered)
{
    gesture(m_context.prompts, [&]() -> MaybeRefusal {
        m_article = m_context.desk.article(id);
        const std::optional<ArticleContent> content = m_context.desk.content(id);
        if (!m_article || !content)
            return Refusal{Refusal::Kind::NotFound, tr("This article is no longer there."), {}};
        describe(*content);
        fillChoices(answered);
        m_checked->setChecked(false);
        m_note->clear();
        return {};
    });
    m_section->setFocus(Qt::OtherFocusReason);
}

void SubmitPage::describe(const ArticleContent &content)
{
    ArticleDocument printed;
    printed.units = content.units;
    printed.contributors = content.contributors;
    printed.creditEnding = content.creditEnding;
    const QString credit = creditLine(printed);
    const qsizetype titleLength = content.titleLines.join(QString()).toUcs4().size();
    m_title->setText(m_article->title());
    const QString characters = tr("%1 characters").arg(QLocale().toString(characterCount(content.manuscript)));
    m_facts->setText(credit.isEmpty() ? characters : u"%1 · %2"_s.arg(characters, credit));
    // What an office looks at first; shapes and words, so that colour is not needed.
    const auto line = [](bool good, const QString &yes, const QString &no) { return good ? u"✓ "_s + yes : u"⚠ "_s + no; };
    QStringList lines{line(titleLength <= longTitle, tr("The title is short enough."), tr("The title is long: %1 characters hardly fit two lines.").arg(titleLength)),
                            line(hasText(content.manuscript), tr("There is a text."), tr("There is no text yet: it cannot be submitted.")),
                            line(!credit.isEmpty(), tr("The credit line names the unit."), tr("No unit is named: no credit line will be printed."))};
    const FindingCounts found = countsOf(m_context.desk.checks().checkArticle(m_article->id));
    if (found.errors > 0)
        lines.append(u"⛔ "_s + (found.errors == 1 ? tr("1 error must be corrected first, or ignored with a reason: go back to the text.")
                                                   : tr("%1 errors must be corrected first, or ignored with a reason: go back to the text.").arg(found.errors)));
    else
        lines.append(found.standing() == 0 ? u"✓ "_s + tr("The check found nothing.") : u"✓ "_s + tr("The check found no error (%1).").arg(countsText(found)));
    m_checks->setText(lines.join(u'\n'));
    m_submit->setEnabled(hasText(content.manuscript) && found.errors == 0);
}

void SubmitPage::fillChoices(CommissionId answered)
{
    m_section->clear();
    if (const std::optional<Bulletin> bulletin = m_context.desk.bulletin(m_article->bulletin))
        m_section->addItems(bulletin->sections);
    if (m_section->findText(m_article->wantedSection) < 0 && !m_article->wantedSection.isEmpty())
        m_section->addItem(m_article->wantedSection);
    m_section->setCurrentIndex(std::max(0, m_section->findText(m_article->wantedSection)));
    m_commission->clear();
    m_commission->addItem(tr("Nobody asked for it"));
    for (const Commission &commission : m_context.desk.review().commissions(m_article->bulletin)) {
        if (!commission.closedAt.isNull() || !commission.article.isNull())
            continue;
        m_commission->addItem(tr("%1, due %2").arg(commission.subject, QLocale().toString(commission.due.toLocalTime().date(), QLocale::ShortFormat)), commission.id.text());
        if (commission.id == answered)
            m_commission->setCurrentIndex(m_commission->count() - 1);
    }
    const bool any = m_commission->count() > 1;
    m_commission->setVisible(any);
    m_commissionLabel->setVisible(any);
}

void SubmitPage::submit()
{
    QString receipt;
    const bool done = gesture(m_context.prompts, [&]() -> MaybeRefusal {
        if (m_checked->isChecked() && m_checkedBy->text().trimmed().isEmpty())
            return Refusal{Refusal::Kind::Validation, tr("It is not said who checked it."), tr("Write the name, or take the mark away.")};
        ReviewVerbs::Submission submission;
        submission.checkedBy = m_checked->isChecked() ? m_checkedBy->text().trimmed() : QString();
        submission.note = m_note->toPlainText().trimmed();
        submission.commission = CommissionId::parse(m_commission->currentData().toString()).value_or(CommissionId());
        submission.wantedSection = m_section->currentText();
        const Outcome<QString> number = m_context.desk.review().submit(m_article->id, m_article->headRevision, submission);
        if (!number)
            return number.error();
        receipt = *number;
        return {};
    });
    if (done)
        Q_EMIT submitted(m_article->id, receipt);
}

} // namespace bulletin
