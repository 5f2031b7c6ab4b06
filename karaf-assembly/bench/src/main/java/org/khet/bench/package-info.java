/** Measures the portal against its goals; started by {@code ./portal bench}. */
@NullMarked
package org.khet.bench;

import org.jspecify.annotations.NullMarked;
