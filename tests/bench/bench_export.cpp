// SPDX-License-Identifier: Apache-2.0
// Layout and PDF of one issue, in one warm process: bench_export FINISHED_ISSUE ROUNDS
// Prints the median in ms. Each round sets the issue with a Typesetter that has seen nothing.
#include "core/formats/readers.h"
#include "core/press/font_book.h"
#include "core/press/page_template.h"
#include "core/press/pdf_writer.h"
#include "core/press/typesetter.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <algorithm>
#include <cstdio>

using namespace bulletin;

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 3)
        return 2;
    QFile source(arguments[1]);
    if (!source.open(QIODevice::ReadOnly))
        return 4;
    const auto issue = readIssue(source, QFileInfo(source).fileName());
    if (!issue)
        return 3;
    FontBook fonts;
    const TemplateLibrary templates;
    std::vector<double> times;
    const int rounds = arguments[2].toInt();
    for (int round = 0; round < rounds + 2; ++round) {
        QBuffer pdf;
        pdf.open(QIODevice::WriteOnly);
        QElapsedTimer timer;
        timer.start();
        writePdf(Typesetter(fonts).layOut(*issue, templates.find(issue->templateName)), *issue, pdf);
        if (round >= 2)
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
    std::printf("%.2f\n", times[size_t(rounds) / 2]);
    return 0;
}
