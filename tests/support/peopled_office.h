// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/desk/people_verbs.h"
#include "core/store/database.h"
#include "tests/support/ui_office.h"

namespace bulletin {

// An office with one issue and accounts: admin 周管理, editor 陈责编, li 李供稿 of 宣教处, sun 孙供稿 of 办公室,
// and boss 高主任, who reviews finally and signs. Everybody has officePassword; nobody is signed in.
struct PeopledOffice : UiOffice {
    QString recoveryCode;
    IssueId issue;

    PeopledOffice()
    {
        issue = importIssue();
        const auto made = desk().people().createAdministrator(QStringLiteral("admin"), QStringLiteral("周管理"), officePassword);
        Q_ASSERT(made);
        recoveryCode = made->recoveryCode;
        desk().people().signOut();
        const auto database = Database::open({folder.filePath(QStringLiteral("desk.db"))});
        Q_ASSERT(database);
        hire(**database, {{QStringLiteral("editor"), QStringLiteral("陈责编"), OfficeRole::Editor},
                          {QStringLiteral("li"), QStringLiteral("李供稿"), OfficeRole::Contributor, QStringLiteral("宣教处")},
                          {QStringLiteral("sun"), QStringLiteral("孙供稿"), OfficeRole::Contributor, QStringLiteral("办公室")},
                          {QStringLiteral("boss"), QStringLiteral("高主任"), Roles(OfficeRole::FinalReviewer) | OfficeRole::Signer}});
    }
    void signIn(const QString &login, const QByteArray &password = officePassword)
    {
        if (const MaybeRefusal refused = desk().people().signIn(login, password))
            qFatal("%s", qPrintable(refused->reason + refused->next));
    }
};

} // namespace bulletin
