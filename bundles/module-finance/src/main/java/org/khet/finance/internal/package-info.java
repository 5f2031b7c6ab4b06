/** The module of the finance and assets group and what it announces to the portal; each topic has a package of its own below. */
@NullMarked
package org.khet.finance.internal;

import org.jspecify.annotations.NullMarked;
