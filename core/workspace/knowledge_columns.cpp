// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/knowledge_columns.h"

namespace bulletin {
namespace {

using Column = KnowledgeColumn;

constexpr ColumnRow people[] = {
    {Column::Name, "姓名|名字|name", true},
    {Column::Post, "职务|职位|post", false},
    {Column::Unit, "单位|所在单位|工作单位|unit", false},
    {Column::From, "起|起始|任职时间|任职日期|from", false},
    {Column::To, "止|截止|免职时间|免职日期|to", false},
    {Column::Order, "次序|排序|顺序|序号|order", false},
};
constexpr ColumnRow terms[] = {
    {Column::TermKind, "类别|kind", false},
    {Column::Form, "词语|用语|不规范用语|form", false},
    {Column::Preferred, "规范写法|规范用语|规范表述|preferred", true},
    {Column::From, "起|起始|from", false},
    {Column::To, "止|截止|to", false},
    {Column::Source, "出处|依据|source", false},
    {Column::Exceptions, "例外|exceptions", false},
    {Column::WrongExamples, "误例|wrong examples", false},
    {Column::RightExamples, "正例|right examples", false},
};
constexpr ColumnRow words[] = {
    {Column::Wrong, "错|错误|误|错词|wrong", true},
    {Column::Right, "对|正确|正|正词|right", true},
    {Column::Rule, "规则|rule", false},
    {Column::Pattern, "模式|pattern", false},
    {Column::Exceptions, "例外|exceptions", false},
    {Column::Source, "出处|依据|source", false},
    {Column::WrongExamples, "误例|wrong examples", false},
    {Column::RightExamples, "正例|right examples", false},
};
constexpr ColumnRow titles[] = {
    {Column::Title, "名称|书报刊名|name", true},
    {Column::TitleKind, "类别|kind", false},
};
constexpr ColumnRow rightWords[] = {
    {Column::Word, "词|词语|放行词|word", true},
    {Column::Reason, "理由|reason", false},
};

constexpr CellWord termWords[] = {{"禁用|禁用语|forbidden"}, {"推荐|推荐用语|规范|preferred"}, {"固定|固定表述|固定用语|fixed"}};
constexpr CellWord titleWords[] = {{"报纸|报|newspaper"}, {"图书|书|书籍|book"}, {"期刊|刊物|杂志|刊|journal"}, {"节目|栏目|影视|programme"}, {"文件|文献|论文|paper"}};

QString normalised(const QString &head)
{
    QString text = head.simplified().toLower();
    for (const QChar mark : {u'*', u'：', u':'})
        text.remove(mark);
    // 姓 名, as forms like to write it; English heads keep theirs.
    return text.isEmpty() || text.front().unicode() < 0x80 ? text : text.remove(u' ').remove(QChar(0x3000));
}

} // namespace

std::span<const ColumnRow> columnsOf(KnowledgeKind kind)
{
    switch (kind) {
    case KnowledgeKind::People: return people;
    case KnowledgeKind::Terms: return terms;
    case KnowledgeKind::Words: return words;
    case KnowledgeKind::Titles: return titles;
    case KnowledgeKind::RightWords: return rightWords;
    }
    Q_UNREACHABLE();
}

std::optional<KnowledgeColumn> columnNamed(KnowledgeKind kind, const QString &head)
{
    const QString wanted = normalised(head);
    for (const ColumnRow &row : columnsOf(kind)) {
        if (QString::fromUtf8(row.heads).split(u'|').contains(wanted))
            return row.column;
    }
    return std::nullopt;
}

std::span<const CellWord> termKindWords()
{
    return termWords;
}

std::span<const CellWord> titleKindWords()
{
    return titleWords;
}

std::optional<QString> codeOfCell(std::span<const CellWord> words, const QString &text)
{
    for (const CellWord &one : words) {
        const QStringList known = QString::fromUtf8(one.words).split(u'|');
        if (known.contains(text.toLower()))
            return known.last();
    }
    return std::nullopt;
}

QString cellOfCode(std::span<const CellWord> words, const QString &code)
{
    for (const CellWord &one : words) {
        const QStringList known = QString::fromUtf8(one.words).split(u'|');
        if (known.last() == code)
            return known.first();
    }
    return code;
}

QStringList cellWords(std::span<const CellWord> words)
{
    QStringList ours;
    for (const CellWord &one : words)
        ours.append(QString::fromUtf8(one.words).section(u'|', 0, 0));
    return ours;
}

} // namespace bulletin
