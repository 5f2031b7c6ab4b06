/** Live heap of signed-in people. */
@org.jspecify.annotations.NullMarked
package org.khet.bench.heap;
