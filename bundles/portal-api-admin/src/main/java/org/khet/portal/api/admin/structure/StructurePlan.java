package org.khet.portal.api.admin.structure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.structure.UnitId;

/**
 * What becomes of the units of an office when it changes its structure: shown before it is done, and what is done is exactly
 * what was shown. Source: core CORE-04.
 *
 * @param target the structure to come
 * @param from   its first day
 * @param lines  units of the new structure in its order, then those that are the office's own
 */
public record StructurePlan(StructureTemplate target, LocalDate from, List<Line> lines) {
    /** Keeps an immutable copy. */
    public StructurePlan {
        lines = List.copyOf(lines);
    }

    /** What becomes of a unit. */
    public enum Fate {
        /** The structure has one unit more: it begins. */
        NEW,
        /** The office has a unit of this name or code already: it becomes the one of the structure, if that is agreed to. */
        TAKEN,
        /** It stays as it is. */
        STAYS,
        /** It stays and is called as the new structure calls it. */
        RENAMED,
        /** It stays and keeps the name that the office gave it. */
        OWN_NAME,
        /** The office has ended it; the change does not bring it back. */
        ENDED,
        /** It is the office's own, in neither structure; it stays as it is. */
        OWN
    }

    /**
     * One unit.
     *
     * @param fate   what becomes of it
     * @param code   its code, for a new one that of the structure
     * @param name   Thai name from the day on
     * @param before Thai name until then; empty when it is the same or the unit is new
     * @param duties duties that the announcement gives it from the day on
     * @param own    duties in the office's own words, all of which stay
     * @param unit   key, {@code null} for one that does not stand
     */
    public record Line(
            Fate fate,
            String code,
            String name,
            String before,
            int duties,
            int own,
            @Nullable UnitId unit) {}

    /** Whether a unit of the office would become one of the structure. */
    public boolean takes() {
        return lines.stream().anyMatch(line -> line.fate() == Fate.TAKEN);
    }
}
