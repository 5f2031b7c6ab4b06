/** Posts, who holds them, and functions by order. */
@NullMarked
package org.khet.portal.core.internal.post;

import org.jspecify.annotations.NullMarked;
