/** Working days, holidays and working hours. */
@NullMarked
package org.khet.portal.core.internal.time;

import org.jspecify.annotations.NullMarked;
