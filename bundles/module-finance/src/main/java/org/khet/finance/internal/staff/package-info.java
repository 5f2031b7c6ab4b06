/** Imprest, loans, welfare and the pay of the hired. */
@NullMarked
package org.khet.finance.internal.staff;

import org.jspecify.annotations.NullMarked;
