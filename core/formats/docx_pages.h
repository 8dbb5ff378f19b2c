// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/manuscript.h"
#include "core/press/page.h"

#include <QList>
#include <QStringList>
#include <optional>

namespace bulletin {

// What a Word document takes over from our own pages, so that it breaks where they do.

// The pieces in which a title is printed, for each of its lines; a piece is a whole line where it
// fits. Joined with nothing they are the title again.
QList<QStringList> printedTitle(const Layout &layout, int article, const QStringList &titleLines);
// The same for the entry of the contents that leads to an article.
QStringList printedEntry(const Layout &layout, int article, const QString &title);

// The baseline of the bulletin's name, mm from the page's top.
std::optional<double> printedNameBaseline(const Layout &layout, const QString &name);

// Widths in mm of the columns of a table as ruled; empty where it is not on the pages.
QList<double> printedColumns(const Layout &layout, int article, int block);

const PlacedImage *printedImage(const Layout &layout, int article, int block);
int firstPageOf(const Layout &layout, int article); // 0: not on the pages

} // namespace bulletin
