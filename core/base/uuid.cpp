// SPDX-License-Identifier: MIT
#include "core/base/uuid.h"

#include <boost/uuid/name_generator_sha1.hpp>
#include <boost/uuid/random_generator.hpp>
#include <boost/uuid/uuid_io.hpp>

namespace remit {

std::string freshId() {
    thread_local boost::uuids::random_generator generate;
    return to_string(generate());
}

std::string stableId(std::string_view words) {
    // Remit's own name space; it stays for ever, since stored waivers carry ids made in it.
    static constexpr boost::uuids::uuid remitSpace = {
        {0x52, 0x4d, 0x49, 0x54, 0x9c, 0x1e, 0x4b, 0x2a, 0x8f, 0x30, 0x6d, 0x11, 0xe0, 0x5a, 0x77, 0xc4}};
    boost::uuids::name_generator_sha1 generate(remitSpace);
    return to_string(generate(words.data(), words.size()));
}

}  // namespace remit
