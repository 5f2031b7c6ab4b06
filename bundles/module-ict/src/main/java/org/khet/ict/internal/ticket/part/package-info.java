/** Parts and repairs outside, for tickets. */
@org.jspecify.annotations.NullMarked
package org.khet.ict.internal.ticket.part;
