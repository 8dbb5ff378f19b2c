// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <cstdint>
#include <memory>

typedef struct FT_FaceRec_ *FT_Face; // NOLINT: FreeType's own name
typedef struct hb_font_t hb_font_t;

namespace bulletin {

// One font file's face, opened once, shared by every layout, drawn by glyph index. Immutable to
// its users; FreeType's face is not thread-safe, so only the FontBook's thread may use ft()/hb().
class Face {
public:
    virtual ~Face() = default;
    virtual QString family() const = 0;   // as the font names itself (Chinese name preferred)
    virtual bool answersTo(const QString &name) const = 0; // one of its families, in any language
    virtual QString file() const = 0;     // path
    virtual int index() const = 0;        // face within a collection
    virtual int unitsPerEm() const = 0;
    virtual std::uint32_t glyphFor(char32_t character) const = 0; // 0: has none
    virtual double advanceEm(std::uint32_t glyph) const = 0; // in em
    virtual double ascentEm() const = 0;
    virtual double descentEm() const = 0; // positive
    virtual FT_Face ft() const = 0;
    virtual hb_font_t *hb() const = 0;
};

// Finds faces by the families that a template names, in order, and a face for a character that
// the wanted face lacks. Resolves each name once (fc-match costs 8 ms a process). Owned by
// Workspace; one thread. A worker makes its own.
class FontBook {
public:
    FontBook();
    ~FontBook();
    FontBook(const FontBook &) = delete;
    FontBook &operator=(const FontBook &) = delete;

    // The first installed of `families`; else the built-in list of that kind of face (Fandol, Noto
    // CJK); throws Failure where the machine has no Chinese font at all (says which to install).
    std::shared_ptr<const Face> face(const QStringList &families, bool bold = false);
    // A face that has the character, the nearest in style; null where no font has it.
    std::shared_ptr<const Face> fallback(char32_t character, const Face &wanted);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bulletin
