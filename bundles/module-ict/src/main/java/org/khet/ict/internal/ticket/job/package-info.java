/** Jobs that remind people of tickets. */
@org.jspecify.annotations.NullMarked
package org.khet.ict.internal.ticket.job;
