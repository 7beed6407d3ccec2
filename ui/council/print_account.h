// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QPrinter;
class QTextDocument;

namespace remit {

// Prints a document page by page, the words at the head of each and its number at the foot; lays it out for that paper.
void printPages(QPrinter& printer, QTextDocument& document, const QString& head);

}  // namespace remit
