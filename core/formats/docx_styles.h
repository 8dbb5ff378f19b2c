// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/formats/source_document.h"

#include <QHash>
#include <optional>

namespace bulletin {

class XmlCursor;

// What a Word style or a run's own properties say of the look of text; unset where they say nothing.
struct DocxLook {
    std::optional<bool> bold;
    std::optional<bool> italic;
    std::optional<bool> underline;
    std::optional<bool> hidden;
    std::optional<bool> superscript;
    std::optional<bool> subscript;
    std::optional<double> points;
    std::optional<bool> centred;
    std::optional<int> outlineLevel; // 1…9, 0 = body text
    std::optional<int> numberId;     // 0 = expressly none
    std::optional<int> numberLevel;

    void takeRunProperty(const XmlCursor &xml);       // at a start token inside rPr
    void takeParagraphProperty(const XmlCursor &xml); // at a start token inside pPr
    // What `other` says wins.
    void overlay(const DocxLook &other);
};

// styles.xml, with every style resolved through what it is based on.
class DocxStyles {
public:
    DocxStyles() = default;
    DocxStyles(const QByteArray &xml, const QString &fileName);

    DocxLook look(const QString &styleId) const; // of the default paragraph style for an empty id
    DocxLook characterLook(const QString &styleId) const; // without the document's defaults
    SourceRole role(const QString &styleId) const;
    QString name(const QString &styleId) const { return m_styles.value(styleId).name; }

private:
    DocxLook chained(QString id, DocxLook look) const;

    struct Style {
        QString name;
        QString basedOn;
        DocxLook look;
    };
    QHash<QString, Style> m_styles;
    QString m_default;
    DocxLook m_documentDefault;
};

} // namespace bulletin
