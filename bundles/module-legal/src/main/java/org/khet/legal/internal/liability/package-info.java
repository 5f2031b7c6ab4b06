/** Liability of officials. */
@NullMarked
package org.khet.legal.internal.liability;

import org.jspecify.annotations.NullMarked;
