/** Plans of supervision, visits, and the advice that they give. */
@NullMarked
package org.khet.supervision.internal.visit;

import org.jspecify.annotations.NullMarked;
