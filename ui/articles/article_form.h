// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article.h"
#include "core/issues/issue.h"
#include "core/units/unit.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace bulletin {

class UnitsEdit;

// What stands above an article's body: title with its soft breaks, section, units, contributors,
// and the credit line that they make.
class ArticleForm final : public QWidget {
    Q_OBJECT
public:
    explicit ArticleForm(QWidget *parent = nullptr);

    void setKnown(const QList<IssueSection> &sections, const QList<Unit> &units);
    void setContent(const ArticleContent &content); // its title and credits
    void setSection(std::optional<SectionId> section);
    void fill(ArticleContent &content) const;
    std::optional<SectionId> section() const; // none: the article is not placed
    QString title() const;
    void focusTitle();

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QStringList titleLines() const;
    void refresh();

    QPlainTextEdit *m_title;
    QLabel *m_titleCount;
    QComboBox *m_section;
    UnitsEdit *m_units;
    QLineEdit *m_contributors;
    QComboBox *m_ending;
    QLabel *m_credit;
};

} // namespace bulletin
