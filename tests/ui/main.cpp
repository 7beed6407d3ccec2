// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <QApplication>

#include "ui/look/theme.h"

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");  // the build asks for the list of tests, display or none
    QApplication application(argc, argv);
    remit::applyScheme(application, remit::Scheme::Light);
    return RUN_ALL_TESTS();
}
