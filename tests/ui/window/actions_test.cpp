// SPDX-License-Identifier: MIT
#include "ui/window/actions.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QMenuBar>
#include <QRegularExpression>
#include <map>

#include "ui/look/language.h"

namespace remit {
namespace {

QStringList sharedMnemonics() {
    static const QRegularExpression mark("&(\\w)");
    QWidget window;
    QMenuBar bar;
    Actions actions(window);
    actions.fill(bar);
    QStringList shared;
    for (const QAction* menu : bar.actions()) {
        std::map<QString, QString> taken;
        for (const QAction* each : menu->menu()->actions()) {
            const QString letter = mark.match(each->text()).captured(1).toLower();
            if (const auto [it, isNew] = taken.try_emplace(letter, each->text()); !isNew && !letter.isEmpty())
                shared << menu->text() + ": " + it->second + ", " + each->text();
        }
    }
    return shared;
}

TEST(MenuEntries, HaveALetterEachOfTheirOwn) {
    EXPECT_EQ(sharedMnemonics().join('\n').toStdString(), "");
    applyLanguage(*qApp, Language::Welsh);
    EXPECT_EQ(sharedMnemonics().join('\n').toStdString(), "");
    applyLanguage(*qApp, Language::English);
}

}  // namespace
}  // namespace remit
