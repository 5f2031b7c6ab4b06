/** How each module does. */
@NullMarked
package org.khet.portal.control.internal.health;

import org.jspecify.annotations.NullMarked;
