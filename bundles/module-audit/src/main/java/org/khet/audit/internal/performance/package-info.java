/** Audits of performance: targets of the plan beside results. */
@NullMarked
package org.khet.audit.internal.performance;

import org.jspecify.annotations.NullMarked;
