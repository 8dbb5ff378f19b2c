// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/text_formats.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QScreen>

namespace bulletin {
namespace {

constexpr int kindProperty = QTextFormat::UserProperty + 1;
constexpr int levelProperty = QTextFormat::UserProperty + 2;
constexpr int imageIdProperty = QTextFormat::UserProperty + 3;
constexpr int captionProperty = QTextFormat::UserProperty + 4;
constexpr int imageWidthProperty = QTextFormat::UserProperty + 5;

constexpr double emPixels = 17;
constexpr double pitchEm = 1.7;

} // namespace

TextMeasures textMeasures(const QFont &interfaceFont)
{
    TextMeasures measures;
    measures.em = emPixels;
    measures.font = interfaceFont;
    // In points: only they follow the resolution of the device that zooming sets.
    const QScreen *screen = QGuiApplication::primaryScreen();
    measures.font.setPointSizeF(emPixels * 72 / (screen ? screen->logicalDotsPerInch() : 96));
    const double natural = QFontMetricsF(measures.font).height();
    measures.lineHeightPercent = natural > 0 ? 100 * pitchEm * emPixels / natural : 120;
    return measures;
}

QTextBlockFormat blockFormat(TextKind kind, const TextMeasures &measures, int level)
{
    QTextBlockFormat format;
    format.setProperty(kindProperty, int(kind));
    format.setLineHeight(measures.lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    switch (kind) {
    case TextKind::Heading:
        format.setProperty(levelProperty, level);
        format.setTopMargin(measures.em * 0.4);
        format.setTextIndent(measures.em * 2);
        break;
    case TextKind::Paragraph:
        format.setTextIndent(measures.em * 2);
        break;
    case TextKind::Picture:
        format.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(measures.em * 0.6);
        format.setBottomMargin(measures.em * 0.6);
        format.setAlignment(Qt::AlignHCenter);
        break;
    case TextKind::TableCaption:
        format.setTopMargin(measures.em * 0.6);
        format.setAlignment(Qt::AlignHCenter);
        break;
    case TextKind::Cell:
        format.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
        break;
    }
    return format;
}

TextKind textKind(const QTextBlock &block)
{
    return TextKind(block.blockFormat().intProperty(kindProperty));
}

int headingLevel(const QTextBlock &block)
{
    return textKind(block) == TextKind::Heading ? block.blockFormat().intProperty(levelProperty) : 0;
}

QTextCharFormat markFormat(const QList<MarkKind> &marks)
{
    QTextCharFormat format;
    for (const MarkKind mark : marks) {
        switch (mark) {
        case MarkKind::Bold:
            format.setFontWeight(QFont::Bold);
            break;
        case MarkKind::Italic:
            format.setFontItalic(true);
            break;
        case MarkKind::Underline:
            format.setFontUnderline(true);
            break;
        case MarkKind::Superscript:
            format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
            break;
        case MarkKind::Subscript:
            format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
            break;
        }
    }
    return format;
}

QList<MarkKind> marksOf(const QTextCharFormat &format)
{
    QList<MarkKind> marks;
    if (format.fontWeight() >= QFont::Bold)
        marks.append(MarkKind::Bold);
    if (format.fontItalic())
        marks.append(MarkKind::Italic);
    if (format.fontUnderline())
        marks.append(MarkKind::Underline);
    if (format.verticalAlignment() == QTextCharFormat::AlignSuperScript)
        marks.append(MarkKind::Superscript);
    if (format.verticalAlignment() == QTextCharFormat::AlignSubScript)
        marks.append(MarkKind::Subscript);
    return marks;
}

QTextTableFormat tableFormat(const TextMeasures &measures)
{
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(QColor(0x8C, 0x95, 0x9F)); // readable on light and on dark
    format.setBorderCollapse(true);
    format.setCellPadding(measures.em * 0.3);
    format.setCellSpacing(0);
    format.setTopMargin(measures.em * 0.3);
    format.setBottomMargin(measures.em * 0.6);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    return format;
}

QTextCharFormat pictureFormat(const Block &picture)
{
    QTextCharFormat format;
    format.setObjectType(pictureObjectType);
    format.setProperty(imageIdProperty, picture.imageId);
    format.setProperty(captionProperty, picture.text);
    format.setProperty(imageWidthProperty, picture.imageWidthMm);
    return format;
}

bool isPicture(const QTextCharFormat &format)
{
    return format.objectType() == pictureObjectType;
}

Block pictureBlock(const QTextCharFormat &format)
{
    Block block;
    block.kind = BlockKind::Image;
    block.imageId = format.stringProperty(imageIdProperty);
    block.text = format.stringProperty(captionProperty);
    block.imageWidthMm = format.doubleProperty(imageWidthProperty);
    return block;
}

} // namespace bulletin
