/** Screens beside the derived ones. */
@NullMarked
package org.khet.processes.internal.ui;

import org.jspecify.annotations.NullMarked;
