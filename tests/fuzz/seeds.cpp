// SPDX-License-Identifier: MIT
#include <filesystem>
#include <fstream>
#include <string>

#include "core/exchange/graphs.h"
#include "core/exchange/json.h"
#include "core/exchange/matrix.h"
#include "db/store.h"
#include "tests/support/documents.h"
#include "tests/support/random_document.h"

namespace {

namespace fs = std::filesystem;

void put(const fs::path& file, const std::string& bytes) { std::ofstream(file, std::ios::binary) << bytes; }

void seed(const fs::path& folder, const std::string& name, const remit::Model& model) {
    using namespace remit;
    if (const Result<Writing> json = writeJson(model, {}))
        put(folder / "json" / name, json->bytes);
    if (!model.scenarios().empty()) {
        if (const Result<Writing> csv = writeCsv(model, model.defaultScenario()))
            put(folder / "csv" / name, csv->bytes);
        if (const Result<Writing> graphml = writeGraphml(model, model.defaultScenario()))
            put(folder / "graphml" / name, graphml->bytes);
        if (const Result<Writing> dot = writeDot(model, model.defaultScenario()))
            put(folder / "dot" / name, dot->bytes);
    }
    if (!writeStore(model, folder / "store" / name))
        fs::remove(folder / "store" / name);
}

}  // namespace

// Writes what the fuzzers start from into the folder: documents in each format, and cells in words.
int main(int argc, char** argv) {
    if (argc != 2)
        return 2;
    const fs::path folder = argv[1];
    for (const char* target : {"json", "csv", "phrases", "store", "graphml", "dot"})
        fs::create_directories(folder / target);
    seed(folder, "table1", remit::test::table1());
    seed(folder, "two-tier", remit::test::twoTier());
    for (std::uint64_t number = 1; number <= 12; ++number)
        seed(folder, "random" + std::to_string(number), remit::test::randomDocument(number).model);
    int number = 0;
    for (const char* words :
         {"Decision rights (with supra-regional bodies)", "Co-ordination, sets principles, advice", "D/A",
          "sets standards / principles; consulted (in year one)", "veto (with Leeds) (by letter)\nfunding",
          "right to be consulted, nonsense", "delivery (with county), scrutiny"})
        put(folder / "phrases" / std::to_string(++number), words);
    return 0;
}
