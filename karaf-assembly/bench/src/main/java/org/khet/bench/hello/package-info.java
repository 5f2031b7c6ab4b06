/** The page that Karaf alone serves. */
@NullMarked
package org.khet.bench.hello;

import org.jspecify.annotations.NullMarked;
