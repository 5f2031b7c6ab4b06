/** Demonstration records. */
@NullMarked
package org.khet.processes.internal.demo;

import org.jspecify.annotations.NullMarked;
