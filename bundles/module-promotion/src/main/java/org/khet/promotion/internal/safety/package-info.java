/** Plans against drugs and for safety, and accidents. */
@NullMarked
package org.khet.promotion.internal.safety;

import org.jspecify.annotations.NullMarked;
