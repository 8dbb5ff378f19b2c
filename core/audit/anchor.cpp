// SPDX-License-Identifier: Apache-2.0
#include "core/audit/anchor.h"

#include "core/audit/desk_key.h"
#include "core/base/clock.h"
#include "core/base/failure.h"
#include "core/base/save_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <sodium.h>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct AnchorTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Anchor)
};

constexpr qint64 longestFile = 64 * 1024; // bytes; a real one has a few hundred

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

bool isGenuine(const Anchor &anchor)
{
    const QByteArray signature = QByteArray::fromHex(anchor.signature.toLatin1());
    const QByteArray key = QByteArray::fromHex(anchor.publicKey.toLatin1());
    const QByteArray message = signedBytes(anchor);
    // Spelt as we spell them: a letter that was changed to its capital is a change, too.
    return signature.size() == crypto_sign_BYTES && key.size() == crypto_sign_PUBLICKEYBYTES && QString::fromLatin1(signature.toHex()) == anchor.signature
        && crypto_sign_verify_detached(bytesOf(signature), bytesOf(message), quint64(message.size()), bytesOf(key)) == 0;
}

QJsonObject anchorJson(const Anchor &anchor)
{
    return {{u"format"_s, u"bulletin-anchor-1"_s},
            {u"desk"_s, anchor.desk},
            {u"sequence"_s, anchor.sequence},
            {u"hash"_s, anchor.hash},
            {u"at"_s, timeText(anchor.at)},
            {u"occasion"_s, anchor.occasion},
            {u"public_key"_s, anchor.publicKey},
            {u"signature"_s, anchor.signature}};
}

std::optional<Anchor> anchorFromJson(const QJsonObject &object)
{
    Anchor anchor;
    anchor.desk = object.value("desk"_L1).toString();
    anchor.sequence = object.value("sequence"_L1).toInteger(-1);
    anchor.hash = object.value("hash"_L1).toString();
    anchor.at = QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODateWithMs);
    anchor.occasion = object.value("occasion"_L1).toString();
    anchor.publicKey = object.value("public_key"_L1).toString();
    anchor.signature = object.value("signature"_L1).toString();
    const bool ours = object.value("format"_L1) == u"bulletin-anchor-1"_s;
    if (!ours || anchor.desk.isEmpty() || anchor.sequence < 0 || !anchor.at.isValid() || anchor.signature.isEmpty())
        return std::nullopt;
    return anchor;
}

void writeAnchor(const Anchor &anchor, const QString &path)
{
    saveFile(path, QJsonDocument(anchorJson(anchor)).toJson());
}

Anchor readAnchor(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(AnchorTexts::tr("“%1” cannot be read.").arg(path), AnchorTexts::tr("Check the name and the folder."));
    const auto anchor = anchorFromJson(QJsonDocument::fromJson(file.read(longestFile)).object());
    if (!anchor)
        throw Failure(AnchorTexts::tr("“%1” is not an anchor of a desk's record.").arg(QFileInfo(path).fileName()),
                      AnchorTexts::tr("Name a file that ends in .anchor.json, as they lie beside the backups."));
    return *anchor;
}

QString occasionText(const QString &occasion)
{
    if (occasion == "backup"_L1)
        return AnchorTexts::tr("a backup");
    if (occasion == "sign-off"_L1)
        return AnchorTexts::tr("a sign-off");
    if (occasion == "package"_L1)
        return AnchorTexts::tr("a package");
    return occasion;
}

} // namespace bulletin
