// SPDX-License-Identifier: Apache-2.0
#include "core/checks/finding.h"

#include "core/base/code_table.h"

#include <QCoreApplication>
#include <QTranslator>

namespace bulletin {
namespace {

constexpr char context[] = "bulletin::Checks";

constexpr CodeRow<Severity> severityRows[] = {
    {Severity::Error, "error", QT_TRANSLATE_NOOP("bulletin::Checks", "error")},
    {Severity::Warning, "warning", QT_TRANSLATE_NOOP("bulletin::Checks", "warning")},
    {Severity::Hint, "hint", QT_TRANSLATE_NOOP("bulletin::Checks", "hint")},
};
constexpr CodeTable<Severity> severities(severityRows);

// In one pass: an argument may hold a %1 of its own.
QString filled(const QString &pattern, const QStringList &arguments)
{
    QString text;
    text.reserve(pattern.size() + 16 * arguments.size());
    for (qsizetype index = 0; index < pattern.size(); ++index) {
        const int number = pattern.at(index) == u'%' && index + 1 < pattern.size() ? pattern.at(index + 1).unicode() - u'0' : 0;
        if (number >= 1 && number <= arguments.size()) {
            text += arguments.at(number - 1);
            ++index;
        } else {
            text += pattern.at(index);
        }
    }
    return text;
}

// Apart from the program's own: findings are also written in Chinese where the window speaks English.
QString chinesePattern(const char *source)
{
    static const std::unique_ptr<const QTranslator> translator = [] {
        auto loaded = std::make_unique<QTranslator>();
        if (!loaded->load(QStringLiteral(":/translations/bulletin_zh_CN.qm")))
            qFatal("the Chinese texts are not compiled in");
        return loaded;
    }();
    const QString text = translator->translate(context, source);
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

} // namespace

QString severityCode(Severity severity)
{
    return severities.code(severity);
}

QString severityName(Severity severity)
{
    return QCoreApplication::translate(context, severities.name(severity));
}

std::optional<Severity> parseSeverity(QStringView code)
{
    return severities.parse(code);
}

QString inChinese(const Sentence &sentence)
{
    return sentence.isEmpty() ? QString() : filled(chinesePattern(sentence.source), sentence.arguments);
}

QString inEnglish(const Sentence &sentence)
{
    return sentence.isEmpty() ? QString() : filled(QString::fromUtf8(sentence.source), sentence.arguments);
}

QString inProgramLanguage(const Sentence &sentence)
{
    return sentence.isEmpty() ? QString() : filled(QCoreApplication::translate(context, sentence.source), sentence.arguments);
}

} // namespace bulletin
