// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/context.h"

#include <QList>
#include <QPair>
#include <QString>

class QPainter;
class QRectF;
class QWidget;

namespace bulletin {

// A slip of paper with a heading and a few named lines (a receipt, a code). Opens the print dialog.
using SlipLines = QList<QPair<QString, QString>>;
void printSlip(const Context &context, QWidget *parent, const QString &heading, const SlipLines &lines);
// The same on any paper; `unit` is one millimetre of it.
void paintSlip(QPainter &painter, const QRectF &page, double unit, const QString &heading, const SlipLines &lines);

} // namespace bulletin
