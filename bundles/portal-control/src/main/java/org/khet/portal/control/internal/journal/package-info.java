/** Rows of what is wanted and of each change, step by step. */
@NullMarked
package org.khet.portal.control.internal.journal;

import org.jspecify.annotations.NullMarked;
