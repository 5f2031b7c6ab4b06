/** How long it takes to ask whether somebody may do something, and who decides for whom. */
@org.jspecify.annotations.NullMarked
package org.khet.bench.check;
