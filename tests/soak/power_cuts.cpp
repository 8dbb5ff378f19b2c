// SPDX-License-Identifier: Apache-2.0
#include "tests/soak/power_cuts.h"

#include "tests/soak/soak_support.h"

#include <QCoreApplication>
#include <QDir>
#include <algorithm>

namespace bulletin {

using namespace Qt::StringLiterals;

PowerCuts::PowerCuts(NameModel model, quint32 seed)
    : m_model(model)
    , m_random(seed)
    , m_scratch(fastScratch())
    , m_folder(m_scratch.filePath(u"office"_s))
{
    QDir().mkpath(m_folder);
}

void PowerCuts::record(const QStringList &arguments)
{
    const QString trace = m_scratch.filePath(u"trace"_s);
    const Ended ended = runProgram(QCoreApplication::applicationFilePath(), arguments, shimmed(m_folder, trace));
    if (ended.crashed || ended.status != 0)
        qFatal("%s failed: %s", qPrintable(arguments.join(u' ')), ended.errors.constData());
    m_events = readTrace(trace);
    SimulatedDisk disk(m_model, m_scratch.filePath(u"nothing"_s));
    for (const DiskEvent &event : std::as_const(m_events))
        disk.apply(event);
    if (disk.withoutCut() != SimulatedDisk(m_model, m_folder).withoutCut())
        qFatal("%s changed its folder by calls that the shim did not see", qPrintable(arguments.join(u' ')));
}

void PowerCuts::cut(int times, const Look &look)
{
    QList<qsizetype> points;
    for (int i = 0; i < times; ++i)
        points.append(m_random.bounded(qint64(m_events.size()) + 1));
    std::sort(points.begin(), points.end());
    SimulatedDisk disk(m_model, m_scratch.filePath(u"nothing"_s));
    QByteArray output;
    qsizetype at = 0;
    for (const qsizetype point : std::as_const(points)) {
        for (; at < point; ++at) {
            disk.apply(m_events.at(at));
            if (m_events.at(at).call == DiskCall::Acknowledge)
                output += m_events.at(at).data;
        }
        QDir(m_folder).removeRecursively();
        QDir().mkpath(m_folder);
        writeFiles(disk.afterCut(survival(), m_random));
        look(output);
    }
}

Survival PowerCuts::survival()
{
    constexpr Survival kinds[] = {Survival::Nothing, Survival::Everything, Survival::UpToSomewhere, Survival::UpToSomewhere, Survival::AnySectors, Survival::AnySectors};
    return kinds[m_random.bounded(6)];
}

QString nameOf(NameModel model)
{
    return model == NameModel::Ext4 ? u"ext4"_s : u"posix"_s;
}

} // namespace bulletin
