// SPDX-License-Identifier: Apache-2.0
#include "core/store/query.h"

#include "core/store/store_failure.h"

#include <QSqlError>

namespace bulletin {

Query::Query(Database &database, const QString &sql)
    : m_database(database)
    , m_query(database.connection())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        fail();
}

Query::~Query() = default;

void Query::bind(int position, const QVariant &value)
{
    m_query.bindValue(position, value);
}

void Query::execute()
{
    if (!m_query.exec())
        fail();
}

bool Query::next()
{
    if (m_query.next())
        return true;
    // A statement left half read blocks every other writer (reliability 0.5).
    const bool failed = m_query.lastError().isValid() && m_query.lastError().type() != QSqlError::NoError;
    if (failed)
        fail();
    m_query.finish();
    return false;
}

int Query::affectedRows() const
{
    return m_query.numRowsAffected();
}

QString Query::text(int column) const
{
    return m_query.value(column).toString();
}

qint64 Query::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

QByteArray Query::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

bool Query::isNull(int column) const
{
    return m_query.isNull(column);
}

void Query::fail()
{
    m_database.m_poisoned = true;
    throw storeFailure(m_query.lastError(), m_database.engine());
}

} // namespace bulletin
