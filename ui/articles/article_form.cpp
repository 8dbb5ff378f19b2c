// SPDX-License-Identifier: Apache-2.0
#include "ui/articles/article_form.h"

#include "core/issues/issue_document.h"
#include "ui/articles/names_edit.h"
#include "ui/articles/title_edit.h"
#include "ui/shell/actions.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

constexpr int longTitle = 40; // characters: beyond that a title hardly fits two lines of the page

QLabel *label(const QString &text, QWidget *buddy)
{
    auto *made = new QLabel(text, buddy->parentWidget());
    made->setBuddy(buddy);
    buddy->setAccessibleName(plainActionText(text));
    return made;
}

} // namespace

ArticleForm::ArticleForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new TitleEdit(theme, this))
    , m_titleCount(new QLabel(this))
    , m_section(new QComboBox(this))
    , m_units(new NamesEdit(this))
    , m_contributors(new NamesEdit(this))
    , m_ending(new QComboBox(this))
    , m_credit(new QLabel(this))
{
    m_title->setObjectName(u"articleTitleEdit"_s);
    m_title->setPlaceholderText(tr("Title; Enter breaks it into lines"));
    m_titleCount->setObjectName(u"articleTitleCountLabel"_s);
    m_section->setObjectName(u"articleSectionCombo"_s);
    m_units->setObjectName(u"articleUnitsEdit"_s);
    m_units->setPlaceholderText(tr("Several units with 、 between them"));
    m_contributors->setObjectName(u"articleContributorsEdit"_s);
    m_contributors->setPlaceholderText(tr("Names, if they are printed"));
    m_ending->setObjectName(u"articleCreditEndingCombo"_s);
    m_ending->setEditable(true);
    m_ending->addItems({u"供稿"_s, u"提供"_s, QString()});
    m_ending->setMaximumWidth(110);
    m_ending->lineEdit()->setObjectName(u"articleCreditEndingEdit"_s);
    m_ending->lineEdit()->setAccessibleName(tr("Ending of the credit line"));
    m_credit->setObjectName(u"articleCreditLabel"_s);
    m_credit->setTextFormat(Qt::PlainText);
    m_credit->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    addRow(grid);
    const auto changed = [this] {
        refresh();
        Q_EMIT edited();
    };
    connect(m_title, &QPlainTextEdit::textChanged, this, changed);
    connect(m_units, &QLineEdit::textChanged, this, changed);
    connect(m_contributors, &QLineEdit::textChanged, this, changed);
    connect(m_ending, &QComboBox::currentTextChanged, this, changed);
    connect(m_section, &QComboBox::currentIndexChanged, this, changed);
    connect(&theme, &Theme::changed, this, &ArticleForm::refresh);
    refresh();
}

void ArticleForm::addRow(QGridLayout *grid)
{
    QLabel *title = label(tr("&Title"), m_title);
    title->setContentsMargins(0, 8, 0, 0);
    grid->addWidget(title, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1, 1, 5);
    grid->addWidget(m_titleCount, 0, 6, Qt::AlignRight | Qt::AlignBottom);
    grid->addWidget(label(tr("&Section"), m_section), 1, 0);
    grid->addWidget(m_section, 1, 1);
    grid->addWidget(label(tr("&Units"), m_units), 1, 2);
    grid->addWidget(m_units, 1, 3, 1, 4);
    grid->addWidget(label(tr("Cont&ributors"), m_contributors), 2, 0);
    grid->addWidget(m_contributors, 2, 1);
    grid->addWidget(label(tr("Credit &line"), m_ending), 2, 2);
    auto *credit = new QHBoxLayout;
    credit->addWidget(m_ending);
    credit->addWidget(m_credit, 1);
    grid->addLayout(credit, 2, 3, 1, 4);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 4);
}

void ArticleForm::setKnown(const QList<IssueSection> &sections, const QList<Unit> &units)
{
    const QSignalBlocker quiet(m_section);
    m_section->clear();
    for (const IssueSection &section : sections)
        m_section->addItem(section.name, section.id.text());
    m_section->setEnabled(!sections.isEmpty());
    m_units->setKnownUnits(units);
}

void ArticleForm::setWishes(const QStringList &sections, const QString &wished, Wish wish)
{
    const QSignalBlocker quiet(m_section);
    m_section->clear();
    m_section->addItems(sections);
    if (!wished.isEmpty() && !sections.contains(wished))
        m_section->addItem(wished);
    m_section->setCurrentIndex(std::max(0, m_section->findText(wished)));
    m_section->setEnabled(m_section->count() > 0);
    m_section->setToolTip({});
    if (wish == Wish::Settled)
        settleWish();
}

void ArticleForm::settleWish()
{
    m_section->setEnabled(false);
    m_section->setToolTip(tr("Another section can be wished for when you submit."));
}

QString ArticleForm::wish() const
{
    return m_section->currentText();
}

void ArticleForm::setContent(const ArticleContent &content)
{
    const QSignalBlocker quiet(this);
    m_title->setLines(content.titleLines);
    m_units->setNames(content.units);
    m_contributors->setNames(content.contributors);
    m_ending->setCurrentText(content.creditEnding);
    refresh();
}

void ArticleForm::setSection(std::optional<SectionId> section)
{
    const QSignalBlocker quiet(m_section);
    m_section->setCurrentIndex(section ? m_section->findData(section->text()) : -1);
}

std::optional<SectionId> ArticleForm::section() const
{
    return SectionId::parse(m_section->currentData().toString());
}

void ArticleForm::fill(ArticleContent &content) const
{
    content.titleLines = m_title->lines();
    content.units = m_units->names();
    content.contributors = m_contributors->names();
    content.creditEnding = m_ending->currentText().trimmed();
}

void ArticleForm::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->moveCursor(QTextCursor::End);
}

QWidget *ArticleForm::titleWidget() const
{
    return m_title;
}

QWidget *ArticleForm::unitsWidget() const
{
    return m_units;
}

void ArticleForm::refresh()
{
    ArticleContent content;
    fill(content);
    ArticleDocument printed;
    printed.units = content.units;
    printed.contributors = content.contributors;
    printed.creditEnding = content.creditEnding;
    const QString line = creditLine(printed);
    m_credit->setText(line.isEmpty() ? tr("No credit line is printed.") : line);
    const qsizetype count = content.titleLines.join(QString()).toUcs4().size();
    m_titleCount->setText(tr("%1/%2", "characters of the title, and how many fit well").arg(count).arg(longTitle));
    m_titleCount->setToolTip(tr("Characters of the title; longer ones hardly fit two lines of the page."));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_theme.color(count > longTitle ? Theme::Token::Warn : Theme::Token::Muted));
    m_titleCount->setPalette(colors);
    colors.setColor(QPalette::WindowText, m_theme.color(line.isEmpty() ? Theme::Token::Muted : Theme::Token::Text));
    m_credit->setPalette(colors);
}

} // namespace bulletin
