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

} // namespace

Outcome<IssueId> addSample(Desk &desk)
{
    const Outcome<IssueDocument> sample = issueFromJson(bytesOf(u":/sample/issue.json"_s), sampleImages());
    if (!sample)
        return tl::unexpected(sample.error());
    return desk.importIssue(*sample);
}

} // namespace bulletin
