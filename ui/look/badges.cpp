// SPDX-License-Identifier: MIT
#include "ui/look/badges.h"

namespace remit {

namespace {
constexpr int severitySide = 11;
}  // namespace

SeverityBadge::SeverityBadge(Severity severity, QWidget* parent) : QWidget(parent), m_severity(severity) {
    setFixedSize(severitySide + 1, severitySide + 1);
}

void SeverityBadge::setSeverity(Severity severity) {
    m_severity = severity;
    update();
}

void SeverityBadge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawSeverity(painter, QRectF(.5, .5, severitySide, severitySide), m_severity, themeOf(palette()));
}

RightBadge::RightBadge(RightMark mark, QWidget* parent, int side) : QWidget(parent), m_mark(std::move(mark)) {
    setFixedSize(side + 2, side + 2);
}

void RightBadge::setMark(RightMark mark) {
    m_mark = std::move(mark);
    update();
}

void RightBadge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawRightMark(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_mark, themeOf(palette()));
}

}  // namespace remit
