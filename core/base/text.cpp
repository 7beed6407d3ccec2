// SPDX-License-Identifier: MIT
#include "core/base/text.h"

#include <boost/flyweight.hpp>
#include <boost/flyweight/no_tracking.hpp>

namespace remit {

namespace {
// Never released: a document's words are few beside its rows, and stay valid without counting references.
using Pooled = boost::flyweight<std::string, boost::flyweights::no_tracking>;
const std::string emptyString;
}  // namespace

Text::Text(std::string_view value) : m_value(value.empty() ? nullptr : &Pooled(std::string(value)).get()) {}

const std::string& Text::str() const { return m_value ? *m_value : emptyString; }

std::strong_ordering operator<=>(Text a, Text b) {
    if (a.m_value == b.m_value)
        return std::strong_ordering::equal;
    return a.str() <=> b.str();
}

}  // namespace remit
