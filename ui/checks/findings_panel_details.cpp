// SPDX-License-Identifier: Apache-2.0
// The part of FindingsPanel below the list: all about the current finding, and what can be done with it.
#include "core/desk/check_verbs.h"
#include "ui/checks/findings_list.h"
#include "ui/checks/findings_panel.h"
#include "ui/shell/gesture.h"
#include "ui/shell/permission.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

QPushButton *button(const QString &name, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(true); // Enter presses it, too
    made->setDefault(false);
    return made;
}

bool elsewhere(const Finding &finding, const Evidence &evidence)
{
    return evidence.place && evidence.place->article != finding.place.article;
}

// Nothing else than this may come from a link.
constexpr auto evidenceLink = "evidence:";

} // namespace

QWidget *FindingsPanel::makeDetails()
{
    m_details = new QWidget(this);
    m_message = new QLabel(m_details);
    m_message->setObjectName(u"checksMessageLabel"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_evidence = new QLabel(m_details);
    m_evidence->setObjectName(u"checksEvidenceLabel"_s);
    m_evidence->setTextFormat(Qt::RichText);
    m_evidence->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    m_evidence->setWordWrap(true);
    m_evidence->setFont(m_context.theme.font(13));
    m_ignore = button(u"checksIgnoreButton"_s, tr("Ignore…"), m_details);
    m_ignore->setToolTip(tr("Let it stand, with a reason (Delete)"));
    m_heed = button(u"checksHeedButton"_s, tr("Take Back", "what is ignored counts again"), m_details);
    m_learn = button(u"checksLearnButton"_s, tr("Add to the Word List"), m_details);
    auto *fixes = new QWidget(m_details);
    m_fixes = new QVBoxLayout(fixes);
    m_fixes->setContentsMargins(0, 0, 0, 0);
    m_fixes->setSpacing(4);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_ignore);
    buttons->addWidget(m_heed);
    buttons->addWidget(m_learn);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_message);
    column->addWidget(m_evidence);
    column->addWidget(fixes);
    column->addLayout(buttons);
    connect(m_ignore, &QPushButton::clicked, this, &FindingsPanel::ignoreCurrent);
    connect(m_heed, &QPushButton::clicked, this, &FindingsPanel::takeBack);
    connect(m_learn, &QPushButton::clicked, this, &FindingsPanel::addToKnowledge);
    connect(m_evidence, &QLabel::linkActivated, this, [this](const QString &link) {
        const CheckedFinding *checked = current();
        const int index = link.mid(int(qstrlen(evidenceLink))).toInt();
        if (checked && index < checked->finding.evidence.size() && checked->finding.evidence.at(index).place)
            Q_EMIT goWanted(*checked, *checked->finding.evidence.at(index).place);
    });
    return m_details;
}

QString FindingsPanel::evidenceHtml(const Finding &finding) const
{
    QStringList lines;
    for (qsizetype index = 0; index < finding.evidence.size(); ++index) {
        const Evidence &evidence = finding.evidence.at(index);
        const QString said = evidenceText(m_model->result().texts, evidence, elsewhere(finding, evidence) ? PlaceWords::WithTitle : m_words).toHtmlEscaped();
        if (said.isEmpty())
            continue;
        lines.append(evidence.place ? u"<a href=\"%1%2\" style=\"color:%3\">%4</a>"_s.arg(QLatin1StringView(evidenceLink)).arg(index).arg(m_context.theme.color(Theme::Token::Focus).name(), said) : said);
    }
    lines.append(ruleText(finding).toHtmlEscaped());
    return lines.join(u"<br>"_s);
}

void FindingsPanel::addFixButtons(const CheckedFinding &checked)
{
    while (QLayoutItem *item = m_fixes->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just pressed
        delete item;
    }
    const qsizetype count = m_fixing && checked.stands() ? std::min<qsizetype>(9, checked.finding.fixes.size()) : 0;
    for (int index = 0; index < int(count); ++index) {
        auto *fix = button(u"checksFix%1Button"_s.arg(index + 1), u"%1  %2"_s.arg(index + 1).arg(fixText(m_model->result().texts, checked.finding, checked.finding.fixes.at(index)).replace(u'&', u"&&"_s)), m_details);
        connect(fix, &QPushButton::clicked, this, [this, index] { fixCurrent(index); });
        m_fixes->addWidget(fix, 0, Qt::AlignLeft);
    }
}

void FindingsPanel::showDetails()
{
    const CheckedFinding *checked = current();
    m_details->setVisible(checked != nullptr);
    if (checked) {
        QStringList said{inProgramLanguage(checked->finding.message)};
        const bool learnt = m_learnt.contains(checked->finding.text);
        if (checked->ignored)
            said.append(ignoredText(*checked->ignored));
        if (learnt)
            said.append(tr("“%1” is known now.").arg(checked->finding.text));
        m_message->setText(said.join(u'\n'));
        m_message->setVisible(said.size() > 1 || !m_list->showsWhole(said.first())); // the row says it already
        m_evidence->setText(evidenceHtml(checked->finding));
        addFixButtons(*checked);
        m_ignore->setVisible(checked->stands());
        m_heed->setVisible(!checked->stands());
        showLesson(*checked);
    }
    Q_EMIT currentChanged();
}

void FindingsPanel::takeBack()
{
    const CheckedFinding *checked = current();
    if (!checked || !checked->ignored)
        return;
    gesture(m_context.prompts, [this, ignored = *checked->ignored] { return m_context.desk.checks().heed(ignored.id, ignored.version); });
}

// What the office would know from now on; nothing: it is no matter of words and names.
std::optional<KnowledgeRow> FindingsPanel::lesson(const CheckedFinding &checked)
{
    const Finding &finding = checked.finding;
    if (finding.rule == u"NAM01"_s) // whichever of the two is right: this one
        return finding.text.isEmpty() ? std::nullopt : std::optional<KnowledgeRow>(Person{finding.text, {}, 0});
    const bool isWord = finding.rule.startsWith(u"WRD"_s) || finding.rule.startsWith(u"TRM"_s) || finding.rule.startsWith(u"DUP"_s);
    if (!isWord || finding.fixes.isEmpty() || finding.fixes.first().edits.size() != 1)
        return std::nullopt;
    const Edit &edit = finding.fixes.first().edits.first();
    if (edit.place != finding.place || edit.text.size() < 2 || finding.text.size() < 2)
        return std::nullopt;
    ConfusableWord word;
    word.wrong = finding.text;
    word.right = edit.text;
    return word;
}

void FindingsPanel::showLesson(const CheckedFinding &checked)
{
    const std::optional<KnowledgeRow> row = m_learnt.contains(checked.finding.text) ? std::nullopt : lesson(checked);
    m_learn->setVisible(row && isAllowed(m_context.desk, "add-knowledge"));
    if (!row)
        return;
    if (const auto *word = std::get_if<ConfusableWord>(&*row)) {
        m_learn->setText(tr("Add to the Word List"));
        m_learn->setToolTip(tr("From now on “%1” is found everywhere, with “%2” as its correction.").arg(word->wrong, word->right));
    } else {
        m_learn->setText(tr("“%1” Is the Right Name").arg(rowName(*row)));
        m_learn->setToolTip(tr("It becomes one of the office's people; other spellings are judged by it."));
    }
}

void FindingsPanel::addToKnowledge()
{
    const CheckedFinding *checked = current();
    const std::optional<KnowledgeRow> row = checked ? lesson(*checked) : std::nullopt;
    if (!row)
        return;
    const QString learnt = checked->finding.text;
    m_learnt.insert(learnt);
    const bool done = gesture(m_context.prompts, [&]() -> Outcome<KnowledgeRowId> {
        const auto *word = std::get_if<ConfusableWord>(&*row);
        return word ? m_context.desk.checks().addFromCorrection(word->wrong, word->right) : m_context.desk.checks().addRow(*row);
    });
    if (!done)
        m_learnt.remove(learnt);
    showDetails();
}

} // namespace bulletin
