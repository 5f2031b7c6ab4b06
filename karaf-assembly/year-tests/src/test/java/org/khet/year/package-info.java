/** A fiscal year of the demonstration offices, played with all modules together and compared with what was played. */
@NullMarked
package org.khet.year;

import org.jspecify.annotations.NullMarked;
