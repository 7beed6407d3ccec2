// SPDX-License-Identifier: MIT
#include "db/file_trouble.h"

#include <fmt/format.h>

#include <cerrno>
#include <system_error>

namespace remit {

namespace {

// A network drive that has gone, a stick that was pulled out, a disk that fails.
bool isGone(int error) {
    switch (error) {
        case EIO:
        case ENXIO:
        case ENODEV:
        case ESTALE:
        case ENOTCONN:
        case ETIMEDOUT:
        case EHOSTDOWN:
        case EHOSTUNREACH:
        case ENETUNREACH:
        case ECONNABORTED:
        case ECONNRESET:
        case ESHUTDOWN:
        case EREMOTEIO:
            return true;
        default:
            return false;
    }
}

bool isHeld(int error) { return error == EBUSY || error == ETXTBSY || error == EAGAIN || error == EDEADLK; }

}  // namespace

Error unreadable(int error) {
    std::string message;
    if (error == ENOENT || error == ENOTDIR)
        message = "There is no such file; check its name and its folder.";
    else if (error == EACCES || error == EPERM)
        message = "The file may not be read; ask its owner for permission, or open a copy.";
    else if (isGone(error))
        message =
            "The file could not be read, because its disk or network drive does not answer; connect it again, or "
            "open a copy.";
    else if (isHeld(error))
        message = "The file could not be read, because another program holds it; close it there, or open a copy.";
    else
        message = fmt::format("The file could not be read ({}); try again, or open a copy.",
                              std::generic_category().message(error));
    return {Error::Code::Unreadable, std::move(message), {}};
}

Error unwritable(std::string sentence) { return {Error::Code::Unwritable, std::move(sentence), {}}; }

Error unwritable(int error) {
    if (error == ENOENT || error == ENOTDIR)
        return unwritable("The file was not saved, because its folder does not exist; choose another folder.");
    if (error == EACCES || error == EPERM || error == EROFS)
        return unwritable("The file was not saved, because its folder may not be written to; save it elsewhere.");
    if (error == ENOSPC || error == EDQUOT)
        return unwritable("The file was not saved, because the disk is full; make room, or save it elsewhere.");
    if (isGone(error))
        return unwritable(
            "The file was not saved, because its disk or network drive does not answer; connect it again, or save it "
            "elsewhere.");
    if (isHeld(error))
        return unwritable(
            "The file was not saved, because another program holds it; close it there, or save under another name.");
    return unwritable(fmt::format("The file was not saved ({}); try again, or save it elsewhere.",
                                  std::generic_category().message(error)));
}

}  // namespace remit
