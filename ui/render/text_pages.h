// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <functional>

#include "ui/render/page_marks.h"
#include "ui/render/pdf_bookmarks.h"

class QPagedPaintDevice;
class QTextDocument;

namespace remit {

// Paints a document page by page, the words at the head of each and its number at the foot; lays it out for that paper.
// `wanted` says which of so many pages; none: all. Gives the document's headings, wherever they came to stand.
std::vector<PageHeading> paintPages(QPagedPaintDevice& device, QTextDocument& document, const QString& head,
                                    const std::function<PageRange(int pages)>& wanted = {});

}  // namespace remit
