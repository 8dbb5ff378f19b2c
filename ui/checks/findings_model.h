// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/checks/finding_words.h"

#include <QAbstractListModel>

namespace bulletin {

// What was checked and what was found: all that a list of findings shows.
struct CheckResult {
    QList<CheckedFinding> findings;
    CheckIssue texts; // the places are in these
    int rules = 0;    // how many were asked
};

// The findings as rows, grouped by severity, a heading with its count before each group; those that
// are ignored last, where they are asked for. A projection: it never writes.
class FindingsModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { HeadingRole = Qt::UserRole, SeverityRole, PlaceTextRole, BeforeRole, WordsRole, AfterRole, FixesRole, IgnoredRole };
    explicit FindingsModel(PlaceWords words, QObject *parent = nullptr);

    void show(const CheckResult &result);
    void showIgnored(bool shown);
    const CheckResult &result() const { return m_result; }
    const CheckedFinding *finding(const QModelIndex &index) const; // null: a heading
    QModelIndex indexOf(qsizetype finding) const; // of the result's
    int firstFindingRow(int from, int step) const; // the nearest row with a finding, that one included; -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        qsizetype finding = -1; // -1: a heading
        Severity severity = Severity::Error;
        bool ignored = false;
        int count = 0; // of a heading
    };
    void arrange();
    QVariant headingData(const Row &row, int role) const;
    QString fixes(const Finding &finding) const;
    const PlaceWords m_words;
    CheckResult m_result;
    QList<Row> m_rows;
    bool m_showIgnored = false;
};

} // namespace bulletin
