// SPDX-License-Identifier: Apache-2.0
#include "core/checks/check_rule.h"
#include "core/desk/check_verbs.h"
#include "ui/checks/knowledge_dialogs.h"
#include "ui/shell/form_dialog.h"
#include "ui/shell/gesture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QSpinBox>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

struct HouseStyleTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::HouseStyle)
};

constexpr int shortestTitle = 10, longestTitle = 200;
enum Column { IdColumn, NameColumn, LevelColumn, ColumnCount };
constexpr int ownSeverity = -1; // the rule's own

template <class Value>
QComboBox *addChoice(FormDialog &dialog, const QString &label, const QString &name, const QList<std::pair<Value, QString>> &choices, Value present)
{
    auto *combo = new QComboBox(&dialog);
    for (const auto &[value, text] : choices)
        combo->addItem(text, int(value));
    combo->setCurrentIndex(combo->findData(int(present)));
    dialog.addField(label, combo, name);
    return combo;
}

QCheckBox *addSwitch(FormDialog &dialog, const QString &label, const QString &text, const QString &name, bool present)
{
    auto *box = new QCheckBox(text, &dialog);
    box->setChecked(present);
    dialog.addField(label, box, name);
    return box;
}

// All rules with a tick each, and one choice below for how loudly the chosen one speaks.
class RuleList final : public QTreeWidget {
public:
    RuleList(const Profile &profile, QWidget *parent)
        : QTreeWidget(parent)
        , m_profile(profile)
    {
        setColumnCount(ColumnCount);
        setHeaderLabels({HouseStyleTexts::tr("Rule"), HouseStyleTexts::tr("What it finds"), HouseStyleTexts::tr("Says it as")});
        setRootIsDecorated(false);
        setUniformRowHeights(true);
        setAllColumnsShowFocus(true);
        setMinimumSize(620, 300);
        header()->setStretchLastSection(false);
        header()->setSectionResizeMode(IdColumn, QHeaderView::ResizeToContents);
        header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
        header()->setSectionResizeMode(LevelColumn, QHeaderView::ResizeToContents);
        for (const RuleFamily &family : ruleFamilies()) {
            for (const RuleInfo &rule : family.rules)
                add(rule);
        }
        setCurrentItem(topLevelItem(0));
    }
    std::optional<Severity> severity() const { return levelOf(currentId()).severity; }
    void setSeverity(std::optional<Severity> severity)
    {
        if (currentItem() == nullptr)
            return;
        m_profile.levels[currentId()].severity = severity;
        currentItem()->setText(LevelColumn, levelText(currentId()));
    }
    QHash<QString, Profile::Level> levels() const
    {
        QHash<QString, Profile::Level> chosen = m_profile.levels; // rules that this version does not know stay
        for (int row = 0; row < topLevelItemCount(); ++row) {
            const QTreeWidgetItem *item = topLevelItem(row);
            Profile::Level level = levelOf(item->text(IdColumn));
            level.on = item->checkState(IdColumn) == Qt::Checked;
            if (level == Profile::Level())
                chosen.remove(item->text(IdColumn));
            else
                chosen.insert(item->text(IdColumn), level);
        }
        return chosen;
    }

private:
    Profile::Level levelOf(const QString &id) const
    {
        const auto found = m_profile.levels.constFind(id);
        return found == m_profile.levels.constEnd() ? Profile::Level() : *found;
    }
    QString currentId() const { return currentItem() ? currentItem()->text(IdColumn) : QString(); }
    QString levelText(const QString &id) const { return severityName(levelOf(id).severity.value_or(ruleInfo(id)->severity)); }
    void add(const RuleInfo &rule)
    {
        const QString id = QString::fromLatin1(rule.id);
        auto *item = new QTreeWidgetItem(this, {id, QCoreApplication::translate("bulletin::Checks", rule.name), levelText(id)});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(IdColumn, m_profile.isOn(id) ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(NameColumn, QString::fromUtf8(rule.clause));
    }
    Profile m_profile;
};

using Take = std::function<void(Profile &)>;

Take addTaste(FormDialog &dialog, const Profile &profile)
{
    QComboBox *blank = addChoice<Profile::Blank>(dialog, HouseStyleTexts::tr("&Blank between Chinese and digits"), u"styleBlankCombo"_s,
                                                 {{Profile::Blank::None, HouseStyleTexts::tr("none: 2024年")}, {Profile::Blank::One, HouseStyleTexts::tr("one: 2024 年")}, {Profile::Blank::Either, HouseStyleTexts::tr("either")}}, profile.hanDigitBlank);
    QComboBox *range = addChoice<Profile::RangeMark>(dialog, HouseStyleTexts::tr("&Ranges of numbers"), u"styleRangeCombo"_s,
                                                     {{Profile::RangeMark::Dash, u"2—4"_s}, {Profile::RangeMark::Wave, u"2～4"_s}, {Profile::RangeMark::Either, HouseStyleTexts::tr("either")}}, profile.numberRange);
    QComboBox *order = addChoice<Profile::PostOrder>(dialog, HouseStyleTexts::tr("&Posts and names"), u"stylePostCombo"_s,
                                                     {{Profile::PostOrder::PostFirst, HouseStyleTexts::tr("post first: 主任姚红")}, {Profile::PostOrder::NameFirst, HouseStyleTexts::tr("name first: 姚红主任")}, {Profile::PostOrder::Either, HouseStyleTexts::tr("either")}}, profile.postOrder);
    auto *longest = new QSpinBox(&dialog);
    longest->setRange(shortestTitle, longestTitle);
    longest->setValue(profile.longestTitle);
    dialog.addField(HouseStyleTexts::tr("&Longest title, characters"), longest, u"styleTitleSpin"_s);
    QCheckBox *stop = addSwitch(dialog, HouseStyleTexts::tr("Titles"), HouseStyleTexts::tr("A title has no mark at its end"), u"styleStopCheck"_s, profile.titlesWithoutStop);
    QCheckBox *credit = addSwitch(dialog, HouseStyleTexts::tr("Credits"), HouseStyleTexts::tr("Every article has its credit line"), u"styleCreditCheck"_s, profile.creditRequired);
    QCheckBox *shortForms = addSwitch(dialog, HouseStyleTexts::tr("Short forms"), HouseStyleTexts::tr("Declared with 以下简称 where a name first stands"), u"styleShortCheck"_s, profile.declaredShortForms);
    return [blank, range, order, longest, stop, credit, shortForms](Profile &wanted) {
        wanted.hanDigitBlank = Profile::Blank(blank->currentData().toInt());
        wanted.numberRange = Profile::RangeMark(range->currentData().toInt());
        wanted.postOrder = Profile::PostOrder(order->currentData().toInt());
        wanted.longestTitle = longest->value();
        wanted.titlesWithoutStop = stop->isChecked();
        wanted.creditRequired = credit->isChecked();
        wanted.declaredShortForms = shortForms->isChecked();
    };
}

Take addRules(FormDialog &dialog, const Profile &profile)
{
    auto *rules = new RuleList(profile, &dialog);
    auto *severity = new QComboBox(&dialog);
    severity->addItem(HouseStyleTexts::tr("as the rule has it"), ownSeverity);
    for (const Severity each : {Severity::Error, Severity::Warning, Severity::Hint})
        severity->addItem(severityName(each), int(each));
    dialog.addField(HouseStyleTexts::tr("R&ules"), rules, u"styleRulesList"_s);
    dialog.addField(HouseStyleTexts::tr("The chosen one is &said as"), severity, u"styleSeverityCombo"_s);
    const auto showSeverity = [rules, severity] { severity->setCurrentIndex(severity->findData(rules->severity() ? int(*rules->severity()) : ownSeverity)); };
    QObject::connect(rules, &QTreeWidget::currentItemChanged, severity, showSeverity);
    QObject::connect(severity, &QComboBox::activated, rules, [rules, severity] {
        const int chosen = severity->currentData().toInt();
        rules->setSeverity(chosen == ownSeverity ? std::nullopt : std::optional(Severity(chosen)));
    });
    showSeverity();
    return [rules](Profile &wanted) { wanted.levels = rules->levels(); };
}

} // namespace

void openHouseStyle(const Context &context, QWidget *parent, BulletinId bulletin)
{
    gesture(context.prompts, [&]() -> MaybeRefusal {
        const std::optional<Bulletin> of = context.desk.bulletin(bulletin);
        if (!of)
            return Refusal{Refusal::Kind::NotFound, HouseStyleTexts::tr("This bulletin is no longer there."), {}};
        const CheckVerbs::OwnProfile present = context.desk.checks().ownProfile(bulletin);
        auto *dialog = new FormDialog(context, u"dlgHouseStyle"_s, HouseStyleTexts::tr("House Style of “%1”").arg(of->name), parent);
        dialog->startTab(HouseStyleTexts::tr("Taste"));
        const Take taste = addTaste(*dialog, present.profile);
        dialog->startTab(HouseStyleTexts::tr("Rules"));
        const Take rules = addRules(*dialog, present.profile);
        dialog->setVerb(HouseStyleTexts::tr("Save"), [context, bulletin, present, taste, rules]() -> MaybeRefusal {
            Profile wanted = present.profile;
            taste(wanted);
            rules(wanted);
            return context.desk.checks().setProfile(bulletin, wanted, present.version);
        });
        dialog->openDialog();
        return {};
    });
}

} // namespace bulletin
