// SPDX-License-Identifier: MIT
#include "core/model/extra.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/model/extra_lines.h"

namespace remit {

using Json = nlohmann::ordered_json;

Json extraFields(Text extra) {
    if (extra.empty())
        return Json::object();
    Json fields = Json::parse(extra.str(), nullptr, false);  // a database may hold anything
    return fields.is_object() ? fields : Json::object();
}

Text extraText(const Json& fields) {
    return fields.empty() ? Text() : Text(fields.dump(-1, ' ', false, Json::error_handler_t::replace));
}

std::string extraPath(std::string_view list, std::string_view kind, Text id, std::size_t nth) {
    return fmt::format("{}/{}/{}/{}", list, kind, nth, id.str());
}

std::string extraField(Text extra, const char* key) {
    if (extra.empty())
        return {};
    const Json fields = extraFields(extra);
    const auto found = fields.find(key);
    return found != fields.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Text withExtraField(Text extra, const char* key, std::string_view value) {
    if (extra.empty() && value.empty())
        return {};
    Json fields = extraFields(extra);
    if (!value.empty())
        fields[key] = value;
    else if (const auto found = fields.find(key); found != fields.end() && found->is_string())
        fields.erase(found);
    return extraText(fields);
}

std::vector<std::pair<std::string, std::string>> extraLines(Text extra) {
    std::vector<std::pair<std::string, std::string>> out;
    const Json fields = extraFields(extra);
    for (const auto& [name, value] : fields.items())
        out.emplace_back(name, value.is_string() ? value.get<std::string>()
                                                 : value.dump(-1, ' ', false, Json::error_handler_t::replace));
    return out;
}

}  // namespace remit
