/** What waits in the group, by stage and days. */
@NullMarked
package org.khet.finance.internal.board;

import org.jspecify.annotations.NullMarked;
