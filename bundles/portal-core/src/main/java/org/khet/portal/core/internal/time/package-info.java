/** Working days, holidays, working hours and school years. */
@NullMarked
package org.khet.portal.core.internal.time;

import org.jspecify.annotations.NullMarked;
