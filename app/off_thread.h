// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "core/base/result.h"

namespace remit {

// Does the work on another thread and returns what it returned. Where that takes long the UI goes on painting, but
// takes no input; `slow` is called once a second has passed. UI thread.
Result<> offThread(const std::function<Result<>()>& work, const std::function<void()>& slow);

}  // namespace remit
