// SPDX-License-Identifier: MIT
#include "ui/render/matrix_picture.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include "core/rights/facts.h"
#include "ui/bridge/text.h"
#include "ui/matrix/matrix_model.h"
#include "ui/matrix/matrix_painter.h"

namespace remit {

namespace {

struct MatrixWords {
    Q_DECLARE_TR_FUNCTIONS(MatrixPicture)
};

// What is held at the look's place, and what the place is called; nothing where the look names none.
struct Held {
    std::vector<EffectiveRight> rights;
    QString placeName;
};

Held heldAt(const Model& model, const MatrixLook& look) {
    Held held;
    if (look.place.empty())
        return held;
    const Facts facts(model, look.scenario, look.date);
    const std::vector<Text>& places = facts.territory().places();
    const auto place = static_cast<int>(std::find(places.begin(), places.end(), look.place) - places.begin());
    if (place == facts.territory().placeCount())
        return held;
    held.placeName = toQt(facts.territory().placeName(place));
    for (int area : facts.leafAreas()) {
        std::vector<EffectiveRight> here = facts.rights(area, place);
        std::move(here.begin(), here.end(), std::back_inserter(held.rights));
    }
    return held;
}

// A matrix measured once, painted as often as asked.
class Sheet {
public:
    Sheet(const Model& model, const MatrixLook& look, const FindingList& findings, const Theme& theme)
        : m_document(model),
          m_desk(m_document),
          m_matrix(m_desk),
          m_theme(theme),
          m_style(pageFont()),
          m_frame(look.frame) {
        m_desk.lens.setScenario(look.scenario);
        m_desk.lens.setDate(look.date);
        m_desk.lens.setPlace(look.place);
        for (RightKindId kind : look.hidden)
            m_desk.lens.setShown(kind, false);
        Held held = heldAt(model, look);
        Verdict verdict;
        verdict.question = {look.scenario, look.date, {}};
        verdict.findings = findings;
        verdict.rights = std::move(held.rights);
        m_desk.analysis.set(std::move(verdict));
        m_matrix.setWords(look.words);
        m_matrix.unfoldAll();
        nameIt(held.placeName);
        measure();
    }

    [[nodiscard]] QSizeF size() const { return m_size; }
    void paint(QPainter& painter) const;

private:
    static QFont pageFont() {
        QFont font = QGuiApplication::font();
        font.setPixelSize(14);
        return font;
    }
    void nameIt(const QString& placeName);
    void measure();
    [[nodiscard]] qreal width(int column) const { return m_widths[static_cast<std::size_t>(column)]; }
    void paintTitle(QPainter& painter) const;
    void paintHeaders(QPainter& painter) const;
    void paintRows(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;

    static constexpr qreal margin = 24;
    Document m_document;
    Desk m_desk;
    MatrixModel m_matrix;
    Theme m_theme;
    MatrixStyle m_style;
    PictureFrame m_frame;
    QString m_title;
    QString m_subtitle;
    qreal m_names = 0;
    std::vector<qreal> m_widths;
    std::vector<qreal> m_heights;
    qreal m_top = 0;     // of the headers
    qreal m_header = 0;  // their height
    qreal m_across = 0;  // of the table
    Legend m_legend;
    QSizeF m_size;
};

void Sheet::nameIt(const QString& placeName) {
    const Model& model = m_document.model();
    m_title = toQt(model.title());
    const Scenario* scenario = model.scenarios().find(m_desk.lens.scenario());
    QString scenarioName = scenario ? toQt(scenario->name) : QString();
    if (m_title.isEmpty())
        std::swap(m_title, scenarioName);
    QStringList parts;
    if (scenarioName != m_title)
        parts << scenarioName;
    parts << placeName;
    if (const auto date = m_desk.lens.date())
        parts << MatrixWords::tr("on %1").arg(QString::fromStdString(formatDate(*date)));
    parts.removeAll(QString());
    m_subtitle = parts.join(QStringLiteral(" · "));
}

void Sheet::measure() {
    m_names = std::round(m_style.mark * 11);
    const bool words = m_matrix.words();
    m_across = m_names;
    for (int column = 0; column < m_matrix.columnCount(); ++column) {
        qreal wide = std::round(m_style.mark * (words ? 8.5 : 6.4));
        if (!m_matrix.isDecides(column) && !words)
            for (int row = 0; row < m_matrix.rowCount(); ++row)
                wide = std::max(wide, m_style.columnWidthFor(int(m_matrix.content(row, column).marks.size())));
        m_widths.push_back(wide);
        m_across += wide;
        if (!m_matrix.isDecides(column))
            m_header = std::max(m_header,
                                bodyHeaderHeight(m_matrix.columns()[static_cast<std::size_t>(column)], wide, m_style));
    }
    m_header = std::max(m_header, m_style.smallestRow());
    m_top = margin + (m_frame.title ? std::round(m_style.mark * 2.1) : 0);
    qreal down = m_top + m_header;
    for (int row = 0; row < m_matrix.rowCount(); ++row) {
        qreal high = std::max(m_style.smallestRow(),
                              areaHeaderHeight(m_matrix.rows()[static_cast<std::size_t>(row)], m_names, m_style));
        for (int column = 0; words && column + 1 < m_matrix.columnCount(); ++column)
            high = std::max(high, wordsHeight(m_matrix.phrases(row, column), width(column), m_style));
        m_heights.push_back(std::round(high));
        down += m_heights.back();
    }
    if (m_frame.legend)
        m_legend = m_matrix.legend();
    const qreal title = QFontMetricsF(fontFor(TextRole::Title, m_style.body)).horizontalAdvance(m_title) +
                        m_style.padding + QFontMetricsF(m_style.body).horizontalAdvance(m_subtitle);
    m_size.setWidth((m_frame.title ? std::max(m_across, title) : m_across) + 2 * margin);
    const qreal legend = m_legend.stripHeight(m_style.body, m_size.width() - 2 * margin, false);
    m_size.setHeight(down + margin + (legend > 0 ? m_style.gap + legend : 0));
}

void Sheet::paint(QPainter& painter) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_frame.ground)
        painter.fillRect(QRectF(QPointF(), m_size), m_theme.surface);
    if (m_frame.title)
        paintTitle(painter);
    paintHeaders(painter);
    paintRows(painter);
    paintLegend(painter);
    painter.restore();
}

void Sheet::paintTitle(QPainter& painter) const {
    const QFont title = fontFor(TextRole::Title, m_style.body);
    const qreal base = margin + QFontMetricsF(title).ascent();
    painter.setFont(title);
    painter.setPen(m_theme.text);
    painter.drawText(QPointF(margin, base), m_title);
    painter.setFont(m_style.body);
    painter.setPen(m_theme.muted);
    painter.drawText(QPointF(margin + QFontMetricsF(title).horizontalAdvance(m_title) + m_style.padding, base),
                     m_subtitle);
}

void Sheet::paintHeaders(QPainter& painter) const {
    qreal x = margin + m_names;
    paintPlainHeader(painter, QRectF(margin, m_top, m_names, m_header), MatrixWords::tr("Policy area"), m_style,
                     m_theme);
    for (int column = 0; column < m_matrix.columnCount(); ++column) {
        const QRectF rect(x, m_top, width(column), m_header);
        if (m_matrix.isDecides(column))
            paintPlainHeader(painter, rect, m_matrix.headerData(column, Qt::Horizontal).toString(), m_style, m_theme);
        else
            paintBodyHeader(painter, rect, m_matrix.columns()[static_cast<std::size_t>(column)], {}, m_style, m_theme);
        x += width(column);
    }
}

void Sheet::paintRows(QPainter& painter) const {
    qreal y = m_top + m_header;
    for (int row = 0; row < m_matrix.rowCount(); ++row) {
        const qreal high = m_heights[static_cast<std::size_t>(row)];
        qreal x = margin + m_names;
        paintAreaHeader(painter, QRectF(margin, y, m_names, high), m_matrix.rows()[static_cast<std::size_t>(row)], {},
                        m_style, m_theme);
        for (int column = 0; column < m_matrix.columnCount(); ++column) {
            const QRectF rect(x, y, width(column), high);
            CellLook look;
            look.words = m_matrix.words();
            if (m_matrix.isDecides(column)) {
                paintDeciders(painter, rect, m_matrix.deciders(row), {}, look, m_style, m_theme);
            } else {
                look.severity = m_matrix.worst(row, column);
                paintCell(painter, rect, m_matrix.content(row, column),
                          look.words ? m_matrix.phrases(row, column) : QStringList(), look, m_style, m_theme);
            }
            x += width(column);
        }
        y += high;
    }
    painter.setPen(QPen(m_theme.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(margin, m_top, m_across, y - m_top).adjusted(.5, .5, -.5, -.5));
}

void Sheet::paintLegend(QPainter& painter) const {
    const qreal width = m_size.width() - 2 * margin;
    painter.translate(margin, m_size.height() - margin - m_legend.stripHeight(m_style.body, width, false));
    m_legend.paintStrip(painter, m_style.body, m_theme, width, false);
}

}  // namespace

MatrixLook lookOf(const Lens& lens, bool words, const PictureFrame& frame) {
    return {lens.scenario(), lens.date(), lens.place(), lens.hidden(), words, frame};
}

Picture matrixPicture(const Model& model, const MatrixLook& look, const FindingList& findings, const Theme& theme) {
    const auto sheet = std::make_shared<Sheet>(model, look, findings, theme);
    return {sheet->size(), [sheet](QPainter& painter) { sheet->paint(painter); }};
}

}  // namespace remit
