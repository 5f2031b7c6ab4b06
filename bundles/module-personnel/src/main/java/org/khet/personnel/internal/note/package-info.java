/** The note of the module. */
@NullMarked
package org.khet.personnel.internal.note;

import org.jspecify.annotations.NullMarked;
