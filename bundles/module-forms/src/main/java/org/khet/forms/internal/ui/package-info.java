/** Screens of registers that are data, of answers and of results. */
@NullMarked
package org.khet.forms.internal.ui;

import org.jspecify.annotations.NullMarked;
