/** Records of the registers that an office made itself, on paper. */
@NullMarked
package org.khet.forms.internal.paper;

import org.jspecify.annotations.NullMarked;
