// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

typedef struct _FcCharSet FcCharSet; // NOLINT: fontconfig's own name
typedef struct _FcFontSet FcFontSet; // NOLINT
typedef struct _FcConfig FcConfig;   // NOLINT

namespace bulletin {

// The fonts that this PC has, as fontconfig lists them, read once: by every family name that a
// font gives itself, in whatever language. Owned by FontBook.
class FontFiles final {
public:
    struct Entry {
        QString file;
        int index = 0;
        QStringList families;
        int weight = 80; // fontconfig's scale: 80 regular, 200 bold
        bool upright = true;
        const FcCharSet *characters = nullptr;
    };

    FontFiles();
    ~FontFiles();
    FontFiles(const FontFiles &) = delete;
    FontFiles &operator=(const FontFiles &) = delete;

    // The family's upright face whose weight is nearest; null where the PC lacks the family.
    const Entry *find(const QString &family, bool bold) const;
    static bool hasCharacter(const Entry &entry, char32_t character);
    const std::vector<Entry> &entries() const { return m_entries; }

private:
    FcConfig *m_config = nullptr;
    std::vector<Entry> m_entries;
    QHash<QString, std::vector<size_t>> m_families; // lower-case name → entries
};

} // namespace bulletin
