// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bulletin {

// How our own Word documents name the program that wrote them (docProps/app.xml, Application).
// In such a document the paragraph styles say all, and the reader guesses nothing.
inline QString ownApplication()
{
    return QStringLiteral("Bulletin Desk");
}

// A line break with this "clear" only balances a title that is longer than a line. Word draws it as
// any other break; reading it back, it is no soft break of the title.
inline QString layoutBreakClear()
{
    return QStringLiteral("all");
}

// A picture that no width was wished for is named so; its printed width means nothing.
inline QString naturalPictureName()
{
    return QStringLiteral("natural");
}

// One that is printed narrower than it was wished, since the page is no wider, says its wish so.
inline QString wishedPictureName()
{
    return QStringLiteral("wished mm ");
}

} // namespace bulletin
