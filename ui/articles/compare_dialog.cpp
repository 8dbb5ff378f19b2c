// SPDX-License-Identifier: Apache-2.0
#include "ui/articles/compare_dialog.h"

#include "core/issues/issue_document.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBlock>
#include <QTextEdit>
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

struct CompareTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::CompareDialog)
};

QStringList linesOf(const ArticleContent &content)
{
    QStringList lines{content.titleLines.join(u" ⏎ "_s)};
    ArticleDocument credit;
    credit.units = content.units;
    credit.contributors = content.contributors;
    credit.creditEnding = content.creditEnding;
    for (const Block &block : content.manuscript.blocks) {
        lines.append(block.kind == BlockKind::Image ? CompareTexts::tr("[Picture] %1").arg(block.text) : block.text);
        for (const QStringList &row : block.rows)
            lines.append(row.join(u" | "_s));
    }
    lines.append(creditLine(credit));
    return lines;
}

struct Shared {
    std::vector<bool> left, right; // lines that stand in both, in the same order
};

// The longest common run of lines; an article has some dozens.
Shared sharedLines(const QStringList &left, const QStringList &right)
{
    const auto rows = size_t(left.size()), columns = size_t(right.size());
    std::vector<std::vector<int>> length(rows + 1, std::vector<int>(columns + 1));
    for (size_t i = rows; i-- > 0;) {
        for (size_t j = columns; j-- > 0;)
            length[i][j] = left.at(qsizetype(i)) == right.at(qsizetype(j)) ? length[i + 1][j + 1] + 1 : std::max(length[i + 1][j], length[i][j + 1]);
    }
    Shared shared{std::vector<bool>(rows), std::vector<bool>(columns)};
    for (size_t i = 0, j = 0; i < rows && j < columns;) {
        if (left.at(qsizetype(i)) == right.at(qsizetype(j)))
            shared.left[i++] = shared.right[j++] = true;
        else if (length[i + 1][j] >= length[i][j + 1])
            ++i;
        else
            ++j;
    }
    return shared;
}

QTextEdit *side(const QString &objectName, const QString &name, const QStringList &lines, const std::vector<bool> &shared, const Theme &theme, QWidget *parent)
{
    auto *text = new QTextEdit(parent);
    text->setObjectName(objectName);
    text->setAccessibleName(name);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    QTextCursor cursor(text->document());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QTextBlockFormat format;
        format.setBottomMargin(8);
        const bool same = shared[size_t(i)];
        if (!same)
            format.setBackground(theme.chip(u"in-review"_s).background);
        if (i == 0)
            cursor.setBlockFormat(format);
        else
            cursor.insertBlock(format);
        cursor.insertText(same ? lines.at(i) : u"▌ "_s + lines.at(i));
    }
    text->moveCursor(QTextCursor::Start);
    return text;
}

} // namespace

void openComparison(const Theme &theme, QWidget *parent, const ComparedText &left, const ComparedText &right)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"dlgComparison"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(CompareTexts::tr("Compare Two Texts"));
    dialog->resize(920, 540);
    const QStringList leftLines = linesOf(left.content), rightLines = linesOf(right.content);
    const Shared shared = sharedLines(leftLines, rightLines);
    const auto different = std::count(shared.left.begin(), shared.left.end(), false) + std::count(shared.right.begin(), shared.right.end(), false);
    auto *grid = new QGridLayout(dialog);
    const auto head = [&](const QString &text) {
        auto *label = new QLabel(text, dialog);
        label->setFont(theme.font(14, QFont::DemiBold));
        return label;
    };
    grid->addWidget(head(left.name), 0, 0);
    grid->addWidget(head(right.name), 0, 1);
    grid->addWidget(side(u"comparisonLeftText"_s, left.name, leftLines, shared.left, theme, dialog), 1, 0);
    grid->addWidget(side(u"comparisonRightText"_s, right.name, rightLines, shared.right, theme, dialog), 1, 1);
    auto *legend = new QLabel(different == 0 ? CompareTexts::tr("The two texts are the same.") : CompareTexts::tr("▌ marks a paragraph that the other side does not have in these words."), dialog);
    legend->setObjectName(u"comparisonLegendLabel"_s);
    grid->addWidget(legend, 2, 0);
    auto *buttons = new QDialogButtonBox(dialog);
    QPushButton *close = buttons->addButton(CompareTexts::tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"comparisonCloseButton"_s);
    close->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    grid->addWidget(buttons, 2, 1);
    dialog->open();
}

} // namespace bulletin
