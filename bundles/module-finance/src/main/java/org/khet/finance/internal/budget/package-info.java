/** Kinds of money, spending lines and the limits of those who approve. */
@NullMarked
package org.khet.finance.internal.budget;

import org.jspecify.annotations.NullMarked;
