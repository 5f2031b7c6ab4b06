/** What auditors find, and work that is handed over. */
@NullMarked
package org.khet.finance.internal.audit;

import org.jspecify.annotations.NullMarked;
