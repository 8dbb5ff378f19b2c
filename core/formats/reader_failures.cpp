// SPDX-License-Identifier: Apache-2.0
#include "core/formats/reader_failures.h"

#include <QCoreApplication>

namespace bulletin::reader_failures {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Readers)
};

} // namespace

Failure empty(const QString &file)
{
    return Failure(Sentences::tr("“%1” is empty: there is no text in it.").arg(file),
                   Sentences::tr("Choose another file, or ask for it to be sent again."));
}

Failure binary(const QString &file)
{
    return Failure(Sentences::tr("“%1” is not a text or a Word document that can be read here.").arg(file),
                   Sentences::tr("Open it in the program that made it, and save it as .docx or .txt."));
}

Failure notThisKind(const QString &file, const QString &kind)
{
    //: %2 is e.g. "a PDF document"
    return Failure(Sentences::tr("“%1” is %2; its text cannot be read here.").arg(file, kind),
                   Sentences::tr("Use the .docx or .txt file that it was made from."));
}

Failure truncated(const QString &file)
{
    return Failure(Sentences::tr("“%1” is incomplete: it breaks off before its end. Nothing was taken from it.").arg(file),
                   Sentences::tr("Copy it again from where it came from, or ask for it to be sent again."));
}

Failure damaged(const QString &file, const QString &detail)
{
    const QString sentence = Sentences::tr("“%1” is damaged and cannot be read. Nothing was taken from it.").arg(file);
    return Failure(detail.isEmpty() ? sentence : sentence + QLatin1Char(' ') + detail,
                   Sentences::tr("Open it in Word or WPS, save it under another name as .docx, and use that file."));
}

Failure tooLarge(const QString &file, qint64 limitBytes)
{
    return Failure(Sentences::tr("“%1” is too large: at most %2 MB can be read.").arg(file).arg(limitBytes / (1024 * 1024)),
                   Sentences::tr("Check whether it is the right file; if it is, split it, or make its pictures smaller."));
}

Failure tooMuchInside(const QString &file)
{
    return Failure(Sentences::tr("“%1” would unpack to far more than a document holds, so it was not opened.").arg(file),
                   Sentences::tr("Open it in Word or WPS, save it under another name as .docx, and use that file."));
}

Failure encrypted(const QString &file)
{
    return Failure(Sentences::tr("“%1” is protected by a password and cannot be read.").arg(file),
                   Sentences::tr("Open it in Word or WPS with its password, remove the password, and save it as .docx."));
}

Failure oldWord(const QString &file)
{
    return Failure(Sentences::tr("“%1” is in the old Word or WPS format (.doc, .wps), which cannot be read here.").arg(file),
                   Sentences::tr("Open it in Word or WPS, choose “Save as”, take the type .docx, and use that file."));
}

Failure conversionFailed(const QString &file)
{
    return Failure(Sentences::tr("“%1” is in an old Word or WPS format, and LibreOffice could not convert it.").arg(file),
                   Sentences::tr("Open it in Word or WPS, choose “Save as”, take the type .docx, and use that file."));
}

Failure unreadable(const QString &file, const QString &systemReason)
{
    return Failure(Sentences::tr("“%1” could not be read: %2.").arg(file, systemReason),
                   Sentences::tr("Check that the disk or stick is still connected, and try again."));
}

} // namespace bulletin::reader_failures
