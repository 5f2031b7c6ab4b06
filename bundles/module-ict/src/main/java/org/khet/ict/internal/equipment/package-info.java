/** Register of computers and devices of office and schools. */
@NullMarked
package org.khet.ict.internal.equipment;

import org.jspecify.annotations.NullMarked;
