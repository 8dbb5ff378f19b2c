// SPDX-License-Identifier: Apache-2.0
#include "core/people/account.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

struct RoleTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::OfficeRole)
};

struct RoleRow {
    OfficeRole role;
    const char *code;
    const char *name;
};

constexpr RoleRow rows[] = {
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

const RoleRow &rowOf(OfficeRole role)
{
    for (const RoleRow &row : rows) {
        if (row.role == role)
            return row;
    }
    Q_UNREACHABLE();
}

} // namespace

QString comparableLogin(const QString &login)
{
    return login.trimmed().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

QString roleCode(OfficeRole role)
{
    return QLatin1StringView(rowOf(role).code);
}

std::optional<OfficeRole> parseOfficeRole(QStringView code)
{
    for (const RoleRow &row : rows) {
        if (code == QLatin1StringView(row.code))
            return row.role;
    }
    return std::nullopt;
}

QList<OfficeRole> allOfficeRoles()
{
    QList<OfficeRole> roles;
    for (const RoleRow &row : rows)
        roles.append(row.role);
    return roles;
}

QStringList roleCodes(Roles roles)
{
    QStringList codes;
    for (const RoleRow &row : rows) {
        if (roles.testFlag(row.role))
            codes.append(QLatin1StringView(row.code));
    }
    return codes;
}

QString roleName(OfficeRole role)
{
    return RoleTexts::tr(rowOf(role).name);
}

QString roleNames(Roles roles)
{
    QStringList names;
    for (const RoleRow &row : rows) {
        if (roles.testFlag(row.role))
            names.append(RoleTexts::tr(row.name));
    }
    return names.join(RoleTexts::tr(", ", "between the names of roles"));
}

} // namespace bulletin
