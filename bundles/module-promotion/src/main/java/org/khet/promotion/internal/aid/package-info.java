/** Scholarships and donations. */
@NullMarked
package org.khet.promotion.internal.aid;

import org.jspecify.annotations.NullMarked;
