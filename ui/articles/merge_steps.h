// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/manuscript_merge.h"
#include "ui/shell/context.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace bulletin {

class DiffView;

// The dialog of a merge: one question a page, then the result.
class MergeSteps final : public QDialog {
    Q_OBJECT
public:
    MergeSteps(const Context &context, const ContentMerge &merge, const ArticleContent &mine, QWidget *parent);

Q_SIGNALS:
    void agreed(const bulletin::ArticleContent &content);

private:
    QWidget *makeQuestion();
    QWidget *makeResult();
    void showStep(int step); // a question, or after the last one the result
    void keepAnswer();
    void refresh();
    bool isResult() const { return m_step == int(m_merge.questions.size()); }
    QString placeName(const MergePlace &place) const;
    QString reasonText(QuestionReason reason) const;
    QString aroundText(const MergePlace &place) const; // the sentence that the question is about
    QString spansText() const;

    const Context m_context;
    const ContentMerge m_merge;
    const ArticleContent m_mine;
    QList<MergeAnswer> m_answers;
    int m_step = -1;
    QLabel *m_head;
    QStackedWidget *m_pages;
    QLabel *m_reason = nullptr;
    QLabel *m_around = nullptr;
    QLabel *m_base = nullptr;
    QButtonGroup *m_choices = nullptr;
    QPlainTextEdit *m_own = nullptr;
    QLabel *m_spans = nullptr;
    DiffView *m_result = nullptr;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace bulletin
