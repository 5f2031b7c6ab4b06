package org.khet.portal.api.imports;

import java.util.List;

/**
 * A kind of things that are found in rows.
 *
 * @param id       text key of its name; {@code <id>.help} says what it means and what can be done
 * @param weight   who decides
 * @param choices  what may be chosen, in order
 * @param standard what holds until somebody chooses
 */
public record FindingKind(String id, Weight weight, List<FindingChoice> choices, FindingChoice standard) {
    /** Who decides what becomes of it. */
    public enum Weight {
        /** The machine: there is one right answer, which can be taken back. */
        MENDED,
        /** A person. */
        TO_CHOOSE,
        /** Nobody: such a row cannot be taken. */
        ERROR,
        /** Nobody needs to: it is only worth knowing. */
        HINT
    }

    /** @throws IllegalArgumentException if the standard is not among the choices */
    public FindingKind {
        choices = List.copyOf(choices);
        if (!choices.contains(standard)) {
            throw new IllegalArgumentException(id + " has no choice " + standard);
        }
    }

    /** Mended by the machine; a person may keep what stands in the file, or leave such rows out. */
    public static FindingKind mended(String id) {
        return new FindingKind(
                id,
                Weight.MENDED,
                List.of(FindingChoice.MEND, FindingChoice.KEEP, FindingChoice.LEAVE_OUT),
                FindingChoice.MEND);
    }

    /** A person chooses among these. */
    public static FindingKind toChoose(String id, FindingChoice... choices) {
        var all = new java.util.ArrayList<>(List.of(FindingChoice.OPEN));
        all.addAll(List.of(choices));
        return new FindingKind(id, Weight.TO_CHOOSE, all, FindingChoice.OPEN);
    }

    /** Such rows are left out. */
    public static FindingKind error(String id) {
        return new FindingKind(id, Weight.ERROR, List.of(FindingChoice.LEAVE_OUT), FindingChoice.LEAVE_OUT);
    }

    /** Worth knowing; such rows may be left out. */
    public static FindingKind hint(String id) {
        return new FindingKind(
                id, Weight.HINT, List.of(FindingChoice.KEEP, FindingChoice.LEAVE_OUT), FindingChoice.KEEP);
    }

    /** A value that somebody typed differs from the file: it stays unless a person takes the file's, for all rows or row by row. */
    public static FindingKind typed(String id) {
        return new FindingKind(
                id,
                Weight.TO_CHOOSE,
                List.of(FindingChoice.STORED, FindingChoice.KEEP, FindingChoice.LEAVE_OUT),
                FindingChoice.STORED);
    }

    /** Whether a person may choose for a single row. */
    public boolean isByRow() {
        return choices.contains(FindingChoice.STORED);
    }

    /** Text key of what it means and what can be done. */
    public String helpKey() {
        return id + ".help";
    }
}
