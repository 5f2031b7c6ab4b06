/** Notices by e-mail: what is wished, what waits, and the way to the mail server. */
@NullMarked
package org.khet.portal.core.internal.mail;

import org.jspecify.annotations.NullMarked;
