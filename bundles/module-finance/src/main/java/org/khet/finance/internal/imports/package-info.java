/** Files of GFMIS, banks and the books before. */
@NullMarked
package org.khet.finance.internal.imports;

import org.jspecify.annotations.NullMarked;
