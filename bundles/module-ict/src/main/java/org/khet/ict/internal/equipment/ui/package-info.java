/** Screens of the equipment register. */
@NullMarked
package org.khet.ict.internal.equipment.ui;

import org.jspecify.annotations.NullMarked;
