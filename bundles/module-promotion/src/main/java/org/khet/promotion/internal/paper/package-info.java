/** Papers with a look of their own: certificates and letters of thanks. */
@NullMarked
package org.khet.promotion.internal.paper;

import org.jspecify.annotations.NullMarked;
