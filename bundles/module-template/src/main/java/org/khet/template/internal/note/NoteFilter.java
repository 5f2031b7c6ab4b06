package org.khet.template.internal.note;

import java.util.Set;
import org.khet.portal.api.office.UnitId;

/**
 * Which notes; an empty text and an empty set do not limit.
 *
 * @param text  part of the title, in any spelling that looks alike
 * @param units posting groups
 * @param ended true for notes that no longer hang, false for those that do
 */
public record NoteFilter(String text, Set<UnitId> units, boolean ended) {
    /** Everything that hangs. */
    public static final NoteFilter HANGING = new NoteFilter("", Set.of(), false);

    /** Keeps an immutable copy. */
    public NoteFilter {
        units = Set.copyOf(units);
    }
}
