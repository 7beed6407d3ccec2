// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/model/model.h"

namespace remit {

// What reading a file gave: a sound model, and one sentence for each thing the user should know of how it was
// understood ("Row 3, MCA: “runs it” is no right Remit knows; it was kept as a note.").
struct Reading {
    Model model;
    std::vector<std::string> remarks;
};

// What writing a file gave: its bytes, and one sentence for each thing in them that is not as the document has it.
struct Writing {
    std::string bytes;
    std::vector<std::string> remarks;
};

// A text format of INTERCHANGE.md. Readers refuse bad input whole, with Error::where the JSON pointer or the line and
// column; they take UTF-8 with or without a byte order mark. `title` is what a document is called whose format has no
// title (the file's name without extension). Writers refuse what the format cannot say.
struct Format {
    std::string_view extension;  // with its dot, lower case: ".remit.json"
    std::string_view name;       // for people: "Remit interchange (JSON)"
    Result<Reading> (*read)(std::string_view bytes, std::string_view title);
    Result<Writing> (*write)(const Model& model, ScenarioId scenario);
};

// All text formats. `.remit` itself is not among them: it is a database (db/store.h).
[[nodiscard]] std::span<const Format> formats();
// The format of a file by its name's ending, case ignored, the longest extension first; null for none.
[[nodiscard]] const Format* formatOf(std::string_view fileName);

}  // namespace remit
