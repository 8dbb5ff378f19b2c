// SPDX-License-Identifier: Apache-2.0
#include "core/store/transaction.h"

#include "core/store/database.h"
#include "core/store/store_failure.h"

#include <QSqlError>
#include <QSqlQuery>

namespace bulletin {
namespace {

void execute(const Database &database, const QString &sql)
{
    QSqlQuery query(database.connection());
    if (!query.exec(sql))
        throw storeFailure(query.lastError(), database.engine());
}

} // namespace

Transaction::Transaction(Database &database)
    : m_database(database)
{
    Q_ASSERT(!database.inTransaction());
    for (const QString &statement : dialect::beginWrite(database.engine()))
        execute(database, statement);
    database.m_transactionDepth = 1;
    database.m_poisoned = false;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    m_database.m_transactionDepth = 0;
    m_database.m_poisoned = false;
    QSqlQuery(m_database.connection()).exec(QStringLiteral("ROLLBACK"));
}

void Transaction::commit()
{
    Q_ASSERT(m_open);
    Q_ASSERT(!m_database.m_poisoned); // a failed statement throws past commit()
    QSqlQuery query(m_database.connection());
    if (!query.exec(QStringLiteral("COMMIT")))
        throw storeFailure(query.lastError(), m_database.engine()); // the destructor rolls back
    m_open = false;
    m_database.m_transactionDepth = 0;
}

} // namespace bulletin
