/** Screens beside those that are derived. */
@NullMarked
package org.khet.directorate.internal.ui;

import org.jspecify.annotations.NullMarked;
