/** Results of tests, their trend, and plans to raise them. */
@NullMarked
package org.khet.supervision.internal.result;

import org.jspecify.annotations.NullMarked;
