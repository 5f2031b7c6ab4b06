/** A portal of its own process that is killed in the middle of a transaction. */
@NullMarked
package org.khet.year.cut;

import org.jspecify.annotations.NullMarked;
