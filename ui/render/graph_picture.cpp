// SPDX-License-Identifier: MIT
#include "ui/render/graph_picture.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <memory>

#include "ui/bridge/text.h"
#include "ui/graph/graph_legend.h"
#include "ui/graph/graph_scene.h"
#include "ui/graph/saved_view.h"

namespace remit {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GraphPicture)
};

}  // namespace

Picture graphPicture(const Model& model, const Verdict& verdict, std::optional<ViewId> view, const Theme& theme) {
    constexpr qreal margin = 28;
    const QFont font = QApplication::font();
    const QFont titleFont = fontFor(TextRole::Title, font);

    Document document(model);
    DocumentBridge bridge(document);
    Analysis analysis(bridge);
    analysis.set(verdict);
    const SavedView saved = view ? savedView(model, *view) : SavedView();
    GraphLook look;
    look.scenario = verdict.question.scenario;
    look.date = verdict.question.date;
    look.hidden = saved.hidden;
    look.place = verdict.place;

    const auto scene = std::make_shared<GraphScene>();
    scene->setLook(theme, font);
    scene->show(graphContent(model, analysis, look), saved.layout, saved.placed);
    const Legend legend = legendOf(scene->content());

    QString title = toQt(model.title());
    if (const Scenario* scenario = model.scenarios().find(look.scenario);
        scenario && !scenario->name.empty() && scenario->name != model.title())
        title += (title.isEmpty() ? QString() : QStringLiteral(" · ")) + toQt(scenario->name);
    for (const Verdict::NamedPlace& place : verdict.places)
        if (place.id == look.place && !look.place.empty())
            title += QStringLiteral(" · ") + toQt(place.name);
    if (look.date)
        title += QStringLiteral(" · ") + Words::tr("on %1").arg(QString::fromStdString(formatDate(*look.date)));

    const QRectF source = scene->pictureRect().adjusted(-4, -4, 4, 4);
    const qreal top = margin + QFontMetricsF(titleFont).height() + 16;
    const QSizeF beside = legend.size(font);
    const QSizeF size(margin + source.width() + margin + beside.width() + margin,
                      top + std::max(source.height(), beside.height()) + margin);
    return {size, [=, &theme](QPainter& painter) {
                painter.fillRect(QRectF(QPointF(), size), theme.window);
                painter.setPen(theme.text);
                painter.setFont(titleFont);
                painter.drawText(QRectF(margin, margin, size.width() - 2 * margin, top - margin),
                                 Qt::AlignLeft | Qt::AlignTop,
                                 QFontMetricsF(titleFont).elidedText(title, Qt::ElideRight, size.width() - 2 * margin));
                painter.save();
                scene->render(&painter, QRectF(QPointF(margin, top), source.size()), source);
                painter.restore();
                painter.save();
                painter.translate(margin + source.width() + margin, top + 6);
                legend.paint(painter, font, theme);
                painter.restore();
            }};
}

}  // namespace remit
