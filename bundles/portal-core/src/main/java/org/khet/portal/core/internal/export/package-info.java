/** Lists that leave the portal: permission, purpose, trail, and the words around the rows. */
@NullMarked
package org.khet.portal.core.internal.export;

import org.jspecify.annotations.NullMarked;
