// SPDX-License-Identifier: Apache-2.0
#include "ui/review/receipt_page.h"

#include "core/desk/desk.h"
#include "ui/shell/theme.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {

ReceiptPage::ReceiptPage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_number(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_done(new QPushButton(tr("Back to My Articles"), this))
{
    setObjectName(u"receiptPage"_s);
    auto *icon = new QLabel(this);
    icon->setPixmap(context.theme.icon(u"circle-check"_s, Theme::Token::Ok).pixmap(40, 40));
    icon->setAlignment(Qt::AlignCenter);
    auto *heading = new QLabel(tr("Submitted"), this);
    heading->setObjectName(u"receiptHeadingLabel"_s);
    heading->setFont(context.theme.font(20, QFont::DemiBold));
    heading->setAlignment(Qt::AlignCenter);
    m_number->setObjectName(u"receiptNumberLabel"_s);
    m_number->setFont(context.theme.font(28, QFont::DemiBold));
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->setObjectName(u"receiptFactsLabel"_s);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setAlignment(Qt::AlignCenter);
    m_facts->setMinimumWidth(520);
    m_done->setObjectName(u"receiptDoneButton"_s);
    m_done->setProperty("primary", true);
    auto *print = new QPushButton(context.theme.icon(u"printer"_s), tr("Print the Receipt…"), this);
    print->setObjectName(u"receiptPrintButton"_s);
    auto *another = new QPushButton(tr("Write Another"), this);
    another->setObjectName(u"receiptAnotherButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : {m_done, print, another})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_facts);
    middle->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    for (QWidget *widget : std::initializer_list<QWidget *>{icon, heading, m_number})
        column->addWidget(widget);
    column->addLayout(middle);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch(3);
    connect(m_done, &QPushButton::clicked, this, &ReceiptPage::done);
    connect(another, &QPushButton::clicked, this, &ReceiptPage::anotherWanted);
    connect(print, &QPushButton::clicked, this, [this] { printSlip(m_context, this, tr("Receipt"), m_lines); });
}

void ReceiptPage::showReceipt(const Article &article, const QString &receipt)
{
    const QString when = QLocale().toString(m_context.desk.clock().now().toLocalTime(), QLocale::ShortFormat);
    QStringList units;
    for (const Credit &credit : article.credits)
        units.append(credit.name);
    const QString next = tr("The editor takes it in or returns it with a reason; both stand in My Articles. Until it is taken in you can withdraw it.");
    m_lines = {{tr("Number"), receipt},
               {tr("Title"), article.title()},
               {tr("Unit"), units.join(u'、')},
               {tr("Section wished for"), article.wantedSection},
               {tr("Characters"), QLocale().toString(article.characters)},
               {tr("Submitted by"), m_context.desk.actor().person},
               {tr("Submitted at"), when},
               {tr("What happens next"), next}};
    m_number->setText(receipt);
    m_facts->setText(tr("“%1” was submitted at %2.").arg(article.title(), when) + u'\n' + next);
    m_done->setFocus(Qt::OtherFocusReason);
}

} // namespace bulletin
