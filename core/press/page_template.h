// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace bulletin {

// How an issue is set: data, read from resources/templates/*.json. Lengths in mm, sizes in pt,
// line counts in lines of the grid.
struct TextStyle {
    QStringList families; // wanted first, then stand-ins, in order
    double sizePt = 16;
    bool bold = false;
    QColor color = Qt::black;
    double indentEm = 0;      // first line
    double linesBefore = 0;   // grid lines kept free before; dropped at the top of a page
    double linesAfter = 0;
    double lineRows = 1;      // height of a line in lines of the grid
    QString align = QStringLiteral("justify"); // justify, left, center, right
};

struct PageTemplate {
    QString name;  // key: file name without .json
    QString title; // for people
    double pageWidth = 210, pageHeight = 297;
    double marginTop = 37, marginLeft = 28;
    double textWidth = 156, textHeight = 225;
    int columns = 28, rows = 22; // the character grid of the text area
    // masthead issue-number publisher contents-title contents section title heading1 heading2 body
    // credit table caption note tail page-number
    QHash<QString, TextStyle> styles;
    double redRuleMm = 1.0;
    QColor redRuleColor;
    QString contentsHeading;       // e.g. 目　录; empty: none
    bool contents = true;
    bool contentsPageNumbers = true;
    bool contentsOnOwnPage = false; // the body begins on a new page behind masthead and contents
    bool articleOnNewPage = false;
    bool sectionOnNewPage = false;
    QString sectionOpen = QStringLiteral("【"), sectionClose = QStringLiteral("】");
    QString bullet; // before a contents entry, e.g. "· "; empty: none
    double pageNumberBelowText = 7; // mm from the text area's foot to the dash (GB/T 9704-2012 7.5)
    double tailThickRuleMm = 0.35, tailThinRuleMm = 0.25; // 版记 (GB/T 9704-2012 7.4)

    const TextStyle &style(const QString &key) const; // asserts that the key is known
};

// Throws Failure with the file's name and what is wrong (unknown key, missing style, bad number).
PageTemplate templateFromJson(const QByteArray &json, const QString &name);

// All templates that the program ships; the office's own are read from `folder` beside the desk.
class TemplateLibrary {
public:
    explicit TemplateLibrary(const QString &folder = {});
    QStringList names() const;
    const PageTemplate &find(const QString &name) const; // empty or unknown: the default
    static QString defaultName(); // gbt-9704

private:
    QList<PageTemplate> m_templates;
};

} // namespace bulletin
