// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/refusal.h"
#include "core/issues/issue_document.h"
#include "core/press/page.h"

#include <functional>

namespace bulletin {

class FontBook;
class TemplateLibrary;

struct ExportedFile {
    QString format; // pdf, docx, html, txt
    QString path;
};

// <year>-<NN>.<ext>, or <bulletin>-<year>-<NN>.<ext> where the desk keeps several bulletins.
enum class FileNaming { Plain, WithBulletin };

// Everything that can be written, in the order in which it is offered.
QStringList exportFormats();
QString exportFileName(const IssueDocument &issue, const QString &format, FileNaming naming);

// Lays the issue out once and writes each format into `folder` (made where it is missing), every
// file whole or not at all. Refused (Usage) for a format that is not known, before anything is
// written. `carryOn`, where given, is asked before each file with its index; false stops there.
// Throws Failure. Runs on the thread of `fonts`.
Outcome<QList<ExportedFile>> exportIssue(const IssueDocument &issue, const QStringList &formats, const QString &folder, FileNaming naming, FontBook &fonts,
                                         const TemplateLibrary &templates, const std::function<bool(int)> &carryOn = {});

} // namespace bulletin
