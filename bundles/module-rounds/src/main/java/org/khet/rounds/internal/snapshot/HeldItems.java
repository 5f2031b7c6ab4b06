package org.khet.rounds.internal.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.schooldata.CertifiedCounts.Count;
import org.khet.rounds.internal.cell.CellKey;
import org.khet.rounds.internal.cell.CellValues;
import org.khet.rounds.internal.cell.SectionRepository;
import org.khet.rounds.internal.cell.StoredSection;
import org.khet.rounds.internal.collection.CollectionKind;
import org.khet.rounds.internal.collection.CollectionRegisters;
import org.khet.rounds.internal.collection.HeldChoice;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;
import org.khet.rounds.internal.entry.SheetEntryService;
import org.khet.rounds.internal.setting.RoundsPortal;
import org.khet.rounds.internal.sheet.LayoutItem;
import org.khet.rounds.internal.sheet.SheetLayout;
import org.khet.rounds.internal.sheet.SheetRegisters;

/** Items that the office holds already for the day of a round: offered, and not asked of schools twice. Source: ict E-R45, ICT-112. */
final class HeldItems {
    private final SnapshotRegisters snapshots;
    private final SheetRegisters sheets;
    private final CollectionRegisters collections;
    private final SheetEntryService entries;
    private final RoundsPortal portal;

    HeldItems(
            SnapshotRegisters snapshots,
            SheetRegisters sheets,
            CollectionRegisters collections,
            SheetEntryService entries,
            RoundsPortal portal) {
        this.snapshots = snapshots;
        this.sheets = sheets;
        this.collections = collections;
        this.entries = entries;
        this.portal = portal;
    }

    void attach() {
        CollectionKind kind = collections.collections().kind();
        kind.openIt.when(this::decided).does(this::noted).then(this::fill);
        kind.add.then(this::fill);
    }

    private Optional<LocalDate> asOf(RecordRow collection) {
        return collections
                .lookup()
                .days(
                        collection.head().office(),
                        collection.get(collections.collections().kind().round))
                .map(DataRound.Days::asOf);
    }

    private List<RecordRow> held(RecordRow collection, RecordContext now) {
        SnapshotKind kind = snapshots.snapshots().kind();
        SheetLayout layout = entries.layout(collection);
        Optional<LocalDate> day = asOf(collection);
        List<RecordRow> found = new ArrayList<>();
        for (LayoutItem item : layout.items()) {
            day.ifPresent(asOf -> snapshots
                    .snapshots()
                    .internal()
                    .all(
                            now.caller(),
                            RecordFilter.of(
                                    kind.item.is(item.key()), kind.asOf.is(asOf), kind.in(kind.fixed, kind.published)))
                    .stream()
                    .findFirst()
                    .ifPresent(found::add));
        }
        return found;
    }

    private Optional<Problem> decided(RecordRow collection, RecordContext now) {
        CollectionKind kind = collections.collections().kind();
        if (collection.get(kind.heldChoice).isPresent()) {
            return Optional.empty();
        }
        return held(collection, now).stream()
                .findFirst()
                .map(one -> Problem.of(
                        "",
                        "rounds.error.held",
                        snapshots.item(one).get(sheets.items().kind().name),
                        one.get(snapshots.snapshots().kind().total)));
    }

    private RecordRow noted(RecordRow collection, RecordContext now) {
        CollectionKind kind = collections.collections().kind();
        SnapshotKind of = snapshots.snapshots().kind();
        boolean use = collection
                .get(kind.heldChoice)
                .filter(choice -> choice == HeldChoice.USE)
                .isPresent();
        List<RecordLine> lines = use
                ? held(collection, now).stream()
                        .map(one -> RecordLine.of(kind.held)
                                .with(
                                        kind.heldItem,
                                        snapshots.item(one).get(sheets.items().kind().code))
                                .with(kind.heldAsOf, one.get(of.asOf))
                                .with(kind.heldSnapshot, one.id()))
                        .toList()
                : List.of();
        return collection.with(kind.held, lines);
    }

    /** Writes what is held into the sections of the schools, where nothing stands yet. */
    private void fill(RecordRow collection, RecordContext now) {
        CollectionKind kind = collections.collections().kind();
        Map<SchoolId, CellValues> known = new HashMap<>();
        for (RecordLine line : collection.lines(kind.held)) {
            for (Count count : snapshots.counts(now.office(), line.get(kind.heldSnapshot))) {
                CellKey cell = new CellKey(line.get(kind.heldItem), count.row(), count.sex());
                known.merge(count.school(), new CellValues(Map.of(cell, count.value())), CellValues::and);
            }
        }
        SchoolSubmissionKind of = collections.submissions().kind();
        SheetLayout layout = entries.layout(collection);
        for (RecordRow row : collections.of(now.caller(), collection.id())) {
            CellValues values = known.getOrDefault(row.get(of.school), CellValues.EMPTY);
            for (String section : layout.sections()) {
                CellValues part = values.only(layout.cells(section)::contains);
                boolean empty = !entries.sections().of(now.office(), row.id()).containsKey(section);
                if (empty && !part.cells().isEmpty()) {
                    entries.sections()
                            .store(
                                    now.office(),
                                    new SectionRepository.Place(collection.id(), row.id()),
                                    new StoredSection(
                                            section, 0, part, now.caller().name(), ""),
                                    0,
                                    portal.clock.instant());
                }
            }
        }
    }
}
