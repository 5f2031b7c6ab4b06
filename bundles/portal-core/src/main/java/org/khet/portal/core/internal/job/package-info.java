/** Jobs: what is due when, who works on it, what came of it. See the ADR on the scheduler. */
@NullMarked
package org.khet.portal.core.internal.job;

import org.jspecify.annotations.NullMarked;
