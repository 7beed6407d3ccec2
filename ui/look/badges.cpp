// SPDX-License-Identifier: MIT
#include "ui/look/badges.h"

namespace remit {

namespace {
constexpr int severitySide = 11;
constexpr int rightSide = 20;
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

RightBadge::RightBadge(RightMark mark, QWidget* parent) : QWidget(parent), m_mark(std::move(mark)) {
    setFixedSize(rightSide + 2, rightSide + 2);
}

void RightBadge::setMark(RightMark mark) {
    m_mark = std::move(mark);
    update();
}

void RightBadge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawRightMark(painter, QRectF(1, 1, rightSide, rightSide), m_mark, themeOf(palette()));
}

}  // namespace remit
