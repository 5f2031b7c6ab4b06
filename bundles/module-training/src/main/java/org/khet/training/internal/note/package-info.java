/** The note of the module. */
@NullMarked
package org.khet.training.internal.note;

import org.jspecify.annotations.NullMarked;
