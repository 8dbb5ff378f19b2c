// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/sample.h"

#include "core/desk/desk.h"
#include "core/formats/issue_json.h"

#include <QDir>
#include <QFile>
#include <QImageReader>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // compiled in
    return file.readAll();
}

Images sampleImages()
{
    Images images;
    const QDir folder(u":/sample"_s);
    for (const QString &name : folder.entryList({u"*.png"_s, u"*.jpg"_s}, QDir::Files)) {
        const QString path = folder.filePath(name);
        Image image;
        image.bytes = bytesOf(path);
        image.mediaType = name.endsWith(".png"_L1) ? u"image/png"_s : u"image/jpeg"_s;
        image.pixels = QImageReader(path).size();
        images.insert(imageIdOf(image.bytes), image);
    }
    return images;
}

struct Slip {
    QStringView right;
    QStringView wrong;
};
constexpr Slip slips[] = {
    {u"37项重点任务", u"37 项重点任务"},
    {u"档案4.6万卷（件）", u"档案4.6万卷(件)"},
    {u"周喆强调", u"周哲强调"},
    {u"是“慢功夫”，急不得", u"是“慢功夫”,急不得"},
    {u"6月10日至13日", u"6月10日-13日"},
    {u"温湿度控制、气体", u"温湿度控控制、气体"},
    {u"约140万元", u"约140万元左右"},
    {u"截至6月15日", u"截止6月15日"},
    {u"逐条核对。结果", u"逐条核对。。结果"},
};

void makeSlips(IssueDocument &issue)
{
    for (SectionDocument &section : issue.sections) {
        for (ArticleDocument &article : section.articles) {
            for (Block &block : article.manuscript.blocks) {
                for (const Slip &slip : slips)
                    block.text.replace(slip.right.toString(), slip.wrong.toString());
            }
        }
    }
}

} // namespace

Outcome<IssueId> addSample(Desk &desk, SampleText text)
{
    Outcome<IssueDocument> sample = issueFromJson(bytesOf(u":/sample/issue.json"_s), sampleImages());
    if (!sample)
        return tl::unexpected(sample.error());
    if (text == SampleText::WithSlips)
        makeSlips(*sample);
    return desk.importIssue(*sample);
}

} // namespace bulletin
