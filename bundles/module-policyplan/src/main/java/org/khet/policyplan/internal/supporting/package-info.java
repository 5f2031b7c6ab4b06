/** Projects by which schools use what was allocated to them. */
@NullMarked
package org.khet.policyplan.internal.supporting;

import org.jspecify.annotations.NullMarked;
