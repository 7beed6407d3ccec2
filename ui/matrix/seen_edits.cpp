// SPDX-License-Identifier: MIT
#include "ui/matrix/seen_edits.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <algorithm>

#include "core/base/sentence.h"
#include "ui/bridge/text.h"
#include "ui/places/placed_edits.h"

namespace remit {

namespace {

struct Seen {
    Q_DECLARE_TR_FUNCTIONS(SeenRights)
};

constexpr std::size_t mostTold = 3;
constexpr std::size_t mostLookedAt = 10'000;  // cells, where the lens names no place

QString nameOfArea(const Model& model, PolicyAreaId area) {
    const PolicyArea* row = model.policyAreas().find(area);
    return row ? toQt(row->name) : QString();
}

// "This right comes from the grant to MCA on Transport and applies in 212 places."
QString origin(const Model& model, const Territory& ground, const SeenRights::One& one, bool alone) {
    const Grant& grant = model.grants().at(one.right.grant);
    const QString right =
        alone ? Seen::tr("This right") : toQt(raised(inSentence(model.rightKinds().at(grant.right).name)));
    const QString words =
        alone ? Seen::tr("%1 comes from the grant to %2 on %3") : Seen::tr("%1: from the grant to %2 on %3");
    QString out = words.arg(right, toQt(model.nameOf(grant.subject)), nameOfArea(model, grant.area));
    if (const int places = placesReached(model, ground, one.right.grant); !ground.isFramework() && places > 1)
        out += alone ? Seen::tr(" and applies in %1 places").arg(places) : Seen::tr(", in %1 places").arg(places);
    out += QStringLiteral(".");
    if (out.endsWith(QStringLiteral("..")))
        out.chop(1);
    return out;
}

// Why it is seen here though it was given elsewhere.
QString how(const Model& model, const SeenRights::One& one) {
    const Grant& grant = model.grants().at(one.right.grant);
    const QString who = toQt(model.nameOf(grant.subject));
    QStringList out;
    if (one.from.adopted)
        out << Seen::tr("There is no %1 here, so %2 holds it in its place.")
                   .arg(who, toQt(model.nameOf(one.right.subject)));
    if (!one.from.partner.empty())
        out << Seen::tr("%1 shares it as a partner.").arg(toQt(model.nameOf(one.right.subject)));
    if (one.from.inherited)
        out << Seen::tr("%1 stands under %2.").arg(nameOfArea(model, one.right.area), nameOfArea(model, grant.area));
    return out.join(' ');
}

// What the exception does, on its button; "" where there is none that all of them have.
QString exceptionWords(const Desk& desk, const SeenRights& seen) {
    const Model& model = desk.document.model();
    using enum SeenFrom::Exception;
    bool same = true;
    for (const SeenRights::One& each : seen.list) {
        if (each.from.exception == None)
            return {};
        same = same && each.from.exception == seen.list.front().from.exception;
    }
    const SeenRights::One& first = seen.list.front();
    const bool one = seen.list.size() == 1;
    if (same && first.from.exception == Place)
        return Seen::tr("Make an exception for %1").arg(nameOfLensPlace(desk));
    if (one && first.from.exception == Area)
        return Seen::tr("Make an exception for %1").arg(nameOfArea(model, first.right.area));
    if (one && first.from.exception == Lapse)
        return Seen::tr("Let it lapse where there is no %1")
            .arg(toQt(model.nameOf(model.grants().at(first.right.grant).subject)));
    return same && first.from.exception == Lapse ? Seen::tr("Let them lapse where they are adopted")
                                                 : Seen::tr("Make exceptions here");
}

enum class Answer { There, Exception, Go, Cancel };

Answer ask(const Desk& desk, const SeenRights& seen, QWidget* parent) {
    const Model& model = desk.document.model();
    const Territory ground(model, desk.lens.date());
    const bool alone = seen.list.size() == 1;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(mostTold, seen.list.size()); ++i) {
        lines << origin(model, ground, seen.list[i], alone);
        if (const QString why = how(model, seen.list[i]); !why.isEmpty())
            lines.back() += ' ' + why;
    }
    if (seen.list.size() > mostTold)
        lines << Seen::tr("And %1 more.").arg(seen.list.size() - mostTold);
    QMessageBox box(QMessageBox::NoIcon, {}, {}, QMessageBox::NoButton, parent);
    box.setWindowTitle("Remit");
    box.setTextFormat(Qt::PlainText);
    box.setText(
        alone
            ? Seen::tr("Take %1 on %2 from %3?")
                  .arg(toQt(inSentence(model.rightKinds().at(model.grants().at(seen.list[0].right.grant).right).name)),
                       nameOfArea(model, seen.list[0].right.area), toQt(model.nameOf(seen.list[0].right.subject)))
            : Seen::tr("Take %1 rights away?").arg(seen.list.size()));
    box.setInformativeText(lines.join('\n'));
    const QString words = exceptionWords(desk, seen);
    QPushButton* there = box.addButton(Seen::tr("&Change it there"), QMessageBox::DestructiveRole);
    there->setObjectName("there");
    QPushButton* except =
        words.isEmpty() ? nullptr : box.addButton(QString(words).replace('&', "&&"), QMessageBox::AcceptRole);
    if (except)
        except->setObjectName("exception");
    QPushButton* go = alone ? box.addButton(Seen::tr("&Go there"), QMessageBox::ActionRole) : nullptr;
    if (go)
        go->setObjectName("go");
    QPushButton* cancel = box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(except ? except : cancel);
    box.exec();
    return except && box.clickedButton() == except ? Answer::Exception
           : go && box.clickedButton() == go       ? Answer::Go
           : box.clickedButton() == there          ? Answer::There
                                                   : Answer::Cancel;
}

}  // namespace

SeenRights seenIn(const Desk& desk, const MatrixModel& model, const std::vector<CellRef>& cells, RightKindId kind) {
    SeenRights out;
    const bool placed = !desk.lens.place().empty() && model.isPlaced();
    if (!placed && (!kind.empty() || cells.size() > mostLookedAt))
        return out;
    const Territory ground(desk.document.model(), desk.lens.date());
    const Text place = placed ? desk.lens.place() : Text();
    bool own = false;
    for (const CellRef& cell : cells) {
        const int row = model.rowOf(cell.area);
        const int column = model.columnOf(cell.subject);
        if (row < 0 || column < 0)
            continue;
        const CellContent& content = model.content(row, column);
        if (!kind.empty() && !content.find(kind))
            return {};
        own = own || !content.note.isEmpty();
        for (const CellMark& mark : content.marks)
            for (GrantId grant : mark.grants) {
                const SeenRight right{{desk.lens.scenario(), grant}, cell.subject, cell.area, place};
                if ((!kind.empty() && mark.kind != kind) || !desk.document.model().grants().contains(right.grant))
                    continue;
                SeenRights::One one{right, seenFrom(desk.document.model(), ground, right)};
                own = own || !one.from.further;
                if (!placed && !one.from.further)
                    continue;
                out.further = out.further || one.from.further;
                out.list.push_back(std::move(one));
            }
    }
    out.further = out.further && (placed || !own);
    return out;
}

QString takeSeen(Desk& desk, const SeenRights& seen, QWidget* parent) {
    const Answer answer = ask(desk, seen, parent);
    if (answer == Answer::Cancel)
        return {};
    const Model& model = desk.document.model();
    const bool except = answer == Answer::Exception;
    const Grant first = model.grants().at(seen.list.front().right.grant);
    if (answer == Answer::Go) {
        desk.selection.select(CellRef{first.subject, first.area});
        return {};
    }
    const Territory ground(model, desk.lens.date());
    const QString what = seen.list.size() > 1
                             ? Seen::tr("%1 rights").arg(seen.list.size())
                             : Seen::tr("%1 of %2 on %3")
                                   .arg(toQt(inSentence(model.rightKinds().at(first.right).name)),
                                        toQt(model.nameOf(first.subject)), nameOfArea(model, first.area));
    const bool done = desk.document.edit(
        except ? Seen::tr("make an exception to %1").arg(what) : Seen::tr("take away %1").arg(what),
        [&](Draft& draft) -> Result<> {
            for (auto each = seen.list.begin(); each != seen.list.end(); ++each) {
                if (!draft.model().grants().contains(each->right.grant) ||
                    std::any_of(seen.list.begin(), each, [&](const SeenRights::One& before) {
                        return except && before.right.grant == each->right.grant;
                    }))
                    continue;  // an earlier one of these took it along
                std::vector<PolicyAreaId> also;
                for (auto next = each + 1; next != seen.list.end(); ++next)
                    if (next->right.grant == each->right.grant)
                        also.push_back(next->right.area);
                if (Result<> one = except ? makeException(draft, ground, each->right, each->from, also)
                                          : takeAtSource(draft, each->right, each->from);
                    !one)
                    return one;
            }
            return {};
        });
    if (!done)
        return {};
    return except ? Seen::tr("Taken away here, and kept elsewhere: %1.").arg(what)
                  : Seen::tr("Taken away wherever it applied: %1.").arg(what);
}

}  // namespace remit
