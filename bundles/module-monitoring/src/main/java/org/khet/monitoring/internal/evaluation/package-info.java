/** Evaluations of plans, projects and systems. */
@NullMarked
package org.khet.monitoring.internal.evaluation;

import org.jspecify.annotations.NullMarked;
