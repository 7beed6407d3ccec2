// SPDX-License-Identifier: MIT
#include "app/session.h"

#include <QTime>

#include "app/files.h"

namespace remit {

Session::Session(Model model, Origin origin)
    : m_document(std::move(model)),
      m_savedState(origin == Origin::Elsewhere ? std::optional(m_document.state()) : std::nullopt),
      m_observing(m_document.observe([this](const ChangeSet&) { emit changed(); })) {}

Session::Session(Model model, std::filesystem::path file, std::optional<FileMark> mark) : Session(std::move(model)) {
    m_file = std::move(file);
    m_mark = std::move(mark);
}

std::optional<Error> Session::changeOfFile() const {
    std::error_code unknown;
    if (m_mark && isStill(*m_mark, m_file))
        return std::nullopt;
    if (std::filesystem::exists(m_file, unknown))
        return Error{Error::Code::Unwritable,
                     "Somebody else has changed the file since it was opened or saved here, and saving over it would "
                     "lose that; save under another name to keep both.",
                     m_file.string()};
    if (std::filesystem::exists(m_file.parent_path(), unknown))
        return Error{Error::Code::Unwritable,
                     "The file is no longer there: somebody has moved, renamed or deleted it; save it there again, or "
                     "under another name.",
                     m_file.string()};
    return std::nullopt;
}

Result<> Session::save() {
    if (std::optional<Error> change = changeOfFile())
        return *std::move(change);
    return saveAs(m_file);
}

Result<> Session::saveAs(const std::filesystem::path& file) {
    if (const auto done = writeFile(m_document.model(), m_document.model().defaultScenario(), file); !done)
        return done.error();
    m_file = file;
    m_mark = markOf(file);
    m_savedState = m_document.state();
    m_savedAt = QTime::currentTime().toString("HH:mm");
    emit changed();
    return {};
}

}  // namespace remit
