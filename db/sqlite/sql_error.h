// SPDX-License-Identifier: MIT
#pragma once

#include <stdexcept>

namespace remit {

// What SQLite refused, or a value in a database that is none of ours. Thrown and caught inside db alone.
class SqlError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

}  // namespace remit
