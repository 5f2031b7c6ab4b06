package org.khet.rounds.internal.cell;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.persistence.UnitOfWork;

/**
 * Values of schools by section, one row each with an edition of its own, so that two clerks in two sections never meet. Joins the
 * caller's transaction. Written by hand since 340 schools of 500 cells must not be 170,000 rows. Source: kinds-processes §6, §9.
 */
public final class SectionRepository {
    private static final String COLUMNS = "select section_name, edition, cells, author, source_file, submission_id";
    private final RoundsSql sql;

    /** @param work the module's unit */
    public SectionRepository(UnitOfWork work) {
        this.sql = new RoundsSql(work);
    }

    /** Sections of a submission by name. */
    public Map<String, StoredSection> of(OfficeId office, long submission) {
        return sql
                .list(
                        office,
                        COLUMNS + " from rnd_section where office_id = ? and submission_id = ?",
                        row -> new StoredSection(
                                row.getString(1),
                                row.getInt(2),
                                CellValues.of(row.getString(3)),
                                row.getString(4),
                                row.getString(5)),
                        office.value(),
                        submission)
                .stream()
                .collect(Collectors.toMap(StoredSection::name, section -> section));
    }

    /** All values of a submission. */
    public CellValues values(OfficeId office, long submission) {
        return of(office, submission).values().stream()
                .map(StoredSection::values)
                .reduce(CellValues.EMPTY, CellValues::and);
    }

    /** All values of several submissions of one collection, by submission; those without any are missing. */
    public Map<Long, CellValues> all(OfficeId office, long collection, Collection<Long> wanted) {
        Map<Long, CellValues> found = new HashMap<>();
        sql
                .list(
                        office,
                        COLUMNS + " from rnd_section where office_id = ? and collection_id = ?",
                        row -> Map.entry(row.getLong(6), CellValues.of(row.getString(3))),
                        office.value(),
                        collection)
                .stream()
                .filter(row -> wanted.contains(row.getKey()))
                .forEach(row -> found.merge(row.getKey(), row.getValue(), CellValues::and));
        return found;
    }

    /**
     * Stores a section as it was seen.
     *
     * @param place  collection and submission to which it belongs
     * @param seen   edition that was seen, 0 for none
     * @throws Outdated if somebody stored this section first; nothing is stored
     */
    public void store(OfficeId office, Place place, StoredSection section, int seen, Instant now) {
        LocalDateTime at = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        String cells = section.values().text();
        int changed = seen == 0 && of(office, place.submission()).get(section.name()) == null
                ? insert(office, place, section, cells, at)
                : sql.change(
                        office,
                        "update rnd_section set cells = ?, author = ?, source_file = ?, changed_at = ?, edition = edition + 1"
                                + " where office_id = ? and submission_id = ? and section_name = ? and edition = ?",
                        cells,
                        section.author(),
                        section.source(),
                        Timestamp.valueOf(at),
                        office.value(),
                        place.submission(),
                        section.name(),
                        seen);
        if (changed == 0) {
            throw Outdated.of("rounds.error.section-outdated", section.name());
        }
    }

    private int insert(OfficeId office, Place place, StoredSection section, String cells, LocalDateTime at) {
        return sql.change(
                office,
                "insert into rnd_section (office_id, collection_id, submission_id, section_name, edition, cells, author,"
                        + " source_file, changed_at) values (?, ?, ?, ?, 1, ?, ?, ?, ?)",
                office.value(),
                place.collection(),
                place.submission(),
                section.name(),
                cells,
                section.author(),
                section.source(),
                Timestamp.valueOf(at));
    }

    /**
     * Where a section belongs.
     *
     * @param collection key of the collection
     * @param submission key of the submission
     */
    public record Place(long collection, long submission) {}

    /** Takes all values of a demonstration office away. */
    public void clear(OfficeId office) {
        sql.batch(office, "delete from rnd_section where office_id = ?", List.<Object[]>of(new Object[] {office.value()
        }));
    }
}
