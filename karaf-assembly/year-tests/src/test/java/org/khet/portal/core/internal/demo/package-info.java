/** Opens what the demonstration of the core keeps to itself. */
@NullMarked
package org.khet.portal.core.internal.demo;

import org.jspecify.annotations.NullMarked;
