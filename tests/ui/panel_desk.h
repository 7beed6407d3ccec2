// SPDX-License-Identifier: MIT
#pragma once

#include <QTest>
#include <QWidget>

#include "core/model/model.h"
#include "ui/bridge/desk.h"

namespace remit::test {

// Table 1 of the LIPSIT report: its cells as the report prints them, tiers, mandates, and the MCA adopted by the
// Unitary/County.
[[nodiscard]] Model printedTable();

// A document on a desk whose findings are there as soon as each edit is.
class PanelDesk {
public:
    explicit PanelDesk(Model model);

    [[nodiscard]] const Model& model() const { return desk.document.model(); }
    // The first finding of the rule, or null.
    [[nodiscard]] const Finding* finding(std::string_view rule) const;
    [[nodiscard]] int count(std::string_view rule) const;
    [[nodiscard]] PolicyAreaId area(std::string_view name) const;
    [[nodiscard]] BodyTypeId type(std::string_view name) const;
    [[nodiscard]] const Grant* grant(std::string_view type, std::string_view area, RightClass rightClass) const;

    Document document;
    Desk desk;

private:
    void judge();
};

// Shows the widget and gives its window the keyboard.
void bringUp(QWidget& widget, QSize size);

// The child with the object name or accessible name; the test fails where there is none that can be seen.
template <class Widget>
Widget* child(QWidget& parent, const QString& name) {
    for (Widget* each : parent.findChildren<Widget*>())
        if ((each->objectName() == name || each->accessibleName() == name) && !each->isHidden())
            return each;
    return nullptr;
}

}  // namespace remit::test
