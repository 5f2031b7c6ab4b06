/** Screens of holidays and school years. */
@NullMarked
package org.khet.portal.admin.internal.calendar.ui;

import org.jspecify.annotations.NullMarked;
