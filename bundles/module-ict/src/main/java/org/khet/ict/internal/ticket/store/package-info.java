/** Tickets in the database. */
@org.jspecify.annotations.NullMarked
package org.khet.ict.internal.ticket.store;
