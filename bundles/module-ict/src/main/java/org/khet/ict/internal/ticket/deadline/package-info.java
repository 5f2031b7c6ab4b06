/** Times in which tickets are received and solved, and what is left of them. */
@NullMarked
package org.khet.ict.internal.ticket.deadline;

import org.jspecify.annotations.NullMarked;
