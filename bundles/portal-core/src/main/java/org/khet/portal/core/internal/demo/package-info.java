/** The demonstration offices. */
@NullMarked
package org.khet.portal.core.internal.demo;

import org.jspecify.annotations.NullMarked;
