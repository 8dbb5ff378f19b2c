// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article.h"
#include "core/issues/issue.h"
#include "core/press/page.h"
#include "ui/checks/finding_words.h"

#include <QAbstractItemModel>
#include <memory>

namespace bulletin {

class Desk;

// The board of one issue as a tree: sections, and in them the articles in printed order. A
// projection: it holds rows, reads them again when told, and never writes. A filter keeps what
// contains its text; positions always count all articles, hidden ones too.
class BoardModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { TitleColumn, UnitsColumn, StageColumn, CharactersColumn, PagesColumn, ChecksColumn, ColumnCount };
    enum Role { StageCodeRole = Qt::UserRole, CountsRole, ErrorsRole, WarningsRole, HintsRole };
    // Rows on their way from one place to another; one id each, as text.
    static QString articleMimeType() { return QStringLiteral("application/x-bulletin-article"); }
    static QString sectionMimeType() { return QStringLiteral("application/x-bulletin-section"); }

    explicit BoardModel(const Desk &desk, QObject *parent = nullptr);

    void setIssue(std::optional<IssueId> issue); // reads
    void reload();
    void setFilter(const QString &text);
    QString filter() const { return m_filter; }
    QString unitsText(const Article &article) const;
    // Pages of each article in printed order; null: not laid out yet.
    void setLayout(std::shared_ptr<const Layout> layout);

    // What the checker found in each article; an article that is not named: nothing.
    void setFindings(const QHash<ArticleId, FindingCounts> &found);

    struct Place {
        SectionId section;
        int position = 0; // among all articles of the section
    };
    std::optional<Place> placeOf(ArticleId article) const;
    std::optional<int> positionOf(SectionId section) const;
    int articleCount(SectionId section) const;
    int articleCount() const;
    QList<IssueSection> sections() const;
    QList<Article> articles() const; // all, printed order
    std::optional<Article> article(const QModelIndex &index) const;
    std::optional<Article> article(ArticleId id) const;
    std::optional<IssueSection> section(const QModelIndex &index) const; // of a section's own row
    QModelIndex indexOf(ArticleId article) const;
    QModelIndex indexOf(SectionId section) const;
    static bool isSection(const QModelIndex &index) { return index.isValid() && index.internalId() == 0; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;

private:
    struct SectionRow {
        IssueSection section;
        QList<Article> articles;
        int firstNumber = 1; // printed number of its first article
        QList<int> visible;  // indexes into articles
    };
    const SectionRow *sectionRow(const QModelIndex &index) const; // the section of either kind of row
    void applyFilter();
    double pagesOf(int number) const; // < 0: unknown
    QVariant sectionData(const SectionRow &row, int column, int role) const;
    QVariant articleData(const SectionRow &row, int which, int column, int role) const;

    const Desk &m_desk;
    std::optional<IssueId> m_issue;
    QList<SectionRow> m_rows;
    QList<int> m_visible; // sections that the filter keeps
    QString m_filter;
    QHash<UnitId, QString> m_shortNames;
    QString m_publisher;
    std::shared_ptr<const Layout> m_layout;
    QHash<ArticleId, FindingCounts> m_found;
};

// A unit's name as the board shows it: of one that belongs to the publisher only its own part
// (市委党史研究室宣教处 of 中共重庆市委党史研究室 is 宣教处).
QString ownPart(const QString &unit, const QString &publisher);

} // namespace bulletin
