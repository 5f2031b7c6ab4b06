/** What is followed in a year and how: items, follow-up plans. */
@NullMarked
package org.khet.monitoring.internal.plan;

import org.jspecify.annotations.NullMarked;
