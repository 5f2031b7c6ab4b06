/** Buttons behind which a file is made. */
@NullMarked
package org.khet.ict.internal.paper.ui;

import org.jspecify.annotations.NullMarked;
