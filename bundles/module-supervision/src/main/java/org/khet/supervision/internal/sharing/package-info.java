/** Media and innovations, research and development. */
@NullMarked
package org.khet.supervision.internal.sharing;

import org.jspecify.annotations.NullMarked;
