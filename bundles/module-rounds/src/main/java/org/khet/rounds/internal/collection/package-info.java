/** Collections of data from schools and what each school hands in. */
@NullMarked
package org.khet.rounds.internal.collection;

import org.jspecify.annotations.NullMarked;
