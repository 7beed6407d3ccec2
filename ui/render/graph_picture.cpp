// SPDX-License-Identifier: MIT
#include "ui/render/graph_picture.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <memory>

#include "ui/bridge/text.h"
#include "ui/graph/graph_focus.h"
#include "ui/graph/graph_legend.h"
#include "ui/graph/graph_scene.h"
#include "ui/graph/saved_view.h"

namespace remit {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GraphPicture)
};

QString titleOf(const Model& model, const Verdict& verdict, const View* view) {
    QString title = toQt(model.title());
    const auto add = [&](const QString& part) {
        title += (title.isEmpty() ? QString() : QStringLiteral(" · ")) + part;
    };
    if (const Scenario* scenario = model.scenarios().find(verdict.question.scenario);
        scenario && !scenario->name.empty() && scenario->name != model.title())
        add(toQt(scenario->name));
    if (view && model.views().size() > 1)
        add(toQt(view->name));
    for (const Verdict::NamedPlace& place : verdict.places)
        if (place.id == verdict.place && !verdict.place.empty())
            add(toQt(place.name));
    if (verdict.question.date)
        add(Words::tr("on %1").arg(QString::fromStdString(formatDate(*verdict.question.date))));
    return title;
}

}  // namespace

Picture graphPicture(const Model& model, const Verdict& verdict, const GraphPictureLook& asked, const Theme& theme) {
    constexpr qreal margin = 28;
    QFont font = QApplication::font();
    font.setPixelSize(QFontInfo(font).pixelSize());
    const QFont titleFont = fontFor(TextRole::Title, font);

    Document document(model);
    DocumentBridge bridge(document);
    Analysis analysis(bridge);
    analysis.set(verdict);
    const SavedView saved = asked.view ? savedView(model, *asked.view) : SavedView();
    GraphLook look;
    look.scenario = verdict.question.scenario;
    look.date = verdict.question.date;
    look.nodes = saved.nodes;
    look.place = verdict.place;
    look.shows = [&](RightKindId kind) { return !asked.hidden.contains(kind); };
    look.hides = saved.hides;

    const auto scene = std::make_shared<GraphScene>();
    scene->setLook(theme, font);
    GraphContent content = graphContent(model, analysis, look);
    if (asked.sizing)
        sizeNodes(content, *asked.sizing);
    if (asked.only)
        content = within(std::move(content), *asked.only);
    // On paper nothing is scarce; but what was placed by hand stands to the rest as it did in the window.
    if (saved.keepsRoom)
        scene->bring(saved);
    scene->show(std::move(content), saved.layout, saved.placed);
    scene->attend(asked.attention, false);
    const Legend legend =
        asked.frame.legend ? legendOf(scene->content(), asked.attention, scene->hasTrunks()) : Legend();

    const QString title = titleOf(model, verdict, asked.view ? model.views().find(*asked.view) : nullptr);
    const QRectF source = scene->pictureRect().adjusted(-4, -4, 4, 4);
    const qreal top = margin + (asked.frame.title ? QFontMetricsF(titleFont).height() + 16 : 0);
    const QSizeF beside = asked.frame.legend ? legend.size(font) : QSizeF(0, 0);
    const QSizeF size(margin + source.width() + (asked.frame.legend ? margin + beside.width() : 0) + margin,
                      top + std::max(source.height(), beside.height()) + margin);
    return {size, [=, &theme, frame = asked.frame](QPainter& painter) {
                if (frame.ground)
                    painter.fillRect(QRectF(QPointF(), size), theme.window);
                if (frame.title) {
                    const qreal width = size.width() - 2 * margin;
                    painter.setPen(theme.text);
                    painter.setFont(titleFont);
                    painter.drawText(QRectF(margin, margin, width, top - margin), Qt::AlignLeft | Qt::AlignTop,
                                     QFontMetricsF(titleFont).elidedText(title, Qt::ElideRight, width));
                }
                painter.save();
                scene->render(&painter, QRectF(QPointF(margin, top), source.size()), source);
                painter.restore();
                if (!frame.legend)
                    return;
                painter.save();
                painter.translate(margin + source.width() + margin, top + 6);
                legend.paint(painter, font, theme);
                painter.restore();
            }};
}

}  // namespace remit
