/** Values as of a day: fixed, masked, published. */
@NullMarked
package org.khet.rounds.internal.snapshot;

import org.jspecify.annotations.NullMarked;
