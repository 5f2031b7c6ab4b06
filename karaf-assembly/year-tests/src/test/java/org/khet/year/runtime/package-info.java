/** The bundles of the product in one framework of this process, with a clock that a test moves. */
@NullMarked
package org.khet.year.runtime;

import org.jspecify.annotations.NullMarked;
