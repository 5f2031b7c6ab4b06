/** Screens of absence, of deputies, and of who acts for whom today. */
@NullMarked
package org.khet.portal.admin.internal.acting.ui;

import org.jspecify.annotations.NullMarked;
