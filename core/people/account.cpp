// SPDX-License-Identifier: Apache-2.0
#include "core/people/account.h"

#include "core/base/code_table.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

struct RoleTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::OfficeRole)
};

constexpr CodeRow<OfficeRole> rows[] = {
    {OfficeRole::Editor, "editor", QT_TRANSLATE_NOOP("bulletin::OfficeRole", "editor")},
    {OfficeRole::Contributor, "contributor", QT_TRANSLATE_NOOP("bulletin::OfficeRole", "contributor")},
    {OfficeRole::FirstReviewer, "first-review", QT_TRANSLATE_NOOP("bulletin::OfficeRole", "first reviewer")},
    {OfficeRole::SecondReviewer, "second-review", QT_TRANSLATE_NOOP("bulletin::OfficeRole", "second reviewer")},
    {OfficeRole::FinalReviewer, "final-review", QT_TRANSLATE_NOOP("bulletin::OfficeRole", "final reviewer")},
    {OfficeRole::Proofreader, "proofread", QT_TRANSLATE_NOOP("bulletin::OfficeRole", "proofreader")},
    {OfficeRole::Signer, "sign", QT_TRANSLATE_NOOP("bulletin::OfficeRole", "signer")},
    {OfficeRole::Administrator, "administrator", QT_TRANSLATE_NOOP("bulletin::OfficeRole", "administrator")},
    {OfficeRole::Auditor, "audit", QT_TRANSLATE_NOOP("bulletin::OfficeRole", "auditor")},
};

constexpr CodeTable<OfficeRole> table(rows);

} // namespace

QString comparableLogin(const QString &login)
{
    return login.trimmed().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

QString roleCode(OfficeRole role)
{
    return table.code(role);
}

std::optional<OfficeRole> parseOfficeRole(QStringView code)
{
    return table.parse(code);
}

QList<OfficeRole> allOfficeRoles()
{
    return table.values();
}

QStringList roleCodes(Roles roles)
{
    QStringList codes;
    for (const OfficeRole role : table.values()) {
        if (roles.testFlag(role))
            codes.append(table.code(role));
    }
    return codes;
}

QString roleName(OfficeRole role)
{
    return RoleTexts::tr(table.name(role));
}

QString roleNames(Roles roles)
{
    QStringList names;
    for (const OfficeRole role : table.values()) {
        if (roles.testFlag(role))
            names.append(roleName(role));
    }
    return names.join(RoleTexts::tr(", ", "between the names of roles"));
}

} // namespace bulletin
