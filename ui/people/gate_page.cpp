// SPDX-License-Identifier: Apache-2.0
#include "ui/people/gate_page.h"

#include "core/desk/desk.h"
#include "core/desk/people_verbs.h"
#include "core/workspace/workspace.h"
#include "ui/people/code_sheet.h"
#include "ui/people/password_sheets.h"
#include "ui/people/sign_in_sheet.h"
#include "ui/shell/gesture.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

constexpr int cardWidth = 500;

// A card in the middle, reached by scrolling where the window is low.
QScrollArea *centred(GateSheet *sheet, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setObjectName(sheet->objectName() + u"Area"_s);
    area->setAccessibleName(GatePage::tr("Sign in"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *ground = new QWidget(area);
    sheet->setFixedWidth(cardWidth);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(16, 12, 16, 12);
    column->addStretch(2);
    auto *row = new QHBoxLayout; // an alignment would give texts over several lines too little height
    row->addStretch(1);
    row->addWidget(sheet);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(3);
    area->setWidget(ground);
    return area;
}

} // namespace

GatePage::GatePage(const Context &context, Purpose purpose, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"gatePage"_s);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_code = new CodeSheet(context, this);
    const auto add = [this](GateSheet *sheet) { m_stack->addWidget(centred(sheet, m_stack)); };
    if (purpose == Purpose::FirstAdministrator) {
        auto *sheet = new AdministratorSheet(context, this);
        add(sheet);
        add(m_code);
        connect(sheet, &AdministratorSheet::givenUp, this, &GatePage::left);
        connect(sheet, &AdministratorSheet::made, this, [this](const QString &code, const QString &login) {
            m_code->setCode(code, login);
            showSheet(m_code);
        });
        connect(m_code, &CodeSheet::done, this, &GatePage::finish);
        return;
    }
    m_signIn = new SignInSheet(context, this);
    m_newPassword = new NewPasswordSheet(context, this);
    m_recover = new RecoverSheet(context, this);
    for (GateSheet *sheet : std::initializer_list<GateSheet *>{m_signIn, m_newPassword, m_recover, m_code})
        add(sheet);
    if (purpose == Purpose::Lock)
        m_signIn->setLockedFor(context.desk.actor().name);
    if (purpose == Purpose::Switch)
        m_signIn->setLeftBy(context.desk.actor().name);
    connect(m_signIn, &SignInSheet::signedIn, this, &GatePage::signedIn);
    connect(m_signIn, &SignInSheet::recoverWanted, this, [this](const QString &login) {
        m_recover->setLogin(login);
        showSheet(m_recover);
    });
    connect(m_recover, &RecoverSheet::givenUp, this, [this] { showSheet(m_signIn); });
    connect(m_recover, &RecoverSheet::recovered, this, [this](const QString &code, const QString &login) {
        m_signIn->choose(login);
        m_code->setCode(code, login);
        showSheet(m_code);
    });
    connect(m_code, &CodeSheet::done, this, [this] { showSheet(m_signIn); });
    connect(m_newPassword, &NewPasswordSheet::done, this, &GatePage::finish);
}

void GatePage::setBeforeOther(std::function<MaybeRefusal()> before)
{
    m_signIn->setBeforeOther(std::move(before));
}

void GatePage::showSheet(GateSheet *sheet)
{
    for (int index = 0; index < m_stack->count(); ++index) {
        if (m_stack->widget(index)->isAncestorOf(sheet))
            m_stack->setCurrentIndex(index);
    }
    sheet->say({});
    sheet->enter();
}

void GatePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (auto *sheet = m_stack->currentWidget()->findChild<GateSheet *>())
        sheet->enter();
}

void GatePage::signedIn(const QByteArray &password)
{
    const std::optional<Account> account = m_context.desk.people().account(m_context.desk.actor().account);
    if (!account || !account->mustChangePassword)
        return finish();
    m_newPassword->setPresent(password);
    showSheet(m_newPassword);
}

// Who was here, for the next time this page shows.
void GatePage::finish()
{
    gesture(m_context.prompts, [this] {
        const Actor &actor = m_context.desk.actor();
        QString unit = roleNames(actor.roles);
        for (const Unit &known : actor.unit ? m_context.desk.units() : QList<Unit>()) {
            if (known.id == *actor.unit)
                unit = known.shortName.isEmpty() ? known.fullName : known.shortName;
        }
        Settings().addRecentPerson(m_context.workspace.database(), {actor.name, actor.person, unit});
    });
    Q_EMIT entered();
}

} // namespace bulletin
