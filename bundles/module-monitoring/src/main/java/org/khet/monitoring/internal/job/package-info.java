/** What the portal does by itself for follow-up. */
@NullMarked
package org.khet.monitoring.internal.job;

import org.jspecify.annotations.NullMarked;
