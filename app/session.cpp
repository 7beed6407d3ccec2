// SPDX-License-Identifier: MIT
#include "app/session.h"

#include <QTime>

#include "app/files.h"

namespace remit {

Session::Session(Model model, std::filesystem::path file, Origin origin)
    : m_document(std::move(model)),
      m_file(std::move(file)),
      m_savedState(origin == Origin::Elsewhere ? std::optional(m_document.state()) : std::nullopt),
      m_observing(m_document.observe([this](const ChangeSet&) { emit changed(); })) {}

Result<> Session::save() { return saveAs(m_file); }

Result<> Session::saveAs(const std::filesystem::path& file) {
    if (Result<> done = writeFile(m_document.model(), m_document.model().defaultScenario(), file); !done)
        return done;
    m_file = file;
    m_savedState = m_document.state();
    m_savedAt = QTime::currentTime().toString("HH:mm");
    emit changed();
    return {};
}

}  // namespace remit
