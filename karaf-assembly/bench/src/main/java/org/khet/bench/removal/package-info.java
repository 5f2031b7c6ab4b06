/** What a removed module leaves behind. */
@org.jspecify.annotations.NullMarked
package org.khet.bench.removal;
