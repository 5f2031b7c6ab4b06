/** Screens of modules that need no sign-in. */
@NullMarked
package org.khet.portal.shell.internal.open;

import org.jspecify.annotations.NullMarked;
