/** The one routed view, in whose slot modules show theirs. */
@NullMarked
package org.khet.portal.shell.internal.host;

import org.jspecify.annotations.NullMarked;
