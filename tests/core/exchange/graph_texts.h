// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <boost/property_tree/xml_parser.hpp>
#include <sstream>

#include "core/exchange/graphs.h"

namespace remit::test {

// What graphs are written as, and what is read of it.

inline std::string written(Result<Writing> (*write)(const Model&, ScenarioId), const Model& model) {
    const Result<Writing> text = write(model, model.defaultScenario());
    return text ? text->bytes : text.error().sentence();
}

inline Model read(Result<Reading> (*reader)(std::string_view, std::string_view), std::string_view bytes) {
    const Result<Reading> reading = reader(bytes, "");
    EXPECT_TRUE(reading) << reading.error().sentence() << "\n" << bytes;
    return reading ? reading->model : Model();
}

inline std::string refusal(Result<Reading> (*reader)(std::string_view, std::string_view), std::string_view bytes) {
    const Result<Reading> reading = reader(bytes, "");
    if (reading)
        return "accepted";
    EXPECT_EQ(reading.error().code, Error::Code::BadInput);
    return reading.error().sentence();
}

using Tree = boost::property_tree::ptree;

// Another program's eyes: what Boost's XML parser finds.
inline void parse(const std::string& xml, Tree& out) {
    std::istringstream in(xml);
    boost::property_tree::read_xml(in, out);
}

}  // namespace remit::test
