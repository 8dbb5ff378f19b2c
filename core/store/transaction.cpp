// SPDX-License-Identifier: Apache-2.0
#include "core/store/transaction.h"

#include "core/base/failure.h"
#include "core/store/database.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct TransactionTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Transaction)
};

} // namespace

Transaction::Transaction(Database &database)
    : m_database(database)
{
    database.begin(dialect::beginWrite(database.engine()));
}

Transaction::~Transaction()
{
    if (m_open)
        m_database.end(u"ROLLBACK"_s);
}

void Transaction::commit()
{
    Q_ASSERT(m_open);
    try {
        m_database.execute(u"COMMIT"_s);
    } catch (const Failure &) {
        if (!m_database.m_lost)
            throw;
        throw Failure(TransactionTexts::tr("The connection to the desk's server broke while it was saving; it is not certain whether this was saved."),
                      TransactionTexts::tr("Look at the newest state before you do it again; keep the text on the screen until then."));
    }
    m_open = false;
    m_database.m_inTransaction = false;
}

Snapshot::Snapshot(Database &database)
    : m_database(database.inTransaction() ? nullptr : &database)
{
    if (m_database)
        m_database->begin({dialect::beginRead(database.engine())});
}

Snapshot::~Snapshot()
{
    if (m_database)
        m_database->end(u"COMMIT"_s);
}

} // namespace bulletin
