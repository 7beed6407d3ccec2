#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""What a screen reader and a keyboard reach of Remit: reach_test.py PROGRAM [TEST...], on a screen and a bus of its own.

The true program runs over a copy of Table 1 and is met through AT-SPI alone, as Orca meets it.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

PROGRAM = pathlib.Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else None
TABLE1 = pathlib.Path(__file__).resolve().parents[2] / "resources/templates/table1.csv"

# Roles that mean nothing without a name where they are on the screen.
SPEAKING = {"push button", "toggle button", "check box", "radio button", "combo box", "text", "spin button", "slider", "table",
            "tree", "tree table", "list", "list item", "table cell", "tree item", "page tab", "page tab list", "menu item",
            "table column header", "table row header", "link", "dialog"}
# What a finger or a shaking hand must be able to hit. Qt measures a box to tick without the room that it stands in.
TARGETS = {"push button", "toggle button", "combo box", "text", "spin button"}
STOPS = TARGETS | {"check box", "radio button", "table", "tree", "list"}
# Containers: they take the keyboard for what is in them.
SILENT = {"filler", "unknown", "layered pane", "scroll pane", "viewport"}
LEAST = 24  # pixels
MARKUP = re.compile(r"<[a-z/!][^>]*>|&[a-z]+;")


def inside():
    """The tests, with the program on the bus that this process was started on."""
    from screen import Atspi, Screen, actions, children, do, find, press_key, seen, start_desktop, states, wait_for, walk

    def extents(node):
        box = node.get_extents(Atspi.CoordType.SCREEN)
        return (box.x, box.y, box.width, box.height)

    def label(node):
        return f"{node.get_role_name()} “{node.get_name()}”"

    def names_in(relations):
        return [relation.get_target(i).get_name() for relation in relations
                if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
                for i in range(relation.get_n_targets())]

    def is_blank_beside_others(node):
        """An empty cell of a row that speaks by its first."""
        if node.get_role_name() != "table cell":
            return False
        columns = sum(each.get_role_name() == "table column header" for each in children(node.get_parent()))
        return columns > 1 and node.get_index_in_parent() % columns > 0

    def faults_of(node, now):
        """Why assistive technology could make nothing of what is on the screen there, in these states."""
        role, name = node.get_role_name(), node.get_name().strip()
        description = node.get_description() or ""
        faults = []
        if role in SPEAKING and not name and not is_blank_beside_others(node):
            faults.append("has no name")
        for words in (name, description):
            if MARKUP.search(words):
                faults.append(f"speaks markup: {words}")
        if "focusable" in now and role in SILENT:
            faults.append("takes the keyboard and says nothing")
        if role == "combo box" and not description and not names_in(node.get_relation_set()):
            faults.append("says what is chosen in it, and not what it is for")
        if role == "text" and "editable" in now and "EditableText" not in node.get_interfaces():
            faults.append("cannot be written in")
        if role == "spin button":
            if not node.get_minimum_value() <= node.get_current_value() <= node.get_maximum_value():
                faults.append("has no value between its ends")
        if role in ("check box", "radio button", "toggle button") and "Toggle" not in actions(node):
            faults.append("cannot be switched")
        if role == "push button" and "enabled" in now and not {"Press", "ShowMenu"} & set(actions(node)):
            faults.append("cannot be pressed")
        inner = role == "text" and node.get_parent().get_role_name() in ("combo box", "spin button")
        if role in TARGETS and not inner and "focusable" in now and "showing" in now:
            _, _, width, height = extents(node)
            if width < LEAST or height < LEAST:
                faults.append(f"is {width} by {height} pixels: too small to hit")
        return [f"{label(node)} in {label(node.get_parent())} {fault}" for fault in faults]

    def faults_below(top):
        """Of all that is on the screen, and of the menus, which come to be there when they are asked for."""
        faults = []
        for node, now in seen(top):
            faults += faults_of(node, now)
            if node.get_role_name() == "menu bar":
                for each in walk(node):
                    if each.get_role_name() == "menu item":
                        faults += faults_of(each, states(each))
        return faults

    class Reach(unittest.TestCase):
        @classmethod
        def setUpClass(cls):
            cls.screen = Screen(str(PROGRAM), TABLE1)
            cls.screen.await_("table cell", "Warning: ")

        @classmethod
        def tearDownClass(cls):
            cls.screen.close()

        def assert_no_faults(self, top):
            faults = faults_below(top)
            self.assertEqual(faults, [], "\n" + "\n".join(faults))

        def close(self, dialog):
            press_key("Escape")
            wait_for(lambda: dialog not in self.screen.windows(), "the dialog to close")

        def stand_in(self, role, name):
            """Takes the keyboard to a pane, as F6 does."""
            pane = self.screen.find(role, name)
            for _ in range(6):
                if self.screen.stops and pane in (self.screen.stops[-1], self.screen.stops[-1].get_parent()):
                    return
                before = len(self.screen.stops)
                press_key("F6")
                wait_for(lambda: len(self.screen.stops) > before, "F6 to go on")
            self.fail(f"F6 never came to {name}")

        def stand_in_matrix(self):
            self.stand_in("table", "Rights matrix")

    class Looking(Reach):
        """Nothing here changes the document."""

        def test_everything_in_the_window_says_what_it_is(self):
            self.assert_no_faults(self.screen.window)

        def test_the_matrix_is_a_table_of_sentences(self):
            table = self.screen.find("table", "Rights matrix")
            self.assertEqual((Atspi.Table.get_n_rows(table), Atspi.Table.get_n_columns(table)), (6, 6))
            cell = Atspi.Table.get_accessible_at(table, 1, 1)
            self.assertEqual(cell.get_role_name(), "table cell")
            self.assertTrue(cell.get_name().startswith("Schools, MCA: consultation rights; 1 finding: "), cell.get_name())
            self.assertLessEqual({"focusable", "selectable", "showing"}, states(cell))
            self.assertEqual(Atspi.Table.get_row_description(table, 1), "Schools")
            self.assertTrue(Atspi.Table.get_column_description(table, 1).startswith("MCA"))

        def test_findings_and_navigator_are_trees_that_open(self):
            group = self.screen.await_("table cell", "Self-consultation, 5 findings")
            self.assertLessEqual({"expandable", "expanded"}, states(group))
            rows = [each for each in children(self.screen.find("tree", "Findings"))
                    if each.get_name().startswith(("Warning: ", "Note: "))]
            self.assertEqual(len(rows), 22)
            self.assertTrue(all(" Rule: " in each.get_name() for each in rows))
            counts = self.screen.find("label", "Errors: 0. Warnings: 9. Notes: 13.")
            self.assertTrue(counts, "the counts of the status bar")
            self.assertTrue(self.screen.find("table cell", "Schools, policy area, worst finding: warning"))

        def test_the_graph_lists_its_nodes_and_edges(self):
            self.screen.menu("View", "Graph")
            graph = self.screen.await_("list", "Graph")
            things = children(graph)
            self.assertEqual(len(things), 11 + 23)
            self.assert_no_faults(graph)
            node = next(each for each in things if each.get_name().startswith("Schools, policy area"))
            do(node, "Press")
            wait_for(lambda: "selected" in states(node), "the node to be selected")
            self.assertTrue(any(each.get_name().startswith("MCA on Schools: consultation") for each in things))
            self.screen.menu("View", "Matrix")
            self.screen.await_("table", "Rights matrix")

        def test_tab_comes_round_to_everything(self):
            self.stand_in_matrix()
            wanted = [each for each, now in seen(self.screen.window) if {"focusable", "enabled"} <= now and
                      each.get_role_name() in STOPS and
                      each.get_parent().get_role_name() not in ("combo box", "spin button")]
            visited = []
            start = self.screen.find("table", "Rights matrix")
            for _ in range(3 * len(wanted)):
                before = len(self.screen.stops)
                press_key("Tab")
                wait_for(lambda: len(self.screen.stops) > before, f"Tab to leave {label(self.screen.stops[-1])}")
                visited += self.screen.stops[before:]
                if start in visited:
                    break
            missed = [label(each) for each in wanted if each not in visited and not self.is_in_group(each)]
            self.assertEqual(missed, [])
            self.assertIn(start, visited, "Tab never came back to the matrix")

        @staticmethod
        def is_in_group(node):
            """Of buttons of which one is chosen, Tab stops at that one; arrows go to the others."""
            return node.get_name() in ("Letters", "Words")

        def test_f6_goes_round_the_panes(self):
            self.stand_in_matrix()
            visited = []
            for _ in range(4):
                before = len(self.screen.stops)
                press_key("F6")
                wait_for(lambda: len(self.screen.stops) > before, "F6 to go on")
                visited += [each.get_name() for each in self.screen.stops[before:]]
            for pane in ("Navigator", "Inspector", "Findings", "Rights matrix"):
                self.assertIn(pane, visited)

        def check_dialog(self, *path):
            dialog = self.screen.dialog(*path)
            try:
                self.assert_no_faults(dialog)
                wait_for(lambda: any("focused" in now for _, now in seen(dialog)), "something in it to have the keyboard")
            finally:
                self.close(dialog)

    for path in (("File", "Properties"), ("Edit", "Right kinds"), ("Edit", "Find and replace"), ("Edit", "Do anything"),
                 ("Edit", "Rename document"), ("Insert", "Policy area"), ("Insert", "Body type"), ("Insert", "Place"),
                 ("Insert", "Right kind"), ("Insert", "Relation"), ("Insert", "Copy of this scenario"),
                 ("Check", "Accepted findings"), ("Check", "Rules"), ("Help", "Help"), ("Help", "Keyboard shortcuts"),
                 ("Help", "About Remit")):
        name = "test_dialog_" + re.sub(r"\W+", "_", path[-1]).lower()
        setattr(Looking, name, lambda self, path=path: self.check_dialog(*path))

    class Working(Reach):
        """Each leaves the document as it was."""

        def undo(self):
            since = len(self.screen.heard)
            self.screen.menu("Edit", "Undo ")
            self.screen.hear("Undone: ", since)
            self.screen.await_("label", "Errors: 0. Warnings: 9. Notes: 13.")

        def test_a_letter_changes_the_cell_and_the_findings_and_is_told_once(self):
            self.stand_in_matrix()
            for key in ("Control+Home", "Down", "Right"):
                press_key(key)
            cell = self.screen.await_("table cell", "Schools, MCA: ")
            wait_for(lambda: "selected" in states(cell), "Schools, MCA to be in hand")
            since = len(self.screen.heard)
            press_key("d")
            wait_for(lambda: "decision rights" in cell.get_name(), "the cell to say so")
            heard = self.screen.hear("Done: give MCA decision rights on Schools. New finding", since)
            self.assertEqual(len(heard), 1, heard)
            self.assertNotIn("Errors: 0.", self.screen.await_("label", "Errors: ").get_name())
            self.undo()
            self.screen.await_("table cell", "Schools, MCA: consultation rights; 1 finding")

        def test_a_remedy_is_chosen_and_undone_by_actions(self):
            self.stand_in("tree", "Findings")
            for key in ("Home", "Down", "Down"):
                press_key(key)
            name = "Warning: Where there is no MCA, Unitary/County decides on Schools"
            wait_for(lambda: self.screen.find("panel", "The finding in hand").get_description().startswith(name),
                     "the finding on Schools to be in hand")
            apply = self.screen.await_("push button", "Apply: ")
            self.assertLessEqual({"focusable", "enabled"}, states(apply))
            what = apply.get_name().removeprefix("Apply: ")
            since = len(self.screen.heard)
            do(apply, "Press")
            self.screen.hear("Done: " + what, since)
            self.screen.hear("Findings gone: ", since)
            since = len(self.screen.heard)
            self.undo()
            self.screen.hear("Undone: " + what, since)

        def test_typing_in_a_field_is_told_when_it_is_done(self):
            press_key("Escape")
            self.stand_in_matrix()
            for key in ("Control+Home", "Down", "Right"):
                press_key(key)
            condition = self.screen.await_("text", "Condition")
            condition.grab_focus()
            wait_for(lambda: "focused" in states(condition), "the keyboard in the condition")
            since = len(self.screen.heard)
            for key in "later":
                press_key(key)
            wait_for(lambda: Atspi.Text.get_text(condition, 0, -1) == "later", "the word to be typed")
            self.assertEqual(self.screen.heard[since:], [])
            press_key("Return")
            self.screen.hear("Done: ", since)
            self.assertEqual(len(self.screen.heard[since:]), 1, self.screen.heard[since:])
            self.undo()

    desktop = start_desktop()
    try:
        loader = unittest.TestLoader()
        loader.testNamePatterns = [f"*{name}*" for name in sys.argv[2:]] or None
        suite = unittest.TestSuite(loader.loadTestsFromTestCase(each) for each in (Looking, Working))
        sys.exit(not unittest.TextTestRunner(verbosity=2).run(suite).wasSuccessful())
    finally:
        desktop.kill()


def outside():
    """A screen, a bus and a home of their own; then the tests in them."""
    with tempfile.TemporaryDirectory(prefix="remit-reach-") as home:
        os.chmod(home, 0o700)
        environment = {name: value for name, value in os.environ.items()
                       if not name.startswith(("XDG_", "DBUS_", "AT_SPI"))}
        environment.update(HOME=home, XDG_RUNTIME_DIR=home, REMIT_REACH="inside", NO_AT_BRIDGE="1",
                           PYTHONDONTWRITEBYTECODE="1")
        return subprocess.run(["xvfb-run", "-a", "-s", "-screen 0 1440x900x24 -dpi 96", "dbus-run-session", "--",
                               sys.executable, __file__, str(PROGRAM), *sys.argv[2:]], env=environment, check=False).returncode


if __name__ == "__main__":
    if PROGRAM is None:
        sys.exit(__doc__)
    if os.environ.get("REMIT_REACH") == "inside":
        inside()
    sys.exit(outside())
