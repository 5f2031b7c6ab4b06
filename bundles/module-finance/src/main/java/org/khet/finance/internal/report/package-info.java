/** What was spent, for the group itself and for other modules. */
@NullMarked
package org.khet.finance.internal.report;

import org.jspecify.annotations.NullMarked;
