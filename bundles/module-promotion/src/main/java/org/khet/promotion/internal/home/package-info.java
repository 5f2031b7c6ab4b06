/** Education by families, organisations and others. */
@NullMarked
package org.khet.promotion.internal.home;

import org.jspecify.annotations.NullMarked;
