/** The search, against Lucene alone. */
@NullMarked
package org.khet.bench.search;

import org.jspecify.annotations.NullMarked;
