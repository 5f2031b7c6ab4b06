/** What other modules ask. */
@NullMarked
package org.khet.rounds.internal.contract;

import org.jspecify.annotations.NullMarked;
