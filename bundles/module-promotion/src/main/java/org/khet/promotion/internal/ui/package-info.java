/** Cards of the home page and buttons of papers. */
@NullMarked
package org.khet.promotion.internal.ui;

import org.jspecify.annotations.NullMarked;
