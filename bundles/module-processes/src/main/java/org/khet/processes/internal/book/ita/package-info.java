/** Evidence of the integrity assessment (ITA): its items, what they lack, and whether their pages are there. */
@NullMarked
package org.khet.processes.internal.book.ita;

import org.jspecify.annotations.NullMarked;
