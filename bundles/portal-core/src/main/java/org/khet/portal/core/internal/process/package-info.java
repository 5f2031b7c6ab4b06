/** Who owns which process. */
@NullMarked
package org.khet.portal.core.internal.process;

import org.jspecify.annotations.NullMarked;
