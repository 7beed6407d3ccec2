// SPDX-License-Identifier: MIT
#pragma once

#include <QPrinter>

#include "ui/render/picture.h"

namespace remit {

// How a picture is laid on pages: `scale` of its own size, side by side and one below the other.
struct PageGrid {
    double scale = 1;
    int across = 1;
    int down = 1;

    friend bool operator==(const PageGrid&, const PageGrid&) = default;
};

// On one page where it can still be read there, else on as few as its letters allow; never larger than it is, and never
// on more than a few dozen. `page` is the room of one, in units of the picture.
[[nodiscard]] PageGrid pagesFor(const QSizeF& picture, const QSizeF& page);

// Prints the picture, row of pages by row, each with `head` and its number. In light colours, if it is to be read.
void printPicture(QPrinter& printer, const Picture& picture, const QString& head);

}  // namespace remit
