// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/inspector/inspector_pages.h"
#include "ui/inspector/row_binding.h"
#include "ui/look/badges.h"
#include "ui/look/theme.h"

namespace remit {

namespace {

// The mark is drawn from what stands in the fields, committed or not.
class RightKindPage final : public InspectorPage {
    Q_DECLARE_TR_FUNCTIONS(remit::RightKindPage)

public:
    RightKindPage(FieldContext& shared, RightKindId id, QWidget* parent) : InspectorPage(shared, parent), m_id(id) {
        const RowBinding<RightKind> row(desk(), id, "right/" + toQt(id),
                                        [this] { return toQt(model().rightKinds().at(m_id).name); });
        auto* preview = new QHBoxLayout;
        preview->setSpacing(space::medium);
        for (const int side : {20, 32, 48})
            preview->addWidget(m_marks.emplace_back(new RightBadge({}, this, side)));
        preview->addStretch();
        column()->addLayout(preview);
        m_drawn = addWords({}, "caption");
        Form* form = addForm();
        form->add(new LineField(shared, row.name(), form));
        m_letter = form->add(new LineField(shared, row.text(tr("Letter"), &RightKind::letter, tr("none")), form));
        m_class = form->add(
            new ChoiceField(shared, row.word(tr("Class"), &RightKind::rightClass), choicesOf<RightClass>(), form));
        form->addWide(new SwitchField(shared, row.flag(tr("Sole"), &RightKind::sole),
                                      tr("One holder is expected, or several jointly"), form));
        addHeading(tr("Where it is used"));
        m_uses = addWords({});
        for (const Field* each : {m_letter, m_class})
            connect(each, &Field::edited, this, &RightKindPage::draw);
        refresh();
        draw();
    }

    void refresh() override {
        InspectorPage::refresh();
        setTitle(toQt(model().rightKinds().at(m_id).name), tr("Right kind"));
        const auto uses = [&](const auto& table) {
            return std::count_if(table.begin(), table.end(), [&](const auto& each) { return each.right == m_id; });
        };
        m_uses->setText(tr("Rights: %1\nDelegations: %2\nRules of your own: %3")
                            .arg(uses(model().grants()))
                            .arg(uses(model().relations()))
                            .arg(uses(model().userRules())));
    }

private:
    void draw() {
        const RightClass now = fromName<RightClass>(fromQt(m_class->text())).value_or(RightClass::Decision);
        for (RightBadge* mark : m_marks)
            mark->setMark({m_letter->text().trimmed().left(2), now, false, false, false, false});
        m_drawn->setText(
            tr("Colour and shape follow from the class: %1 is %2.").arg(titleOf(now).toLower(), drawnAs(now)));
    }

    RightKindId m_id;
    std::vector<RightBadge*> m_marks;
    QLabel* m_drawn;
    Field* m_letter = nullptr;
    Field* m_class = nullptr;
    QLabel* m_uses;
};

}  // namespace

InspectorPage* makeRightKindPage(FieldContext& context, RightKindId id, QWidget* parent) {
    return new RightKindPage(context, id, parent);
}

}  // namespace remit
