package org.khet.ict.internal.learning;

/** Half of a day of a course; text {@code ict.choice.course-half.<NAME>}. */
public enum CourseHalf {
    MORNING,
    AFTERNOON
}
