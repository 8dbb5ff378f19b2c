// SPDX-License-Identifier: Apache-2.0
#include "core/formats/spreadsheet_reader.h"

#include "core/base/failure.h"
#include "core/formats/limits.h"
#include "core/formats/reader_failures.h"
#include "core/formats/text_decoding.h"
#include "core/formats/xlsx_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(bulletin::SpreadsheetReader)
};

// What stands most often in the first line that has any, outside quotation marks: a title may stand above.
QChar separatorOf(QStringView text)
{
    constexpr std::array separators{u'\t', u',', u';'};
    std::array<int, separators.size()> counts{};
    bool quoted = false;
    for (const QChar character : text) {
        if (character == u'\n' && !quoted && std::ranges::any_of(counts, [](int count) { return count > 0; }))
            break;
        if (character == u'"')
            quoted = !quoted;
        for (size_t index = 0; index < separators.size() && !quoted; ++index)
            counts[index] += character == separators[index];
    }
    return separators[size_t(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

// Takes a text apart, cell by cell (RFC 4180).
class CellScanner final {
public:
    explicit CellScanner(QStringView text) : m_text(text), m_separator(separatorOf(text)) {}

    bool atEnd() const { return m_position >= m_text.size(); }
    bool isBroken() const { return m_broken; } // a quotation mark is never closed
    QStringList row()
    {
        QStringList cells;
        for (bool more = true; more;) {
            const QString text = cell();
            if (cells.size() < limits::sheetColumns)
                cells.append(text.trimmed());
            more = m_position < m_text.size() && m_text.at(m_position) == m_separator;
            ++m_position; // the separator, or the line's end
        }
        return cells;
    }

private:
    bool endsCell() const { return m_position >= m_text.size() || m_text.at(m_position) == m_separator || m_text.at(m_position) == u'\n'; }
    QString cell()
    {
        QString text;
        while (!endsCell()) {
            if (m_text.at(m_position) == u'"' && text.trimmed().isEmpty())
                text = quoted();
            else
                text += m_text.at(m_position++);
        }
        return text;
    }
    QString quoted() // from its first quotation mark behind its last
    {
        QString text;
        for (++m_position; m_position < m_text.size(); ++m_position) {
            if (m_text.at(m_position) != u'"') {
                text += m_text.at(m_position);
            } else if (m_position + 1 < m_text.size() && m_text.at(m_position + 1) == u'"') {
                text += m_text.at(m_position++);
            } else {
                ++m_position;
                return text;
            }
        }
        m_broken = true;
        return text;
    }

    const QStringView m_text;
    const QChar m_separator;
    qsizetype m_position = 0;
    bool m_broken = false;
};

Failure notASpreadsheet(const QString &fileName)
{
    return Failure(Sentences::tr("“%1” is no spreadsheet that can be read here.").arg(fileName),
                   Sentences::tr("Open it in Excel or WPS, choose “Save as”, take the type .xlsx, and use that file."));
}

} // namespace

Outcome<Spreadsheet> spreadsheetFromText(const QString &text)
{
    Spreadsheet sheet;
    CellScanner scanner(text);
    for (int number = 1; !scanner.atEnd(); ++number) {
        if (number > limits::sheetRows)
            return refuse(Refusal::Kind::Validation, Sentences::tr("The table has more than %1 rows.").arg(limits::sheetRows), Sentences::tr("Split it, or check whether it is the right file."));
        QStringList cells = scanner.row();
        if (scanner.isBroken())
            return refuse(Refusal::Kind::Validation, Sentences::tr("In row %1 a quotation mark is opened and never closed.").arg(number),
                          Sentences::tr("Put the row right, or save the table as .xlsx."));
        while (!cells.isEmpty() && cells.last().isEmpty())
            cells.removeLast();
        if (!cells.isEmpty())
            sheet.append({number, cells});
    }
    return sheet;
}

Outcome<Spreadsheet> readSpreadsheet(QIODevice &device, const QString &fileName)
{
    const QByteArray bytes = readAllWithin(device, limits::packageBytes, fileName);
    switch (sniff(bytes)) {
    case FileKind::Zip: return spreadsheetFromXlsx(bytes, fileName);
    case FileKind::Text:
        if (bytes.size() > limits::textBytes)
            throw reader_failures::tooLarge(fileName, limits::textBytes);
        return spreadsheetFromText(decodeText(bytes, fileName).text);
    default: throw notASpreadsheet(fileName);
    }
}

} // namespace bulletin
