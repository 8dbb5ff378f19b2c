// SPDX-License-Identifier: Apache-2.0
#include "core/desk/desk.h"
#include "core/desk/people_verbs.h"
#include "ui/people/people_dialogs.h"
#include "ui/shell/form_dialog.h"
#include "ui/shell/gesture.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

struct RulesTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::RulesDialog)
};

constexpr int shortestLock = 1, longestLock = 30;

// A rule that is kept unless its box is checked, and then with a reason.
class RuleField final : public QWidget {
public:
    RuleField(const QString &text, const RelaxedRule &rule, const QString &name, QWidget *parent)
        : QWidget(parent)
        , m_relaxed(new QCheckBox(text, this))
        , m_reason(new QLineEdit(rule.reason, this))
    {
        m_relaxed->setObjectName(name + u"Check"_s);
        m_relaxed->setChecked(rule.relaxed);
        m_reason->setObjectName(name + u"ReasonEdit"_s);
        m_reason->setPlaceholderText(RulesTexts::tr("Why; printed on the sheets as 代审 or 兼校"));
        m_reason->setAccessibleName(RulesTexts::tr("Reason: %1").arg(text));
        m_reason->setEnabled(rule.relaxed);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        column->addWidget(m_relaxed);
        column->addWidget(m_reason);
        connect(m_relaxed, &QCheckBox::toggled, m_reason, &QWidget::setEnabled);
        connect(m_relaxed, &QCheckBox::toggled, m_reason, [this](bool relaxed) {
            if (relaxed)
                m_reason->setFocus(Qt::OtherFocusReason);
        });
        setFocusProxy(m_relaxed);
    }
    RelaxedRule rule() const { return {m_relaxed->isChecked(), m_relaxed->isChecked() ? m_reason->text().trimmed() : QString()}; }

private:
    QCheckBox *m_relaxed;
    QLineEdit *m_reason;
};

} // namespace

void openOfficeRules(const Context &context, QWidget *parent)
{
    gesture(context.prompts, [&] {
        const ReviewRules rules = context.desk.people().rules();
        auto *dialog = new FormDialog(context, u"dlgOfficeRules"_s, RulesTexts::tr("Office Rules"), parent);
        dialog->addText(RulesTexts::tr("Who writes does not review, each of the three reviews and proofs is another person's. A small office may relax a rule, with its reason."),
                        u"rulesTextLabel"_s);
        auto *author = new RuleField(RulesTexts::tr("A person may review his own text"), rules.authorReviews, u"ruleAuthorReviews"_s, dialog);
        auto *reviews = new RuleField(RulesTexts::tr("One person may hold several reviews of an article"), rules.severalReviews, u"ruleSeveralReviews"_s, dialog);
        auto *proofs = new RuleField(RulesTexts::tr("One person may read several proofs of an issue"), rules.severalProofs, u"ruleSeveralProofs"_s, dialog);
        auto *errors = new RuleField(RulesTexts::tr("An article may be submitted with errors that the checker found"), rules.standingErrors, u"ruleStandingErrors"_s, dialog);
        auto *date = new QCheckBox(RulesTexts::tr("Signing off sets the issue's date"), dialog);
        date->setChecked(rules.dateFollowsSignOff);
        auto *minutes = new QSpinBox(dialog);
        minutes->setRange(shortestLock, longestLock);
        minutes->setValue(rules.idleLockMinutes);
        minutes->setSuffix(RulesTexts::tr(" min", "minutes"));
        dialog->addField(RulesTexts::tr("Own text"), author, u"ruleAuthorReviews"_s);
        dialog->addField(RulesTexts::tr("Reviews"), reviews, u"ruleSeveralReviews"_s);
        dialog->addField(RulesTexts::tr("Proofs"), proofs, u"ruleSeveralProofs"_s);
        dialog->addField(RulesTexts::tr("Checks"), errors, u"ruleStandingErrors"_s);
        dialog->addField(RulesTexts::tr("Date"), date, u"ruleDateCheck"_s);
        dialog->addField(RulesTexts::tr("&Lock when nobody is there for"), minutes, u"ruleLockSpin"_s);
        dialog->setVerb(RulesTexts::tr("Save"), [context, rules, author, reviews, proofs, errors, date, minutes]() -> MaybeRefusal {
            ReviewRules wanted = rules;
            wanted.authorReviews = author->rule();
            wanted.severalReviews = reviews->rule();
            wanted.severalProofs = proofs->rule();
            wanted.standingErrors = errors->rule();
            wanted.dateFollowsSignOff = date->isChecked();
            wanted.idleLockMinutes = minutes->value();
            return context.desk.people().setRules(wanted);
        });
        dialog->openDialog();
    });
}

} // namespace bulletin
