/** Typing values into cells: by the school, by the office, and from a file. */
@NullMarked
package org.khet.rounds.internal.entry;

import org.jspecify.annotations.NullMarked;
