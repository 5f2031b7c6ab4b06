/** Good practice, places of learning, experts, agreements. */
@NullMarked
package org.khet.promotion.internal.place;

import org.jspecify.annotations.NullMarked;
