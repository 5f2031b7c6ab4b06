/** How something broken is reported. */
@org.jspecify.annotations.NullMarked
package org.khet.ict.internal.ticket.report;
