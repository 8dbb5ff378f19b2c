// SPDX-License-Identifier: Apache-2.0
// The typesetter alone: bench_layout FINISHED_ISSUE prints, in ms, the median of setting the
// whole issue with nothing set before, and of setting it again after one edited character.
#include "core/formats/readers.h"
#include "core/press/font_book.h"
#include "core/press/page_template.h"
#include "core/press/typesetter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cstdio>
#include <functional>

using namespace bulletin;

namespace {

double median(int rounds, const std::function<void(int)> &work)
{
    std::vector<double> times;
    for (int round = -2; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work(round);
        if (round >= 0)
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
    return times[size_t(rounds) / 2];
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2)
        return 2;
    QFile source(arguments[1]);
    if (!source.open(QIODevice::ReadOnly))
        return 4;
    auto issue = readIssue(source, QFileInfo(source).fileName());
    if (!issue)
        return 3;
    FontBook fonts;
    const TemplateLibrary templates;
    const PageTemplate &pageTemplate = templates.find(issue->templateName);
    constexpr int rounds = 400;
    const double whole = median(rounds, [&](int) { Typesetter(fonts).layOut(*issue, pageTemplate); });
    Typesetter warm(fonts);
    warm.layOut(*issue, pageTemplate);
    Block &edited = issue->sections[0].articles[4].manuscript.blocks[1];
    const double edit = median(rounds, [&](int round) {
        edited.text[10] = QChar(0x4E00 + round + 2); // another character each time, so that nothing is known
        warm.layOut(*issue, pageTemplate);
    });
    std::printf("{\"layout_p50_ms\": %.4f, \"edit_p50_ms\": %.4f}\n", whole, edit);
    return 0;
}
