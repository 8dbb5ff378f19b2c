// SPDX-License-Identifier: Apache-2.0
#include "ui/people/slip.h"

#include "core/base/refusal.h"
#include "ui/shell/gesture.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <memory>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

struct SlipTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Slip)
};

constexpr double mmPerInch = 25.4;
constexpr double marginMm = 25, nameMm = 35, lineMm = 4, headingMm = 7, gapMm = 3;

QFont slipFont(double millimetres, double unit, int weight)
{
    QFont font;
    font.setFamilies({u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei UI"_s, u"sans-serif"_s});
    font.setPixelSize(std::max(1, qRound(millimetres * unit)));
    font.setWeight(QFont::Weight(weight));
    return font;
}

} // namespace

void paintSlip(QPainter &painter, const QRectF &page, double unit, const QString &heading, const SlipLines &lines)
{
    const QRectF area = page.adjusted(marginMm * unit, marginMm * unit, -marginMm * unit, -marginMm * unit);
    painter.setPen(Qt::black);
    painter.setFont(slipFont(headingMm, unit, QFont::DemiBold));
    QRectF used;
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, heading, &used);
    double y = used.bottom() + 2 * gapMm * unit;
    painter.setPen(QPen(Qt::black, 0.3 * unit));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    y += gapMm * unit;
    for (const auto &[name, text] : lines) {
        painter.setFont(slipFont(lineMm, unit, QFont::Normal));
        QRectF nameUsed, textUsed;
        painter.drawText(QRectF(area.left(), y, nameMm * unit, area.bottom() - y), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, name, &nameUsed);
        painter.setFont(slipFont(lineMm, unit, QFont::Medium));
        painter.drawText(QRectF(area.left() + nameMm * unit, y, area.width() - nameMm * unit, area.bottom() - y), Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere, text, &textUsed);
        y = std::max(nameUsed.bottom(), textUsed.bottom()) + gapMm * unit;
    }
}

void printSlip(const Context &context, QWidget *parent, const QString &heading, const SlipLines &lines)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    printer->setDocName(heading);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setObjectName(u"dlgPrintSlip"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(SlipTexts::tr("Print"));
    Prompts &prompts = context.prompts;
    QObject::connect(dialog, &QDialog::accepted, parent, [=, &prompts] {
        gesture(prompts, [&]() -> MaybeRefusal {
            QPainter painter;
            if (!painter.begin(printer.get()))
                return Refusal{Refusal::Kind::Validation, SlipTexts::tr("The printer does not answer; nothing was printed."), SlipTexts::tr("Check the printer, then print once more.")};
            paintSlip(painter, printer->pageRect(QPrinter::DevicePixel), printer->resolution() / mmPerInch, heading, lines);
            return {};
        });
    });
    dialog->open();
}

} // namespace bulletin
