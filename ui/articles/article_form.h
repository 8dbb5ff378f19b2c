// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article.h"
#include "core/issues/issue.h"
#include "core/units/unit.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;

namespace bulletin {

class NamesEdit;
class Theme;
class TitleEdit;

// What stands above an article's body: title with its soft breaks, section, units, contributors,
// and the credit line that they make.
class ArticleForm final : public QWidget {
    Q_OBJECT
public:
    explicit ArticleForm(const Theme &theme, QWidget *parent = nullptr);

    void setKnown(const QList<IssueSection> &sections, const QList<Unit> &units);
    void setContent(const ArticleContent &content); // its title and credits
    // Of a draft: names to choose from. A settled wish is shown; submitting is where it changes.
    enum class Wish { Open, Settled };
    void setWishes(const QStringList &sections, const QString &wished, Wish wish);
    void settleWish();
    QString wish() const;
    void setSection(std::optional<SectionId> section);
    void fill(ArticleContent &content) const;
    std::optional<SectionId> section() const; // none: the article is not placed
    void focusTitle();
    QWidget *titleWidget() const;
    TitleEdit &title() { return *m_title; }
    QWidget *unitsWidget() const;

Q_SIGNALS:
    void edited();

private:
    void addRow(QGridLayout *grid);
    void refresh();
    const Theme &m_theme;
    TitleEdit *m_title;
    QLabel *m_titleCount;
    QComboBox *m_section;
    NamesEdit *m_units;
    NamesEdit *m_contributors;
    QComboBox *m_ending;
    QLabel *m_credit;
};

} // namespace bulletin
