// SPDX-License-Identifier: MIT
#include "core/rights/in_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/base/sentence.h"
#include "core/rights/cell.h"

namespace remit {

namespace {

constexpr std::size_t mostNames = 3;

bool has(const std::vector<int>& list, int value) { return std::find(list.begin(), list.end(), value) != list.end(); }

bool among(const std::vector<GrantInCell>& list, int grant) {
    return std::any_of(list.begin(), list.end(), [&](const GrantInCell& each) { return each.grant == grant; });
}

// What becomes of one right, by place.
struct Fate {
    std::set<int> direct, adopted, vacant, lapsed, carved;
    std::set<int> holders;  // direct ones
    std::set<int> adopters;
};

class Inquiry {
public:
    Inquiry(const Model& model, ScenarioId scenario, std::optional<Date> date, const Subject& subject,
            PolicyAreaId area)
        : m_facts(model, scenario, date), m_ground(m_facts.territory()), m_subject(subject), m_area(area) {}

    std::vector<std::string> run() {
        look();
        std::vector<std::string> out;
        for (const auto& [grant, fate] : m_fates)
            tell(out, grant, fate);
        for (const auto& [grant, places] : m_takenOn) {
            const Grant& row = m_facts.row(grant);
            out.push_back(fmt::format("{} {} also takes on {}’s {} here.", where(row.subject, places, true),
                                      name(m_subject), name(row.subject), kindOf(grant)));
        }
        for (int grant : m_inherited)
            out.push_back(fmt::format("{} also come with {}.", raised(kindOf(grant)),
                                      m_facts.model().policyAreas().at(m_facts.row(grant).area).name.str()));
        if (out.empty())
            out.push_back(fmt::format("{} holds nothing here.", name(m_subject)));
        return out;
    }

private:
    void look() {
        std::set<int> own;
        for (std::size_t i = 0; i < m_ground.holders().size(); ++i) {
            const auto& holder = m_ground.holders()[i];
            if (m_subject.isBodyType()
                    ? m_ground.types()[static_cast<std::size_t>(holder.type)].id == m_subject.bodyType()
                    : holder.id == m_subject.id)
                own.insert(static_cast<int>(i));
        }
        const int area = m_facts.areaIndex(m_area);
        for (int grant : m_facts.standingOn(area))
            if (m_facts.row(grant).subject == m_subject)
                m_fates[grant];
        CellMaker reader(m_facts);
        for (int leaf : m_facts.leafAreas())
            if (m_facts.isAtOrUnder(leaf, area))
                for (int place = 0; place < m_ground.placeCount(); ++place)
                    lookAt(reader.at(leaf, place), own);
    }

    void lookAt(const Cell& cell, const std::set<int>& own) {
        for (auto& [grant, fate] : m_fates) {
            const Grant& row = m_facts.row(grant);
            if (has(cell.vacant, grant))
                fate.vacant.insert(cell.place);
            else if (row.lapses && m_facts.isInScope(grant, cell.place) &&
                     m_ground.resolve(row.subject, cell.place, false).holders->empty())
                fate.lapsed.insert(cell.place);
            for (const KindInCell& kind : cell.kinds()) {
                if (among(kind.carvedOut, grant))
                    fate.carved.insert(cell.place);
                if (!among(kind.counting, grant))
                    continue;
                const auto resolution = m_ground.resolve(row.subject, cell.place, !row.lapses);
                (resolution.adopted ? fate.adopted : fate.direct).insert(cell.place);
                (resolution.adopted ? fate.adopters : fate.holders)
                    .insert(resolution.holders->begin(), resolution.holders->end());
            }
        }
        SeatSet ours;
        for (int holder : own)
            if (const int seat = m_ground.seatOf(holder, cell.place); seat >= 0)
                ours.insert(seat);
        for (const KindInCell& kind : cell.kinds())
            for (const GrantInCell& each : kind.counting)
                if (each.all->intersects(ours))
                    lookAtOther(each.grant, cell.place);
    }

    // A right that the subject holds here by another cell.
    void lookAtOther(int grant, int place) {
        const Grant& row = m_facts.row(grant);
        if (row.subject == m_subject) {
            if (row.area != m_area)
                m_inherited.insert(grant);
        } else if (m_ground.resolve(row.subject, place, !row.lapses).adopted) {
            m_takenOn[grant].insert(place);
        }
    }

    void tell(std::vector<std::string>& out, int grant, const Fate& fate) const {
        const Grant& row = m_facts.row(grant);
        const std::string right = m_fates.size() > 1 ? raised(kindOf(grant)) + ": " : std::string();
        std::vector<std::string> parts;
        if (!fate.direct.empty())
            parts.push_back(directly(fate));
        if (!fate.adopted.empty())
            parts.push_back(fmt::format("{} {} take{} it over.", where(row.subject, fate.adopted, true),
                                        names(fate.adopters), fate.adopters.size() == 1 ? "s" : ""));
        if (!fate.vacant.empty())
            parts.push_back(where(row.subject, fate.vacant, true) + " nobody holds it.");
        if (!fate.lapsed.empty())
            parts.push_back(where(row.subject, fate.lapsed, true) + " it lapses.");
        if (!fate.carved.empty())
            parts.push_back(m_ground.isFramework()
                                ? std::string("A right on a narrower policy area displaces it in part.")
                                : fmt::format("{} a right on a narrower policy area displaces it.",
                                              where(row.subject, fate.carved, false)));
        if (parts.empty())
            parts.emplace_back("Nobody holds it.");
        out.push_back(right + fmt::format("{}", fmt::join(parts, " ")));
    }

    [[nodiscard]] std::string directly(const Fate& fate) const {
        if (m_ground.isFramework())
            return m_subject.isBodyType() ? fmt::format("Every {}, directly.", name(m_subject)) : name(m_subject) + ".";
        if (!m_subject.isBodyType())
            return fmt::format("{}, {}.", name(m_subject), counted(fate.direct.size(), "place", "places"));
        return fmt::format("{}, in {}, directly.", names(fate.holders), counted(fate.direct.size(), "place", "places"));
    }

    // "Where there is no MCA,", "In 12 places without MCA,", "In Bolton,"
    [[nodiscard]] std::string where(const Subject& subject, const std::set<int>& places, bool absent) const {
        if (m_ground.isFramework())
            return fmt::format("Where there is no {},", name(subject));
        if (places.size() == 1)
            return fmt::format("In {},", m_ground.placeName(*places.begin()));
        return fmt::format("In {}{},", counted(places.size(), "place", "places"),
                           absent ? " without " + name(subject) : "");
    }

    [[nodiscard]] std::string names(const std::set<int>& holders) const {
        if (holders.size() > mostNames)
            return fmt::format("{} institutions", holders.size());
        std::vector<std::string> words;
        for (int each : holders)
            words.push_back(m_ground.holders()[static_cast<std::size_t>(each)].name.str());
        return listed(words);
    }

    [[nodiscard]] std::string name(const Subject& subject) const { return m_facts.model().nameOf(subject).str(); }
    [[nodiscard]] std::string kindOf(int grant) const {
        return inSentence(m_facts.model().rightKinds().at(m_facts.row(grant).right).name);
    }

    Facts m_facts;
    const Territory& m_ground;
    Subject m_subject;
    PolicyAreaId m_area;
    std::map<int, Fate> m_fates;  // by grant of the cell
    std::map<int, std::set<int>> m_takenOn;
    std::set<int> m_inherited;
};

}  // namespace

std::vector<std::string> holdsItWhere(const Model& model, ScenarioId scenario, std::optional<Date> date,
                                      const Subject& subject, PolicyAreaId area) {
    return Inquiry(model, scenario, date, subject, area).run();
}

}  // namespace remit
