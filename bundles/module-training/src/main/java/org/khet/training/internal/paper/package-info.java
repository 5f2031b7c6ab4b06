/** Papers of the module. */
@NullMarked
package org.khet.training.internal.paper;

import org.jspecify.annotations.NullMarked;
