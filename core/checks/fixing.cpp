// SPDX-License-Identifier: Apache-2.0
#include "core/checks/fixing.h"

#include <algorithm>
#include <tuple>

namespace bulletin {
namespace {

bool clash(const Edit &a, const Edit &b)
{
    if (!a.place.sameText(b.place))
        return false;
    if (a.place.start == b.place.start)
        return true; // also two insertions: which comes first is nobody's to say
    return a.place.start < b.place.end() && b.place.start < a.place.end();
}

auto textKey(const Place &place)
{
    return std::tie(place.article, place.block, place.row, place.column);
}

bool isSound(const Fix &fix)
{
    return !fix.edits.isEmpty() && std::ranges::none_of(fix.edits, [](const Edit &edit) { return edit.place.start < 0 || edit.place.length < 0; });
}

// Where each edit of one text would be put: its text; null: not a text that can be edited.
template <class Text, class Blocks>
Text *textAt(Blocks &blocks, const Place &place)
{
    if (place.block < 1 || place.block > blocks.size())
        return nullptr;
    auto &block = blocks[place.block - 1];
    if (place.row < 0)
        return &block.text;
    if (place.row >= block.rows.size() || place.column < 0 || place.column >= block.rows.at(place.row).size())
        return nullptr;
    return &block.rows[place.row][place.column];
}

void moveMarks(QList<Mark> &marks, qsizetype start, qsizetype length, qsizetype inserted)
{
    const auto moved = [&](qsizetype position, bool isEnd) {
        if (position >= start + length && (isEnd || length > 0 || position > start))
            return position + inserted - length;
        return position <= start ? position : start + (isEnd ? inserted : 0);
    };
    for (Mark &mark : marks) {
        const qsizetype end = moved(mark.start + mark.length, true);
        mark.start = moved(mark.start, false);
        mark.length = std::max<qsizetype>(0, end - mark.start);
    }
    marks.removeIf([](const Mark &mark) { return mark.length == 0; });
}

// A title's soft breaks are not text: an edit keeps those before and behind it, and loses those within.
bool editTitle(QStringList &lines, const Edit &edit)
{
    QString title;
    QList<qsizetype> breaks;
    for (const QString &line : std::as_const(lines)) {
        title += line;
        breaks.append(title.size());
    }
    if (edit.place.end() > title.size() || lines.isEmpty())
        return false;
    breaks.removeLast();
    title.replace(edit.place.start, edit.place.length, edit.text);
    lines.clear();
    qsizetype from = 0;
    for (qsizetype at : std::as_const(breaks)) {
        if (at > edit.place.start && at < edit.place.end())
            continue;
        if (at >= edit.place.end() && at > edit.place.start)
            at += edit.text.size() - edit.place.length;
        lines.append(title.mid(from, at - from));
        from = at;
    }
    lines.append(title.mid(from));
    lines.removeAll(QString());
    return true;
}

bool applyEdit(ArticleContent &content, const Edit &edit)
{
    if (edit.place.block == 0)
        return editTitle(content.titleLines, edit);
    auto *text = textAt<QString>(content.manuscript.blocks, edit.place);
    if (!text || edit.place.end() > text->size())
        return false;
    text->replace(edit.place.start, edit.place.length, edit.text);
    if (edit.place.row < 0)
        moveMarks(content.manuscript.blocks[edit.place.block - 1].marks, edit.place.start, edit.place.length, edit.text.size());
    return true;
}

bool canApply(const ArticleContent &content, const Fix &fix)
{
    return std::ranges::all_of(fix.edits, [&](const Edit &edit) {
        if (edit.place.block == 0)
            return edit.place.end() <= content.titleLines.join(QString()).size() && !content.titleLines.isEmpty();
        const auto *text = textAt<const QString>(content.manuscript.blocks, edit.place);
        return text && edit.place.end() <= text->size();
    });
}

} // namespace

QList<Edit> compatibleEdits(const QList<Fix> &fixes, int *applied)
{
    QList<Edit> taken;
    *applied = 0;
    for (const Fix &fix : fixes) {
        const auto clashes = [&](const Edit &edit) { return std::ranges::any_of(taken, [&](const Edit &other) { return clash(edit, other); }); };
        if (!isSound(fix) || std::ranges::any_of(fix.edits, clashes))
            continue;
        taken.append(fix.edits);
        ++*applied;
    }
    std::stable_sort(taken.begin(), taken.end(), [](const Edit &a, const Edit &b) {
        return textKey(a.place) != textKey(b.place) ? textKey(a.place) < textKey(b.place) : a.place.start > b.place.start;
    });
    return taken;
}

FixedContent fixedContent(const ArticleContent &content, const QList<Fix> &fixes)
{
    QList<Fix> possible;
    for (const Fix &fix : fixes) {
        if (canApply(content, fix))
            possible.append(fix);
    }
    FixedContent fixed{content, 0};
    for (const Edit &edit : compatibleEdits(possible, &fixed.applied))
        applyEdit(fixed.content, edit);
    return fixed;
}

} // namespace bulletin
