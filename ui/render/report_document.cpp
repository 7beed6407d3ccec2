// SPDX-License-Identifier: MIT
#include "ui/render/report_document.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>
#include <cmath>

#include "core/report/column_shares.h"
#include "ui/bridge/text.h"
#include "ui/look/theme.h"
#include "ui/render/pdf_bookmarks.h"
#include "ui/render/picture_bytes.h"
#include "ui/render/text_pages.h"

namespace remit {

namespace {

constexpr qreal paperFont = 10;   // points
constexpr qreal smallFont = 8.5;  // in tables
constexpr qreal graphDots = 250;  // per inch

struct Paper {
    bool wide = false;  // it lies on its side
    QSizeF room;        // for a picture, in units of 1/96 inch
};

Paper paperFor(const Report& report) {
    Paper out;
    out.wide = wantsWidePaper(report);
    out.room = out.wide ? QSizeF(980, 560) : QSizeF(650, 860);
    return out;
}

// Lines of a text stay in one block.
QString inBlock(const std::string& text) { return toQt(text).replace('\n', QChar(QChar::LineSeparator)); }

class ReportSetting {
public:
    ReportSetting(QTextDocument& document, const std::optional<Picture>& graph, const Paper& paper)
        : m_document(document), m_cursor(&document), m_graph(graph), m_paper(paper), m_theme(lightTheme()) {}

    void set(const Report& report) {
        heading(inBlock(report.title), 1, paperFont * 2, 0, space::small);
        words({"", report.subtitle}, m_theme.muted);
        for (const ReportWords& each : report.about)
            words({each.lead + ": ", each.text}, m_theme.text);
        for (const ReportSection& section : report.sections)
            set(section);
    }

private:
    void set(const ReportSection& section) {
        const qreal size = section.level == 2 ? 1.5 : section.level == 3 ? 1.2 : 1.0;
        heading(inBlock(section.heading), section.level, paperFont * size, section.level == 2 ? 24 : 12, space::small);
        for (const ReportBlock& block : section.blocks)
            std::visit([this](const auto& each) { set(each); }, block);
    }

    void set(const ReportWords& each) { words(each, m_theme.text); }

    void set(const ReportList& list) {
        QTextList* made = nullptr;
        for (const ReportWords& each : list.items) {
            QTextBlockFormat block;
            block.setBottomMargin(space::hair);
            newBlock(block);
            if (made) {
                made->add(m_cursor.block());
            } else {
                QTextListFormat format;
                format.setStyle(list.steps ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
                made = m_cursor.createList(format);
            }
            insert(each, m_theme.text);
        }
        m_inList = made;
    }

    void set(const ReportTable& table) {
        QTextBlockFormat over;
        over.setTopMargin(space::medium);
        over.setBottomMargin(space::small);
        newBlock(over);
        m_cursor.insertText(inBlock(table.caption), font(paperFont, m_theme.text, QFont::DemiBold));
        QTextTableFormat format;
        format.setHeaderRowCount(1);
        format.setBorderCollapse(true);
        format.setBorder(0.75);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(m_theme.strongLine);
        format.setCellPadding(space::small);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setBottomMargin(space::large);
        QList<QTextLength> widths;
        for (const double share : columnShares(table))
            widths << QTextLength(QTextLength::PercentageLength, 100 * share);
        format.setColumnWidthConstraints(widths);
        QTextTable* made = m_cursor.insertTable(static_cast<int>(table.rows.size() + 1),
                                                static_cast<int>(table.columns.size()), format);
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            QTextTableCell cell = made->cellAt(0, static_cast<int>(column));
            QTextCharFormat ground;
            ground.setBackground(m_theme.window);
            cell.setFormat(ground);
            fill(cell, table.columns[column], QFont::DemiBold);
        }
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const int at = static_cast<int>(row + 1);
            fill(made->cellAt(at, 0), table.rows[row].header, QFont::DemiBold);
            for (std::size_t column = 0; column < table.rows[row].cells.size(); ++column)
                fill(made->cellAt(at, static_cast<int>(column + 1)), table.rows[row].cells[column], QFont::Normal);
        }
        m_cursor.movePosition(QTextCursor::End);
    }

    void set(const ReportGraph& graph) {
        if (!m_graph || m_graph->size.isEmpty())
            return;
        const double scale = std::min(
            {1.0, m_paper.room.width() / m_graph->size.width(), m_paper.room.height() / m_graph->size.height()});
        const Result<QImage> image = imageOf(*m_graph, {}, graphDots * scale);
        if (!image)
            return;
        const QUrl name(QStringLiteral("graph"));
        m_document.addResource(QTextDocument::ImageResource, name, *image);
        QTextBlockFormat block;
        block.setTopMargin(space::medium);
        newBlock(block);
        QTextImageFormat format;
        format.setName(name.toString());
        format.setWidth(std::floor(m_graph->size.width() * scale));
        format.setHeight(std::floor(m_graph->size.height() * scale));
        format.setProperty(QTextFormat::ImageAltText, inBlock(graph.caption));
        m_cursor.insertImage(format);
        words({"", graph.caption}, m_theme.muted);
    }

    static void fill(const QTextTableCell& cell, const std::string& text, QFont::Weight weight) {
        cell.firstCursorPosition().insertText(inBlock(text), font(smallFont, lightTheme().text, weight));
    }

    void heading(const QString& text, int level, qreal points, int above, int below) {
        QTextBlockFormat block;
        block.setHeadingLevel(level);
        block.setTopMargin(above);
        block.setBottomMargin(below);
        newBlock(block);
        m_cursor.insertText(text, font(points, m_theme.text, QFont::DemiBold));
    }

    void words(const ReportWords& each, const QColor& colour) {
        QTextBlockFormat block;
        block.setBottomMargin(space::small);
        newBlock(block);
        insert(each, colour);
    }

    void insert(const ReportWords& each, const QColor& colour) {
        if (!each.lead.empty())
            m_cursor.insertText(inBlock(each.lead), font(paperFont, colour, QFont::DemiBold));
        m_cursor.insertText(inBlock(each.text), font(paperFont, colour, QFont::Normal));
    }

    // A block of its own; the empty one that a table leaves behind it is taken.
    void newBlock(QTextBlockFormat format) {
        format.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
        if (m_cursor.block().length() > 1 || m_inList)
            m_cursor.insertBlock(format, QTextCharFormat());
        if (m_cursor.currentList())
            m_cursor.currentList()->remove(m_cursor.block());
        m_cursor.setBlockFormat(format);
        m_inList = false;
    }

    static QTextCharFormat font(qreal points, const QColor& colour, QFont::Weight weight) {
        QFont base = QGuiApplication::font();
        base.setPointSizeF(points);
        base.setWeight(weight);
        QTextCharFormat out;
        out.setFont(base);
        out.setForeground(colour);
        return out;
    }

    QTextDocument& m_document;
    QTextCursor m_cursor;
    const std::optional<Picture>& m_graph;
    const Paper& m_paper;
    const Theme& m_theme;
    bool m_inList = false;  // the last block stands in a list
};

void setReport(QTextDocument& document, const Report& report, const std::optional<Picture>& graph, const Paper& paper) {
    document.setUndoRedoEnabled(false);
    QFont base = QGuiApplication::font();
    base.setPointSizeF(paperFont);
    document.setDefaultFont(base);
    document.setMetaInformation(QTextDocument::DocumentTitle, inBlock(report.title));
    ReportSetting(document, graph, paper).set(report);
}

}  // namespace

QByteArray reportPdf(const Report& report, const std::optional<Picture>& graph) {
    const Paper paper = paperFor(report);
    QTextDocument document;
    setReport(document, report, graph, paper);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    std::vector<PageHeading> headings;
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(toQt(report.title));
        writer.setCreator(QStringLiteral("Remit %1").arg(QGuiApplication::applicationVersion()));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(paper.wide ? QPageLayout::Landscape : QPageLayout::Portrait);
        headings = paintPages(writer, document, toQt(report.title));
    }
    return withBookmarks(buffer.data(), headings);
}

}  // namespace remit
