/** Books on paper, and as files for word processors. */
@NullMarked
package org.khet.processes.internal.book.paper;

import org.jspecify.annotations.NullMarked;
