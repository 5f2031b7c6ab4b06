/** Notices: bell, list, live counts. */
@NullMarked
package org.khet.portal.shell.internal.notice;

import org.jspecify.annotations.NullMarked;
