/** Children with special needs, the list of carers, gifted and disadvantaged children. */
@NullMarked
package org.khet.promotion.internal.need;

import org.jspecify.annotations.NullMarked;
