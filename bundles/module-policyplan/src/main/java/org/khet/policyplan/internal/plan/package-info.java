/** Plans with strategies, indicators, projects and frozen versions. */
@NullMarked
package org.khet.policyplan.internal.plan;

import org.jspecify.annotations.NullMarked;
