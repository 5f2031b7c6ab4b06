/** How long a start takes, against Karaf alone. */
@NullMarked
package org.khet.bench.start;

import org.jspecify.annotations.NullMarked;
