/** What schools answered about milk and lunch. */
@NullMarked
package org.khet.promotion.internal.meal.ui;

import org.jspecify.annotations.NullMarked;
