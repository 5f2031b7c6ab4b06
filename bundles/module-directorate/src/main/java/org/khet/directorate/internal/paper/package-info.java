/** Papers of the group. */
@NullMarked
package org.khet.directorate.internal.paper;

import org.jspecify.annotations.NullMarked;
