/** Court cases. */
@NullMarked
package org.khet.legal.internal.court;

import org.jspecify.annotations.NullMarked;
