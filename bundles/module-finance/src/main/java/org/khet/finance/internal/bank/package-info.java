/** Bank accounts and payees. */
@NullMarked
package org.khet.finance.internal.bank;

import org.jspecify.annotations.NullMarked;
