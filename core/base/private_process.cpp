// SPDX-License-Identifier: Apache-2.0
#include "core/base/private_process.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace bulletin {

void keepProcessPrivate()
{
    umask(0077); // what an office writes is nobody else's business
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
}

} // namespace bulletin
