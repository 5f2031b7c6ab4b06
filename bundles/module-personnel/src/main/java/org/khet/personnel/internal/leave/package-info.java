/** Leave and travel: rights, balances, requests. */
@NullMarked
package org.khet.personnel.internal.leave;

import org.jspecify.annotations.NullMarked;
