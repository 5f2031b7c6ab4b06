/** Welfare of the people of the office. */
@NullMarked
package org.khet.directorate.internal.welfare;

import org.jspecify.annotations.NullMarked;
