/** Needs and the yearly training plan. */
@NullMarked
package org.khet.training.internal.plan;

import org.jspecify.annotations.NullMarked;
