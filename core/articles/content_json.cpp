// SPDX-License-Identifier: Apache-2.0
#include "core/articles/content_json.h"

#include <QJsonArray>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray())
        list.append(entry.toString());
    return list;
}

} // namespace

QJsonObject contentJson(const ArticleContent &content)
{
    QJsonObject images;
    for (auto image = content.images.cbegin(); image != content.images.cend(); ++image) {
        images.insert(image.key(), QJsonObject{{u"media_type"_s, image->mediaType},
                                               {u"width"_s, image->pixels.width()},
                                               {u"height"_s, image->pixels.height()},
                                               {u"bytes"_s, QString::fromLatin1(image->bytes.toBase64())}});
    }
    return {{u"title_lines"_s, QJsonArray::fromStringList(content.titleLines)},
            {u"units"_s, QJsonArray::fromStringList(content.units)},
            {u"contributors"_s, QJsonArray::fromStringList(content.contributors)},
            {u"credit_ending"_s, content.creditEnding},
            {u"blocks"_s, toJson(content.manuscript)},
            {u"images"_s, images}};
}

ArticleContent contentFromJson(const QJsonObject &object)
{
    ArticleContent content;
    content.titleLines = strings(object.value("title_lines"_L1));
    content.units = strings(object.value("units"_L1));
    content.contributors = strings(object.value("contributors"_L1));
    content.creditEnding = object.value("credit_ending"_L1).toString();
    content.manuscript = manuscriptFromJson(object.value("blocks"_L1).toArray());
    const QJsonObject images = object.value("images"_L1).toObject();
    for (auto entry = images.begin(); entry != images.end(); ++entry) {
        const QJsonObject image = entry.value().toObject();
        content.images.insert(entry.key(), {QByteArray::fromBase64(image.value("bytes"_L1).toString().toLatin1()), image.value("media_type"_L1).toString(),
                                            QSize(image.value("width"_L1).toInt(), image.value("height"_L1).toInt())});
    }
    return content;
}

} // namespace bulletin
