// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <vector>

namespace remit {

// One heading of the manual with what stands under it, up to the next heading.
struct HelpTopic {
    int level = 2;  // 1 for a chapter
    QString title;
    QString text;  // Markdown, without the heading
};

// The manual: the written chapters of :/help/help.md, and those made from the catalogue of rules and the list of
// actions, so that neither can fall behind.
[[nodiscard]] std::vector<HelpTopic> helpTopics();

// How links in the manual name a topic: "I draft a framework" is "i-draft-a-framework".
[[nodiscard]] QString helpAnchor(const QString& title);

}  // namespace remit
