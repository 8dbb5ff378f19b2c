// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPDF;
class QPDFObjectHandle;

namespace bulletin {

struct Image;

// A picture as an image of the PDF: photographs as they are, not decoded and packed anew, others
// in grey or colour with their transparency. A null object where the bytes are no picture.
QPDFObjectHandle pdfImage(QPDF &pdf, const Image &image);

} // namespace bulletin
