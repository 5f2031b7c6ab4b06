/** What is reported: which kind of work, which device, what is wrong with it and whom that stops. */
@org.jspecify.annotations.NullMarked
package org.khet.ict.internal.ticket.trouble;
