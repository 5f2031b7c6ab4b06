/** Demonstration data of the module. */
@NullMarked
package org.khet.finance.internal.demo;

import org.jspecify.annotations.NullMarked;
