/** Papers and reports of plans, allocations and money. */
@NullMarked
package org.khet.policyplan.internal.paper;

import org.jspecify.annotations.NullMarked;
