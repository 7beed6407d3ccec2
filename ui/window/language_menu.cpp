// SPDX-License-Identifier: MIT
#include "ui/window/language_menu.h"

#include <QActionGroup>
#include <QMenu>

namespace remit {

void fillLanguages(QMenu& menu, Language current, const std::function<void(Language)>& chosen) {
    menu.clear();
    auto* group = new QActionGroup(&menu);
    for (const Language language : {Language::System, Language::English, Language::Welsh}) {
        QAction* action = menu.addAction(languageName(language));
        action->setCheckable(true);
        action->setChecked(language == current);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &menu, [chosen, language] { chosen(language); });
    }
}

}  // namespace remit
