/** Screens of the module beside those that are derived. */
@NullMarked
package org.khet.personnel.internal.ui;

import org.jspecify.annotations.NullMarked;
