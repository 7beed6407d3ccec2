// SPDX-License-Identifier: MIT
#include "ui/graph/hidden_nodes.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/graph/graph_actions.h"
#include "ui/look/dialog_size.h"
#include "ui/look/icons.h"

namespace remit {

namespace {

const char* iconOf(NodeRef::Kind kind) {
    switch (kind) {
        case NodeRef::Kind::BodyType:
            return "body";
        case NodeRef::Kind::Institution:
            return "institution";
        case NodeRef::Kind::PolicyArea:
            return "policy-area";
    }
    return "policy-area";
}

}  // namespace

std::vector<NodeRef> askHidden(const GraphActions& actions, const std::vector<NodeRef>& nodes, QWidget* parent) {
    QDialog dialog(parent);
    dialog.setWindowTitle(GraphActions::tr("Hidden in this view"));
    auto* column = new QVBoxLayout(&dialog);
    auto* label = new QLabel(GraphActions::tr("&Tick what is to be shown again:"), &dialog);
    auto* list = new QListWidget(&dialog);
    list->setAccessibleName(dialog.windowTitle());
    label->setBuddy(list);
    for (const NodeRef& node : nodes) {
        auto* item =
            new QListWidgetItem(actionIcon(QString::fromLatin1(iconOf(node.kind))), actions.nameOf(node), list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setSizeHint({0, std::max(26, dialog.fontMetrics().height() + 8)});
    }
    list->setCurrentRow(0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    QPushButton* show = buttons->addButton(GraphActions::tr("&Show"), QDialogButtonBox::AcceptRole);
    show->setDefault(true);
    const auto ticked = [&] {
        std::vector<NodeRef> out;
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->checkState() == Qt::Checked)
                out.push_back(nodes[static_cast<std::size_t>(row)]);
        return out;
    };
    const auto look = [&] { show->setEnabled(!ticked().empty()); };
    QObject::connect(list, &QListWidget::itemChanged, &dialog, look);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    look();
    column->addWidget(label);
    column->addWidget(list);
    column->addWidget(buttons);
    resizeFor(dialog, 48, 24);
    return dialog.exec() == QDialog::Accepted ? ticked() : std::vector<NodeRef>();
}

}  // namespace remit
