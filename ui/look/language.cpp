// SPDX-License-Identifier: MIT
#include "ui/look/language.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>

namespace remit {

namespace {

constexpr auto catalogueName = "remit-catalogue";

bool isWelsh(Language language) {
    if (language == Language::System)
        return QLocale::system().uiLanguages().value(0).section('-', 0, 0) == "cy";
    return language == Language::Welsh;
}

QLocale localeOf(Language language) {
    const QLocale system = QLocale::system();
    if (isWelsh(language))
        return {QLocale::Welsh, QLocale::UnitedKingdom};
    if (language == Language::English && system.language() != QLocale::English)
        return {QLocale::English, QLocale::UnitedKingdom};
    return system;
}

}  // namespace

void applyLanguage(QApplication& application, Language language) {
    delete application.findChild<QTranslator*>(catalogueName);  // which takes it out of use
    QLocale::setDefault(localeOf(language));
    if (!isWelsh(language))
        return;
    auto* catalogue = new QTranslator(&application);
    catalogue->setObjectName(catalogueName);
    [[maybe_unused]] const bool loaded = catalogue->load(":/translations/remit_cy.qm");
    Q_ASSERT_X(loaded, "applyLanguage", "the catalogue is in the resources");
    QApplication::installTranslator(catalogue);
}

QString languageName(Language language) {
    switch (language) {
        case Language::System:
            return QCoreApplication::translate("Languages", "As the &system");
        case Language::English:
            return QStringLiteral("&English");
        case Language::Welsh:
            return QStringLiteral("&Cymraeg");
    }
    return {};
}

}  // namespace remit
