// SPDX-License-Identifier: MIT
#include "ui/graph/choice_popup.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/look/theme.h"

namespace remit {

ChoicePopup::ChoicePopup(const QString& heading, const QString& what, const std::vector<FindList::Entry>& entries,
                         QWidget* parent)
    : QFrame(parent, Qt::Popup) {
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("role", "card");
    setObjectName(QStringLiteral("choicePopup"));
    setAccessibleName(heading);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::small);
    auto* label = new QLabel(heading, this);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", "heading");
    label->setWordWrap(true);
    column->addWidget(label);
    auto* list = new FindList(what, heading, entries, this);
    column->addWidget(list);
    setFocusProxy(list);
    list->setFocus();
    connect(list, &FindList::taken, this, [this](const QString& id) {
        emit chosen(id);
        close();
    });
}

}  // namespace remit
