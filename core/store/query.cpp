// SPDX-License-Identifier: Apache-2.0
#include "core/store/query.h"

#include <QSqlError>

namespace bulletin {

Query::Query(Database &database, const QString &sql)
    : m_database(database)
    , m_sql(sql)
    , m_query((database.prepareForStatement(), database.takeIdle(sql).value_or(QSqlQuery())))
{
    if (!m_query.lastQuery().isEmpty())
        return;
    m_query = QSqlQuery(database.connection());
    m_query.setForwardOnly(true);
    if (m_query.prepare(sql))
        return;
    if (database.inTransaction() || !dialect::isConnectionLost(m_query.lastError(), database.engine()))
        fail();
    // The server was away meanwhile; nothing has been done yet.
    database.m_lost = true;
    database.prepareForStatement();
    m_query = QSqlQuery(database.connection());
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        fail();
}

Query::~Query()
{
    if (!m_keep)
        return;
    m_query.finish();
    m_database.keepIdle(m_sql, std::move(m_query));
}

QVariant Query::toVariant(const QString &value)
{
    QString text = value.isNull() ? QString(QLatin1StringView("")) : value;
    return text.remove(QChar(u'\0')); // PostgreSQL cannot hold it
}

void Query::bind(int position, const QVariant &value)
{
    // A large value would stay in memory with the waiting statement.
    constexpr qsizetype large = 64 * 1024;
    m_keep = m_keep && (value.typeId() == QMetaType::QByteArray ? value.toByteArray().size() : value.typeId() == QMetaType::QString ? value.toString().size() : 0) < large;
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
    if (m_query.lastError().isValid())
        fail();
    // A statement left half read blocks every other writer (reliability 0.5).
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

QVariant Query::value(int column) const
{
    return m_query.value(column);
}

void Query::fail()
{
    const QSqlError error = m_query.lastError();
    m_keep = false;
    m_query.finish();
    m_database.fail(error);
}

} // namespace bulletin
