/** Contracts of hired staff. */
@NullMarked
package org.khet.personnel.internal.contract;

import org.jspecify.annotations.NullMarked;
