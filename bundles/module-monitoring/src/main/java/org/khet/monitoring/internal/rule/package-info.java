/** Rules of follow-up and evaluation that need no table: percent, colours, quarters, lateness. */
@NullMarked
package org.khet.monitoring.internal.rule;

import org.jspecify.annotations.NullMarked;
