/** Tests of the distribution in its container: each feature alone, and all together. */
@NullMarked
package org.khet.container;

import org.jspecify.annotations.NullMarked;
