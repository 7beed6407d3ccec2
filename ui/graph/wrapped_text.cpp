// SPDX-License-Identifier: MIT
#include "ui/graph/wrapped_text.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace remit {

QStringList wrappedText(const QString& text, const QFont& font, qreal width, int lines) {
    const QString simple = text.simplified();
    QTextLayout layout(simple, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList out;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (out.size() + 1 == lines) {
            out << QFontMetricsF(font).elidedText(simple.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        out << simple.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return out;
}

}  // namespace remit
