// SPDX-License-Identifier: MIT
#include "ui/window/help_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include "core/check/rule.h"
#include "ui/bridge/text.h"
#include "ui/findings/finding_words.h"
#include "ui/window/actions.h"

namespace remit {

namespace {

struct HelpText {
    Q_DECLARE_TR_FUNCTIONS(HelpText)
};

// Markdown that shows the text letter by letter.
QString plain(QString text) {
    static const QRegularExpression special(R"(([\\`*_\[\]<>|#]))");
    return text.replace(special, R"(\\1)");
}

QString kindTitle(FindingKind kind) {
    switch (kind) {
        case FindingKind::Conflict:
            return HelpText::tr("Conflicts");
        case FindingKind::Duplication:
            return HelpText::tr("Duplication");
        case FindingKind::Gap:
            return HelpText::tr("Gaps");
        case FindingKind::Note:
            return HelpText::tr("Notes");
    }
    return {};
}

// Each rule of the catalogue: its title, what it looks for, how severe it is and where it comes from.
QString rulesChapter() {
    QString out = "# " + HelpText::tr("The rules") + "\n\n" +
                  HelpText::tr("Each can be made more or less severe, or switched off, under *Check > Rules*.") +
                  "\n\n";
    for (const FindingKind kind :
         {FindingKind::Conflict, FindingKind::Duplication, FindingKind::Gap, FindingKind::Note}) {
        out += "## " + kindTitle(kind) + "\n\n";
        for (const Rule* rule : catalogue()) {
            if (rule->kind != kind)
                continue;
            const RuleId id(rule->id);
            out += "**" + plain(ruleTitle(Model(), id)) + "** (" + severityWord(rule->severity) + "). " +
                   plain(ruleMeaning(id));
            if (*rule->source)
                out += " *" + plain(rule->source) + "*";
            out += "\n\n";
        }
    }
    return out;
}

// Each action of the menus with its keys and what it does.
QString actionsChapter() {
    QString out =
        "# " + HelpText::tr("Everything in the menus, and its keys") + "\n\n" +
        HelpText::tr(
            "In the matrix the arrow keys move, Shift with them selects, and the letter of a right gives or "
            "takes it.") +
        "\n\n" +
        HelpText::tr(
            "In the graph the arrow keys and Tab walk from node to node, with Shift along edges and relations, and "
            "with Alt they move what is in hand. Ctrl+Space keeps a node in hand while you walk on, Ctrl+Shift and an "
            "arrow takes the next one besides, and Ctrl+A takes all. N makes a body, Shift+N a policy area, F2 renames "
            "a node or opens an edge in words, Enter shows its details, Delete removes, and the letter of a right "
            "gives "
            "or takes it on the edge in hand; G or Insert gives one. F shows the neighbourhood and Shift+F less of it, "
            "P "
            "asks for a path. + and - expand and fold, or zoom; * expands all, 0 fits the graph in the window, and "
            "Space with the mouse moves it. Escape leaves one thing after another.") +
        "\n\n";
    std::optional<MenuId> menu;
    for (const ActionSpec& spec : actionSpecs()) {
        if (spec.isMenu)
            continue;
        if (menu != spec.menu) {
            menu = spec.menu;
            out += "\n## " + menuTitle(spec.menu).remove('&') + "\n\n| " + HelpText::tr("Action") + " | " +
                   HelpText::tr("Keys") + " | " + HelpText::tr("What it does") + " |\n| --- | --- | --- |\n";
        }
        const QString tip = spec.tip ? QCoreApplication::translate("Actions", spec.tip) : QString();
        out += "| " + plain(withoutMnemonic(QCoreApplication::translate("Actions", spec.text))) + " | " +
               plain(spec.shortcut.toString(QKeySequence::NativeText)) + " | " + plain(tip) + " |\n";
    }
    return out;
}

}  // namespace

QString helpAnchor(const QString& title) {
    static const QRegularExpression other("[^a-z0-9]+");
    QString out = title.toLower().replace(other, "-");
    while (out.endsWith('-'))
        out.chop(1);
    return out;
}

std::vector<HelpTopic> helpTopics() {
    QFile file(":/help/help.md");
    const bool found = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(found, "helpTopics", "the manual is among the resources");
    QString text = found ? QString::fromUtf8(file.readAll()) : QString();
    text.replace("{{rules}}", rulesChapter());
    text.replace("{{actions}}", actionsChapter());
    std::vector<HelpTopic> out;
    for (const QString& line : text.split('\n')) {
        if (line.startsWith("# "))
            out.push_back({1, line.mid(2), {}});
        else if (line.startsWith("## "))
            out.push_back({2, line.mid(3), {}});
        else if (!out.empty())
            out.back().text += line + '\n';
    }
    return out;
}

}  // namespace remit
