/** Papers and lists of tickets: form F2 and the register R1. */
@org.jspecify.annotations.NullMarked
package org.khet.ict.internal.ticket.paper;
