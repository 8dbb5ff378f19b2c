// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <optional>
#include <span>

namespace bulletin {

// The values of an enumeration with the fixed English code that the database, JSON and the command
// line use, and the name that people read (QT_TRANSLATE_NOOP in its table's context; the caller
// translates it). Every value has one row.
template <class Value>
struct CodeRow {
    Value value;
    const char *code;
    const char *name;
};

template <class Value>
class CodeTable final {
public:
    template <size_t size>
    explicit constexpr CodeTable(const CodeRow<Value> (&rows)[size]) : m_rows(rows) {}

    QString code(Value value) const { return QLatin1StringView(rowOf(value).code); }
    const char *name(Value value) const { return rowOf(value).name; }
    std::optional<Value> parse(QStringView code) const
    {
        for (const CodeRow<Value> &row : m_rows) {
            if (code == QLatin1StringView(row.code))
                return row.value;
        }
        return std::nullopt;
    }
    QList<Value> values() const // in the table's order
    {
        QList<Value> values;
        for (const CodeRow<Value> &row : m_rows)
            values.append(row.value);
        return values;
    }

private:
    const CodeRow<Value> &rowOf(Value value) const
    {
        for (const CodeRow<Value> &row : m_rows) {
            if (row.value == value)
                return row;
        }
        Q_UNREACHABLE();
    }
    std::span<const CodeRow<Value>> m_rows;
};

} // namespace bulletin
