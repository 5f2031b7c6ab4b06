/** Screens of the module. */
@NullMarked
package org.khet.training.internal.ui;

import org.jspecify.annotations.NullMarked;
