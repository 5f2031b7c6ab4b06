/** What tickets contribute to the registers of the portal: people, schools, search, personal data, the turn of the year. */
@org.jspecify.annotations.NullMarked
package org.khet.ict.internal.ticket.link;
