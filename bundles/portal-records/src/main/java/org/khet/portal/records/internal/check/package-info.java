/** Looks at the declarations in the jar of a module. */
@NullMarked
package org.khet.portal.records.internal.check;

import org.jspecify.annotations.NullMarked;
