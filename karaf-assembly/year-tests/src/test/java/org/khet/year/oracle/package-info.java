/** What must come out, by plain rules over what was played; uses nothing of the product. */
@NullMarked
package org.khet.year.oracle;

import org.jspecify.annotations.NullMarked;
