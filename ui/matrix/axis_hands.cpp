// SPDX-License-Identifier: MIT
#include "ui/matrix/axis_hands.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScopedValueRollback>

#include "ui/bridge/text.h"
#include "ui/look/icons.h"
#include "ui/matrix/matrix_table.h"

namespace remit {

namespace {
NavRow asRow(const Subject& subject) {
    return subject.isBodyType() ? NavRow(subject.bodyType()) : NavRow(subject.institution());
}
}  // namespace

AxisHands::AxisHands(Desk& desk, MatrixModel& model, MatrixTable& table)
    : QObject(&table), m_desk(desk), m_model(model), m_table(table) {}

AxisHands::Chosen AxisHands::chosen() const {
    const Item& item = m_desk.selection.item();
    return std::holds_alternative<PolicyAreaId>(item) ? Chosen::Row
           : std::holds_alternative<Subject>(item)    ? Chosen::Column
                                                      : Chosen::Cell;
}

NavRow AxisHands::rowAt(Qt::Orientation orientation, int section) const {
    const auto at = static_cast<std::size_t>(section);
    return orientation == Qt::Vertical ? NavRow(m_model.rows()[at].area) : asRow(m_model.columns()[at].subject);
}

std::optional<NavRow> AxisHands::inHand(Qt::Orientation orientation) const {
    const Item& item = m_desk.selection.item();
    if (const auto* area = std::get_if<PolicyAreaId>(&item); area && orientation == Qt::Vertical)
        return *area;
    if (const auto* subject = std::get_if<Subject>(&item); subject && orientation == Qt::Horizontal)
        return asRow(*subject);
    const QModelIndex current = m_table.currentIndex();
    if (!current.isValid() || (orientation == Qt::Horizontal && m_model.isDecides(current.column())))
        return std::nullopt;
    return rowAt(orientation, orientation == Qt::Vertical ? current.row() : current.column());
}

std::vector<NavRow> AxisHands::allInHand(Qt::Orientation orientation) const {
    const bool rows = orientation == Qt::Vertical;
    std::vector<NavRow> out;
    if (chosen() == (rows ? Chosen::Row : Chosen::Column)) {
        const QItemSelectionRange block = m_table.block();
        for (int i = rows ? block.top() : block.left(); block.isValid() && i <= (rows ? block.bottom() : block.right());
             ++i)
            if (rows || !m_model.isDecides(i))
                out.push_back(rowAt(orientation, i));
    }
    const std::optional<NavRow> one = inHand(orientation);
    if (one && std::find(out.begin(), out.end(), *one) == out.end())
        out.assign(1, *one);
    return out;
}

void AxisHands::perform(MatrixCommand command) {
    switch (command) {
        case MatrixCommand::InsertRow:
            return insert(Section::Areas);
        case MatrixCommand::InsertUnder:
            return insertUnder();
        case MatrixCommand::InsertColumn:
            return insert(Section::Bodies);
        case MatrixCommand::RenameRow:
            if (const auto row = inHand(Qt::Vertical))
                rename(*row);
            return;
        case MatrixCommand::RenameColumn:
            if (const auto row = inHand(Qt::Horizontal))
                rename(*row);
            return;
        case MatrixCommand::MoveUp:
            return move(inHand(Qt::Vertical), -1);
        case MatrixCommand::MoveDown:
            return move(inHand(Qt::Vertical), 1);
        case MatrixCommand::MoveLeft:
            return move(inHand(Qt::Horizontal), -1);
        case MatrixCommand::MoveRight:
            return move(inHand(Qt::Horizontal), 1);
        case MatrixCommand::Indent:
            if (const auto row = inHand(Qt::Vertical); row && isOrdered(Qt::Vertical))
                moved(*row, indentAxis(m_desk, *row));
            return;
        case MatrixCommand::Outdent:
            if (const auto row = inHand(Qt::Vertical); row && isOrdered(Qt::Vertical))
                moved(*row, outdentAxis(m_desk, *row));
            return;
        case MatrixCommand::SelectRow:
            if (const QModelIndex current = m_table.currentIndex(); current.isValid())
                m_table.chooseSections(Qt::Vertical, current.row(), current.row());
            return;
        case MatrixCommand::SelectColumn:
            if (const QModelIndex current = m_table.currentIndex();
                current.isValid() && !m_model.isDecides(current.column()))
                m_table.chooseSections(Qt::Horizontal, current.column(), current.column());
            return;
        case MatrixCommand::FoldAll:
            return m_model.foldAll();
        case MatrixCommand::UnfoldAll:
            return m_model.unfoldAll();
        case MatrixCommand::RemoveRow:
            return remove(Qt::Vertical);
        case MatrixCommand::RemoveColumn:
            return remove(Qt::Horizontal);
    }
}

bool AxisHands::press(const QKeyEvent& event) {
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool column = chosen() == Chosen::Column;
    const auto does = [&](MatrixCommand command) {
        perform(command);
        return true;
    };
    switch (event.key()) {
        case Qt::Key_Insert:
            if (modifiers == Qt::NoModifier)
                return does(column ? MatrixCommand::InsertColumn : MatrixCommand::InsertRow);
            return modifiers == Qt::AltModifier && does(MatrixCommand::InsertColumn);
        case Qt::Key_F2:
            if (modifiers == Qt::NoModifier && chosen() != Chosen::Cell)
                return does(column ? MatrixCommand::RenameColumn : MatrixCommand::RenameRow);
            return false;
        case Qt::Key_Delete:
            return modifiers == Qt::ControlModifier &&
                   does(column ? MatrixCommand::RemoveColumn : MatrixCommand::RemoveRow);
        case Qt::Key_Space:
            if (modifiers == Qt::ShiftModifier)
                return does(MatrixCommand::SelectRow);
            return modifiers == Qt::ControlModifier && does(MatrixCommand::SelectColumn);
        case Qt::Key_Up:
            return modifiers == Qt::AltModifier && does(MatrixCommand::MoveUp);
        case Qt::Key_Down:
            return modifiers == Qt::AltModifier && does(MatrixCommand::MoveDown);
        case Qt::Key_Left:
            return modifiers == Qt::AltModifier && does(MatrixCommand::MoveLeft);
        case Qt::Key_Right:
            return modifiers == Qt::AltModifier && does(MatrixCommand::MoveRight);
        case Qt::Key_BracketRight:
            return modifiers == Qt::ControlModifier && does(MatrixCommand::Indent);
        case Qt::Key_BracketLeft:
            return modifiers == Qt::ControlModifier && does(MatrixCommand::Outdent);
        default:
            return false;
    }
}

bool AxisHands::isOrdered(Qt::Orientation orientation) {
    const bool ordered = m_model.isInDocumentOrder(orientation);
    if (!ordered && m_model.order(orientation) == MatrixOrder::Document)
        m_table.say(orientation == Qt::Vertical
                        ? tr("The filter hides policy areas: clear it (Escape in its bar) to move one.")
                        : tr("The filter hides bodies: clear it (Escape in its bar) to move one."));
    else if (!ordered)
        m_table.say(orientation == Qt::Vertical
                        ? tr("The policy areas are sorted: show them in the document’s order to move one.")
                        : tr("The bodies are sorted: show them in the document’s order to move one."));
    return ordered;
}

void AxisHands::insert(Section section) {
    start(insertBehind(m_desk, section, inHand(section == Section::Areas ? Qt::Vertical : Qt::Horizontal)));
}

void AxisHands::insertUnder() {
    const auto parent = chosen() == Chosen::Column ? inHand(Qt::Horizontal) : inHand(Qt::Vertical);
    if (!parent || std::holds_alternative<InstitutionId>(*parent))
        return;
    start(remit::insertUnder(m_desk, *parent));
}

void AxisHands::start(const std::optional<NewAxis>& added) {
    if (!added)
        return;
    m_desk.selection.select(itemOf(added->row));
    m_new = added;
    name(added->row);
}

void AxisHands::rename(const NavRow& row) {
    close();
    name(row);
}

void AxisHands::name(const NavRow& row) {
    const Item item = itemOf(row);
    const auto* area = std::get_if<PolicyAreaId>(&item);
    const auto* subject = std::get_if<Subject>(&item);
    m_model.reveal({subject ? *subject : Subject(), area ? *area : PolicyAreaId()});
    m_table.settle();
    const QRect box = area ? m_table.nameBox(Qt::Vertical, m_model.rowOf(*area))
                           : m_table.nameBox(Qt::Horizontal, m_model.columnOf(*subject));
    m_named = row;
    m_editor = new NameEditor(nameOf(m_desk.document.model(), row), &m_table);
    m_editor->setAccessibleName(tr("Name of the %1").arg(kindOf(row)));
    m_editor->setGeometry(box);
    connect(m_editor, &NameEditor::done, this, &AxisHands::finish);
    connect(m_editor, &NameEditor::cancelled, this, &AxisHands::cancel);
    m_editor->show();
    m_editor->setFocus();
}

void AxisHands::finish(const QString& name, bool leaving) {
    if (!m_editor || m_finishing)  // what follows an edit may move the focus
        return;
    const QScopedValueRollback guard(m_finishing, true);
    QString refusal;
    if (m_new) {
        if (const auto made = nameNew(m_desk, *m_new, name, refusal))
            m_desk.selection.select(itemOf(*made));
    } else {
        refusal = renameAxis(m_desk, m_named, name);
    }
    if (!refusal.isEmpty() && !leaving)
        return m_editor->refuse(refusal);
    if (!refusal.isEmpty())
        m_table.say(refusal);
    m_new.reset();
    if (!leaving)
        m_table.setFocus();
    close();
}

void AxisHands::cancel() {
    const QScopedValueRollback guard(m_finishing, true);
    if (m_new)
        dropNew(m_desk, *m_new);
    m_new.reset();
    m_table.setFocus();
    close();
}

void AxisHands::close() {
    if (!m_editor)
        return;
    m_editor->disconnect(this);
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
}

void AxisHands::remove(Qt::Orientation orientation) {
    const std::vector<NavRow> rows = allInHand(orientation);
    if (rows.empty())
        return;
    const QString what = rows.size() == 1              ? nameOf(m_desk.document.model(), rows[0])
                         : orientation == Qt::Vertical ? tr("%1 policy areas").arg(rows.size())
                                                       : tr("%1 bodies").arg(rows.size());
    const QString along = takenAlong(m_desk, rows);
    if (!along.isEmpty()) {
        QMessageBox box(QMessageBox::NoIcon, tr("Remove %1?").arg(what), {}, QMessageBox::NoButton, &m_table);
        box.setTextFormat(Qt::PlainText);
        box.setText(tr("Remove %1?").arg(what));
        box.setInformativeText(rows.size() == 1 ? tr("%1 would go with it. You can undo this.").arg(along)
                                                : tr("%1 would go with them. You can undo this.").arg(along));
        QPushButton* go = box.addButton(tr("Remove"), QMessageBox::AcceptRole);
        go->setProperty("role", "primary");
        box.addButton(QMessageBox::Cancel);
        box.setDefaultButton(go);
        box.exec();
        if (box.clickedButton() != go)
            return;
    }
    const QModelIndex current = m_table.currentIndex();
    const int row = current.row();
    const int column = current.column();
    if (!removeAxes(m_desk, rows))
        return;
    m_table.say(along.isEmpty() ? tr("Removed %1.").arg(what) : tr("Removed %1 and %2.").arg(what, along));
    if (m_model.rowCount() > 0 && m_model.columnCount() > 1)  // the hands stay where they were
        m_table.setCurrentIndex(m_model.index(std::clamp(row, 0, m_model.rowCount() - 1),
                                              std::clamp(column, 0, m_model.columnCount() - 2)));
    m_table.setFocus();
}

void AxisHands::move(const std::optional<NavRow>& row, int by) {
    if (row && isOrdered(std::holds_alternative<PolicyAreaId>(*row) ? Qt::Vertical : Qt::Horizontal))
        moved(*row, shiftAxis(m_desk, *row, by));
}

void AxisHands::moved(const NavRow& row, bool done) {
    if (!done)
        return m_table.say(tr("%1 cannot go further that way.").arg(nameOf(m_desk.document.model(), row)));
    const Item item = itemOf(row);
    const auto* area = std::get_if<PolicyAreaId>(&item);
    const auto* subject = std::get_if<Subject>(&item);
    m_model.reveal({subject ? *subject : Subject(), area ? *area : PolicyAreaId()});
    m_table.settle();
    const QModelIndex current = m_table.currentIndex();
    if (area)
        m_table.scrollTo(m_model.index(m_model.rowOf(*area), std::max(0, current.column())));
    else
        m_table.scrollTo(m_model.index(std::max(0, current.row()), m_model.columnOf(*subject)));
}

// A gap belongs to the siblings of what stands behind it; the last one to those of the section before it.
void AxisHands::drop(Qt::Orientation orientation, int from, int to, bool on) {
    if (!isOrdered(orientation))
        return;
    const bool rows = orientation == Qt::Vertical;
    const int count = rows ? m_model.rowCount() : static_cast<int>(m_model.columns().size());
    const NavRow row = rowAt(orientation, from);
    const Model& model = m_desk.document.model();
    if (on) {
        const NavRow target = rowAt(orientation, to);
        if (target != row && placeAxis(m_desk, row, target, std::nullopt))
            moved(row, true);
        return;
    }
    if (to == from)
        return;
    const bool type = std::holds_alternative<BodyTypeId>(row);
    std::optional<NavRow> before;
    for (int i = to; i < count && !before; ++i) {
        const NavRow each = rowAt(orientation, i);
        const bool fits = rows || each.index() == row.index();
        if (fits && each != row)
            before = each;
        else if (!type)
            break;  // a body type passes over institutions; others stay where they were let go
    }
    NavRow parent = rows ? NavRow(Section::Areas) : NavRow(Section::Bodies);
    if (before) {
        parent = parentOf(model, *before);
    } else if (!type && to > 0) {
        const NavRow last = rowAt(orientation, to - 1);
        parent = std::holds_alternative<BodyTypeId>(last) ? last : parentOf(model, last);
    }
    if (placeAxis(m_desk, row, parent, before))
        moved(row, true);
}

void AxisHands::fillMenu(QMenu& menu, Qt::Orientation orientation) {
    const std::optional<NavRow> row = inHand(orientation);
    const bool rows = orientation == Qt::Vertical;
    const auto add = [&](const char* icon, const QString& text, const char* keys, MatrixCommand command) {
        QAction* action = menu.addAction(text + (*keys ? '\t' + QString(keys) : QString()), this,
                                         [this, command] { perform(command); });
        if (icon)
            action->setIcon(actionIcon(icon));
    };
    if (row) {
        add("rename", tr("Rename"), chosen() == Chosen::Cell ? "" : "F2",
            rows ? MatrixCommand::RenameRow : MatrixCommand::RenameColumn);
        add(nullptr, rows ? tr("Select the whole row") : tr("Select the whole column"),
            rows ? "Shift+Space" : "Ctrl+Space", rows ? MatrixCommand::SelectRow : MatrixCommand::SelectColumn);
        menu.addSeparator();
    }
    if (rows) {
        add("add-area", tr("Add a policy area below"), "Insert", MatrixCommand::InsertRow);
        if (row)
            menu.addAction(tr("Add a policy area under it"), this,
                           [this, row] { start(remit::insertUnder(m_desk, *row)); });
    } else {
        const bool institution = row && std::holds_alternative<InstitutionId>(*row);
        add(institution ? "add-institution" : "add-body",
            institution ? tr("Add an institution to the right") : tr("Add a body type to the right"), "Alt+Insert",
            MatrixCommand::InsertColumn);
        if (row && !institution)
            menu.addAction(actionIcon("add-institution"), tr("Add an institution of it"), this,
                           [this, row] { start(remit::insertUnder(m_desk, *row)); });
    }
    if (!row)
        return;
    menu.addSeparator();
    if (rows) {
        add(nullptr, tr("Move up"), "Alt+Up", MatrixCommand::MoveUp);
        add(nullptr, tr("Move down"), "Alt+Down", MatrixCommand::MoveDown);
        add(nullptr, tr("Put under the row above"), "Ctrl+]", MatrixCommand::Indent);
        add(nullptr, tr("Take out"), "Ctrl+[", MatrixCommand::Outdent);
    } else {
        add(nullptr, tr("Move left"), "Alt+Left", MatrixCommand::MoveLeft);
        add(nullptr, tr("Move right"), "Alt+Right", MatrixCommand::MoveRight);
    }
    menu.addSeparator();
    const std::size_t several = allInHand(orientation).size();
    add("delete",
        several > 1 ? (rows ? tr("Remove %1 policy areas…").arg(several) : tr("Remove %1 bodies…").arg(several))
                    : tr("Remove…"),
        rows == (chosen() != Chosen::Column) ? "Ctrl+Delete" : "",
        rows ? MatrixCommand::RemoveRow : MatrixCommand::RemoveColumn);
}

}  // namespace remit
