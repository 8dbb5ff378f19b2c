// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <qpdf/QPDFObjectHandle.hh>
#include <string>

namespace bulletin {

// A stream of the PDF, deflated at once and quickly: outlines and pixels hardly shrink further
// (2 % over a whole font) however long one tries. Indirect already.
QPDFObjectHandle deflated(QPDF &pdf, const QByteArray &bytes);

// Four hexadecimal digits; for a text, of each UTF-16 unit.
void addHex(std::string &out, char16_t unit);
void addHex(std::string &out, QStringView text);

} // namespace bulletin
