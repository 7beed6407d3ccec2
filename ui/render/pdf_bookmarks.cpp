// SPDX-License-Identifier: MIT
#include "ui/render/pdf_bookmarks.h"

#include <QRegularExpression>
#include <optional>

namespace remit {

namespace {

// What an addition to a PDF must know of it (ISO 32000-1, 7.5.6).
struct PdfFrame {
    int catalog = 0;
    QByteArray entries;  // of the catalog
    int size = 0;        // the number of the next object
    int info = 0;
    qlonglong xref = 0;
    std::vector<int> pages;
    std::vector<qreal> heights;  // of pages, in points
};

QRegularExpressionMatch matchIn(const QString& text, const char* pattern) {
    return QRegularExpression(QString::fromLatin1(pattern)).match(text);
}

std::optional<PdfFrame> frameOf(const QString& pdf) {
    PdfFrame out;
    const QString tail = pdf.mid(pdf.lastIndexOf(QStringLiteral("trailer")));
    const auto size = matchIn(tail, R"(/Size (\d+))");
    const auto info = matchIn(tail, R"(/Info (\d+) 0 R)");
    const auto root = matchIn(tail, R"(/Root (\d+) 0 R)");
    const auto xref = matchIn(tail, R"(startxref\s+(\d+))");
    if (!size.hasMatch() || !info.hasMatch() || !root.hasMatch() || !xref.hasMatch())
        return std::nullopt;
    out.size = size.captured(1).toInt();
    out.info = info.captured(1).toInt();
    out.catalog = root.captured(1).toInt();
    out.xref = xref.captured(1).toLongLong();
    const QString opening = QStringLiteral("\n%1 0 obj\n<<\n/Type /Catalog\n").arg(out.catalog);
    const auto start = pdf.indexOf(opening);
    const auto end = pdf.indexOf(QStringLiteral(">>\nendobj"), start);
    const auto kids = matchIn(pdf, R"(/Type /Pages\s+/Kids\s*\[([\d R\s]*)\])");
    if (start < 0 || end < 0 || !kids.hasMatch())
        return std::nullopt;
    out.entries = pdf.mid(start + opening.size(), end - start - opening.size()).toLatin1();
    static const QRegularExpression reference(QStringLiteral(R"((\d+) 0 R)"));
    for (auto each = reference.globalMatch(kids.captured(1)); each.hasNext();) {
        out.pages.push_back(each.next().captured(1).toInt());
        const auto page = pdf.indexOf(QStringLiteral("\n%1 0 obj\n<<\n/Type /Page\n").arg(out.pages.back()));
        const auto box = matchIn(pdf.mid(page, 400), R"(/MediaBox \[0 0 [\d.]+ ([\d.]+)\])");
        if (page < 0 || !box.hasMatch())
            return std::nullopt;
        out.heights.push_back(box.captured(1).toDouble());
    }
    return out;
}

// A text in UTF-16, as PDF has it.
QByteArray pdfText(const QString& words) {
    QByteArray out = "<FEFF";
    for (const QChar c : words)
        out += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return out + '>';
}

// Where each heading stands in the tree; -1 for nobody.
struct OutlineNode {
    int parent = -1;
    int previous = -1;
    int next = -1;
    int first = -1;
    int last = -1;
    int below = 0;  // right under it
};

std::vector<OutlineNode> treeOf(const std::vector<PageHeading>& headings, OutlineNode& root) {
    std::vector<OutlineNode> out(headings.size());
    std::vector<int> open;
    for (int i = 0; i < static_cast<int>(headings.size()); ++i) {
        while (!open.empty() &&
               headings[static_cast<std::size_t>(open.back())].level >= headings[static_cast<std::size_t>(i)].level)
            open.pop_back();
        OutlineNode& node = out[static_cast<std::size_t>(i)];
        node.parent = open.empty() ? -1 : open.back();
        OutlineNode& parent = open.empty() ? root : out[static_cast<std::size_t>(open.back())];
        node.previous = parent.last;
        if (parent.last >= 0)
            out[static_cast<std::size_t>(parent.last)].next = i;
        else
            parent.first = i;
        parent.last = i;
        ++parent.below;
        open.push_back(i);
    }
    return out;
}

// Objects added behind a PDF, and the table that says where they are.
class PdfAddition {
public:
    explicit PdfAddition(const QByteArray& pdf) : m_out(pdf) {
        if (!m_out.endsWith('\n'))
            m_out += '\n';
    }

    void add(int number, const QByteArray& entries) {
        m_table += QByteArray::number(number) + " 1\n" + QByteArray::number(m_out.size()).rightJustified(10, '0') +
                   " 00000 n \n";
        m_out += QByteArray::number(number) + " 0 obj\n<<\n" + entries + ">>\nendobj\n";
    }

    QByteArray ended(const PdfFrame& frame, int size) {
        const QByteArray xref = QByteArray::number(m_out.size());
        m_out += "xref\n" + m_table + "trailer\n<<\n/Size " + QByteArray::number(size) + "\n/Info " +
                 QByteArray::number(frame.info) + " 0 R\n/Root " + QByteArray::number(frame.catalog) + " 0 R\n/Prev " +
                 QByteArray::number(frame.xref) + "\n>>\nstartxref\n" + xref + "\n%%EOF\n";
        return m_out;
    }

private:
    QByteArray m_out;
    QByteArray m_table;
};

}  // namespace

QByteArray withBookmarks(const QByteArray& pdf, const std::vector<PageHeading>& headings) {
    const std::optional<PdfFrame> frame = frameOf(QString::fromLatin1(pdf));
    if (!frame)
        return pdf;
    const int top = frame->size;  // of the outlines; the headings follow it
    const auto reference = [&](int heading) { return QByteArray::number(top + 1 + heading) + " 0 R\n"; };
    PdfAddition out(pdf);
    QByteArray catalog =
        "/Type /Catalog\n" + frame->entries + "/Lang (en-GB)\n/ViewerPreferences << /DisplayDocTitle true >>\n";
    if (!headings.empty())
        catalog += "/PageMode /UseOutlines\n/Outlines " + QByteArray::number(top) + " 0 R\n";
    out.add(frame->catalog, catalog);
    OutlineNode root;
    const std::vector<OutlineNode> tree = treeOf(headings, root);
    if (!headings.empty())
        out.add(top, "/Type /Outlines\n/First " + reference(root.first) + "/Last " + reference(root.last) + "/Count " +
                         QByteArray::number(root.below) + "\n");
    for (std::size_t i = 0; i < headings.size(); ++i) {
        const OutlineNode& node = tree[i];
        const auto page =
            static_cast<std::size_t>(std::clamp<int>(headings[i].page, 0, static_cast<int>(frame->pages.size()) - 1));
        QByteArray entries = "/Title " + pdfText(headings[i].words) + "\n/Parent ";
        entries += node.parent < 0 ? QByteArray::number(top) + " 0 R\n" : reference(node.parent);
        if (node.previous >= 0)
            entries += "/Prev " + reference(node.previous);
        if (node.next >= 0)
            entries += "/Next " + reference(node.next);
        if (node.first >= 0)  // closed: its count is negative
            entries += "/First " + reference(node.first) + "/Last " + reference(node.last) + "/Count -" +
                       QByteArray::number(node.below) + "\n";
        entries += "/Dest [" + QByteArray::number(frame->pages[page]) + " 0 R /XYZ 0 " +
                   QByteArray::number(frame->heights[page] - headings[i].top, 'f', 1) + " 0]\n";
        out.add(top + 1 + static_cast<int>(i), entries);
    }
    return out.ended(*frame, headings.empty() ? frame->size : top + 1 + static_cast<int>(headings.size()));
}

}  // namespace remit
