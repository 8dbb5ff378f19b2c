// SPDX-License-Identifier: Apache-2.0
#include "ui/checks/finding_dialogs.h"

#include "core/desk/check_verbs.h"
#include "ui/shell/form_dialog.h"
#include "ui/shell/permission.h"
#include "ui/shell/prompts.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

struct FindingTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::FindingDialogs)
};

constexpr int reasonHeight = 72;

QComboBox *scopeCombo(const Context &context, const Finding &finding, bool hasIssue, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->addItem(FindingTexts::tr("Here: this place alone"), int(IgnoreScope::Here));
    if (isAllowed(context.desk, "ignore-word"))
        combo->addItem(FindingTexts::tr("“%1” wherever it stands").arg(finding.text.left(20)), int(IgnoreScope::Word));
    if (hasIssue && isAllowed(context.desk, "ignore-rule"))
        combo->addItem(FindingTexts::tr("This rule in this issue (%1)").arg(ruleText(finding)), int(IgnoreScope::RuleInIssue));
    return combo;
}

// …会议,强调… → …会议，强调…
QString changeText(const CheckResult &result, const Finding &finding, PlaceWords words)
{
    const Surroundings shown = surroundings(result.texts, finding.place);
    return FindingTexts::tr("%1: %2 · %3", "place, words in their context, what is done").arg(placeText(result.texts, finding.place, words), shown.text(), fixText(result.texts, finding, finding.fixes.first()));
}

} // namespace

void openIgnore(const Context &context, QWidget *parent, const CheckedFinding &checked, std::optional<IssueId> issue)
{
    const Finding &finding = checked.finding;
    auto *dialog = new FormDialog(context, u"dlgIgnoreFinding"_s, FindingTexts::tr("Ignore"), parent);
    dialog->addText(inProgramLanguage(finding.message), u"ignoreMessageLabel"_s);
    QComboBox *scope = scopeCombo(context, finding, issue.has_value(), dialog);
    auto *reason = new QPlainTextEdit(dialog);
    reason->setTabChangesFocus(true);
    reason->setFixedHeight(reasonHeight);
    reason->setPlaceholderText(FindingTexts::tr("Why it may stand; kept in the record with your name"));
    dialog->addField(FindingTexts::tr("&Reason"), reason, u"ignoreReasonEdit"_s);
    dialog->addField(FindingTexts::tr("&Where"), scope, u"ignoreScopeCombo"_s);
    dialog->setVerb(FindingTexts::tr("Ignore"), [context, checked, issue, scope, reason]() -> MaybeRefusal {
        const QString why = reason->toPlainText().simplified();
        if (why.isEmpty()) {
            reason->setFocus(Qt::OtherFocusReason);
            return Refusal{Refusal::Kind::Validation, FindingTexts::tr("It is not said why it may stand."), FindingTexts::tr("Write the reason: it stands in the record with your name.")};
        }
        const std::optional<ArticleId> article = checked.article.isNull() ? std::nullopt : std::optional(checked.article);
        const auto done = context.desk.checks().ignore(checked.finding, IgnoreScope(scope->currentData().toInt()), issue, article, why);
        return done ? MaybeRefusal() : MaybeRefusal(done.error());
    });
    dialog->openDialog();
}

QList<CheckedFinding> safelyFixable(const CheckResult &result)
{
    // What the issue itself prints is changed in its properties, a credit line in its units and names.
    const auto isInText = [&result](const Edit &edit) {
        const CheckText *text = edit.place.article > 0 ? textAt(result.texts, edit.place) : nullptr;
        return text && text->role != TextRole::Credit;
    };
    QList<CheckedFinding> safe;
    for (const CheckedFinding &checked : result.findings) {
        const QList<Fix> &fixes = checked.finding.fixes;
        if (checked.stands() && !fixes.isEmpty() && fixes.first().safe && std::ranges::all_of(fixes.first().edits, isInText))
            safe.append(checked);
    }
    return safe;
}

void openSafeFixes(const Context &context, QWidget *parent, const CheckResult &result, PlaceWords words, std::function<void(QList<CheckedFinding>)> accepted)
{
    const QList<CheckedFinding> safe = safelyFixable(result);
    if (safe.isEmpty())
        return context.prompts.tell(FindingTexts::tr("There is nothing that can be corrected without looking at it."), FindingTexts::tr("Go through the findings one by one (F8)."));
    auto *dialog = new FormDialog(context, u"dlgSafeFixes"_s, FindingTexts::tr("Correct All That Is Certain"), parent);
    dialog->setMinimumSize(640, 420);
    dialog->addText(safe.size() == 1 ? FindingTexts::tr("1 place is corrected. Take the tick away where it shall stay as it is.")
                                     : FindingTexts::tr("%1 places are corrected, and one Undo brings all of them back. Take the tick away where one shall stay as it is.").arg(safe.size()),
                    u"safeFixesTextLabel"_s);
    auto *list = new QListWidget(dialog);
    list->setWordWrap(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const CheckedFinding &checked : safe) {
        auto *row = new QListWidgetItem(changeText(result, checked.finding, words), list);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(Qt::Checked);
    }
    list->setCurrentRow(0);
    dialog->addWide(list, FindingTexts::tr("What is corrected"), u"safeFixesList"_s);
    dialog->setVerb(FindingTexts::tr("Correct"), [list, safe, accepted]() -> MaybeRefusal {
        QList<CheckedFinding> wanted;
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->checkState() == Qt::Checked)
                wanted.append(safe.at(row));
        }
        if (wanted.isEmpty())
            return Refusal{Refusal::Kind::Validation, FindingTexts::tr("Nothing is ticked."), {}};
        accepted(wanted);
        return {};
    });
    dialog->openDialog();
}

} // namespace bulletin
