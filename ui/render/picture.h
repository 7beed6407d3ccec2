// SPDX-License-Identifier: MIT
#pragma once

#include <QPainter>
#include <QSizeF>
#include <functional>

namespace remit {

// Something to put on paper, in a file or on the clipboard: painted from (0, 0) into its size, in units of 1/96 inch,
// fonts as well: one in points would grow again with the dots of the paper.
struct Picture {
    QSizeF size;
    std::function<void(QPainter&)> paint;
};
inline constexpr double pictureUnitsPerInch = 96.0;

// What is painted around and behind what a picture shows.
struct PictureFrame {
    bool title = true;
    bool legend = true;
    bool ground = true;  // its colour; paper has its own

    friend bool operator==(const PictureFrame&, const PictureFrame&) = default;
};

}  // namespace remit
