/** Accounts, entries, months and the comparison with banks. */
@NullMarked
package org.khet.finance.internal.ledger;

import org.jspecify.annotations.NullMarked;
