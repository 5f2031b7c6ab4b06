/** What all rows of office data have in common, and how their faults are read. */
@NullMarked
package org.khet.portal.core.internal.row;

import org.jspecify.annotations.NullMarked;
