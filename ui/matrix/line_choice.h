// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

#include "core/edits/paste_plan.h"
#include "ui/bridge/desk.h"

namespace remit {

// Where one row or column of a paste goes: something of the document, something new, or nowhere.
class LineChoice final : public QComboBox {
    Q_OBJECT

public:
    enum class Axis { Rows, Columns };

    LineChoice(const Desk& desk, Axis axis, QWidget* parent = nullptr);

    // Shows where the line goes; null for none in hand.
    void show(const PasteLine* line);

signals:
    void chosen(const remit::LineAnswer& answer);

private:
    const Desk& m_desk;
    Axis m_axis;
};

}  // namespace remit
