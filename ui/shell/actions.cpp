// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/actions.h"

#include "ui/shell/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QRegularExpression>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace bulletin {

QString plainActionText(const QString &text)
{
    static const QRegularExpression mnemonic(u"\\s*[(（]&.[)）]"_s); // 文件(&F)
    QString plain = text;
    plain.remove(mnemonic);
    plain.remove(u'&');
    if (plain.endsWith(u'…'))
        plain.chop(1);
    return plain.trimmed();
}

ActionSet::ActionSet(std::span<const ActionSpec> specs, const Theme &theme, QWidget *owner)
    : m_specs(specs)
{
    for (const ActionSpec &spec : specs) {
        auto *action = new QAction(QCoreApplication::translate("bulletin::Actions", spec.text), owner);
        action->setObjectName(QLatin1StringView(spec.id));
        action->setIconText(plainActionText(action->text()));
        action->setCheckable(spec.kind == ActionSpec::Kind::Toggle);
        if (*spec.shortcut)
            action->setShortcuts(QKeySequence::listFromString(QLatin1StringView(spec.shortcut), QKeySequence::PortableText));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? action->iconText() : u"%1 (%2)"_s.arg(action->iconText(), keys));
        if (*spec.icon)
            action->setIcon(theme.icon(QLatin1StringView(spec.icon)));
        owner->addAction(action);
        m_actions.append(action);
    }
}

QAction *ActionSet::action(const char *id) const
{
    for (QAction *action : m_actions) {
        if (action->objectName() == QLatin1StringView(id))
            return action;
    }
    Q_ASSERT_X(false, "ActionSet::action", id);
    return nullptr;
}

void ActionSet::on(const char *id, QObject *context, std::function<void()> triggered) const
{
    QObject::connect(action(id), &QAction::triggered, context, [triggered = std::move(triggered)] { triggered(); });
}

void ActionSet::fill(QMenu *menu, MenuSlot slot) const
{
    int group = -1;
    for (qsizetype index = 0; index < m_actions.size(); ++index) {
        const ActionSpec &spec = m_specs[size_t(index)];
        if (spec.menu != slot)
            continue;
        if (!menu->isEmpty() && spec.group != group)
            menu->addSeparator();
        group = spec.group;
        menu->addAction(m_actions.at(index));
    }
}

} // namespace bulletin
