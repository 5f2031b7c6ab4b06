/** Who is signed in, in which office a tab works, and when it ends. */
@NullMarked
package org.khet.portal.shell.internal.session;

import org.jspecify.annotations.NullMarked;
