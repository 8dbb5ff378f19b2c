// SPDX-License-Identifier: Apache-2.0
#include "core/press/page_template.h"

#include "core/base/failure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct TemplateTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::PageTemplate)
};

const QStringList styleKeys = {u"masthead"_s, u"issue-number"_s, u"publisher"_s, u"corner"_s, u"contents-title"_s, u"contents-section"_s, u"contents"_s,
                               u"section"_s, u"title"_s, u"heading1"_s, u"heading2"_s, u"body"_s, u"note"_s, u"credit"_s, u"caption"_s, u"table"_s,
                               u"table-head"_s, u"tail"_s, u"page-number"_s, u"emphasis-bold"_s, u"emphasis-italic"_s};

// Takes values out of an object and says in a sentence what is wrong with them; what nobody took
// at the end is unknown.
class Fields final {
public:
    Fields(QJsonObject object, QString path, const QString &name) : m_object(std::move(object)), m_path(std::move(path)), m_name(name) {}

    void finish() const
    {
        for (const QString &key : m_object.keys()) {
            if (!m_taken.contains(key))
                fail(key, TemplateTexts::tr("is not known"));
        }
    }
    bool number(const QString &key, double *value, double least, double most)
    {
        if (!take(key))
            return false;
        const QJsonValue found = m_object.value(key);
        if (!found.isDouble() || found.toDouble() < least || found.toDouble() > most)
            fail(key, TemplateTexts::tr("must be a number from %1 to %2").arg(least).arg(most));
        *value = found.toDouble();
        return true;
    }
    void needNumber(const QString &key, double *value, double least, double most)
    {
        if (!number(key, value, least, most))
            fail(key, TemplateTexts::tr("is missing"));
    }
    void wholeNumber(const QString &key, int *value, int least, int most)
    {
        double found = 0;
        needNumber(key, &found, least, most);
        if (found != int(found))
            fail(key, TemplateTexts::tr("must be a whole number"));
        *value = int(found);
    }
    void flag(const QString &key, bool *value)
    {
        if (!take(key))
            return;
        if (!m_object.value(key).isBool())
            fail(key, TemplateTexts::tr("must be true or false"));
        *value = m_object.value(key).toBool();
    }
    void text(const QString &key, QString *value)
    {
        if (!take(key))
            return;
        if (!m_object.value(key).isString())
            fail(key, TemplateTexts::tr("must be a text"));
        *value = m_object.value(key).toString();
    }
    void color(const QString &key, QColor *value)
    {
        QString name;
        text(key, &name);
        if (name.isNull())
            return;
        if (!QColor::isValidColor(name))
            fail(key, TemplateTexts::tr("is not a colour"));
        *value = QColor(name);
    }
    QStringList texts(const QString &key)
    {
        QStringList list;
        if (!take(key))
            return list;
        for (const QJsonValue &value : m_object.value(key).toArray())
            list.append(value.toString());
        if (list.isEmpty() || list.contains(QString()))
            fail(key, TemplateTexts::tr("must be a list of texts"));
        return list;
    }
    Fields object(const QString &key)
    {
        if (!take(key) || !m_object.value(key).isObject())
            fail(key, TemplateTexts::tr("is missing"));
        return Fields(m_object.value(key).toObject(), m_path + key + u'.', m_name);
    }
    [[noreturn]] void fail(const QString &key, const QString &what) const
    {
        throw Failure(TemplateTexts::tr("The page template “%1” cannot be used: “%2” %3.").arg(m_name, m_path + key, what),
                      TemplateTexts::tr("Correct the file, or take it out of the folder of templates."));
    }

private:
    bool take(const QString &key)
    {
        m_taken.append(key);
        return m_object.contains(key);
    }
    QJsonObject m_object;
    QString m_path;
    QString m_name;
    QStringList m_taken;
};

TextStyle styleFrom(Fields fields)
{
    TextStyle style;
    style.families = fields.texts(u"families"_s);
    if (style.families.isEmpty())
        fields.fail(u"families"_s, TemplateTexts::tr("is missing"));
    fields.needNumber(u"size"_s, &style.sizePt, 4, 200);
    fields.flag(u"bold"_s, &style.bold);
    fields.color(u"color"_s, &style.color);
    fields.number(u"indent"_s, &style.indentEm, 0, 20);
    fields.number(u"lines_before"_s, &style.linesBefore, 0, 20);
    fields.number(u"lines_after"_s, &style.linesAfter, 0, 20);
    fields.number(u"line_rows"_s, &style.lineRows, 0.2, 20);
    fields.text(u"align"_s, &style.align);
    if (!QStringList{u"justify"_s, u"left"_s, u"center"_s, u"right"_s}.contains(style.align))
        fields.fail(u"align"_s, TemplateTexts::tr("must be justify, left, center or right"));
    fields.finish();
    return style;
}

void readPage(Fields fields, PageTemplate *result)
{
    fields.needNumber(u"width"_s, &result->pageWidth, 50, 2000);
    fields.needNumber(u"height"_s, &result->pageHeight, 50, 2000);
    fields.needNumber(u"margin_top"_s, &result->marginTop, 0, 500);
    fields.needNumber(u"margin_left"_s, &result->marginLeft, 0, 500);
    fields.needNumber(u"text_width"_s, &result->textWidth, 20, result->pageWidth - result->marginLeft);
    fields.needNumber(u"text_height"_s, &result->textHeight, 20, result->pageHeight - result->marginTop);
    fields.finish();
}

void readContents(Fields fields, PageTemplate *result)
{
    fields.flag(u"shown"_s, &result->contents);
    fields.flag(u"page_numbers"_s, &result->contentsPageNumbers);
    fields.flag(u"own_page"_s, &result->contentsOnOwnPage);
    fields.text(u"heading"_s, &result->contentsHeading);
    fields.text(u"bullet"_s, &result->bullet);
    fields.finish();
}

void readRules(Fields *fields, PageTemplate *result)
{
    Fields red = fields->object(u"red_rule"_s);
    red.needNumber(u"width"_s, &result->redRuleMm, 0, 10);
    red.color(u"color"_s, &result->redRuleColor);
    red.finish();
    Fields tail = fields->object(u"tail_rules"_s);
    tail.needNumber(u"thick"_s, &result->tailThickRuleMm, 0, 10);
    tail.needNumber(u"thin"_s, &result->tailThinRuleMm, 0, 10);
    tail.finish();
    const QStringList brackets = fields->texts(u"section_brackets"_s);
    if (brackets.size() == 2) {
        result->sectionOpen = brackets.first();
        result->sectionClose = brackets.last();
    }
}

} // namespace

const TextStyle &PageTemplate::style(const QString &key) const
{
    const auto found = styles.constFind(key);
    Q_ASSERT(found != styles.cend());
    return *found;
}

PageTemplate templateFromJson(const QByteArray &json, const QString &name)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        throw Failure(TemplateTexts::tr("The page template “%1” is not valid JSON (at byte %2).").arg(name).arg(error.offset),
                      TemplateTexts::tr("Correct the file, or take it out of the folder of templates."));
    PageTemplate result;
    result.name = name;
    Fields fields(document.object(), {}, name);
    fields.text(u"title"_s, &result.title);
    readPage(fields.object(u"page"_s), &result);
    Fields grid = fields.object(u"grid"_s);
    grid.wholeNumber(u"columns"_s, &result.columns, 5, 200);
    grid.wholeNumber(u"rows"_s, &result.rows, 5, 200);
    grid.finish();
    readContents(fields.object(u"contents"_s), &result);
    fields.flag(u"article_on_new_page"_s, &result.articleOnNewPage);
    fields.flag(u"section_on_new_page"_s, &result.sectionOnNewPage);
    fields.number(u"page_number_below_text"_s, &result.pageNumberBelowText, 0, 100);
    readRules(&fields, &result);
    Fields styles = fields.object(u"styles"_s);
    for (const QString &key : styleKeys)
        result.styles.insert(key, styleFrom(styles.object(key)));
    styles.finish();
    fields.finish();
    return result;
}

TemplateLibrary::TemplateLibrary(const QString &folder)
{
    const auto readFolder = [this](const QString &path) {
        for (const QString &file : QDir(path).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            QFile source(path + u'/' + file);
            if (!source.open(QIODevice::ReadOnly))
                throw Failure(TemplateTexts::tr("The page template “%1” cannot be opened.").arg(file));
            m_templates.append(templateFromJson(source.readAll(), file.chopped(5)));
        }
    };
    // The office's own come first, so that one of the same name takes the place of ours.
    if (!folder.isEmpty() && QDir(folder).exists())
        readFolder(folder);
    readFolder(u":/templates"_s);
}

QStringList TemplateLibrary::names() const
{
    QStringList names;
    for (const PageTemplate &entry : m_templates) {
        if (!names.contains(entry.name))
            names.append(entry.name);
    }
    return names;
}

const PageTemplate &TemplateLibrary::find(const QString &name) const
{
    const PageTemplate *fallback = nullptr;
    for (const PageTemplate &entry : m_templates) {
        if (entry.name == name)
            return entry;
        if (!fallback && entry.name == defaultName())
            fallback = &entry;
    }
    Q_ASSERT(fallback);
    return *fallback;
}

QString TemplateLibrary::defaultName()
{
    return u"gbt-9704"_s;
}

} // namespace bulletin
