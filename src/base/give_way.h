// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dilim {

/// Lets other threads of the program go first from now on: this one, and those that it starts, take the time that they
/// leave. Only where a thread has a priority of its own (Linux); does nothing elsewhere.
void giveWay();

} // namespace dilim
