// SPDX-License-Identifier: Apache-2.0
#include "ui/people/gate_sheet.h"

#include "ui/shell/gesture.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

constexpr int cardPadding = 24;

void colour(QLabel *label, const Theme &theme, Theme::Token token)
{
    const auto apply = [label, &theme, token] {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, theme.color(token));
        label->setPalette(palette);
    };
    apply();
    QObject::connect(&theme, &Theme::changed, label, apply);
}

} // namespace

// A card asks nothing beyond itself.
class GateSheet::CardPrompts final : public Prompts {
public:
    explicit CardPrompts(GateSheet &sheet) : m_sheet(sheet) {}
    using Prompts::tell;
    void tell(const QString &message, const QString &next) override { m_sheet.say(next.isEmpty() ? message : message + u' ' + next); }
    void confirm(const Question &, std::function<void()>) override {}
    void choose(const QString &, const QString &, const QStringList &, std::function<void(int)>) override {}
    void askText(const QString &, const QString &, const QString &, std::function<void(QString)>) override {}
    void askOpenFiles(const QString &, const QString &, std::function<void(QStringList)>) override {}
    void askSaveFile(const QString &, const QString &, const QString &, std::function<void(QString)>) override {}
    void askFolder(const QString &, std::function<void(QString)>) override {}

private:
    GateSheet &m_sheet;
};

GateSheet::GateSheet(const QString &name, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_told(std::make_unique<CardPrompts>(*this))
    , m_column(new QVBoxLayout(this))
    , m_refusal(new QLabel(this))
{
    setObjectName(name);
    m_column->setContentsMargins(cardPadding, cardPadding, cardPadding, cardPadding);
    m_column->setSpacing(8);
    m_refusal->setObjectName(name + u"RefusalLabel"_s);
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText);
    colour(m_refusal, theme, Theme::Token::Error);
    m_refusal->hide();
}

GateSheet::~GateSheet() = default;

Prompts &GateSheet::told() const
{
    return *m_told;
}

void GateSheet::say(const QString &text)
{
    m_refusal->setText(text);
    m_refusal->setVisible(!text.isEmpty());
}

void GateSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Theme::Token::Hairline));
    painter.setBrush(m_theme.color(Theme::Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

QLabel *GateSheet::addHeading(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setObjectName(objectName() + u"HeadingLabel"_s);
    label->setFont(m_theme.font(20, QFont::DemiBold));
    label->setWordWrap(true);
    m_column->addWidget(label);
    return label;
}

QLabel *GateSheet::addText(const QString &text, const QString &name)
{
    auto *label = new QLabel(text, this);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    colour(label, m_theme, Theme::Token::Muted);
    m_column->addWidget(label);
    return label;
}

QLabel *GateSheet::addLabelled(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, this);
    label->setBuddy(field);
    field->setAccessibleName(text);
    m_column->addWidget(label);
    m_column->addWidget(field);
    return label;
}

QPushButton *GateSheet::addVerb(const QString &verb, const QString &name, std::function<MaybeRefusal()> action)
{
    m_action = std::move(action);
    m_column->addWidget(m_refusal);
    m_verb = new QPushButton(verb, this);
    m_verb->setObjectName(name);
    m_verb->setProperty("primary", true);
    m_verb->setMinimumWidth(120);
    m_buttons = new QHBoxLayout;
    m_buttons->setContentsMargins(0, 8, 0, 0);
    m_buttons->addWidget(m_verb);
    m_buttons->addStretch(1);
    m_column->addLayout(m_buttons);
    connect(m_verb, &QPushButton::clicked, this, &GateSheet::perform);
    return m_verb;
}

QPushButton *GateSheet::addOther(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    m_buttons->addWidget(button);
    return button;
}

void GateSheet::perform()
{
    if (!m_verb->isEnabled())
        return;
    say({});
    gesture(told(), m_action);
}

} // namespace bulletin
