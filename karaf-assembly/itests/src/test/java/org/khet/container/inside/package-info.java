/** What runs inside the container: packed into a bundle by {@link org.khet.container.Container}. */
@NullMarked
package org.khet.container.inside;

import org.jspecify.annotations.NullMarked;
