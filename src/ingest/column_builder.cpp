// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/column_builder.h"

#include "base/text_fold.h"
#include "ingest/cell_text.h"

namespace dilim::ingest {

void ColumnBuilder::unread(const CellColumn &cells, std::size_t row, const char *reason, std::vector<RowIssue> &issues)
{
    constexpr std::size_t keptBytes = 200;
    ++m_proof.unread;
    issues.push_back({cells.lines[row], cells.index, false, reason, std::string(cutAtBytes(cells[row], keptBytes))});
}

std::unique_ptr<ColumnBuilder> makeColumnBuilder(const Reading &reading, const TimeZone &zone)
{
    using fields::ValueType;
    switch (reading.type) {
    case ValueType::Text:
        return makeTextBuilder(reading);
    case ValueType::Identifier:
        return makeIdentifierBuilder(reading);
    case ValueType::Number:
    case ValueType::Money:
        return makeNumberBuilder(reading);
    case ValueType::Date:
        return makeDateBuilder(reading);
    case ValueType::Moment:
        return makeMomentBuilder(reading, zone);
    case ValueType::YesNo:
        return makeYesNoBuilder(reading);
    case ValueType::Category:
        return makeWordBuilder();
    case ValueType::CategoryList:
        return makeWordListBuilder(reading);
    }
    return makeTextBuilder(reading);
}

} // namespace dilim::ingest
