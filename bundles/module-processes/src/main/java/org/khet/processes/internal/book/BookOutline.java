package org.khet.processes.internal.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which blocks of its layout a book has, by its sort. Source: core D-01. */
final class BookOutline {
    /** What is said of one unit: in a manual of the office it stands in the part of each. */
    private static final Set<String> OF_UNIT = Set.of("b7", "b8", "b9", "b10", "b11", "b12", "b13", "b14");

    /** What a booklet of processes has of a manual. */
    private static final Set<String> OF_PROCESS = Set.of("b1", "b2", "b4", "b5", "b14", "b16", "b17");

    private static final String FRAMES = "b12";
    private static final String LISTED = "b13";
    private static final String PAGES = "b14";

    private BookOutline() {}

    /** The blocks in their order; in a manual of the office what is said of one unit, see {@link #ofUnit}, is said of each, its frames too. */
    static List<String> blocks(BookSort sort, BookLayout layout) {
        List<String> all = new ArrayList<>(layout.blocks());
        if (sort == BookSort.OFFICE && !all.contains(FRAMES) && all.contains(PAGES)) {
            all.add(all.contains(LISTED) ? all.indexOf(LISTED) : all.indexOf(PAGES), FRAMES);
        }
        return all.stream()
                .filter(block -> switch (sort) {
                    case PROCESS -> OF_PROCESS.contains(block);
                    case OFFICE, GROUP, PERSON, REPORT, PLAN, OTHER -> true;
                })
                .toList();
    }

    /** Whether a block says something of one unit. */
    static boolean ofUnit(String block) {
        return OF_UNIT.contains(block);
    }
}
