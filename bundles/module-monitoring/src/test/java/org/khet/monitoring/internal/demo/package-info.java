/** Tests of the demonstration data. */
@NullMarked
package org.khet.monitoring.internal.demo;

import org.jspecify.annotations.NullMarked;
