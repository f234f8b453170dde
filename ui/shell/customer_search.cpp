// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/customer_search.h"
