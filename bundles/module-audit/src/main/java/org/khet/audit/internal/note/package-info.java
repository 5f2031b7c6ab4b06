/** The note of the module. */
@NullMarked
package org.khet.audit.internal.note;

import org.jspecify.annotations.NullMarked;
