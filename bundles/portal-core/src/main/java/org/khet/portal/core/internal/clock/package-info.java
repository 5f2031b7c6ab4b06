/** The clock of the portal. */
@NullMarked
package org.khet.portal.core.internal.clock;

import org.jspecify.annotations.NullMarked;
