/** Rounds of data systems: their days, who is reminded and when. */
@NullMarked
package org.khet.portal.core.internal.round;

import org.jspecify.annotations.NullMarked;
