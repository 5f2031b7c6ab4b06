/** Sign-in, passwords and the first run: pages before the frame. */
@NullMarked
package org.khet.portal.shell.internal.signin;

import org.jspecify.annotations.NullMarked;
