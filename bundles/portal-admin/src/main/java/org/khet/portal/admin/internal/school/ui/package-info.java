/** Screens of schools. */
@NullMarked
package org.khet.portal.admin.internal.school.ui;

import org.jspecify.annotations.NullMarked;
