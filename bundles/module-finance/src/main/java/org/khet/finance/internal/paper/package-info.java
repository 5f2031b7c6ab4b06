/** Papers of the group, printed from its records. */
@NullMarked
package org.khet.finance.internal.paper;

import org.jspecify.annotations.NullMarked;
