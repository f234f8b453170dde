// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/give_way.h"

#ifdef __linux__
#include <sys/resource.h>
#endif

namespace dilim {

void giveWay()
{
#ifdef __linux__
    constexpr int lower = 10;
    setpriority(PRIO_PROCESS, 0, lower); // of Linux: of the calling thread
#endif
}

} // namespace dilim
