package org.khet.rounds.internal.snapshot;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.schooldata.CertifiedCounts.Quality;
import org.khet.rounds.internal.cell.CellValues;
import org.khet.rounds.internal.collection.CollectionRegisters;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;
import org.khet.rounds.internal.entry.SheetEntryService;
import org.khet.rounds.internal.sheet.DataItemKind;
import org.khet.rounds.internal.sheet.LayoutItem;
import org.khet.rounds.internal.sheet.SheetRegisters;

/** Makes the snapshots of a collection that is closed: one for each item that is not personal. Source: kinds-processes §4 (collection, snapshot). */
final class Summary {
    private final SnapshotRegisters snapshots;
    private final SheetRegisters sheets;
    private final CollectionRegisters collections;
    private final SheetEntryService entries;

    Summary(
            SnapshotRegisters snapshots,
            SheetRegisters sheets,
            CollectionRegisters collections,
            SheetEntryService entries) {
        this.snapshots = snapshots;
        this.sheets = sheets;
        this.collections = collections;
        this.entries = entries;
    }

    void make(RecordRow collection, RecordContext now) {
        Included included = included(collection, now);
        for (LayoutItem item : entries.layout(collection).items()) {
            write(collection, item, included, now, null);
        }
    }

    /** A new one in place of a snapshot, from the values as they are now. */
    void again(RecordRow replaced, RecordContext now) {
        SnapshotKind kind = snapshots.snapshots().kind();
        RecordRow collection = collections
                .collections()
                .find(now.office(), replaced.get(kind.collection))
                .orElseThrow();
        Included included = included(collection, now);
        entries.layout(collection).items().stream()
                .filter(item -> item.key() == replaced.get(kind.item))
                .findFirst()
                .ifPresent(item -> write(collection, item, included, now, replaced.id()));
    }

    private record Included(Map<SchoolId, CellValues> values, Quality quality, int missing) {}

    /** Certified schools, and those whose values a central file brought without an error. */
    private Included included(RecordRow collection, RecordContext now) {
        SchoolSubmissionKind kind = collections.submissions().kind();
        List<RecordRow> all = collections.of(now.caller(), collection.id()).stream()
                .filter(row -> !row.state().equals(kind.excused))
                .toList();
        List<RecordRow> taken =
                all.stream().filter(row -> quality(kind, row).isPresent()).toList();
        Map<Long, CellValues> cells = entries.values(collection, taken);
        Map<SchoolId, CellValues> values = new HashMap<>();
        taken.forEach(row -> values.put(row.get(kind.school), cells.getOrDefault(row.id(), CellValues.EMPTY)));
        Quality worst = taken.stream()
                .map(row -> quality(kind, row).orElseThrow())
                .max(Quality::compareTo)
                .orElse(Quality.CERTIFIED);
        return new Included(values, worst, all.size() - taken.size());
    }

    private static Optional<Quality> quality(SchoolSubmissionKind kind, RecordRow row) {
        if (row.state().equals(kind.acknowledged)) {
            return Optional.of(Quality.ACKNOWLEDGED);
        }
        if (row.state().equals(kind.certified)) {
            return Optional.of(Quality.CERTIFIED);
        }
        return row.get(kind.imported) && row.get(kind.errors) == 0 ? Optional.of(Quality.IMPORTED) : Optional.empty();
    }

    private void write(
            RecordRow collection,
            LayoutItem item,
            Included included,
            RecordContext now,
            @org.jspecify.annotations.Nullable Long replaced) {
        RecordRow known = sheets.items().find(now.office(), item.key()).orElseThrow();
        String round = collection.get(collections.collections().kind().round);
        LocalDate asOf = collections
                .lookup()
                .days(now.office(), round)
                .map(DataRound.Days::asOf)
                .orElse(now.today());
        if (!known.get(sheets.items().kind().personal)) {
            int total = included.values().values().stream()
                    .mapToInt(values -> values.total(item.code()).orElse(0))
                    .sum();
            SnapshotKind kind = snapshots.snapshots().kind();
            RecordDraft draft = new RecordDraft()
                    .with(kind.item, item.key())
                    .with(kind.asOf, asOf)
                    .with(kind.round, round)
                    .with(kind.collection, collection.id())
                    .with(kind.total, total)
                    .with(kind.schools, included.values().size())
                    .with(kind.missing, included.missing())
                    .with(kind.quality, included.quality())
                    .with(kind.replaces, replaced);
            RecordRow made = snapshots.snapshots().internal().create(now.caller(), draft);
            snapshots.write(now.office(), made.id(), item.code(), included.values());
        }
        refresh(known, round, asOf, now);
    }

    /** The catalogue says of when its figures are, of personal ones too. */
    private void refresh(RecordRow item, String round, LocalDate asOf, RecordContext now) {
        DataItemKind of = sheets.items().kind();
        if (item.get(of.updated).filter(day -> !day.isBefore(asOf)).isEmpty()) {
            sheets.items()
                    .internal()
                    .act(
                            now.caller(),
                            item,
                            of.refresh,
                            new RecordDraft()
                                    .with(of.updated, asOf)
                                    .with(of.round, round)
                                    .with(of.stale, item.get(of.cycle).isStale(asOf, now.today())),
                            "");
        }
    }
}
