// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QCoreApplication>
#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/edits/grant_right.h"
#include "core/rights/in_words.h"
#include "ui/bridge/background.h"
#include "ui/bridge/text.h"
#include "ui/inspector/grant_card.h"
#include "ui/inspector/inspector_pages.h"
#include "ui/look/flow_layout.h"
#include "ui/look/right_mark.h"
#include "ui/look/theme.h"
#include "ui/places/placed_edits.h"

namespace remit {

namespace {

// A button that gives a right: its mark and its letter's name.
class GiveButton final : public QToolButton {
    Q_DECLARE_TR_FUNCTIONS(remit::GiveButton)

public:
    GiveButton(const RightKind& kind, QWidget* parent)
        : QToolButton(parent), m_mark{toQt(kind.letter), kind.rightClass, false, false, false, false} {
        setFixedSize(30, 30);
        setToolTip("<span>" + tr("Give %1").arg(toQt(kind.name)).toHtmlEscaped() + "</span>");
        setAccessibleName(tr("Give %1").arg(toQt(kind.name)));
        setAccessibleDescription(accessibleName());
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        QToolButton::paintEvent(event);
        QPainter painter(this);
        drawRightMark(painter, QRectF(5, 5, 20, 20), m_mark, themeOf(palette()));
    }

private:
    RightMark m_mark;
};

class CellPage final : public InspectorPage {
    Q_DECLARE_TR_FUNCTIONS(remit::CellPage)

public:
    CellPage(FieldContext& shared, const CellRef& cell, QWidget* parent)
        : InspectorPage(shared, parent), m_cell(cell), m_cards(new QVBoxLayout), m_give(new QWidget(this)) {
        m_cards->setSpacing(space::medium);
        column()->addLayout(m_cards);
        m_heading = addHeading(tr("Give a right"));
        m_give->setLayout(new FlowLayout);
        column()->addWidget(m_give);
        addHeading(tr("Holds it where"));
        m_where = addWords({});
        connect(&desk().lens, &Lens::changed, this, [this] { refresh(); });
        refresh();
    }

    void refresh() override {
        InspectorPage::refresh();
        if (!model().contains(m_cell.subject) || !model().policyAreas().contains(m_cell.area))
            return;
        const std::vector<GrantKey> keys = grantsInCell(model(), desk().lens.scenario(), m_cell.subject, m_cell.area);
        matchCards(keys);
        matchButtons();
        QStringList kinds;
        for (const GrantKey& key : keys)
            kinds << toQt(model().rightKinds().at(model().grants().at(key).right).name);
        setTitle(
            tr("%1 · %2").arg(toQt(model().policyAreas().at(m_cell.area).name), toQt(model().nameOf(m_cell.subject))),
            kinds.isEmpty() ? tr("No right yet") : kinds.join(tr(", ")));
        const ScenarioId scenario = desk().lens.scenario();
        if (!model().scenarios().contains(scenario))
            return;
        m_asking.start([this, snapshot = model(), scenario, date = desk().lens.date(),
                        cell = m_cell](const Background::Cancelled&) -> std::function<void()> {
            QStringList words;
            for (const std::string& each : holdsItWhere(snapshot, scenario, date, cell.subject, cell.area))
                words << toQt(each);
            return [this, words] { m_where->setText(words.join('\n')); };
        });
    }

    void commit() override {
        for (GrantCard* card : m_shown)
            card->commit();
    }

private:
    void matchCards(const std::vector<GrantKey>& keys) {
        std::vector<GrantCard*> now;
        for (const GrantKey& key : keys) {
            const auto old =
                std::find_if(m_shown.begin(), m_shown.end(), [&](GrantCard* card) { return card->key() == key; });
            if (old != m_shown.end()) {
                now.push_back(*old);
                (*old)->refresh();
            } else {
                now.push_back(new GrantCard(context(), key, this));
            }
        }
        for (GrantCard* card : m_shown)
            if (std::find(now.begin(), now.end(), card) == now.end()) {
                if (const Grant* moved = model().grants().find(card->key());
                    moved && card->isAncestorOf(QApplication::focusWidget()))  // by hand: the hands go with it
                    QTimer::singleShot(
                        0, this, [this, to = CellRef{moved->subject, moved->area}] { desk().selection.select(to); });
                card->hide();
                card->deleteLater();
            }
        for (std::size_t i = 0; i < now.size(); ++i)
            if (const int at = static_cast<int>(i); !m_cards->itemAt(at) || m_cards->itemAt(at)->widget() != now[i])
                m_cards->insertWidget(at, now[i]);
        m_shown = std::move(now);
    }

    void matchButtons() {
        std::vector<RightKind> kinds(model().rightKinds().begin(), model().rightKinds().end());
        if (kinds == m_kinds)
            return;
        m_kinds = std::move(kinds);
        while (QLayoutItem* item = m_give->layout()->takeAt(0)) {
            item->widget()->deleteLater();
            delete item;
        }
        for (const RightKind& kind : m_kinds) {
            auto* button = new GiveButton(kind, m_give);
            connect(button, &QToolButton::clicked, this, [this, id = kind.id] { give(id); });
            m_give->layout()->addWidget(button);
        }
        m_heading->setVisible(!m_kinds.empty());
    }

    void give(RightKindId kind) {
        m_edits.edit(tr("give %1 %2 on %3")
                         .arg(toQt(model().nameOf(m_cell.subject)), toQt(model().rightKinds().at(kind).name),
                              toQt(model().policyAreas().at(m_cell.area).name)),
                     [this, kind](Draft& draft) -> Result<> {
                         const auto made = grantRight(draft, desk().lens.scenario(), m_cell.subject, m_cell.area, kind);
                         return made ? Result<>() : Result<>(made.error());
                     });
    }

    CellRef m_cell;
    PlacedEdits m_edits{desk(), *this};
    QVBoxLayout* m_cards;
    std::vector<GrantCard*> m_shown;
    QLabel* m_heading;
    QWidget* m_give;
    std::vector<RightKind> m_kinds;
    QLabel* m_where;
    Background m_asking{desk().worker};
};

}  // namespace

InspectorPage* makeCellPage(FieldContext& context, const CellRef& cell, QWidget* parent) {
    return new CellPage(context, cell, parent);
}

}  // namespace remit
