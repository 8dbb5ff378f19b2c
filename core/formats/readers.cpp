// SPDX-License-Identifier: Apache-2.0
#include "core/formats/readers.h"

#include "core/formats/issue_grammar.h"
#include "core/formats/limits.h"
#include "core/formats/reader_failures.h"
#include "core/formats/text_decoding.h"
#include "core/formats/text_source.h"

#include <QIODevice>

namespace bulletin {

Outcome<IssueDocument> readIssue(QIODevice &device, const QString &fileName)
{
    const QByteArray bytes = readAllWithin(device, limits::textBytes, fileName);
    return understandIssue(sourceFromText(decodeText(bytes, fileName).text), fileName);
}

} // namespace bulletin
