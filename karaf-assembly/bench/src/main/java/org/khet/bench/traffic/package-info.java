/** People who work while something else is measured. */
@org.jspecify.annotations.NullMarked
package org.khet.bench.traffic;
