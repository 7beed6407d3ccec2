// SPDX-License-Identifier: MIT
#pragma once

#include "ui/bridge/analysis.h"
#include "ui/bridge/document_bridge.h"
#include "ui/bridge/lens.h"
#include "ui/bridge/selection.h"
#include "ui/bridge/worker.h"

namespace remit {

// What every view of one document shares: the document, how it is looked at, what is selected and what the engine says
// of it. Views take a Desk& and keep it; the window owns it.
struct Desk {
    explicit Desk(Document& source) : document(source), lens(document), selection(document), analysis(document) {}
    DocumentBridge document;
    Lens lens;
    Selection selection;
    Analysis analysis;
    Worker worker{2};  // what views ask in the background
};

}  // namespace remit
