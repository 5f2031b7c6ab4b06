/** Notices: what happened, told to the people whom it concerns. */
@NullMarked
package org.khet.portal.core.internal.notice;

import org.jspecify.annotations.NullMarked;
