// SPDX-License-Identifier: MIT
#include "app/cli/command.h"
#include "app/run_window.h"

int main(int argc, char** argv) {
    const remit::Outcome outcome = remit::runCommandLine(argc, argv);
    return outcome.window ? remit::runWindow(argc, argv, outcome.files) : static_cast<int>(outcome.exit);
}
