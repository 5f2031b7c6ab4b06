/** Cases of processes and their tasks. */
@NullMarked
package org.khet.processes.internal.matter;

import org.jspecify.annotations.NullMarked;
