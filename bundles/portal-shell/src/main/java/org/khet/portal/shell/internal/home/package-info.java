/** The home page and its cards. */
@NullMarked
package org.khet.portal.shell.internal.home;

import org.jspecify.annotations.NullMarked;
