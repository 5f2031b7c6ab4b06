/** Claims: the one way out for money. */
@NullMarked
package org.khet.finance.internal.claim;

import org.jspecify.annotations.NullMarked;
