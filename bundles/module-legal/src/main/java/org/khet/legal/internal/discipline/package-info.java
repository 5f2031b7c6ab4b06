/** Disciplinary cases, suspension and reinstatement. */
@NullMarked
package org.khet.legal.internal.discipline;

import org.jspecify.annotations.NullMarked;
