/** Courses, who takes part, sign-in and how it was rated. */
@NullMarked
package org.khet.training.internal.course;

import org.jspecify.annotations.NullMarked;
