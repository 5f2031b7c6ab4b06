/** The shell: the frame in which all modules appear. It knows contracts, never features. */
@NullMarked
package org.khet.portal.shell.internal;

import org.jspecify.annotations.NullMarked;
