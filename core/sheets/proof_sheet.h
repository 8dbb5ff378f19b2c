// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/press/paragraph_setter.h"
#include "core/proof/proof.h"
#include "core/sheets/proof_changes.h"
#include "core/sheets/proof_marks.h"
#include "core/sheets/proof_places.h"

namespace bulletin {

// Sets the pages of a paper proof. Made for one; one thread.
class ProofSheet final {
public:
    ProofSheet(FontBook &fonts, const Layout &issue, const PageTemplate &pageTemplate, const ProofPlaces &places);

    struct Head {
        QString round; // 一校样
        QString issue;
        QString reader;
    };
    Layout layOut(const Proof &proof, const ProofChanges &changes, const Head &head);

private:
    // Words in the margin, and the point of the text that they belong to.
    struct Tag {
        QString text;
        QString style;
        double y = 0;                 // where they would best stand: a baseline
        std::optional<QPointF> from;  // a line leads from there
        bool box = false, ticked = false; // a box to tick (核红)
        bool loop = false;            // 删除
        QColor color;
    };
    Page scaled(const Page &page, int number);
    ProofPlaces::Span scaled(ProofPlaces::Span span) const;
    void addLineNumbers(Page &page, size_t index);
    void addHead(Page &page, const Head &head, int count);
    void addCorners(Page &page) const; // of the issue's text
    void addFoot(Page &page);
    void addChanged(Page &page, size_t index, const ProofChanges &changes);
    std::vector<Tag> markOwn(Page &page, size_t index, const Proof &proof, const ProofChanges &changes);
    std::vector<Tag> markEarlier(size_t index, const ProofChanges &changes);
    void placeTags(Page &page, std::vector<Tag> tags);
    std::vector<ProofPlaces::Span> spansOn(size_t page, const ProofStretch &stretch) const;
    void addLegendPage(Layout &sheet, const ProofChanges &changes, const Head &head);
    void setText(Page &page, const QString &style, const QString &text, double x, double y, double width, Alignment alignment = Alignment::Left);

    ParagraphSetter m_setter;
    const Layout &m_issue;
    const ProofPlaces &m_places;
    double m_scale = 1, m_left = 0, m_top = 0; // mm: where the issue's page stands on the sheet
    double m_textRight = 0, m_textFoot = 0;
    int m_paragraph = 0;
    QStringList m_unplaced; // what found no room or no place
};

} // namespace bulletin
