/** Certified counts, entitlements, allocations and the notices to their receivers. */
@NullMarked
package org.khet.policyplan.internal.allocation;

import org.jspecify.annotations.NullMarked;
