// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "core/base/sentence.h"
#include "core/compare/fields.h"
#include "core/compare/row_words.h"
#include "core/merge/ask.h"

namespace remit {

namespace {

using ClashCell = std::tuple<ScenarioId, PolicyAreaId, RightKindId>;

struct Given {
    std::vector<const Grant*> ours;
    std::vector<const Grant*> theirs;
};

bool sameGift(const Grant& a, const Grant& b) {
    return a.subject == b.subject && a.area == b.area && a.right == b.right;
}

// The rights that a side gave: new ones, and ones that went to another holder, policy area or kind.
std::vector<const Grant*> givenBy(const Model& base, const Model& side) {
    std::vector<const Grant*> out;
    for (const Grant& grant : side.grants())
        if (const Grant* before = base.grants().find(grant.key()); !before || !sameGift(*before, grant))
            out.push_back(&grant);
    return out;
}

bool canMeet(const Grant& a, const Grant& b) {
    if (a.places.empty() || b.places.empty())
        return true;
    return std::any_of(a.places.begin(), a.places.end(), [&](PlaceId place) {
        return std::find(b.places.begin(), b.places.end(), place) != b.places.end();
    });
}

bool alike(const Grant& a, const Grant& b) {
    Grant copy = b;
    copy.id = a.id;
    copy.order = a.order;
    return copy == a;
}

class Inquiry {
public:
    Inquiry(const ThreeModels& models, std::vector<MergeQuestion>& questions, Settled& agreed)
        : m_models(models), m_questions(questions), m_agreed(agreed), m_names(models.ours, models.theirs) {}

    void run() {
        std::map<ClashCell, Given> cells;
        for (const Grant* grant : givenBy(m_models.base, m_models.ours))
            if (!sameOnBothSides(*grant, m_models.theirs))
                cells[{grant->scenario, grant->area, grant->right}].ours.push_back(grant);
        for (const Grant* grant : givenBy(m_models.base, m_models.theirs))
            if (!sameOnBothSides(*grant, m_models.ours))
                cells[{grant->scenario, grant->area, grant->right}].theirs.push_back(grant);
        for (auto& [cell, given] : cells)
            if (!given.ours.empty() && !given.theirs.empty())
                look(cell, given);
    }

private:
    // One row that both gave, alike or to be told apart field by field, is no two rights.
    [[nodiscard]] bool sameOnBothSides(const Grant& grant, const Model& other) const {
        const Grant* row = other.grants().find(grant.key());
        const Grant* before = m_models.base.grants().find(grant.key());
        return row && row->area == grant.area && row->right == grant.right && !(before && sameGift(*before, *row));
    }

    void look(const ClashCell& cell, Given given) {
        agree(given);
        std::vector<const Grant*> here, there;
        const RightKindId kind = std::get<RightKindId>(cell);
        for (const Grant* ours : given.ours)
            for (const Grant* theirs : given.theirs)
                if (ours->subject == theirs->subject) {
                    askAboutTerms(*ours, *theirs);
                } else if (isSole(kind) && canMeet(*ours, *theirs)) {
                    keep(here, ours);
                    keep(there, theirs);
                }
        if (!here.empty())
            askAboutHolders(here, there);
    }

    static void keep(std::vector<const Grant*>& list, const Grant* grant) {
        if (std::find(list.begin(), list.end(), grant) == list.end())
            list.push_back(grant);
    }

    // As it will be: one side may have changed that.
    [[nodiscard]] bool isSole(RightKindId id) const {
        const RightKind* before = m_models.base.rightKinds().find(id);
        const RightKind* ours = m_models.ours.rightKinds().find(id);
        const RightKind* theirs = m_models.theirs.rightKinds().find(id);
        if (!ours || !theirs)
            return (ours && ours->sole) || (theirs && theirs->sole);
        if (ours->sole == theirs->sole || !before)
            return ours->sole || theirs->sole;
        return !before->sole;
    }

    // What both gave alike counts once: the new row goes, of two new ones that with the greater id.
    void agree(Given& given) {
        for (auto ours = given.ours.begin(); ours != given.ours.end();) {
            const auto theirs = std::find_if(given.theirs.begin(), given.theirs.end(),
                                             [&](const Grant* each) { return alike(**ours, *each); });
            if (theirs == given.theirs.end()) {
                ++ours;
                continue;
            }
            const bool oursIsNew = !m_models.base.grants().contains((*ours)->key());
            const bool theirsIsNew = !m_models.base.grants().contains((*theirs)->key());
            if (!oursIsNew && !theirsIsNew) {
                ++ours;
                continue;
            }
            const bool oursGoes = oursIsNew && (!theirsIsNew || (*theirs)->id < (*ours)->id);
            const Grant& goes = oursGoes ? **ours : **theirs;
            const Grant& stays = oursGoes ? **theirs : **ours;
            m_agreed.settle({refOf(goes), "", Answer::Both}, oursGoes ? Answer::Theirs : Answer::Ours);
            m_agreed.fold({{refOf(goes), stays.id.text()}});
            given.theirs.erase(theirs);
            ours = given.ours.erase(ours);
        }
    }

    void stake(MergeQuestion& question, const Grant& grant, Answer home) const {
        question.clash.rows.push_back(refOf(grant));
        const Grant* ours = m_models.ours.grants().find(grant.key());
        const Grant* theirs = m_models.theirs.grants().find(grant.key());
        if (!ours || !theirs) {
            question.stakes.push_back({refOf(grant), "", home});
            return;
        }
        for (const char* unit : {"subject", "area", "right"})
            question.stakes.push_back({refOf(grant), unit, home});
    }

    [[nodiscard]] std::string what(const Grant& grant) const {
        std::string out = fmt::format("{} on {}", m_names.kind(grant.right), m_names.name(grant.area));
        if (m_models.ours.scenarios().size() > 1 || m_models.theirs.scenarios().size() > 1)
            out += fmt::format(" in “{}”", m_names.name(grant.scenario));
        return out;
    }
    [[nodiscard]] std::string holders(const std::vector<const Grant*>& grants) const {
        std::vector<std::string> names;
        for (const Grant* grant : grants)
            names.push_back(m_names.name(grant->subject));
        return listed(names);
    }

    void askAboutHolders(const std::vector<const Grant*>& ours, const std::vector<const Grant*>& theirs) {
        MergeQuestion question;
        question.clash.kind = ClashKind::Right;
        question.clash.sentence =
            fmt::format("Both gave {}: you to {}, they to {}.", what(*ours.front()), holders(ours), holders(theirs));
        question.clash.ours = "To " + holders(ours);
        question.clash.theirs = "To " + holders(theirs);
        question.clash.both = "To both";
        for (const Grant* grant : ours)
            stake(question, *grant, Answer::Ours);
        for (const Grant* grant : theirs)
            stake(question, *grant, Answer::Theirs);
        m_questions.push_back(std::move(question));
    }

    void askAboutTerms(const Grant& ours, const Grant& theirs) {
        MergeQuestion question;
        question.clash.kind = ClashKind::Right;
        question.clash.sentence =
            fmt::format("Both gave {} {}, on different terms: against yours, theirs {}.", m_names.name(ours.subject),
                        what(ours), listed(stepsOf(m_names, ours, theirs)));
        question.clash.ours = "On your terms";
        question.clash.theirs = "On their terms";
        question.clash.both = "As two rights";
        stake(question, ours, Answer::Ours);
        stake(question, theirs, Answer::Theirs);
        m_questions.push_back(std::move(question));
    }

    const ThreeModels& m_models;
    std::vector<MergeQuestion>& m_questions;
    Settled& m_agreed;
    Naming m_names;
};

}  // namespace

void askAboutRights(const ThreeModels& models, std::vector<MergeQuestion>& questions, Settled& agreed) {
    Inquiry(models, questions, agreed).run();
}

}  // namespace remit
