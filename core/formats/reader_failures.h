// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/failure.h"

namespace bulletin::reader_failures {

// Why a file cannot be read: one sentence each, all naming the file, all saying what to do next.
Failure empty(const QString &file);
Failure binary(const QString &file);
Failure notThisKind(const QString &file, const QString &kind); // "a PDF document" where text was expected
Failure truncated(const QString &file);
Failure damaged(const QString &file, const QString &detail = {});
Failure tooLarge(const QString &file, qint64 limitBytes);
Failure tooMuchInside(const QString &file);
Failure encrypted(const QString &file);
Failure oldWord(const QString &file); // .doc, .wps: no LibreOffice to convert it
Failure conversionFailed(const QString &file);
Failure unreadable(const QString &file, const QString &systemReason);

} // namespace bulletin::reader_failures
