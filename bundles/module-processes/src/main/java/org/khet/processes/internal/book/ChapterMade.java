package org.khet.processes.internal.book;

/** How a chapter is made. */
public enum ChapterMade {
    /** Written. */
    HAND,
    /** Made from the catalogue. */
    GENERATED,
    /** A file. */
    FILE
}
