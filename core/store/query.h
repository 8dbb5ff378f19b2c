// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QVariant>

namespace bulletin {

// A statement prepared at construction, forward-only, with positional parameters that are bound,
// never spliced. Throws Failure with a sentence for people when the engine fails; a broken unique
// key is asked for beforehand by the rules, so that here it is a race and a Failure, too.
// Read to the end, or gone, before the next statement runs.
// Prepared once for each text: a statement that is gone waits in its Database for the next of its kind.
// A null QString is bound as "", since both engines would take it for NULL. A failure inside a
// transaction ends that transaction.
class Query final {
public:
    Query(Database &database, const QString &sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    template <class... Values>
    Query &run(const Values &...values)
    {
        int position = 0;
        (bind(position++, toVariant(values)), ...);
        execute();
        return *this;
    }
    // For a statement whose values are as many as its conditions.
    Query &runWith(const QVariantList &values)
    {
        for (int position = 0; position < int(values.size()); ++position)
            bind(position, values.at(position));
        execute();
        return *this;
    }
    // Reads the next row; false, and the statement is finished, after the last one.
    bool next();
    int affectedRows() const;

    QString text(int column) const;
    qint64 integer(int column) const;
    QByteArray bytes(int column) const;
    bool isNull(int column) const;
    QVariant value(int column) const; // as the engine holds it

private:
    static QVariant toVariant(const QString &value);
    static QVariant toVariant(const QByteArray &value) { return value; }
    static QVariant toVariant(qint64 value) { return value; }
    static QVariant toVariant(int value) { return qint64(value); }
    static QVariant toVariant(bool value) { return qint64(value ? 1 : 0); }
    static QVariant toVariant(const QVariant &value) { return value; }
    void bind(int position, const QVariant &value);
    void execute();
    [[noreturn]] void fail();

    Database &m_database;
    QString m_sql;
    QSqlQuery m_query;
    bool m_keep = true; // for the next one of the same text, once this is gone
};

} // namespace bulletin
