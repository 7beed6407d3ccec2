# SPDX-License-Identifier: MIT
"""The program as assistive technology meets it: through AT-SPI, on a session bus and a screen of its own.

Waits for what should happen and for nothing else: every wait has a condition, and says what it waited for in vain.
"""
import os
import shutil
import subprocess
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60  # seconds: far more than anything takes, so that a busy machine fails nothing
MODIFIERS = {"Shift": 50, "Control": 37, "Alt": 64}  # key codes of the screen's keyboard
KEYS = {"Tab": 0xFF09, "Return": 0xFF0D, "Escape": 0xFF1B, "Delete": 0xFFFF, "Left": 0xFF51, "Up": 0xFF52,
        "Right": 0xFF53, "Down": 0xFF54, "Home": 0xFF50, "F6": 0xFFC3, "F8": 0xFFC5}


def settle():
    """Lets every event that has arrived be heard."""
    context = GLib.MainContext.default()
    while context.iteration(False):
        pass


def wait_for(condition, what):
    """The first true value of the condition."""
    end = time.monotonic() + PATIENCE
    while True:
        settle()
        try:
            value = condition()
        except GLib.Error:  # it went while it was asked
            value = None
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"waited in vain for {what}")
        time.sleep(0.02)


def states(node):
    return {each.value_nick for each in node.get_state_set().get_states()}


def children(node):
    return [each for each in (node.get_child_at_index(i) for i in range(node.get_child_count())) if each]


def walk(node):
    """The node and all below it."""
    yield node
    for each in children(node):
        yield from walk(each)


def seen(node):
    """The node and all below it that is on the screen, each with its states."""
    now = states(node)
    if "showing" in now:
        yield node, now
        for each in children(node):
            yield from seen(each)


def find(top, role, name):
    """The first on the screen of that role whose name begins so; None where there is none."""
    return next((node for node, _ in seen(top) if node.get_role_name() == role and node.get_name().startswith(name)), None)


def actions(node):
    return [node.get_action_name(i) for i in range(node.get_n_actions())] if node.get_action_iface() else []


def do(node, action):
    """Does it by AT-SPI's Action interface. What opens a dialog answers only when that closes: nobody waits for it."""
    index = actions(node).index(action)
    Atspi.set_timeout(150, 0)
    try:
        node.do_action(index)
    except GLib.Error as error:
        if "reply" not in error.message.lower() and "timeout" not in error.message.lower():
            raise
    finally:
        Atspi.set_timeout(PATIENCE * 1000, 0)


def press_key(key):
    """"Tab", "d", "Control+Shift+t"."""
    *modifiers, last = key.split("+")
    for each in modifiers:
        Atspi.generate_keyboard_event(MODIFIERS[each], None, Atspi.KeySynthType.PRESS)
    Atspi.generate_keyboard_event(KEYS.get(last) or ord(last), None, Atspi.KeySynthType.SYM)
    for each in reversed(modifiers):
        Atspi.generate_keyboard_event(MODIFIERS[each], None, Atspi.KeySynthType.RELEASE)


def start_desktop():
    """A window manager, which hands the keyboard to windows that open; once it does."""
    ready = os.path.join(os.environ["HOME"], "desktop-is-ready")
    desktop = subprocess.Popen(["openbox", "--startup", f"touch {ready}"])
    wait_for(lambda: os.path.exists(ready), "the window manager")
    return desktop


class Screen:
    """A run of the program over a copy of a document, with a home of its own."""

    def __init__(self, program, document):
        Atspi.init()
        Atspi.set_timeout(PATIENCE * 1000, 0)
        self.heard = []  # notifications, as they were spoken
        self.stops = []  # what the keyboard came to
        self._listen("object:state-changed:showing", self._showing)
        self._listen("object:state-changed:focused", self._focused)
        self.home = tempfile.mkdtemp(prefix="remit-reach-")
        copy = shutil.copy(document, self.home)
        environment = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
        environment.update(HOME=self.home, LC_ALL="C.UTF-8", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                           QT_QPA_PLATFORM="xcb", QT_SCALE_FACTOR="1", XDG_RUNTIME_DIR=self.home)
        self.process = subprocess.Popen([program, copy], env=environment)
        self.application = wait_for(self._application, "the program on the bus")
        self.application.set_cache_mask(Atspi.Cache.NONE)
        self.window = wait_for(lambda: next(iter(self.windows()), None), "the window")
        wait_for(lambda: "active" in states(self.window), "the window to have the keyboard")

    def close(self):
        self.process.kill()
        self.process.wait()
        shutil.rmtree(self.home, ignore_errors=True)

    def _listen(self, event, hear):
        listener = Atspi.EventListener.new(hear)
        listener.register(event)
        setattr(self, "_listener" + hear.__name__, listener)

    def _showing(self, event):
        try:
            if event.detail1 and event.source.get_role() == Atspi.Role.NOTIFICATION:
                self.heard.append(event.source.get_name())
        except GLib.Error:
            pass  # shown and gone again

    def _focused(self, event):
        if event.detail1:
            self.stops.append(event.source)

    def _application(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the program ended with {self.process.returncode}")
        for each in children(Atspi.get_desktop(0)):
            if each.get_process_id() == self.process.pid:
                return each
        return None

    def windows(self):
        return [each for each in children(self.application) if "showing" in states(each)]

    def find(self, role, name):
        return find(self.window, role, name)

    def await_(self, role, name):
        return wait_for(lambda: self.find(role, name), f"{role} “{name}…”")

    def menu(self, *path):
        """Chooses an entry of the menus."""
        node = find(self.window, "menu bar", "")
        for name in path:
            node = next((each for each in walk(node) if each.get_role_name() == "menu item" and each != node and
                         each.get_name().startswith(name)), None)
            assert node, f"no menu entry {name}"
        before = self.windows()
        do(node, "Press")
        return before

    def dialog(self, *path):
        """The dialog that an entry of the menus opens."""
        before = self.menu(*path)
        return wait_for(lambda: next((each for each in self.windows() if each not in before), None),
                        f"the dialog of {path[-1]}")

    def hear(self, words, since=0):
        """What was spoken from the `since`th on, once something there has those words."""
        wait_for(lambda: any(words in each for each in self.heard[since:]),
                 f"“{words}” to be spoken; heard {self.heard[since:]}")
        return self.heard[since:]
