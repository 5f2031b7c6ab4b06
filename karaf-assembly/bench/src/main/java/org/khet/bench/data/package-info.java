/** Registers and numbers on real databases, against plain JDBC. */
@NullMarked
package org.khet.bench.data;

import org.jspecify.annotations.NullMarked;
