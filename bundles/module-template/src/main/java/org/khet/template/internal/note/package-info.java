/** The note of the module. */
@NullMarked
package org.khet.template.internal.note;

import org.jspecify.annotations.NullMarked;
