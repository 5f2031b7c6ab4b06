/** The note of the module. */
@NullMarked
package org.khet.legal.internal.note;

import org.jspecify.annotations.NullMarked;
