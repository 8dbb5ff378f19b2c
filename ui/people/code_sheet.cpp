// SPDX-License-Identifier: Apache-2.0
#include "ui/people/code_sheet.h"

#include "ui/people/slip.h"
#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {

CodeSheet::CodeSheet(const Context &context, QWidget *parent)
    : GateSheet(u"codeSheet"_s, context.theme, parent)
{
    addHeading(tr("The recovery code"));
    addText(tr("Whoever has it can give the administrator a new password, should the old one be forgotten. It is shown this one time and kept nowhere: write it down, "
               "put it into a sealed envelope and lock that away."),
            u"codeTextLabel"_s);
    m_shown = new QLabel(this);
    m_shown->setObjectName(u"recoveryCodeLabel"_s);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(20);
    font.setWeight(QFont::DemiBold);
    m_shown->setFont(font);
    m_shown->setWordWrap(true);
    m_shown->setAlignment(Qt::AlignCenter);
    m_shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_shown->setMargin(12);
    m_shown->setFrameShape(QFrame::StyledPanel);
    column()->addWidget(m_shown);
    m_written = new QCheckBox(tr("I have written it down or printed it"), this);
    m_written->setObjectName(u"codeWrittenCheck"_s);
    column()->addWidget(m_written);
    m_go = addVerb(tr("Go On"), u"codeDoneButton"_s, [this]() -> MaybeRefusal {
        Q_EMIT done();
        return {};
    });
    m_go->setEnabled(false);
    QPushButton *copy = addOther(tr("Copy"), u"codeCopyButton"_s);
    copy->setIcon(context.theme.icon(u"copy"_s));
    QPushButton *print = addOther(tr("Print…"), u"codePrintButton"_s);
    print->setIcon(context.theme.icon(u"printer"_s));
    connect(m_written, &QCheckBox::toggled, m_go, &QWidget::setEnabled);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_code); });
    connect(print, &QPushButton::clicked, this, [this, context] {
        printSlip(context, this, tr("Recovery Code"), {{tr("Sign-in name"), m_login}, {tr("Recovery code"), m_code}, {tr("Keep"), tr("In a sealed envelope, locked away.")}});
    });
}

void CodeSheet::setCode(const QString &code, const QString &login)
{
    m_code = code;
    m_login = login;
    // On two lines of equal length it is copied by hand with fewer slips.
    const qsizetype middle = code.indexOf(u'-', code.size() / 2);
    m_shown->setText(middle < 0 ? code : code.left(middle + 1) + u'\n' + code.mid(middle + 1));
    m_written->setChecked(false);
}

void CodeSheet::enter()
{
    m_written->setFocus(Qt::OtherFocusReason);
}

} // namespace bulletin
