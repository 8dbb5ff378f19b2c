// SPDX-License-Identifier: Apache-2.0
#include "core/press/font_book.h"

#include "core/base/failure.h"
#include "core/press/font_files.h"

#include <QCoreApplication>
#include <QHash>
#include <array>
#include <ft2build.h>
#include <hb-ot.h>
#include <hb.h>
#include FT_FREETYPE_H

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct FontTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::FontBook)
};

// FreeType's library lives as long as the last face that came from it.
class FreeType final {
public:
    FreeType() { FT_Init_FreeType(&m_library); }
    ~FreeType() { FT_Done_FreeType(m_library); }
    FreeType(const FreeType &) = delete;
    FreeType &operator=(const FreeType &) = delete;
    FT_Library library() const { return m_library; }

private:
    FT_Library m_library = nullptr;
};

class FileFace final : public Face {
public:
    FileFace(const FontFiles::Entry &entry, std::shared_ptr<FreeType> freeType)
        : m_families(entry.families)
        , m_file(entry.file)
        , m_index(entry.index)
        , m_freeType(std::move(freeType))
    {
        hb_blob_t *blob = hb_blob_create_from_file_or_fail(m_file.toUtf8().constData());
        if (!blob)
            throw Failure(FontTexts::tr("The font file “%1” cannot be opened.").arg(m_file), FontTexts::tr("Install the font again."));
        hb_face_t *face = hb_face_create(blob, unsigned(m_index));
        hb_blob_destroy(blob);
        m_unitsPerEm = int(hb_face_get_upem(face));
        m_hb = hb_font_create(face);
        hb_face_destroy(face);
        hb_font_set_scale(m_hb, m_unitsPerEm, m_unitsPerEm);
        hb_font_extents_t extents;
        if (hb_font_get_h_extents(m_hb, &extents)) {
            m_ascent = extents.ascender / double(m_unitsPerEm);
            m_descent = -extents.descender / double(m_unitsPerEm);
        }
    }
    ~FileFace() override
    {
        hb_font_destroy(m_hb);
        if (m_ft)
            FT_Done_Face(m_ft);
    }
    QString family() const override { return m_families.value(0); }
    bool answersTo(const QString &name) const override { return m_families.contains(name, Qt::CaseInsensitive); }
    QString file() const override { return m_file; }
    int index() const override { return m_index; }
    int unitsPerEm() const override { return m_unitsPerEm; }
    double ascentEm() const override { return m_ascent; }
    double descentEm() const override { return m_descent; }
    hb_font_t *hb() const override { return m_hb; }

    std::uint32_t glyphFor(char32_t character) const override
    {
        if (character > 0x10FFFF)
            return 0;
        std::unique_ptr<Row> &row = m_table[character >> 8];
        if (!row) {
            row = std::make_unique<Row>();
            row->fill(unknown);
        }
        std::uint32_t &glyph = (*row)[character & 0xFF];
        if (glyph == unknown) {
            hb_codepoint_t found = 0;
            glyph = hb_font_get_nominal_glyph(m_hb, character, &found) ? found : 0;
        }
        return glyph;
    }
    double advanceEm(std::uint32_t glyph) const override { return hb_font_get_glyph_h_advance(m_hb, glyph) / double(m_unitsPerEm); }
    // Only drawing needs it, so it is opened when first asked for.
    FT_Face ft() const override
    {
        if (!m_ft && FT_New_Face(m_freeType->library(), m_file.toUtf8().constData(), m_index, &m_ft) != 0)
            throw Failure(FontTexts::tr("The font file “%1” cannot be opened.").arg(m_file), FontTexts::tr("Install the font again."));
        return m_ft;
    }

private:
    static constexpr std::uint32_t unknown = 0xFFFFFFFF;
    using Row = std::array<std::uint32_t, 256>;
    QStringList m_families;
    QString m_file;
    int m_index = 0;
    int m_unitsPerEm = 1000;
    double m_ascent = 0.88, m_descent = 0.12;
    hb_font_t *m_hb = nullptr;
    std::shared_ptr<FreeType> m_freeType;
    mutable FT_Face m_ft = nullptr;
    mutable std::array<std::unique_ptr<Row>, 0x1100> m_table;
};

// What kind of face a family name stands for, and what stands in for it, nearest first.
struct Kind {
    QStringList signs;
    QStringList standIns;
};

const QList<Kind> &kinds()
{
    static const QList<Kind> all = {
        {{u"仿宋"_s, u"fang"_s}, {u"FandolFang"_s, u"FandolSong"_s, u"Noto Serif CJK SC"_s, u"LXGW WenKai"_s, u"Noto Sans CJK SC"_s}},
        {{u"楷"_s, u"kai"_s}, {u"FandolKai"_s, u"LXGW WenKai"_s, u"AR PL KaitiM GB"_s, u"FandolFang"_s, u"Noto Serif CJK SC"_s, u"Noto Sans CJK SC"_s}},
        {{u"黑"_s, u"hei"_s, u"sans"_s}, {u"FandolHei"_s, u"Noto Sans CJK SC"_s, u"WenQuanYi Zen Hei"_s, u"Noto Serif CJK SC"_s}},
        {{}, {u"FandolSong"_s, u"Noto Serif CJK SC"_s, u"AR PL SungtiL GB"_s, u"LXGW WenKai"_s, u"Noto Sans CJK SC"_s}}, // 宋 and all else
    };
    return all;
}

const QStringList &standInsFor(const QString &family)
{
    for (const Kind &kind : kinds()) {
        for (const QString &sign : kind.signs) {
            if (family.contains(sign, Qt::CaseInsensitive))
                return kind.standIns;
        }
    }
    return kinds().last().standIns;
}

} // namespace

class FontBook::Private final {
public:
    std::shared_ptr<const Face> open(const FontFiles::Entry &entry)
    {
        std::shared_ptr<const Face> &face = faces[entry.file + u'#' + QString::number(entry.index)];
        if (!face)
            face = std::make_shared<FileFace>(entry, freeType);
        return face;
    }
    const FontFiles::Entry *firstOf(const QStringList &families, bool bold) const
    {
        for (const QString &family : families) {
            if (const FontFiles::Entry *entry = files.find(family, bold))
                return entry;
        }
        return nullptr;
    }
    const FontFiles::Entry *anyWith(char32_t character, const QStringList &families, bool bold) const
    {
        for (const QString &family : families) {
            const FontFiles::Entry *entry = files.find(family, bold);
            if (entry && FontFiles::hasCharacter(*entry, character))
                return entry;
        }
        for (const FontFiles::Entry &entry : files.entries()) {
            if (entry.upright && FontFiles::hasCharacter(entry, character))
                return &entry;
        }
        return nullptr;
    }

    FontFiles files;
    std::shared_ptr<FreeType> freeType = std::make_shared<FreeType>();
    QHash<QString, std::shared_ptr<const Face>> faces;
    QHash<QString, std::shared_ptr<const Face>> resolved;
    QHash<std::pair<const Face *, char32_t>, std::shared_ptr<const Face>> fallbacks;
};

FontBook::FontBook()
    : d(std::make_unique<Private>())
{
}

FontBook::~FontBook() = default;

std::shared_ptr<const Face> FontBook::face(const QStringList &families, bool bold)
{
    std::shared_ptr<const Face> &face = d->resolved[families.join(u'\n') + (bold ? u"\nbold"_s : QString())];
    if (face)
        return face;
    const FontFiles::Entry *entry = d->firstOf(families, bold);
    if (!entry)
        entry = d->firstOf(standInsFor(families.value(0)), bold);
    if (!entry)
        entry = d->anyWith(U'国', {}, bold);
    if (!entry)
        throw Failure(FontTexts::tr("This computer has no Chinese font, so that no page can be set."),
                      FontTexts::tr("Install one, for example the package fonts-noto-cjk."));
    face = d->open(*entry);
    return face;
}

std::shared_ptr<const Face> FontBook::fallback(char32_t character, const Face &wanted)
{
    const auto key = std::make_pair(&wanted, character);
    const auto known = d->fallbacks.constFind(key);
    if (known != d->fallbacks.cend())
        return *known;
    const bool bold = wanted.file().contains(QLatin1StringView("Bold"), Qt::CaseInsensitive);
    QStringList families = standInsFor(wanted.family());
    if (families.first() == "FandolFang"_L1) { // a single light 楷 among 仿宋 is less dark than a 宋
        families.removeOne("LXGW WenKai"_L1);
        families.insert(1, u"LXGW WenKai"_s);
        families.insert(1, u"LXGW WenKai Light"_s);
    }
    const FontFiles::Entry *entry = d->anyWith(character, families, bold);
    std::shared_ptr<const Face> face = entry ? d->open(*entry) : nullptr;
    if (face && face->glyphFor(character) == 0)
        face.reset();
    d->fallbacks.insert(key, face);
    return face;
}

} // namespace bulletin
