/** Screens of the service desk. */
@NullMarked
package org.khet.ict.internal.ticket.ui;

import org.jspecify.annotations.NullMarked;
