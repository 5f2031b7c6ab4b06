/** Figures of the desk, recounted from the tickets and their steps. */
@org.jspecify.annotations.NullMarked
package org.khet.ict.internal.ticket.figure;
