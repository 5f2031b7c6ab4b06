/** The control port: health, metrics and commands, on the loopback address only. */
@NullMarked
package org.khet.portal.control.internal.channel;

import org.jspecify.annotations.NullMarked;
