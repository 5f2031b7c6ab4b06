/** Cases of the care system and of rights and discipline: there for their teams only. */
@NullMarked
package org.khet.promotion.internal.care;

import org.jspecify.annotations.NullMarked;
