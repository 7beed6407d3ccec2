// SPDX-License-Identifier: MIT
#include "core/compare/row_words.h"

#include "core/base/sentence.h"
#include "core/check/rule.h"

namespace remit {

namespace {

constexpr std::size_t mostShown = 60;  // of a quotation

std::string ruleName(const RuleId& id) {
    const Rule* rule = findRule(id);
    return rule ? fmt::format("“{}”", rule->title) : fmt::format("“{}”", id.str());
}

// A relation as it stands, when it is made and when it goes: {0} and {1} are its ends, {2} what is delegated, {3} how
// it funds.
struct RelationVerbs {
    const char* stands;
    const char* started;
    const char* ended;
};

RelationVerbs verbsOf(RelationKind kind) {
    switch (kind) {
        case RelationKind::Delegates:
            return {"{0} delegating {2} to {1}", "{0} delegated {2} to {1}", "{0} took back {2} from {1}"};
        case RelationKind::AccountableTo:
            return {"{0} being accountable to {1}", "{0} became accountable to {1}",
                    "{0} ceased to be accountable to {1}"};
        case RelationKind::MemberOf:
            return {"{0} being a member of {1}", "{0} became a member of {1}", "{0} ceased to be a member of {1}"};
        case RelationKind::Funds:
            return {"{0} funding {1}{3}", "{0} came to fund {1}{3}", "{0} ceased to fund {1}"};
        case RelationKind::Appoints:
            return {"{0} appointing {1}", "{0} came to appoint {1}", "{0} ceased to appoint {1}"};
    }
    return {};
}

std::string relationWords(const Naming& names, const Relation& row, const char* RelationVerbs::*verb) {
    const std::string delegated = row.kind == RelationKind::Delegates
                                      ? fmt::format("{} on {}", names.kind(row.right), names.name(row.area))
                                      : std::string();
    return fmt::format(fmt::runtime(verbsOf(row.kind).*verb), names.name(row.from), names.name(row.to), delegated,
                       row.competitive ? " by competition" : "");
}

// The steps of one row, gathered; every helper adds one or none.
class Steps {
public:
    explicit Steps(const Naming& names) : m_names(names) {}
    [[nodiscard]] std::vector<std::string> take() { return std::exchange(m_steps, {}); }

    void add(std::string step) { m_steps.push_back(std::move(step)); }

    void text(std::string_view what, Text before, Text after) {
        if (before == after)
            return;
        if (before.empty())
            add(fmt::format("got the {} {}", what, quoted(after.str())));
        else if (after.empty())
            add(fmt::format("lost the {} {}", what, quoted(before.str())));
        else
            add(fmt::format("got the {} {} instead of {}", what, quoted(after.str()), quoted(before.str())));
    }
    template <class T>
    void word(std::string_view verb, T before, T after) {
        if (before != after)
            add(fmt::format("{} {} instead of {}", verb, nameOf(after), nameOf(before)));
    }
    void flag(std::string_view on, std::string_view off, bool before, bool after) {
        if (before != after)
            add(std::string(after ? on : off));
    }
    template <class T>
    void list(std::string_view gained, std::string_view lost, std::string_view order, const std::vector<T>& before,
              const std::vector<T>& after) {
        const auto outside = [&](const std::vector<T>& of, const std::vector<T>& without) {
            std::vector<T> out;
            for (const T& each : of)
                if (std::find(without.begin(), without.end(), each) == without.end())
                    out.push_back(each);
            return m_names.names(out);
        };
        const std::vector<std::string> came = outside(after, before);
        const std::vector<std::string> went = outside(before, after);
        if (!came.empty())
            add(fmt::format("{} {}", gained, listed(came)));
        if (!went.empty())
            add(fmt::format("{} {}", lost, listed(went)));
        if (came.empty() && went.empty() && before != after)
            add(std::string(order));
    }
    template <class T>
    void filter(std::string_view what, std::string_view everywhere, const std::vector<T>& before,
                const std::vector<T>& after) {
        if (before == after)
            return;
        if (after.empty())
            add(std::string(everywhere));
        else
            add(fmt::format("{} {} alone", what, listed(m_names.names(after))));
    }
    void span(const Span& before, const Span& after) {
        if (before == after)
            return;
        std::string words;
        if (after.from)
            words += " from " + formatDate(*after.from);
        if (after.to)
            words += " until " + formatDate(*after.to);
        add(words.empty() ? "lost the dates" : "came to run" + words);
    }
    template <class Key>
    void parent(Key before, Key after) {
        if (before == after)
            return;
        add(after.empty() ? std::string("moved to the top level") : "moved under " + m_names.name(after));
    }
    void extra(Text before, Text after) {
        if (before != after)
            add("changed in what is kept with it beside its fields");
    }
    void name(Text before, Text after) {
        if (before != after)
            add(fmt::format("was renamed to {}", quoted(after.str())));
    }

private:
    const Naming& m_names;
    std::vector<std::string> m_steps;
};

}  // namespace

std::string possessive(const std::string& name) { return name + (name.ends_with('s') ? "’" : "’s"); }

std::string quoted(const std::string& words) {
    std::string out;
    std::size_t letters = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool starts = (static_cast<unsigned char>(words[i]) & 0xC0) != 0x80;
        if (starts && ++letters > mostShown)
            return fmt::format("“{}…”", out);
        out += words[i] == '\n' ? ' ' : words[i];
    }
    return fmt::format("“{}”", out);
}

std::string calledIn(const Naming& /*names*/, const DocumentInfo& /*row*/) { return "the document"; }
std::string calledIn(const Naming& /*names*/, const Place& row) { return row.name.str(); }
std::string calledIn(const Naming& /*names*/, const BodyType& row) { return row.name.str(); }
std::string calledIn(const Naming& /*names*/, const Institution& row) { return row.name.str(); }
std::string calledIn(const Naming& /*names*/, const PolicyArea& row) { return row.name.str(); }
std::string calledIn(const Naming& /*names*/, const RightKind& row) {
    return fmt::format("the right “{}”", row.name.str());
}
std::string calledIn(const Naming& /*names*/, const Scenario& row) {
    return fmt::format("the scenario “{}”", row.name.str());
}
std::string calledIn(const Naming& names, const Grant& row) {
    return fmt::format("{} {} on {}", possessive(names.name(row.subject)), names.kind(row.right), names.name(row.area));
}
std::string calledIn(const Naming& names, const Relation& row) {
    return relationWords(names, row, &RelationVerbs::stands);
}
std::string calledIn(const Naming& /*names*/, const RuleSetting& row) { return "the rule " + ruleName(row.id); }
std::string calledIn(const Naming& /*names*/, const Waiver& row) {
    return fmt::format("the acceptance {}", quoted(row.reason.str()));
}
std::string calledIn(const Naming& /*names*/, const UserRule& row) {
    return fmt::format("the rule {}", quoted(row.name.empty() ? row.message.str() : row.name.str()));
}
std::string calledIn(const Naming& /*names*/, const View& row) { return fmt::format("the view “{}”", row.name.str()); }
std::string calledIn(const Naming& names, const Placement& row) {
    const auto node = [&] {
        switch (row.node.kind) {
            case NodeRef::Kind::BodyType:
                return names.name(BodyTypeId(row.node.id));
            case NodeRef::Kind::Institution:
                return names.name(InstitutionId(row.node.id));
            case NodeRef::Kind::PolicyArea:
                return names.name(PolicyAreaId(row.node.id));
        }
        return std::string();
    };
    return fmt::format("the place of {} in the view “{}”", node(), names.name(row.view));
}

template <>
std::vector<std::string> stepsOf(const Naming& names, const DocumentInfo& before, const DocumentInfo& after) {
    Steps steps(names);
    steps.text("title", before.title, after.title);
    steps.extra(before.extra, after.extra);
    return steps.take();
}
template <>
std::vector<std::string> stepsOf(const Naming& names, const Place& before, const Place& after) {
    Steps steps(names);
    steps.name(before.name, after.name);
    steps.parent(before.parent, after.parent);
    steps.extra(before.extra, after.extra);
    return steps.take();
}
template <>
std::vector<std::string> stepsOf(const Naming& names, const PolicyArea& before, const PolicyArea& after) {
    Steps steps(names);
    steps.name(before.name, after.name);
    steps.parent(before.parent, after.parent);
    steps.extra(before.extra, after.extra);
    return steps.take();
}
template <>
std::vector<std::string> stepsOf(const Naming& names, const BodyType& before, const BodyType& after) {
    Steps steps(names);
    steps.name(before.name, after.name);
    steps.word("became", before.tier, after.tier);
    if (before.mandate != after.mandate)
        steps.add(after.mandate == Mandate::None ? std::string("lost its mandate")
                                                 : fmt::format("became {}", nameOf(after.mandate)));
    steps.flag("became advisory only", "ceased to be advisory only", before.advisoryOnly, after.advisoryOnly);
    steps.flag("came to be wanted in every place", "ceased to be wanted in every place", before.everywhere,
               after.everywhere);
    steps.flag("became exclusive", "ceased to be exclusive", before.exclusive, after.exclusive);
    steps.list("came to be adopted by", "ceased to be adopted by", "has its adopters in another order now",
               before.adoptedBy, after.adoptedBy);
    steps.list("came to be coterminous with", "ceased to be coterminous with", "has its neighbours in another order",
               before.coterminousWith, after.coterminousWith);
    steps.extra(before.extra, after.extra);
    return steps.take();
}
template <>
std::vector<std::string> stepsOf(const Naming& names, const Institution& before, const Institution& after) {
    Steps steps(names);
    steps.name(before.name, after.name);
    if (before.type != after.type)
        steps.add(fmt::format("became of the type {} instead of {}", names.name(after.type), names.name(before.type)));
    steps.list("took in", "gave up", "has its places in another order now", before.places, after.places);
    steps.span(before.span, after.span);
    steps.extra(before.extra, after.extra);
    return steps.take();
}
template <>
std::vector<std::string> stepsOf(const Naming& names, const RightKind& before, const RightKind& after) {
    Steps steps(names);
    steps.name(before.name, after.name);
    steps.text("letter", before.letter, after.letter);
    if (before.rightClass != after.rightClass)
        steps.add(fmt::format("came to mean {} instead of {}", nameOf(after.rightClass), nameOf(before.rightClass)));
    steps.flag("came to be for one holder alone", "came to be for several holders", before.sole, after.sole);
    steps.extra(before.extra, after.extra);
    return steps.take();
}
template <>
std::vector<std::string> stepsOf(const Naming& names, const Scenario& before, const Scenario& after) {
    Steps steps(names);
    steps.name(before.name, after.name);
    if (before.extra != after.extra)
        steps.add("changed in the words kept beside its rights");
    return steps.take();
}
template <>
std::vector<std::string> stepsOf(const Naming& names, const Grant& before, const Grant& after) {
    Steps steps(names);
    if (before.subject != after.subject)
        steps.add(fmt::format("went to {}", names.name(after.subject)));
    if (before.area != after.area)
        steps.add(fmt::format("moved to {}", names.name(after.area)));
    if (before.right != after.right)
        steps.add(fmt::format("became {}", names.kind(after.right)));
    steps.list("became joint with", "ceased to be joint with", "has its partners in another order now", before.with,
               after.with);
    steps.filter("came to hold in", "came to hold everywhere", before.places, after.places);
    steps.word("became", before.status, after.status);
    steps.flag("came to lapse where its body is absent", "came to be adopted where its body is absent", before.lapses,
               after.lapses);
    steps.span(before.span, after.span);
    steps.text("voting rule", before.votingRule, after.votingRule);
    steps.text("condition", before.condition, after.condition);
    steps.text("wording", before.wording, after.wording);
    steps.text("legal basis", before.legalBasis, after.legalBasis);
    steps.text("source", before.source, after.source);
    steps.text("note", before.note, after.note);
    std::vector<std::string> out = steps.take();
    if (out.empty()) {  // else it is how the words of the change were written
        steps.extra(before.extra, after.extra);
        out = steps.take();
    }
    return out;
}
template <>
std::vector<std::string> stepsOf(const Naming& names, const Relation& before, const Relation& after) {
    Steps steps(names);
    const auto ends = [](const Relation& row) {
        return std::tuple(row.kind, row.from, row.to, row.area, row.right, row.competitive);
    };
    if (ends(before) != ends(after))
        steps.add(fmt::format("became {}", relationWords(names, after, &RelationVerbs::stands)));
    steps.span(before.span, after.span);
    steps.text("note", before.note, after.note);
    steps.extra(before.extra, after.extra);
    return steps.take();
}
template <>
std::vector<std::string> stepsOf(const Naming& names, const RuleSetting& before, const RuleSetting& after) {
    Steps steps(names);
    if (before.max != after.max)
        steps.add(after.max ? fmt::format("got the number {}", *after.max) : std::string("got its usual number"));
    if (before.severity != after.severity)
        steps.add(after.severity ? fmt::format("was set to {}", nameOf(*after.severity))
                                 : std::string("got its usual severity"));
    return steps.take();
}
template <>
std::vector<std::string> stepsOf(const Naming& names, const Waiver& before, const Waiver& after) {
    Steps steps(names);
    steps.text("reason", before.reason, after.reason);
    steps.text("name", before.by, after.by);
    if (before.on != after.on || before.until != after.until)
        steps.add("got other dates");
    if (before.offset != after.offset)
        steps.add(after.offset.empty() ? "lost the right that offsets it" : "got another right that offsets it");
    steps.extra(before.extra, after.extra);
    return steps.take();
}
template <>
std::vector<std::string> stepsOf(const Naming& names, const UserRule& before, const UserRule& after) {
    Steps steps(names);
    steps.name(before.name, after.name);
    const auto form = [](const UserRule& row) { return std::tuple(row.form, row.right, row.other, row.count); };
    if (form(before) != form(after))
        steps.add("came to ask for something else");
    steps.filter("came to be about", "came to be about every type", before.types, after.types);
    steps.filter("came to be about", "came to be about every policy area", before.areas, after.areas);
    steps.filter("came to hold in", "came to hold everywhere", before.places, after.places);
    steps.word("became", before.severity, after.severity);
    steps.text("message", before.message, after.message);
    steps.extra(before.extra, after.extra);
    return steps.take();
}
template <>
std::vector<std::string> stepsOf(const Naming& names, const View& before, const View& after) {
    Steps steps(names);
    steps.name(before.name, after.name);
    steps.word("came to be laid out in", before.layout, after.layout);
    const auto eye = [](const View& row) {
        return std::tuple(row.zoom, row.centreX, row.centreY, row.roomWidth, row.roomHeight, row.standing);
    };
    if (eye(before) != eye(after))
        steps.add("came to look at another part");
    if (before.hides != after.hides)
        steps.add("came to show other relations");
    steps.flag("came to show what was chosen for it", "came to show what is new, too", before.chosen, after.chosen);
    steps.extra(before.extra, after.extra);
    return steps.take();
}
template <>
std::vector<std::string> stepsOf(const Naming& names, const Placement& before, const Placement& after) {
    Steps steps(names);
    if (before.x != after.x || before.y != after.y || before.placed != after.placed)
        steps.add("changed");
    steps.flag("became hidden", "became shown", before.hidden, after.hidden);
    steps.flag("became folded", "became expanded", before.folded, after.folded);
    return steps.take();
}

std::string addedSentence(const Naming& names, const Grant& row) {
    const std::string body = names.name(row.subject);
    std::string out = fmt::format("{} {} given {} on {}", body, readsAsPlural(body) ? "were" : "was",
                                  names.kind(row.right), names.name(row.area));
    if (!row.with.empty())
        out += ", jointly with " + listed(names.names(row.with));
    if (!row.condition.empty())
        out += ", on the condition " + quoted(row.condition.str());
    if (!row.places.empty())
        out += ", in " + listed(names.names(row.places));
    return out;
}
std::string removedSentence(const Naming& names, const Grant& row) {
    return fmt::format("{} lost {} on {}", names.name(row.subject), names.kind(row.right), names.name(row.area));
}
std::string addedSentence(const Naming& names, const Relation& row) {
    return relationWords(names, row, &RelationVerbs::started);
}
std::string removedSentence(const Naming& names, const Relation& row) {
    return relationWords(names, row, &RelationVerbs::ended);
}
std::string addedSentence(const Naming& /*names*/, const Waiver& row) {
    return fmt::format("{} accepted a finding: {}", row.by.empty() ? "Somebody" : row.by.str(),
                       quoted(row.reason.str()));
}
std::string removedSentence(const Naming& /*names*/, const Waiver& row) {
    return fmt::format("A finding is accepted no more that was because {}", quoted(row.reason.str()));
}
std::string addedSentence(const Naming& names, const RuleSetting& row) {
    return fmt::format("The rule {} {}", ruleName(row.id), listed(stepsOf(names, RuleSetting{row.id, 0, {}, {}}, row)));
}
std::string removedSentence(const Naming& /*names*/, const RuleSetting& row) {
    return fmt::format("The rule {} went back to how it comes", ruleName(row.id));
}

}  // namespace remit
