/** Running numbers of registers without gap and double. */
@NullMarked
package org.khet.portal.core.internal.series;

import org.jspecify.annotations.NullMarked;
