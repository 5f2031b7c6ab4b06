/** Training before appointment. */
@NullMarked
package org.khet.training.internal.induction;

import org.jspecify.annotations.NullMarked;
