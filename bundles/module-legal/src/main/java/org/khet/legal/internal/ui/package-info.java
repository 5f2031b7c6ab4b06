/** Screens of the module. */
@NullMarked
package org.khet.legal.internal.ui;

import org.jspecify.annotations.NullMarked;
