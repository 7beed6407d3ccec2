// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <string>

#include "ui/look/theme.h"

namespace remit {

// What commands that draw need: fonts, and so an application, but no display. What Qt remarks of a session that is not
// there helps nobody and is kept quiet. One at a time; lives as long as something is drawn.
class Offscreen {
public:
    explicit Offscreen(Scheme scheme);

private:
    int m_count = 1;
    std::string m_name = "remit";
    char* m_arguments[2];
    QApplication m_application;
};

}  // namespace remit
