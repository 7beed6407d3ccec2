// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <QApplication>

#include "ui/look/theme.h"

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    remit::applyScheme(application, remit::Scheme::Light);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
