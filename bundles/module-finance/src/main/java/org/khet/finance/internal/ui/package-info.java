/** Reports, papers and cards beside the derived screens. */
@NullMarked
package org.khet.finance.internal.ui;

import org.jspecify.annotations.NullMarked;
