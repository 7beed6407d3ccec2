// SPDX-License-Identifier: MIT
#include <cstdio>

#include "app/cli/command.h"

int main(int argc, char** argv) {
    const remit::Outcome outcome = remit::runCommandLine(argc, argv);
    if (outcome.window)
        std::fputs("remit: Name a command; “remit --help” lists them.\n", stderr);
    return static_cast<int>(outcome.window ? remit::Exit::WrongInput : outcome.exit);
}
