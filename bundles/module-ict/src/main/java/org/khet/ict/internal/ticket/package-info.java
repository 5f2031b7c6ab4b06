/** Service desk: repair tickets from the report to the confirmation. */
@NullMarked
package org.khet.ict.internal.ticket;

import org.jspecify.annotations.NullMarked;
