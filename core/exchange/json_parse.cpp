// SPDX-License-Identifier: MIT
#include "core/exchange/json_parse.h"

#include <algorithm>
#include <unordered_set>

namespace remit {

using Json = nlohmann::ordered_json;

namespace {

constexpr std::size_t deepest = 64;

// "line 3, column 7" of the byte before `position`, counted in characters.
std::string lineAndColumn(std::string_view bytes, std::size_t position) {
    const std::string_view before = bytes.substr(0, std::min(position > 0 ? position - 1 : 0, bytes.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::string_view last = before.substr(before.rfind('\n') + 1);
    const auto column =
        std::count_if(last.begin(), last.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
    return fmt::format("line {}, column {}", line, column + 1);
}

// What the parser says, in our words.
std::string explained(const std::string& what, const std::string& token) {
    const auto says = [&](const char* words) { return what.find(words) != std::string::npos; };
    if (says("unexpected end of input") || says("missing closing quote"))
        return "found the end of the file; expected more: it may have been cut short";
    if (says("ill-formed UTF-8"))
        return "found bytes that are not UTF-8; expected a text in UTF-8";
    const std::string found = inWords(Json(token));
    if (says("number overflow"))
        return fmt::format("found {}, which is out of range; expected a number", found);
    if (const auto expected = what.rfind("; expected "); expected != std::string::npos)
        return fmt::format("found {}{}", found, what.substr(expected));
    return fmt::format("found {}; expected JSON", found);
}

class Builder : public nlohmann::json_sax<Json> {
public:
    using OnGrant = std::function<void(std::size_t, std::size_t, const Json&)>;
    Builder(std::string_view bytes, JsonFault& fault, const OnGrant& onGrant)
        : m_bytes(bytes), m_fault(fault), m_onGrant(onGrant) {}

    Json take() { return std::move(m_root); }

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool number_float(number_float_t value, const string_t&) override { return add(value); }
    bool string(string_t& value) override { return add(std::move(value)); }
    bool binary(binary_t&) override { return false; }  // not in text

    bool start_object(std::size_t) override { return open(Json::object()); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override {
        Frame& frame = m_frames.back();
        frame.key = std::move(name);
        if (isTwice(frame)) {
            m_fault.report(pointer(), "found this field a second time; expected each once");
            return false;
        }
        return true;
    }

    bool parse_error(std::size_t position, const std::string& token, const Json::exception& error) override {
        m_fault.report(lineAndColumn(m_bytes, position), explained(error.what(), token));
        return false;
    }

private:
    struct Frame {
        Json* value = nullptr;
        std::string key;        // of the member in hand
        std::size_t count = 0;  // of elements complete or in hand
        bool isGrants = false;
        std::unordered_set<std::string> keys;  // of an object with many members
    };

    static bool isTwice(Frame& frame) {
        constexpr std::size_t few = 24;
        const auto& members = frame.value->get_ref<const Json::object_t&>();
        if (members.size() < few)
            return std::any_of(members.begin(), members.end(),
                               [&](const auto& member) { return member.first == frame.key; });
        if (frame.keys.empty())
            for (const auto& member : members)
                frame.keys.insert(member.first);
        return !frame.keys.insert(frame.key).second;
    }

    [[nodiscard]] std::string pointer() const {
        std::vector<JsonPlace> places{JsonPlace{}};
        places.reserve(m_frames.size() + 1);
        for (const Frame& frame : m_frames)
            places.push_back(frame.value->is_array() ? places.back().element(frame.count)
                                                     : places.back().member(frame.key));
        return places.back().pointer();
    }

    Json* put(Json value) {
        if (m_frames.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        Frame& frame = m_frames.back();
        if (frame.isGrants) {
            m_grant = std::move(value);
            return &m_grant;
        }
        if (frame.value->is_array()) {
            auto& elements = frame.value->get_ref<Json::array_t&>();
            elements.push_back(std::move(value));
            return &elements.back();
        }
        auto& members = frame.value->get_ref<Json::object_t&>();
        members.emplace_back(frame.key, std::move(value));
        return &members.back().second;
    }

    // A value inside the innermost frame is complete.
    bool complete() {
        if (m_frames.empty())
            return true;
        Frame& frame = m_frames.back();
        if (frame.isGrants)
            m_onGrant(m_frames[1].count, frame.count, m_grant);
        if (frame.value->is_array())
            ++frame.count;
        return !m_fault;
    }

    bool add(Json value) {
        put(std::move(value));
        return complete();
    }

    bool open(Json value) {
        if (m_frames.size() == deepest) {
            m_fault.report(pointer(), fmt::format("found more than {} levels of nesting; expected fewer", deepest));
            return false;
        }
        Frame frame;
        frame.value = put(std::move(value));
        frame.isGrants = frame.value->is_array() && m_frames.size() == 3 && m_frames[0].key == "scenarios" &&
                         m_frames[1].value->is_array() && m_frames[2].key == "grants";
        m_frames.push_back(std::move(frame));
        return true;
    }

    bool close() {
        m_frames.pop_back();
        return complete();
    }

    std::string_view m_bytes;
    JsonFault& m_fault;
    const OnGrant& m_onGrant;
    Json m_root;
    Json m_grant;
    std::vector<Frame> m_frames;  // the values being read; none moves while what is inside it is read
};

}  // namespace

Json parseDocument(std::string_view bytes, JsonFault& fault,
                   const std::function<void(std::size_t, std::size_t, const Json&)>& onGrant) {
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    Builder builder(bytes, fault, onGrant);
    if (!Json::sax_parse(bytes.begin(), bytes.end(), &builder))
        fault.report("the document", "found no JSON; expected a Remit document");
    return builder.take();
}

}  // namespace remit
