/** The note of the module. */
@NullMarked
package org.khet.supervision.internal.note;

import org.jspecify.annotations.NullMarked;
