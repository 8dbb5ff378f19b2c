// SPDX-License-Identifier: Apache-2.0
#include "ui/proof/preflight_panel.h"

#include "ui/shell/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

QString dateText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString signOffSentence(const SignOff &signOff)
{
    if (signOff.voidedAt.isNull())
        return PreflightPanel::tr("Signed off by %1 on %2; seal %3.").arg(signOff.person, dateText(signOff.at), signOff.hash.left(8));
    return PreflightPanel::tr("The sign-off of %1 counts no more since %2: %3").arg(signOff.person, dateText(signOff.voidedAt), signOff.voidedReason);
}

} // namespace

PreflightPanel::PreflightPanel(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_state(new QLabel(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"preflightPanel"_s);
    m_state->setObjectName(u"preflightStateLabel"_s);
    m_state->setWordWrap(true);
    m_list->setObjectName(u"preflightList"_s);
    m_list->setAccessibleName(tr("What is missing before the sign-off"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_state);
    column->addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (const int row = m_list->currentRow(); row >= 0 && row < m_items.size())
            Q_EMIT placeWanted(m_items.at(row));
    });
}

int PreflightPanel::errors() const
{
    return int(std::ranges::count_if(m_items, [](const PreflightItem &item) { return item.severity == PreflightItem::Severity::Error; }));
}

void PreflightPanel::show(const QList<PreflightItem> &items, IssueStage stage, const QList<SignOff> &signOffs)
{
    m_items = stage == IssueStage::Published ? QList<PreflightItem>() : items;
    m_list->clear();
    for (const PreflightItem &item : std::as_const(m_items)) {
        const bool error = item.severity == PreflightItem::Severity::Error;
        const QString sign = error ? tr("Must", "before a sentence that says what must be done before the sign-off") : tr("Note", "before a sentence worth knowing before the sign-off");
        auto *row = new QListWidgetItem(u"%1 · %2"_s.arg(sign, item.unblocks.isEmpty() ? item.message : item.message + u' ' + item.unblocks), m_list);
        row->setIcon(m_context.theme.icon(u"info"_s, error ? Theme::Token::Error : Theme::Token::Warn));
    }
    QStringList sentences;
    if (stage == IssueStage::Published)
        sentences.append(tr("This issue is published; it does not change any more. What is found wrong now is kept as an erratum."));
    else if (stage == IssueStage::Signed)
        sentences.append(tr("This issue is signed off. Any change to it makes the sign-off void by itself."));
    else if (errors() == 0)
        sentences.append(tr("Nothing is missing: the issue can be signed off."));
    else
        sentences.append(errors() == 1 ? tr("1 thing must be done before the sign-off.") : tr("%1 things must be done before the sign-off.").arg(errors()));
    if (!signOffs.isEmpty())
        sentences.append(signOffSentence(signOffs.last()));
    m_state->setText(sentences.join(u'\n'));
}

} // namespace bulletin
