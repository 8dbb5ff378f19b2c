// SPDX-License-Identifier: Apache-2.0
#include "core/formats/rtf_reader.h"

#include "core/formats/limits.h"
#include "core/formats/reader_failures.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QStringDecoder>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(bulletin::RtfReader)
};

// What a group inherits from the group around it.
struct GroupState {
    bool dropped = false; // a destination that is not text
    bool fontTable = false;
    bool marks[5] = {};
    bool hidden = false;
    bool deleted = false;
    bool rightToLeft = false; // what comes is said of Arabic text, not of this
    int skipAfterUnicode = 1; // \uc
    int font = -1;
    double points = 12;
};

class RtfReader {
public:
    RtfReader(const QByteArray &bytes, const QString &fileName)
        : m_bytes(bytes)
        , m_fileName(fileName)
    {
    }
    SourceDocument read();

private:
    void control();
    void symbol(char sign);
    void word(const QByteArray &name, bool hasNumber, int number);
    bool destinationWord(const QByteArray &name);
    bool characterWord(const QByteArray &name, bool hasNumber, int number);
    bool paragraphWord(const QByteArray &name);
    void put(const QString &text);
    void putByte(char byte);
    void flushBytes();
    void endParagraph(bool softBreak);
    void endRow();
    GroupState &state() { return m_states.last(); }
    QByteArray encodingOf(int charset) const;

    const QByteArray &m_bytes;
    QString m_fileName;
    qsizetype m_at = 0;
    QList<GroupState> m_states = {GroupState()};
    QByteArray m_pending; // bytes of the current code page, not yet decoded
    QByteArray m_codePage = "GB18030";
    QHash<int, QByteArray> m_fontEncodings;
    int m_skip = 0; // characters that stand for a \u in older programs
    bool m_optional = false; // \* seen
    SourceDocument m_document;
    SourceLine m_line;
    QStringList m_cells;
    bool m_inTable = false;
    bool m_continues = false;
    int m_number = 0;
    int m_pictures = 0;
    int m_deletions = 0;
};

QByteArray RtfReader::encodingOf(int charset) const
{
    switch (charset) {
    case 134: return "GB18030";
    case 136: return "Big5";
    case 128: return "Shift_JIS";
    case 129: return "EUC-KR";
    case 0: return "windows-1252";
    default: return m_codePage;
    }
}

void RtfReader::flushBytes()
{
    if (m_pending.isEmpty())
        return;
    const QByteArray encoding = m_fontEncodings.value(state().font, m_codePage);
    // A font of Western characters cannot hold two-byte ones: then the document's code page counts.
    const bool western = encoding == "windows-1252" && m_codePage != "windows-1252";
    QStringDecoder decoder((western ? m_codePage : encoding).constData());
    const QString text = decoder.isValid() ? QString(decoder.decode(m_pending)) : QString::fromLatin1(m_pending);
    m_pending.clear();
    put(text);
}

void RtfReader::put(const QString &text)
{
    if (state().dropped || state().hidden || state().deleted || text.isEmpty())
        return;
    static constexpr MarkKind kinds[] = {MarkKind::Bold, MarkKind::Italic, MarkKind::Underline, MarkKind::Superscript, MarkKind::Subscript};
    const qsizetype begin = m_line.text.size();
    m_line.text += text;
    for (size_t mark = 0; mark < std::size(kinds); ++mark) {
        if (state().marks[mark])
            m_line.marks.append(Mark{kinds[mark], begin, text.size()});
    }
    m_line.points = qMax(m_line.points, state().points);
}

void RtfReader::putByte(char byte)
{
    if (m_skip > 0) {
        --m_skip;
        return;
    }
    if (state().dropped)
        return;
    m_pending += byte;
}

void RtfReader::endParagraph(bool softBreak)
{
    flushBytes();
    if (m_line.text.isEmpty()) {
        m_continues = softBreak && m_continues;
        return;
    }
    const bool centred = m_line.centred;
    m_line.marks = mergedMarks(m_line.marks);
    trimLine(m_line);
    m_line.continues = m_continues;
    m_line.number = m_continues ? m_number : ++m_number;
    if (!m_line.text.isEmpty())
        m_document.lines.append(m_line);
    m_continues = softBreak;
    m_line = SourceLine();
    m_line.centred = centred;
}

void RtfReader::endRow()
{
    SourceLine row;
    row.kind = SourceKind::Table;
    row.number = ++m_number;
    row.rows = {m_cells};
    m_cells.clear();
    SourceLine *last = m_document.lines.isEmpty() ? nullptr : &m_document.lines.last();
    if (last && last->kind == SourceKind::Table && last->rows.first().size() == row.rows.first().size())
        last->rows += row.rows;
    else if (!row.rows.first().isEmpty())
        m_document.lines.append(row);
}

bool RtfReader::destinationWord(const QByteArray &name)
{
    static const QSet<QByteArray> dropped = {"colortbl", "stylesheet", "info", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr",
                                             "footerf", "fldinst", "object", "listtable", "listoverridetable", "themedata", "datastore", "latentstyles",
                                             "xmlnstbl", "rsidtbl", "generator", "bkmkstart", "bkmkend", "annotation", "atnid", "atnauthor", "atnref",
                                             "nonshppict", "pntext", "revtbl", "filetbl", "shpinst", "do"};
    if (name == "pict") {
        m_pictures += !state().dropped;
        state().dropped = true;
    } else if (name == "fonttbl") {
        state().dropped = true;
        state().fontTable = true;
    } else if (name == "listtext" || name == "pntext") {
        return true; // an automatic number, written out: text
    } else if (dropped.contains(name)) {
        state().dropped = true;
    } else {
        return false;
    }
    return true;
}

bool RtfReader::characterWord(const QByteArray &name, bool hasNumber, int number)
{
    const bool on = !hasNumber || number != 0;
    GroupState &now = state();
    // \ab and its kind: the same said of East Asian characters alone.
    if (name == "b" || (name == "ab" && !now.rightToLeft))
        now.marks[0] = on;
    else if (name == "i" || (name == "ai" && !now.rightToLeft))
        now.marks[1] = on;
    else if (name == "rtlch")
        now.rightToLeft = true;
    else if (name == "ltrch" || name == "dbch")
        now.rightToLeft = false;
    else if (name == "ul")
        now.marks[2] = on;
    else if (name == "ulnone")
        now.marks[2] = false;
    else if (name == "super")
        now.marks[3] = on;
    else if (name == "sub")
        now.marks[4] = on;
    else if (name == "nosupersub")
        now.marks[3] = now.marks[4] = false;
    else if (name == "v")
        now.hidden = on;
    else if (name == "deleted") {
        m_deletions += on && !now.deleted;
        now.deleted = on;
    } else if (name == "plain") {
        const GroupState fresh;
        std::copy(std::begin(fresh.marks), std::end(fresh.marks), std::begin(now.marks));
        now.hidden = now.deleted = false;
    } else if (name == "fs" && hasNumber)
        now.points = number / 2.0;
    else if (name == "f" && hasNumber)
        now.font = number;
    else if (name == "fcharset" && now.fontTable)
        m_fontEncodings.insert(now.font, encodingOf(number));
    else
        return false;
    return true;
}

bool RtfReader::paragraphWord(const QByteArray &name)
{
    if (name == "par" || name == "sect") {
        endParagraph(false);
    } else if (name == "line") {
        endParagraph(true);
    } else if (name == "pard") {
        m_line.centred = false;
        m_inTable = false;
    } else if (name == "intbl") {
        m_inTable = true;
    } else if (name == "qc") {
        m_line.centred = true;
    } else if (name == "ql" || name == "qj" || name == "qr") {
        m_line.centred = false;
    } else if (name == "cell") {
        flushBytes();
        m_cells.append(trimmedBlanks(m_line.text));
        m_line = SourceLine();
    } else if (name == "row") {
        endRow();
    } else {
        return false;
    }
    return true;
}

void RtfReader::word(const QByteArray &name, bool hasNumber, int number)
{
    static const QHash<QByteArray, QString> characters = {{"tab", u"\t"_s},    {"emdash", u"—"_s},    {"endash", u"–"_s},    {"lquote", u"‘"_s}, {"rquote", u"’"_s},
                                                          {"ldblquote", u"“"_s}, {"rdblquote", u"”"_s}, {"bullet", u"•"_s}};
    if (name == "u") {
        // Signed 16 bits; surrogates come as two.
        m_skip = 0;
        put(QString(QChar(char16_t(number & 0xFFFF))));
        m_skip = state().skipAfterUnicode;
    } else if (name == "uc") {
        state().skipAfterUnicode = qBound(0, number, 8);
    } else if (name == "ansicpg") {
        m_codePage = number == 936 || number == 54936 ? QByteArray("GB18030") : number == 950 ? QByteArray("Big5") : number == 65001 ? QByteArray("UTF-8")
                                                                                                                      : QByteArray("windows-1252");
    } else if (name == "bin") {
        m_at = qBound<qsizetype>(m_at, m_at + qMax(0, number), m_bytes.size());
    } else if (characters.contains(name)) {
        put(characters.value(name));
    } else if (!destinationWord(name) && !characterWord(name, hasNumber, number) && !paragraphWord(name) && m_optional) {
        state().dropped = true; // \* and a word that we do not know
    }
    m_optional = false;
}

// A control of one character that is no letter.
void RtfReader::symbol(char sign)
{
    if (sign == '*')
        m_optional = true;
    else if (sign == '~')
        put(u" "_s);
    else if (sign == '_')
        put(u"-"_s);
    else if (sign == '\\' || sign == '{' || sign == '}')
        put(QString(QLatin1Char(sign)));
    else if (sign == '\n' || sign == '\r')
        endParagraph(false);
}

void RtfReader::control()
{
    if (m_at >= m_bytes.size())
        return;
    const char first = m_bytes.at(m_at);
    if (first == '\'') {
        bool isHex = false;
        const int value = m_bytes.mid(m_at + 1, 2).toInt(&isHex, 16);
        m_at = qMin(m_at + 3, m_bytes.size());
        if (isHex)
            putByte(char(value));
        return;
    }
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    if (!isLetter(first)) {
        ++m_at;
        flushBytes();
        symbol(first);
        return;
    }
    flushBytes();
    const qsizetype begin = m_at;
    while (m_at < m_bytes.size() && isLetter(m_bytes.at(m_at)) && m_at - begin < 40)
        ++m_at;
    const QByteArray name = m_bytes.mid(begin, m_at - begin);
    const qsizetype digits = m_at;
    if (m_at < m_bytes.size() && m_bytes.at(m_at) == '-')
        ++m_at;
    while (m_at < m_bytes.size() && m_bytes.at(m_at) >= '0' && m_bytes.at(m_at) <= '9' && m_at - digits < 12)
        ++m_at;
    bool hasNumber = false;
    const int number = m_bytes.mid(digits, m_at - digits).toInt(&hasNumber);
    if (m_at < m_bytes.size() && m_bytes.at(m_at) == ' ')
        ++m_at;
    word(name, hasNumber, number);
}

SourceDocument RtfReader::read()
{
    while (m_at < m_bytes.size()) {
        const char byte = m_bytes.at(m_at++);
        if (byte == '{') {
            flushBytes();
            if (m_states.size() > limits::rtfDepth)
                throw reader_failures::tooMuchInside(m_fileName);
            m_states.append(GroupState(state()));
            m_skip = 0;
        } else if (byte == '}') {
            flushBytes();
            if (m_states.size() > 1)
                m_states.removeLast();
            m_skip = 0;
        } else if (byte == '\\') {
            control();
        } else if (byte != '\r' && byte != '\n') {
            putByte(byte);
        }
    }
    if (m_states.size() > 1)
        throw reader_failures::truncated(m_fileName);
    endParagraph(false);
    for (SourceLine &line : m_document.lines) {
        qsizetype columns = 0;
        for (const QStringList &row : std::as_const(line.rows))
            columns = qMax(columns, row.size());
        for (QStringList &row : line.rows)
            row.resize(columns);
    }
    if (m_deletions > 0)
        m_document.notes.append(Sentences::tr("%1 tracked changes were accepted.").arg(m_deletions));
    if (m_pictures > 0)
        m_document.notes.append(Sentences::tr("%1 pictures were left out; save the file as .docx to keep them.").arg(m_pictures));
    return std::move(m_document);
}

} // namespace

SourceDocument sourceFromRtf(const QByteArray &bytes, const QString &fileName)
{
    return RtfReader(bytes, fileName).read();
}

} // namespace bulletin
