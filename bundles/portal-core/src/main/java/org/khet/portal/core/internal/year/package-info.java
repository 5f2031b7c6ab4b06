/** Fiscal years of offices: opened, locked, opened again. */
@NullMarked
package org.khet.portal.core.internal.year;

import org.jspecify.annotations.NullMarked;
