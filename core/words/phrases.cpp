// SPDX-License-Identifier: MIT
#include "core/words/phrases.h"

#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <unordered_map>

#include "core/base/label.h"

namespace remit {

namespace {

struct Known {
    const char* phrase;
    RightClass rightClass;
};
// SPEC section 6, each phrase as it is usually written.
constexpr std::array knownPhrases{
    Known{"decision right", RightClass::Decision},
    Known{"decides", RightClass::Decision},
    Known{"decision", RightClass::Decision},
    Known{"consultation right", RightClass::Consultation},
    Known{"consultation", RightClass::Consultation},
    Known{"consulted", RightClass::Consultation},
    Known{"right to be consulted", RightClass::Consultation},
    Known{"advice", RightClass::Advice},
    Known{"advises", RightClass::Advice},
    Known{"advisory", RightClass::Advice},
    Known{"stakeholder engagement", RightClass::Engagement},
    Known{"engagement", RightClass::Engagement},
    Known{"convenor", RightClass::Engagement},
    Known{"standards", RightClass::Standards},
    Known{"sets standards", RightClass::Standards},
    Known{"sets principles", RightClass::Standards},
    Known{"sets standards/principles", RightClass::Standards},
    Known{"coordination", RightClass::Coordination},
    Known{"coordinates", RightClass::Coordination},
    Known{"funding", RightClass::Funding},
    Known{"funds", RightClass::Funding},
    Known{"delivery", RightClass::Delivery},
    Known{"delivers", RightClass::Delivery},
    Known{"scrutiny", RightClass::Scrutiny},
    Known{"scrutinises", RightClass::Scrutiny},
    Known{"consent", RightClass::Consent},
    Known{"veto", RightClass::Consent},
    Known{"approves", RightClass::Consent},
    Known{"information", RightClass::Information},
    Known{"informed", RightClass::Information},
};

// Parts of a cell at commas, semicolons and line breaks outside brackets. A bracket that is never closed, or never
// opened, is a character like any other.
std::vector<std::string> split(std::string_view cell) {
    const bool balanced = [&] {
        int depth = 0;
        for (char c : cell) {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0)
                return false;
        }
        return depth == 0;
    }();
    std::vector<std::string> parts;
    std::string part;
    int depth = 0;
    for (char c : cell) {
        if (balanced)
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth == 0 && (c == ',' || c == ';' || c == '\n' || c == '\r')) {
            parts.emplace_back(trimmed(part));
            part.clear();
        } else {
            part += c;
        }
    }
    parts.emplace_back(trimmed(part));
    std::erase_if(parts, [](const std::string& each) { return each.empty(); });
    return parts;
}

// Takes "(...)" groups off the end of `words`, outermost brackets only, first group first.
std::vector<std::string> takeBrackets(std::string& words) {
    std::vector<std::string> groups;
    std::string_view rest = words;
    while (!rest.empty() && rest.back() == ')') {
        int depth = 0;
        std::size_t open = rest.size();
        while (open > 0) {
            --open;
            depth += rest[open] == ')' ? 1 : rest[open] == '(' ? -1 : 0;
            if (depth == 0)
                break;
        }
        if (depth != 0 || open == 0)
            break;
        groups.emplace_back(trimmed(rest.substr(open + 1, rest.size() - open - 2)));
        rest = trimmed(rest.substr(0, open));
    }
    std::reverse(groups.begin(), groups.end());
    words = std::string(rest);
    return groups;
}

// The partner a bracket names, or nothing: "with X".
std::optional<std::string> partnerIn(const std::string& bracket) {
    if (bracket.size() < 6 || foldPhrase(std::string_view(bracket).substr(0, 4)) != "with" ||
        (bracket[4] != ' ' && bracket[4] != '\t'))
        return std::nullopt;
    return std::string(trimmed(std::string_view(bracket).substr(5)));
}

std::optional<RightKindId> kindOfClass(const Model& vocabulary, RightClass rightClass) {
    for (const RightKind& kind : vocabulary.rightKinds())
        if (kind.rightClass == rightClass)
            return kind.id;
    return std::nullopt;
}

void understand(const Model& vocabulary, Phrase& phrase) {
    const std::string folded = foldPhrase(phrase.words);
    for (const RightKind& kind : vocabulary.rightKinds())
        if (foldPhrase(kind.name.str()) == folded) {
            phrase.kind = kind.id;
            return;
        }
    static const std::unordered_map<std::string, RightClass> known = [] {
        std::unordered_map<std::string, RightClass> out;
        for (const Known& each : knownPhrases)
            out.emplace(foldPhrase(each.phrase), each.rightClass);
        return out;
    }();
    if (const auto found = known.find(folded); found != known.end()) {
        phrase.kind = kindOfClass(vocabulary, found->second);
        if (!phrase.kind)
            phrase.rightClass = found->second;
    }
}

// "A/R", "A R", "AR": each a letter of the vocabulary, or none of it is. A letter said twice is one right.
std::vector<RightKindId> lettersIn(const Model& vocabulary, const std::string& words) {
    std::vector<std::pair<std::string, RightKindId>> letters;
    for (const RightKind& kind : vocabulary.rightKinds())
        if (!kind.letter.empty())
            letters.emplace_back(foldPhrase(kind.letter.str()), kind.id);
    const auto ofLetter = [&](std::string_view text) -> std::optional<RightKindId> {
        const std::string folded = foldPhrase(text);
        for (const auto& [letter, kind] : letters)
            if (letter == folded)
                return kind;
        return std::nullopt;
    };
    std::vector<std::string> parts{""};
    for (char c : words) {
        if (c == '/' || c == ' ')
            parts.emplace_back();
        else
            parts.back() += c;
    }
    std::erase_if(parts, [](const std::string& part) { return part.empty(); });
    if (parts.size() == 1 && !ofLetter(parts[0])) {
        const std::string run = parts[0];
        parts.clear();
        for (char c : run)
            parts.emplace_back(1, c);
        if (std::any_of(run.begin(), run.end(), [](char c) { return c < 'A' || c > 'Z'; }))
            return {};
    }
    std::vector<RightKindId> kinds;
    for (const std::string& part : parts) {
        const auto kind = ofLetter(part);
        if (!kind)
            return {};
        if (std::find(kinds.begin(), kinds.end(), *kind) == kinds.end())
            kinds.push_back(*kind);
    }
    return kinds;
}

}  // namespace

std::string foldPhrase(std::string_view text) {
    auto lower = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int>(text.size())));
    lower.foldCase();
    icu::UnicodeString out;
    int word = 0;  // length of the word in hand
    const auto endWord = [&] {
        if (word > 1 && out.charAt(out.length() - 1) == u's')
            out.truncate(out.length() - 1);
        word = 0;
    };
    for (int i = 0; i < lower.length(); i = lower.moveIndex32(i, 1)) {
        const UChar32 c = lower.char32At(i);
        if (u_hasBinaryProperty(c, UCHAR_DASH))
            continue;
        if (u_isUWhiteSpace(c) || !u_isalnum(c))
            endWord();
        if (u_isUWhiteSpace(c))
            continue;
        out.append(c);
        word = u_isalnum(c) ? word + 1 : 0;
    }
    endWord();
    std::string result;
    out.toUTF8String(result);
    return result;
}

RightKind standardKind(RightClass rightClass) {
    RightKind kind;
    kind.id = RightKindId(nameOf(rightClass));
    kind.rightClass = rightClass;
    kind.sole = soleByDefault(rightClass);
    const auto call = [&](const char* name, const char* letter) {
        kind.name = name;
        kind.letter = letter;
    };
    switch (rightClass) {
        case RightClass::Decision:
            call("Decision rights", "D");
            break;
        case RightClass::Consent:
            call("Consent", "V");
            break;
        case RightClass::Consultation:
            call("Consultation rights", "C");
            break;
        case RightClass::Advice:
            call("Advice", "A");
            break;
        case RightClass::Engagement:
            call("Stakeholder engagement", "E");
            break;
        case RightClass::Standards:
            call("Sets standards", "S");
            break;
        case RightClass::Coordination:
            call("Co-ordination", "O");
            break;
        case RightClass::Funding:
            call("Funding", "F");
            break;
        case RightClass::Delivery:
            call("Delivery", "L");
            break;
        case RightClass::Scrutiny:
            call("Scrutiny", "R");
            break;
        case RightClass::Information:
            call("Information", "I");
            break;
    }
    return kind;
}

std::vector<Phrase> readCell(const Model& vocabulary, std::string_view cell) {
    std::vector<Phrase> out;
    for (const std::string& part : split(cell)) {
        Phrase phrase;
        phrase.text = part;
        phrase.words = part;
        std::vector<std::string> brackets = takeBrackets(phrase.words);
        for (const std::string& bracket : brackets) {
            if (auto partner = partnerIn(bracket))
                phrase.with.push_back(std::move(*partner));
            else if (!bracket.empty())
                phrase.condition += (phrase.condition.empty() ? "" : "; ") + bracket;
        }
        understand(vocabulary, phrase);
        if (!phrase.understood()) {
            const auto kinds = lettersIn(vocabulary, phrase.words);
            for (RightKindId kind : kinds) {
                Phrase one = phrase;
                one.kind = kind;
                one.byLetter = true;
                one.words = vocabulary.rightKinds().at(kind).name.str();
                out.push_back(std::move(one));
            }
            if (!kinds.empty())
                continue;
        }
        out.push_back(std::move(phrase));
    }
    return out;
}

}  // namespace remit
