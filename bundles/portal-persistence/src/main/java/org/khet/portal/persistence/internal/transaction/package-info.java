/** One transaction per thread, shared by all units of work. */
@NullMarked
package org.khet.portal.persistence.internal.transaction;

import org.jspecify.annotations.NullMarked;
