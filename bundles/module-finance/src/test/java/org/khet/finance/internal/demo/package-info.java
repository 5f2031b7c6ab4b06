/** Tests of the demonstration data. */
@NullMarked
package org.khet.finance.internal.demo;

import org.jspecify.annotations.NullMarked;
