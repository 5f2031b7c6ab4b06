/** Milk and lunch, followed up by form. */
@NullMarked
package org.khet.promotion.internal.meal;

import org.jspecify.annotations.NullMarked;
