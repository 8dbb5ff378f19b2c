// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/press/line_setter.h"
#include "core/press/page_template.h"

#include <QHash>
#include <memory>

namespace bulletin {

// A paragraph set to a width: its lines and where each starts (mm from the text's left edge).
struct SetParagraph {
    struct Line {
        LineResult set;
        double x = 0;
    };
    std::vector<Line> lines;
    std::vector<GlyphFallback> fallbacks;
};

enum class Alignment { Justify, Left, Center, Right };
Alignment alignmentOf(const TextStyle &style);

// The styles of a template with their faces, and every paragraph set before: an edit sets only what
// it changed. One thread; owned by Typesetter.
class ParagraphSetter final {
public:
    explicit ParagraphSetter(FontBook &fonts) : m_fonts(fonts) {}

    // Before each layout: takes the template's styles, and drops what the last layouts did not use.
    void begin(const PageTemplate &pageTemplate);

    const SetStyle &style(const QString &key) const;
    const std::vector<FontSubstitution> &substitutions() const { return m_substitutions; }
    double em(const QString &key) const { return style(key).em; }

    // `width` in mm. The first line is indented by the style's indent.
    std::shared_ptr<const SetParagraph> set(const QString &key, const QString &text, const QList<Mark> &marks, double width, Alignment alignment);
    // A title: on one line where it fits, else broken in balance between words (clreq: 梯形 or 菱形).
    std::shared_ptr<const SetParagraph> setTitle(const QString &key, const QString &text, double width);
    // A title set smaller where that lets it stand on one line, down to half its size.
    std::shared_ptr<const SetParagraph> setFitted(const QString &key, const QString &text, double width);

private:
    struct Key {
        QString text;
        QList<Mark> marks;
        int style = 0;
        int width = 0; // 1/1000 em
        int form = 0;  // alignment, or title
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.text, key.style, key.width, key.form, key.marks.size()); }
    };
    struct Cached {
        std::shared_ptr<const SetParagraph> paragraph;
        unsigned used = 0; // number of the layout that used it last
    };
    template <class Make>
    std::shared_ptr<const SetParagraph> cached(const Key &key, Make make);
    std::shared_ptr<const SetParagraph> makeTitle(const QString &text, const SetStyle &style, double width);
    SetStyle resolve(const TextStyle &style, const TextStyle &body, double bodyEm, int key);

    FontBook &m_fonts;
    QHash<QString, SetStyle> m_styles;
    QHash<QString, TextStyle> m_styleSource; // what m_styles was made from
    std::vector<FontSubstitution> m_substitutions;
    QHash<Key, Cached> m_cache;
    unsigned m_layout = 0;
    int m_generation = 0; // of the styles; part of their keys
};

} // namespace bulletin
