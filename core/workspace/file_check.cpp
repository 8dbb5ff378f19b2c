// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/file_check.h"

#include "core/checks/finding_json.h"
#include "core/formats/limits.h"
#include "core/formats/readers.h"
#include "core/formats/text_decoding.h"
#include "core/workspace/file_issue.h"

#include <QBuffer>
#include <QJsonObject>

namespace bulletin {
namespace {

QString textKey(const Place &place)
{
    return QStringLiteral("%1/%2/%3/%4").arg(place.article).arg(place.block).arg(place.row).arg(place.column);
}

// What a reader joined in a file that has no lines to look at: its doubt keeps both sides of the joint.
void placeJoints(CheckIssue &issue, const QList<Doubt> &doubts)
{
    for (const Doubt &doubt : doubts) {
        const QStringList sides = doubt.text.split(QStringLiteral(" | "));
        if (doubt.rule != DoubtRule::Joined || doubt.article < 1 || doubt.article > issue.articles.size() || sides.size() != 2)
            continue;
        for (CheckText &text : issue.articles[doubt.article - 1].texts) {
            const qsizetype found = text.text.indexOf(sides.join(QString()));
            if (found >= 0 && text.role == TextRole::Paragraph)
                text.joints.append(found + sides.front().size());
        }
    }
}

CheckIssue checkIssueOfFile(const IssueDocument &document)
{
    CheckIssue issue = checkIssueOf(document);
    for (const QString &line : document.contents)
        issue.texts.append({TextRole::Contents, Place{0, int(issue.texts.size()), 0, line.size()}, line, {}, {}});
    issue.printedContents = !document.contents.isEmpty();
    placeJoints(issue, document.doubts);
    return issue;
}

bool isTextFile(const QByteArray &bytes, const QString &fileName)
{
    return sniff(bytes) == FileKind::Text && !fileName.endsWith(QLatin1StringView(".html"), Qt::CaseInsensitive)
        && !fileName.endsWith(QLatin1StringView(".htm"), Qt::CaseInsensitive);
}

} // namespace

Outcome<CheckedFile> CheckedFile::read(QIODevice &device, const QString &fileName)
{
    QByteArray bytes = readAllWithin(device, limits::packageBytes, fileName);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CheckedFile checked;
    LineRoles roles;
    const Outcome<IssueDocument> issue = readIssue(buffer, fileName, nullptr, &roles);
    if (!issue && issue.error().kind != Refusal::Kind::NotAnIssue)
        return tl::unexpected(issue.error());
    if (isTextFile(bytes, fileName))
        checked.m_file.emplace(decodeWhole(bytes, fileName), issue ? FileText::PageNumbers::AreHidden : FileText::PageNumbers::AreText);
    if (issue) {
        checked.m_issue = checked.m_file ? checked.placed(placedIssue(*checked.m_file, *issue, roles)) : checkIssueOfFile(*issue);
        return checked;
    }
    buffer.seek(0);
    const Outcome<DraftReading> draft = readDraft(buffer, fileName);
    if (!draft)
        return tl::unexpected(draft.error());
    checked.m_article = checked.m_file ? checked.placed(placedDraft(*checked.m_file, draft->content)) : checkArticleOf(draft->content);
    return checked;
}

template <class Value>
Value CheckedFile::placed(FileTexts<Value> texts)
{
    for (auto text = texts.offsets.begin(); text != texts.offsets.end(); ++text)
        m_offsets.insert(textKey(text->place), text->offsets);
    return std::move(texts.value);
}

QList<Finding> CheckedFile::findings(const Checker &checker) const
{
    return m_issue ? checker.checkIssue(*m_issue) : checker.checkArticle(m_article);
}

QString CheckedFile::textAt(const Place &place) const
{
    const CheckText *text = m_issue ? bulletin::textAt(*m_issue, place) : bulletin::textAt(m_article, place);
    return text ? text->text : QString();
}

QString CheckedFile::articleTitle(int number) const
{
    return number > 0 ? textAt(Place{number, 0}) : QString();
}

int CheckedFile::characters() const
{
    return m_issue ? visibleCharacters(*m_issue) : visibleCharacters(m_article);
}

std::optional<FileText::Stretch> CheckedFile::fileStretch(const Place &place) const
{
    const QList<qsizetype> offsets = m_offsets.value(textKey(place));
    if (!m_file || offsets.isEmpty())
        return std::nullopt;
    // What is put in belongs to the character before it: behind it a line may end.
    const bool insertion = place.length == 0 && place.start > 0;
    const qsizetype start = insertion ? offsets.at(std::min(place.start, offsets.size()) - 1) + 1
        : place.start < offsets.size() ? offsets.at(place.start) : offsets.last() + 1;
    return FileText::Stretch{start, place.length > 0 ? offsets.at(std::min(place.end(), offsets.size()) - 1) + 1 : start};
}

void CheckedFile::addFilePlace(QJsonObject &row, const std::optional<FileText::Stretch> &stretch) const
{
    if (!stretch)
        return;
    row.insert(QStringLiteral("file_start"), m_file->codePoint(stretch->start));
    row.insert(QStringLiteral("file_end"), m_file->codePoint(stretch->end));
}

// A text that goes altogether takes its line with it.
std::optional<FileText::Stretch> CheckedFile::fileStretch(const Edit &edit) const
{
    const auto stretch = fileStretch(edit.place);
    const bool whole = stretch && edit.text.isEmpty() && edit.place.start == 0 && edit.place.length > 0 && edit.place.length >= m_offsets.value(textKey(edit.place)).size();
    return whole ? std::optional(m_file->wholeLines(*stretch)) : stretch;
}

// The rows stand as findingsJson() makes them: fix by fix, edit by edit.
QJsonArray CheckedFile::placedFixes(QJsonArray rows, const QList<Fix> &fixes) const
{
    qsizetype index = 0;
    for (const Fix &fix : fixes) {
        for (const Edit &edit : fix.edits) {
            QJsonObject row = rows.at(index).toObject();
            addFilePlace(row, fileStretch(edit));
            rows.replace(index++, row);
        }
    }
    return rows;
}

QJsonArray CheckedFile::json(const QList<Finding> &findings, const QString &fileName) const
{
    const QJsonArray shapes = findingsJson(findings, [this](const Place &place) { return textAt(place); });
    QJsonArray rows;
    for (qsizetype index = 0; index < shapes.size(); ++index) {
        QJsonObject row = shapes.at(index).toObject();
        row.insert(QStringLiteral("file"), fileName);
        addFilePlace(row, fileStretch(findings.at(index).place));
        row.insert(QStringLiteral("fixes"), placedFixes(row.value(QStringLiteral("fixes")).toArray(), findings.at(index).fixes));
        rows.append(row);
    }
    return rows;
}

} // namespace bulletin
