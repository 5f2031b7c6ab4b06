/** Assets: register, depreciation, moves, yearly check, disposal. */
@NullMarked
package org.khet.finance.internal.asset;

import org.jspecify.annotations.NullMarked;
