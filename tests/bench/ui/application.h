// SPDX-License-Identifier: MIT
#pragma once

namespace remit::bench {

// Makes the application, with no display unless one is asked for, where there is none yet.
void needApplication();

}  // namespace remit::bench
