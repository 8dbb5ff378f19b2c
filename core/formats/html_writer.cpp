// SPDX-License-Identifier: Apache-2.0
#include "core/formats/writers.h"

#include "core/base/failure.h"

#include <QCoreApplication>
#include <QIODevice>
#include <algorithm>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct HtmlTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::HtmlWriter)
};

// The one way in which text gets into the page.
QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

struct Tag {
    MarkKind kind;
    QLatin1StringView name;
};
constexpr Tag markTags[] = {{MarkKind::Bold, "strong"_L1}, {MarkKind::Italic, "em"_L1}, {MarkKind::Underline, "u"_L1}, {MarkKind::Superscript, "sup"_L1}, {MarkKind::Subscript, "sub"_L1}};

bool isMarked(const Block &block, MarkKind kind, qsizetype position)
{
    return std::any_of(block.marks.begin(), block.marks.end(), [&](const Mark &mark) { return mark.kind == kind && position >= mark.start && position < mark.start + mark.length; });
}

// Marks may overlap: the text is cut wherever one begins or ends, and each piece is wrapped anew.
QString markedText(const Block &block)
{
    QList<qsizetype> cuts{0, block.text.size()};
    for (const Mark &mark : block.marks)
        cuts << std::clamp<qsizetype>(mark.start, 0, block.text.size()) << std::clamp<qsizetype>(mark.start + mark.length, 0, block.text.size());
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    QString html;
    for (qsizetype i = 0; i + 1 < cuts.size(); ++i) {
        QString piece = escaped(block.text.mid(cuts.at(i), cuts.at(i + 1) - cuts.at(i)));
        for (const Tag &tag : markTags) {
            if (isMarked(block, tag.kind, cuts.at(i)))
                piece = u"<%1>%2</%1>"_s.arg(tag.name, piece);
        }
        html += piece;
    }
    return html;
}

constexpr auto styleSheet = R"css(
:root{color-scheme:light dark;--text:#1f2328;--muted:#59636e;--line:#d5dae0;--red:#c8102e;--paper:#fff;--hei:"黑体","SimHei","STHeiti","FandolHei","Noto Sans CJK SC",sans-serif;--kai:"楷体_GB2312","楷体","KaiTi","STKaiti","FandolKai","LXGW WenKai",serif;--song:"方正小标宋简体","FZXiaoBiaoSong-B05S","FandolSong","Noto Serif CJK SC",serif}
@media (prefers-color-scheme:dark){:root{--text:#e6e8eb;--muted:#a3abb5;--line:#3d434b;--red:#ff7a85;--paper:#1e2024}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--text);font:1.0625rem/1.85 "仿宋_GB2312","仿宋","FangSong","STFangsong","FandolFang","Noto Serif CJK SC",serif;font-synthesis:none;line-break:strict;overflow-wrap:anywhere}
main,header,footer,nav{max-width:44rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2.5rem;text-align:center}
h1{margin:.2em 0;color:var(--red);font:700 3rem/1.25 var(--song);letter-spacing:.06em;text-indent:.06em}
header p{margin:.1em 0}
.corner{display:flex;justify-content:space-between;font-family:var(--hei)}
.publisher{display:flex;justify-content:space-between;gap:1rem;margin-top:1.2em;padding-bottom:.3em;border-bottom:3px solid var(--red);text-align:left}
nav{padding-top:.5rem}
nav::after{content:"";display:block;margin-top:1.6rem;border-bottom:1px solid var(--line)}
nav h2,.section>h2{color:var(--red);font:400 1.0625rem/1.85 var(--hei);margin:1em 0 .2em}
.section>h2{margin-top:2em;font-size:1.2rem}
nav ol{margin:0;padding:0;list-style:none}
nav li{padding-left:1em;text-indent:-1em}
nav a{color:inherit;text-decoration:none}
nav a:hover,nav a:focus{text-decoration:underline}
.note{max-width:44rem;margin:1.5rem auto 0;padding:0 1.25rem;font-family:var(--kai)}
article{margin:0 0 2.5rem}
h3{margin:1.4em 0 1em;text-align:center;font:700 1.45rem/1.5 var(--song);text-wrap:balance}
h4,h5{margin:.4em 0;font-size:1em;font-weight:400;text-indent:2em}
h4,strong{font-family:var(--hei);font-weight:400}
h5,em{font-family:var(--kai);font-style:normal}
p{margin:0}
article>p,.note p{text-indent:2em;text-align:justify}
article>p.credit{text-indent:0;text-align:right;font-family:var(--kai)}
figure{margin:1em 0;text-align:center}
img{max-width:100%;height:auto}
figcaption,caption{padding:.3em 0;font-size:.9em;font-family:var(--kai)}
.table{overflow-x:auto;margin:1em 0}
table{border-collapse:collapse;margin:0 auto;min-width:60%}
th,td{border:1px solid var(--line);padding:.25em .7em;min-width:5.8em;text-align:center}
td.long{min-width:12em;text-align:left}
th{font-family:var(--hei);font-weight:400}
footer{margin-top:2rem;margin-bottom:3rem}
footer dl{margin:0;padding:.5em 0;border-top:2px solid currentColor;font-size:.95em}
footer div{display:flex}
footer dt{flex:none}
footer dd{margin:0}
footer .colophon{padding:.4em 0;border-top:1px solid currentColor;border-bottom:2px solid currentColor;font-size:.95em}
@page{size:A4;margin:37mm 26mm 35mm 28mm}
@media print{:root{font-size:15.06pt;--text:#000;--line:#000;--red:#c8102e;--paper:#fff}body{line-height:29pt}main,header,footer,nav,.note{max-width:none;padding:0}nav::after{display:none}.cover nav{break-after:page}.cover main>:first-child>h2{margin-top:0}h3,h4,h5,.section>h2,caption{break-after:avoid}.credit{break-before:avoid}p{orphans:2;widows:2}figure,.table,tr,footer{break-inside:avoid}a{color:inherit}nav{font-size:14pt;line-height:20.3pt}nav h2{margin-top:.5em;font-size:14pt;line-height:inherit}table{min-width:100%}th,td{min-width:0}}
)css";

class HtmlWriter final {
public:
    HtmlWriter(const IssueDocument &issue, const PageTemplate &pageTemplate) : m_issue(issue), m_template(pageTemplate) {}

    QString run()
    {
        m_html = u"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n"
                 "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">\n"
                 "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s;
        m_html += u"<title>%1</title>\n<style>%2</style>\n</head>\n<body%3>\n"_s.arg(escaped(title()), QString::fromUtf8(styleSheet), m_template.contents && m_template.contentsOnOwnPage ? u" class=\"cover\""_s : QString());
        addHeader();
        if (m_template.contents)
            addContents();
        addNote();
        addSections();
        addFooter();
        m_html += u"</body>\n</html>\n"_s;
        return m_html;
    }

private:
    QString numberText() const { return (m_issue.supplement ? u"增刊第%1期"_s : u"第%1期"_s).arg(m_issue.number); }
    QString title() const { return u"%1 %2年%3"_s.arg(m_issue.bulletin).arg(m_issue.year).arg(numberText()); }
    QString heading(const QString &name) const { return escaped(m_template.sectionOpen + name + m_template.sectionClose); }

    void addHeader()
    {
        m_html += u"<header>\n"_s;
        if (!m_issue.classification.isEmpty() || !m_issue.serial.isEmpty())
            m_html += u"<p class=\"corner\"><span>%1</span><span>%2</span></p>\n"_s.arg(escaped(m_issue.classification), escaped(m_issue.serial));
        m_html += u"<h1>%1</h1>\n<p>%2</p>\n"_s.arg(escaped(m_issue.bulletin), numberText());
        if (m_issue.cumulative > 0)
            m_html += u"<p>（总第%1期）</p>\n"_s.arg(m_issue.cumulative);
        const QString publisher = m_issue.publisher.isEmpty() ? QString() : m_issue.publisher + u"编"_s;
        m_html += u"<p class=\"publisher\"><span>%1</span><time datetime=\"%2\">%3</time></p>\n</header>\n"_s.arg(escaped(publisher), m_issue.date.toString(Qt::ISODate), printedDate(m_issue.date));
    }

    void addContents()
    {
        m_html += u"<nav aria-label=\"目录\">\n"_s;
        int number = 0;
        for (const SectionDocument &section : m_issue.sections) {
            if (section.articles.isEmpty())
                continue;
            m_html += u"<h2>%1</h2>\n<ol>\n"_s.arg(heading(section.name));
            for (const ArticleDocument &article : section.articles)
                m_html += u"<li><a href=\"#article-%1\">%2</a></li>\n"_s.arg(++number).arg(escaped(article.title()));
            m_html += u"</ol>\n"_s;
        }
        m_html += u"</nav>\n"_s;
    }

    void addNote()
    {
        if (m_issue.editorialNote.isEmpty())
            return;
        m_html += u"<aside class=\"note\">\n"_s;
        const QStringList paragraphs = m_issue.editorialNote.split(u'\n', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < paragraphs.size(); ++i)
            m_html += u"<p>%1%2</p>\n"_s.arg(i == 0 ? u"<strong>编者按：</strong>"_s : QString(), escaped(paragraphs.at(i)));
        m_html += u"</aside>\n"_s;
    }

    void addSections()
    {
        m_html += u"<main>\n"_s;
        int number = 0;
        for (const SectionDocument &section : m_issue.sections) {
            if (section.articles.isEmpty())
                continue;
            m_html += u"<section class=\"section\">\n<h2>%1</h2>\n"_s.arg(heading(section.name));
            for (const ArticleDocument &article : section.articles)
                addArticle(article, ++number);
            m_html += u"</section>\n"_s;
        }
        m_html += u"</main>\n"_s;
    }

    void addArticle(const ArticleDocument &article, int number)
    {
        QStringList lines;
        for (const QString &line : article.titleLines)
            lines.append(escaped(line));
        m_html += u"<article id=\"article-%1\">\n<h3>%2</h3>\n"_s.arg(number).arg(lines.join(u"<br>"_s));
        for (const Block &block : article.manuscript.blocks)
            addBlock(block);
        if (const QString credit = creditLine(article); !credit.isEmpty())
            m_html += u"<p class=\"credit\">%1</p>\n"_s.arg(escaped(credit));
        m_html += u"</article>\n"_s;
    }

    void addBlock(const Block &block)
    {
        switch (block.kind) {
        case BlockKind::Paragraph:
            m_html += u"<p>%1</p>\n"_s.arg(markedText(block));
            break;
        case BlockKind::Heading:
            m_html += u"<h%1>%2</h%1>\n"_s.arg(block.level >= 2 ? 5 : 4).arg(markedText(block));
            break;
        case BlockKind::Image:
            addImage(block);
            break;
        case BlockKind::Table:
            addTable(block);
            break;
        }
    }

    void addImage(const Block &block)
    {
        const Image image = m_issue.images.value(block.imageId);
        const QString width = block.imageWidthMm > 0 ? u" style=\"width:%1mm\""_s.arg(block.imageWidthMm) : QString();
        m_html += u"<figure><img src=\"data:%1;base64,%2\" alt=\"%3\" width=\"%4\" height=\"%5\"%6>"_s.arg(
            escaped(image.mediaType), QString::fromLatin1(image.bytes.toBase64()), escaped(block.text), QString::number(image.pixels.width()), QString::number(image.pixels.height()), width);
        if (!block.text.isEmpty())
            m_html += u"<figcaption>%1</figcaption>"_s.arg(escaped(block.text));
        m_html += u"</figure>\n"_s;
    }

    void addTable(const Block &block)
    {
        m_html += u"<div class=\"table\"><table>\n"_s;
        if (!block.text.isEmpty())
            m_html += u"<caption>%1</caption>\n"_s.arg(escaped(block.text));
        for (qsizetype row = 0; row < block.rows.size(); ++row) {
            const bool head = row == 0 && block.rows.size() > 1;
            m_html += head ? u"<thead><tr>"_s : u"<tr>"_s;
            for (const QString &cell : block.rows.at(row)) {
                constexpr qsizetype longCell = 12; // reads from the left; shorter ones stand in the middle
                const QString open = head ? u"<th scope=\"col\">"_s : cell.size() > longCell ? u"<td class=\"long\">"_s : u"<td>"_s;
                m_html += open + escaped(cell) + (head ? u"</th>"_s : u"</td>"_s);
            }
            m_html += head ? u"</tr></thead>\n"_s : u"</tr>\n"_s;
        }
        m_html += u"</table></div>\n"_s;
    }

    void addFooter()
    {
        QStringList parts;
        for (const auto &[label, text] : {std::pair(u"责编："_s, m_issue.colophon.editor), std::pair(u"电话："_s, m_issue.colophon.phone), std::pair(u"邮箱："_s, m_issue.colophon.email)}) {
            if (!text.isEmpty())
                parts.append(label + text);
        }
        if (m_issue.printRun > 0)
            parts.append(u"共印%1份"_s.arg(m_issue.printRun));
        if (m_issue.distribution.isEmpty() && parts.isEmpty())
            return;
        m_html += u"<footer>\n<dl>\n"_s;
        for (const DistributionLine &line : m_issue.distribution)
            m_html += u"<div><dt>%1：</dt><dd>%2</dd></div>\n"_s.arg(escaped(line.label), escaped(line.recipients));
        m_html += u"</dl>\n"_s;
        if (!parts.isEmpty())
            m_html += u"<p class=\"colophon\">%1</p>\n"_s.arg(escaped(parts.join(u' ')));
        m_html += u"</footer>\n"_s;
    }

    const IssueDocument &m_issue;
    const PageTemplate &m_template;
    QString m_html;
};

} // namespace

void writeHtml(const IssueDocument &issue, const PageTemplate &pageTemplate, QIODevice &out)
{
    const QByteArray bytes = HtmlWriter(issue, pageTemplate).run().toUtf8();
    if (out.write(bytes) != bytes.size())
        throw Failure(HtmlTexts::tr("The page could not be written."), HtmlTexts::tr("Check the disk and its free space."));
}

} // namespace bulletin
