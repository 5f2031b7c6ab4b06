/** Prevention of corruption: plan, gifts, interests. */
@NullMarked
package org.khet.legal.internal.integrity;

import org.jspecify.annotations.NullMarked;
