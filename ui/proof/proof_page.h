// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/refusal.h"
#include "core/issues/issue.h"
#include "core/proof/proof.h"
#include "ui/proof/line_places.h"
#include "ui/shell/context.h"
#include "ui/shell/window_page.h"

class QComboBox;
class QLabel;
class QTabWidget;

namespace bulletin {

class ActionBar;
class CorrectionForm;
class CorrectionList;
class PagePreview;
class PreflightPanel;
class Typesetter;
struct PreflightItem;

// 校样: an issue's rounds of proof, read on the frozen pages, with their corrections; and what is
// missing before it is signed off and published. For editors, proofreaders and signers of a desk
// with accounts.
class ProofPage final : public WindowPage {
    Q_OBJECT
public:
    explicit ProofPage(const Context &context, QWidget *parent = nullptr);
    ~ProofPage() override;

    bool isFor(const Actor &actor, bool hasAccounts) const override;
    bool enter() override;
    int badge() const override { return m_badge; }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("check-check"); }
    QList<const ActionSet *> actionSets() const override { return {&m_actions}; }
    QString subject() const override;
    QString counts() const override;
    QList<QWidget *> panes() const override;
    QList<Jump> jumps() const override { return {}; }
    void prepareToLeave(std::function<void()> leave) override { leave(); }
    bool keepUnsaved() override { return true; }
    bool hasUnsaved() const override { return false; }

    void showIssue(IssueId issue);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeCorrections();
    void connectActions();
    void connectVerbs();
    void reload();
    void fillIssues();
    void fillRounds();
    void showRound();
    void showCorrections();
    void showState();
    void refreshActions();
    void layOut(const IssueDocument &document);
    void lineClicked(int page, int line);
    void correctionChosen();
    void addCorrection();
    void goTo(const PreflightItem &item);
    void askReason(const QString &title, const QString &label, std::function<MaybeRefusal(const QString &)> verb);
    std::optional<Proof> shownProof() const;
    bool isReader() const;
    int pageCount() const;

    const Context m_context;
    ActionSet m_actions;
    std::unique_ptr<Typesetter> m_typesetter;
    std::optional<Issue> m_issue;
    QList<Proof> m_proofs;
    QList<Correction> m_corrections; // of the round that is shown
    QList<LinePlace> m_places;
    int m_badge = 0;
    bool m_seen = false;
    QComboBox *m_issues;
    QComboBox *m_rounds;
    QLabel *m_state;
    PagePreview *m_pages;
    QTabWidget *m_tabs;
    CorrectionList *m_list;
    CorrectionForm *m_form;
    PreflightPanel *m_preflight;
};

} // namespace bulletin
