/** Parts that the screens of the administration share. */
@NullMarked
package org.khet.portal.admin.internal.screen.ui;

import org.jspecify.annotations.NullMarked;
