// SPDX-License-Identifier: Apache-2.0
#include "core/audit/event_csv.h"

#include "core/base/clock.h"
#include "core/base/failure.h"

#include <QCoreApplication>
#include <QIODevice>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct CsvTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::EventCsv)
};

QString cell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

QByteArray row(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &text : cells)
        quoted.append(cell(text));
    return (quoted.join(u',') + u"\r\n"_s).toUtf8();
}

} // namespace

void writeEventsCsv(const QList<EventLine> &lines, QIODevice &device)
{
    QByteArray bytes = "\xEF\xBB\xBF"
        + row({CsvTexts::tr("No."), CsvTexts::tr("Time (UTC)"), CsvTexts::tr("Person"), CsvTexts::tr("PC"), CsvTexts::tr("What"), CsvTexts::tr("Outcome"), CsvTexts::tr("Code"),
               CsvTexts::tr("Subject"), CsvTexts::tr("Details"), CsvTexts::tr("Hash")});
    for (const EventLine &line : lines) {
        const Event &event = line.event;
        bytes += row({QString::number(event.sequence), timeText(event.at), event.actor, event.host, line.sentence, outcomeText(event.outcome), event.verb,
                      line.subjectName.isEmpty() ? event.subject : line.subjectName, event.details, event.hash});
    }
    if (device.write(bytes) != bytes.size())
        throw Failure(CsvTexts::tr("The list could not be written."), CsvTexts::tr("Check the disk and its space."));
}

} // namespace bulletin
