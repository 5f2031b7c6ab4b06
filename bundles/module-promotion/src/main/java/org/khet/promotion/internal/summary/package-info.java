/** The yearly summary, and figures for indicators. */
@NullMarked
package org.khet.promotion.internal.summary;

import org.jspecify.annotations.NullMarked;
