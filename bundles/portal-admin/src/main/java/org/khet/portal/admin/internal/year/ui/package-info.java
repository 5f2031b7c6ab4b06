/** Fiscal years of the office and their turn. */
@NullMarked
package org.khet.portal.admin.internal.year.ui;

import org.jspecify.annotations.NullMarked;
