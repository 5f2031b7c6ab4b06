/** Asking with forms of the office where their module is there. */
@NullMarked
package org.khet.portal.core.internal.ask;

import org.jspecify.annotations.NullMarked;
