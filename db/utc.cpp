// SPDX-License-Identifier: MIT
#include "db/utc.h"

#include <fmt/chrono.h>

#include <chrono>

namespace remit {

std::string utcNow() {
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}",
                       fmt::gmtime(std::chrono::system_clock::to_time_t(std::chrono::system_clock::now())));
}

}  // namespace remit
