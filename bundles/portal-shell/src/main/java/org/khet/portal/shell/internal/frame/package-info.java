/** The frame around every page: bar, menu, bottom bar. */
@NullMarked
package org.khet.portal.shell.internal.frame;

import org.jspecify.annotations.NullMarked;
