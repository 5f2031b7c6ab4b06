package org.khet.processes.internal.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.structure.UnitId;

/**
 * The chapters of a book by the place where they stand: in that of a block, in a manual of the office that of the part of their unit,
 * all others at the end in their order. Source: core D-01.
 */
final class WrittenChapters {
    private final Map<Place, RecordRow> placed = new LinkedHashMap<>();
    private final List<RecordRow> others = new ArrayList<>();

    private record Place(String block, Optional<UnitId> unit) {}

    /**
     * Sorts them.
     *
     * @param chapters in their order
     * @param blocks   blocks of the book that stand there once
     * @param parts    blocks that stand there in the part of each unit
     * @param units    units that have a part
     */
    WrittenChapters(
            ChapterKind kind, List<RecordRow> chapters, List<String> blocks, List<String> parts, Set<UnitId> units) {
        for (RecordRow chapter : chapters) {
            String block = chapter.get(kind.block);
            boolean ofPart = parts.contains(block);
            UnitId unit = chapter.get(kind.unit);
            boolean there = ofPart ? units.contains(unit) : blocks.contains(block);
            Place place = new Place(block, ofPart ? Optional.of(unit) : Optional.empty());
            if (!there || placed.putIfAbsent(place, chapter) != null) {
                others.add(chapter);
            }
        }
    }

    /** The chapter of a block that stands in the book once. */
    Optional<RecordRow> at(String block) {
        return Optional.ofNullable(placed.get(new Place(block, Optional.empty())));
    }

    /** The chapter of a block in the part of a unit. */
    Optional<RecordRow> at(String block, UnitId unit) {
        return Optional.ofNullable(placed.get(new Place(block, Optional.of(unit))));
    }

    /** What stands at the end, in its order. */
    List<RecordRow> others() {
        return List.copyOf(others);
    }
}
