/** The module and what it announces to the portal; each topic has a package of its own below. */
@NullMarked
package org.khet.promotion.internal;

import org.jspecify.annotations.NullMarked;
