// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/desk/review_verbs.h"
#include "ui/shell/context.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QPlainTextEdit;

namespace bulletin {

// 报送: what is handed in, looked over once more, with who checked it in the unit and a word to the
// editor. Handing in takes the text that stands here and no other.
class SubmitPage final : public QWidget {
    Q_OBJECT
public:
    explicit SubmitPage(const Context &context, QWidget *parent = nullptr);

    void begin(ArticleId article, CommissionId answered = {}); // reads it; `answered` is chosen beforehand

Q_SIGNALS:
    void submitted(bulletin::ArticleId article, const QString &receipt);
    void writingWanted(bulletin::ArticleId article); // back to the text
    void givenUp();

private:
    void build();
    void describe(const ArticleContent &content);
    void fillChoices(CommissionId answered);
    void submit();
    const Context m_context;
    std::optional<Article> m_article;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_checks;
    QComboBox *m_section;
    QComboBox *m_commission;
    QLabel *m_commissionLabel;
    QCheckBox *m_checked;
    QLineEdit *m_checkedBy;
    QPlainTextEdit *m_note;
    QPushButton *m_submit;
};

} // namespace bulletin
