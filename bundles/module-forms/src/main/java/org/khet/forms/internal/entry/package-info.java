/** Records of the registers that an office made itself. */
@NullMarked
package org.khet.forms.internal.entry;

import org.jspecify.annotations.NullMarked;
