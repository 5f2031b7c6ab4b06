/** The note of the module. */
@NullMarked
package org.khet.promotion.internal.note;

import org.jspecify.annotations.NullMarked;
