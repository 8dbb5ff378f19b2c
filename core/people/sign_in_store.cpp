// SPDX-License-Identifier: Apache-2.0
#include "core/people/sign_in_store.h"

#include "core/store/query.h"

namespace bulletin {

using namespace Qt::StringLiterals;

SignInFailures SignInStore::failures(const QString &subject) const
{
    Query query(m_database, u"SELECT failures, boot, at_milliseconds FROM sign_in_failures WHERE subject = ?"_s);
    if (!query.run(subject).next())
        return {subject, 0, {}, 0};
    return {subject, int(query.integer(0)), query.text(1), query.integer(2)};
}

void SignInStore::set(const SignInFailures &failures)
{
    Query(m_database, u"INSERT INTO sign_in_failures (subject, failures, boot, at_milliseconds) VALUES (?, ?, ?, ?) "
                      "ON CONFLICT (subject) DO UPDATE SET failures = excluded.failures, boot = excluded.boot, at_milliseconds = excluded.at_milliseconds"_s)
        .run(failures.subject, failures.failures, failures.boot, failures.milliseconds);
}

void SignInStore::clear(const QString &subject)
{
    Query(m_database, u"DELETE FROM sign_in_failures WHERE subject = ?"_s).run(subject);
}

} // namespace bulletin
