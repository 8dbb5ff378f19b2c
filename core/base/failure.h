// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <stdexcept>

namespace bulletin {

// "The machine failed": disk, SQL, a broken or oversized file. Thrown; caught in one place
// (ui/shell gesture(), the command line's main). Both texts are translated; `what()` is the
// message in UTF-8.
class Failure : public std::runtime_error {
public:
    explicit Failure(const QString &message, const QString &next = {})
        : std::runtime_error(message.toStdString()), m_message(message), m_next(next)
    {
    }
    const QString &message() const { return m_message; }
    const QString &next() const { return m_next; }

private:
    QString m_message;
    QString m_next;
};

} // namespace bulletin
