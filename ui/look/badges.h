// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <optional>

#include "ui/look/right_mark.h"

namespace remit {

// The mark of a severity as a widget, as high as a line of text. Says nothing to screen readers: words stand beside it.
class SeverityBadge final : public QWidget {
public:
    explicit SeverityBadge(Severity severity, QWidget* parent = nullptr);
    void setSeverity(Severity severity);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Severity m_severity;
};

// The mark of a right as a widget.
class RightBadge final : public QWidget {
public:
    explicit RightBadge(RightMark mark, QWidget* parent = nullptr, int side = 20);
    void setMark(RightMark mark);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    RightMark m_mark;
};

}  // namespace remit
