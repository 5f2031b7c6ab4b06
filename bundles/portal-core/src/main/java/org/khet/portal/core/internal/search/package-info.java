/** Search: an index on this node, a copy of what the modules' records say. */
@NullMarked
package org.khet.portal.core.internal.search;

import org.jspecify.annotations.NullMarked;
