/** Records of the demonstration offices. */
@NullMarked
package org.khet.monitoring.internal.demo;

import org.jspecify.annotations.NullMarked;
