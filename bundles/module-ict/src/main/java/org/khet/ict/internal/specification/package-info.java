/** Specifications of what is to be bought, and the comparison of what the market offers. */
@org.jspecify.annotations.NullMarked
package org.khet.ict.internal.specification;
