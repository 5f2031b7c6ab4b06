/** What the module does by itself. */
@NullMarked
package org.khet.processes.internal.job;

import org.jspecify.annotations.NullMarked;
