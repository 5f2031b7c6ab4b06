/** Quality assurance: self-assessments, recommendations from outside, curricula. */
@NullMarked
package org.khet.supervision.internal.quality;

import org.jspecify.annotations.NullMarked;
