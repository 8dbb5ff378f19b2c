// SPDX-License-Identifier: Apache-2.0
#include "ui/articles/article_form.h"

#include "core/issues/issue_document.h"
#include "ui/articles/units_edit.h"

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

constexpr int longTitle = 40; // characters: beyond that a title hardly fits two lines of the page

QLabel *label(const QString &text, QWidget *buddy)
{
    auto *made = new QLabel(text);
    made->setBuddy(buddy);
    buddy->setAccessibleName(QString(text).remove(u'&'));
    return made;
}

} // namespace

ArticleForm::ArticleForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new QPlainTextEdit(this))
    , m_titleCount(new QLabel(this))
    , m_section(new QComboBox(this))
    , m_units(new UnitsEdit(this))
    , m_contributors(new QLineEdit(this))
    , m_ending(new QComboBox(this))
    , m_credit(new QLabel(this))
{
    m_title->setObjectName(u"articleTitleEdit"_s);
    m_title->setTabChangesFocus(true);
    m_title->setPlaceholderText(tr("Title; Enter breaks it into lines"));
    QFont titleFont = m_title->font();
    titleFont.setPixelSize(18);
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    m_title->setFixedHeight(QFontMetrics(titleFont).lineSpacing() * 2 + 18);
    m_title->installEventFilter(this);
    m_titleCount->setObjectName(u"articleTitleCountLabel"_s);
    m_section->setObjectName(u"articleSectionCombo"_s);
    m_units->setObjectName(u"articleUnitsEdit"_s);
    m_units->setPlaceholderText(tr("Several units with 、 between them"));
    m_contributors->setObjectName(u"articleContributorsEdit"_s);
    m_contributors->setPlaceholderText(tr("Names, where they are printed"));
    m_ending->setObjectName(u"articleCreditEndingCombo"_s);
    m_ending->setEditable(true);
    m_ending->addItems({u"供稿"_s, QString()});
    m_credit->setObjectName(u"articleCreditLabel"_s);
    m_credit->setTextFormat(Qt::PlainText);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->addWidget(label(tr("&Title"), m_title), 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1, 1, 5);
    grid->addWidget(m_titleCount, 0, 6, Qt::AlignBottom);
    grid->addWidget(label(tr("&Section"), m_section), 1, 0);
    grid->addWidget(m_section, 1, 1);
    grid->addWidget(label(tr("&Units"), m_units), 1, 2);
    grid->addWidget(m_units, 1, 3);
    grid->addWidget(label(tr("&Contributors"), m_contributors), 1, 4);
    grid->addWidget(m_contributors, 1, 5);
    grid->addWidget(label(tr("Credit &line"), m_ending), 2, 0);
    grid->addWidget(m_ending, 2, 1);
    grid->addWidget(m_credit, 2, 2, 1, 5);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(3, 4);
    grid->setColumnStretch(5, 2);

    const auto changed = [this] {
        refresh();
        Q_EMIT edited();
    };
    connect(m_title, &QPlainTextEdit::textChanged, this, changed);
    connect(m_units, &QLineEdit::textChanged, this, changed);
    connect(m_contributors, &QLineEdit::textChanged, this, changed);
    connect(m_ending, &QComboBox::currentTextChanged, this, changed);
    connect(m_section, &QComboBox::currentIndexChanged, this, changed);
    refresh();
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

void ArticleForm::setContent(const ArticleContent &content)
{
    const QSignalBlocker quiet(this);
    m_title->setPlainText(content.titleLines.join(u'\n'));
    m_units->setNames(content.units);
    m_contributors->setText(content.contributors.join(u'、'));
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

QStringList ArticleForm::titleLines() const
{
    QStringList lines;
    for (const QString &line : m_title->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

QString ArticleForm::title() const
{
    return titleLines().join(QString());
}

void ArticleForm::fill(ArticleContent &content) const
{
    content.titleLines = titleLines();
    content.units = m_units->names();
    content.contributors = m_contributors->text().split(QRegularExpression(u"[、,，\\s]+"_s), Qt::SkipEmptyParts);
    content.creditEnding = m_ending->currentText().trimmed();
}

void ArticleForm::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->moveCursor(QTextCursor::End);
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
    const qsizetype count = content.titleLines.join(QString()).size();
    m_titleCount->setText(tr("%1/%2 characters").arg(count).arg(longTitle));
}

// Tab leaves the title; a pasted title keeps its line breaks but nothing else.
bool ArticleForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ShiftModifier)) {
            m_title->insertPlainText(u"\n"_s); // never a line separator inside a line
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bulletin
