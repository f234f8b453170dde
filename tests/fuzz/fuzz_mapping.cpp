// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a mapping file: what is accepted is written and read back as the same mapping.
#include "ingest/mapping.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace dilim::ingest;
    const auto mapping = mappingFromJson({reinterpret_cast<const char *>(data), size});
    if (mapping) {
        const auto again = mappingFromJson(mappingToJson(*mapping));
        if (!again || !(*again == *mapping))
            std::abort();
    }
    return 0;
}
