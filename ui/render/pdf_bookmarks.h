// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace remit {

// A heading, and where on the paper it came to stand.
struct PageHeading {
    QString words;
    int level = 1;
    int page = 0;   // the first is 0
    qreal top = 0;  // in points from the upper edge of the paper
};

// A PDF that Qt wrote, with its headings as bookmarks, one under the other, shown where it is opened; with the language
// of its text, and called by its title. Qt writes none of that. A PDF of another make comes back as it was.
[[nodiscard]] QByteArray withBookmarks(const QByteArray& pdf, const std::vector<PageHeading>& headings);

}  // namespace remit
