/** The note of the module. */
@NullMarked
package org.khet.directorate.internal.note;

import org.jspecify.annotations.NullMarked;
