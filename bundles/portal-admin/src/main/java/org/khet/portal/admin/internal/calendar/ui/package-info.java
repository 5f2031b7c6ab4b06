/** Screen of holidays and working hours. */
@NullMarked
package org.khet.portal.admin.internal.calendar.ui;

import org.jspecify.annotations.NullMarked;
