/** Manuals and other books of several chapters. */
@NullMarked
package org.khet.processes.internal.book;

import org.jspecify.annotations.NullMarked;
