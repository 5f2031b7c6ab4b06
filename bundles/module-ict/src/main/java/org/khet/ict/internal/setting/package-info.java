/** Settings and code lists of the section. */
@NullMarked
package org.khet.ict.internal.setting;

import org.jspecify.annotations.NullMarked;
