/** Forms, rounds, cases and manuals at the size of a large office. Source: issue 23. */
@NullMarked
package org.khet.bench.rounds;

import org.jspecify.annotations.NullMarked;
