/** Letters and papers: registering, the register of a million, what waits, circulars, print. */
@NullMarked
package org.khet.bench.documents;

import org.jspecify.annotations.NullMarked;
