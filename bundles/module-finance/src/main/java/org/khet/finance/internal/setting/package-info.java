/** Permissions, settings and code lists of the finance group. */
@NullMarked
package org.khet.finance.internal.setting;

import org.jspecify.annotations.NullMarked;
