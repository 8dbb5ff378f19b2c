// SPDX-License-Identifier: Apache-2.0
#include "ui/articles/compare_dialog.h"

#include "ui/shell/theme.h"

#include <QSet>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct CompareTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::CompareDialog)
};

QStringList linesOf(const ArticleContent &content)
{
    QStringList lines = content.titleLines;
    lines.append(content.units.join(u'、'));
    for (const Block &block : content.manuscript.blocks) {
        lines.append(block.kind == BlockKind::Image ? CompareTexts::tr("[Picture] %1").arg(block.text) : block.text);
        for (const QStringList &row : block.rows)
            lines.append(row.join(u"　"_s));
    }
    return lines;
}

QTextEdit *side(const QString &objectName, const QString &name, const QStringList &lines, const QStringList &others, const Theme &theme, QWidget *parent)
{
    auto *text = new QTextEdit(parent);
    text->setObjectName(objectName);
    text->setAccessibleName(name);
    text->setReadOnly(true);
    const QSet<QString> known(others.begin(), others.end());
    QTextCursor cursor(text->document());
    for (const QString &line : lines) {
        QTextBlockFormat format;
        const bool differs = !known.contains(line);
        if (differs)
            format.setBackground(theme.chip(u"first-review"_s).background);
        format.setBottomMargin(6);
        cursor.insertBlock(format);
        cursor.insertText(differs ? u"▌ "_s + line : line);
    }
    text->moveCursor(QTextCursor::Start);
    return text;
}

} // namespace

void openComparison(const Context &context, QWidget *parent, const QString &leftName, const ArticleContent &left, const QString &rightName, const ArticleContent &right)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"dlgComparison"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(CompareTexts::tr("Compare the two texts"));
    dialog->resize(960, 560);
    auto *grid = new QGridLayout(dialog);
    grid->addWidget(new QLabel(leftName, dialog), 0, 0);
    grid->addWidget(new QLabel(rightName, dialog), 0, 1);
    const QStringList leftLines = linesOf(left);
    const QStringList rightLines = linesOf(right);
    grid->addWidget(side(u"comparisonLeftText"_s, leftName, leftLines, rightLines, context.theme, dialog), 1, 0);
    grid->addWidget(side(u"comparisonRightText"_s, rightName, rightLines, leftLines, context.theme, dialog), 1, 1);
    grid->addWidget(new QLabel(CompareTexts::tr("▌ marks what the other side does not have in the same words."), dialog), 2, 0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    grid->addWidget(buttons, 2, 1);
    dialog->open();
}

} // namespace bulletin
