package org.khet.rounds.internal.snapshot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.schooldata.CertifiedCounts.Count;
import org.khet.portal.api.security.Caller;
import org.khet.rounds.internal.cell.CellValues;
import org.khet.rounds.internal.collection.CollectionRegisters;
import org.khet.rounds.internal.entry.SheetEntryService;
import org.khet.rounds.internal.setting.RoundsPortal;
import org.khet.rounds.internal.sheet.DataItemKind;
import org.khet.rounds.internal.sheet.SheetRegisters;

/** Snapshots, what makes them, and their values. Safe for concurrent use. */
public final class SnapshotRegisters {
    private final RecordService<SnapshotKind> snapshots;
    private final SheetRegisters sheets;
    private final SnapshotRepository values;

    /** Gives its kind to the portal and follows the actions of collections. */
    public SnapshotRegisters(
            RecordRegistrar registrar,
            SheetRegisters sheets,
            CollectionRegisters collections,
            SheetEntryService entries,
            RoundsPortal portal,
            UnitOfWork work) {
        this.sheets = sheets;
        values = new SnapshotRepository(work);
        snapshots = registrar.register(new SnapshotKind());
        SnapshotKind kind = snapshots.kind();
        Summary summary = new Summary(this, sheets, collections, entries);
        kind.publish.when((row, now) -> publishable(row));
        kind.replace.then(summary::again);
        collections.collections().kind().summarise.then(summary::make);
        collections.collections().kind().publish.then(this::publish);
        new HeldItems(this, sheets, collections, entries, portal).attach();
    }

    /** Snapshots. */
    public RecordService<SnapshotKind> snapshots() {
        return snapshots;
    }

    /** The item of a snapshot. */
    public RecordRow item(RecordRow snapshot) {
        return sheets.items()
                .find(snapshot.head().office(), snapshot.get(snapshots.kind().item))
                .orElseThrow();
    }

    /** Items whose figures may be seen by everybody now. */
    List<RecordRow> openItems(Caller caller) {
        DataItemKind of = sheets.items().kind();
        return sheets.items().internal().all(caller, RecordFilter.of(of.open.is(true), of.personal.is(false)));
    }

    private Optional<Problem> publishable(RecordRow snapshot) {
        DataItemKind of = sheets.items().kind();
        RecordRow item = item(snapshot);
        return item.get(of.open) && !item.get(of.personal)
                ? Optional.empty()
                : Optional.of(Problem.of("", "rounds.error.not-open", item.get(of.name)));
    }

    /** Only what may be open goes out with its collection; the rest stays inside. */
    private void publish(RecordRow collection, RecordContext now) {
        SnapshotKind kind = snapshots.kind();
        for (RecordRow one : snapshots
                .internal()
                .all(now.caller(), RecordFilter.of(kind.collection.is(collection.id()), kind.in(kind.fixed)))) {
            if (publishable(one).isEmpty()) {
                snapshots.internal().act(now.caller(), one, kind.publish);
            }
        }
    }

    /** Figures of a snapshot, whoever asks: for code that has checked. */
    public List<Count> counts(OfficeId office, long snapshot) {
        return values.of(office, snapshot);
    }

    void write(OfficeId office, long snapshot, String item, Map<SchoolId, CellValues> of) {
        values.write(office, snapshot, item, of);
    }

    /** The snapshot of an item in a round that holds now. */
    public Optional<RecordRow> held(Caller caller, long item, String round) {
        SnapshotKind kind = snapshots.kind();
        return snapshots
                .internal()
                .all(
                        caller,
                        RecordFilter.of(kind.item.is(item), kind.round.is(round), kind.in(kind.fixed, kind.published)))
                .stream()
                .findFirst();
    }

    /** Takes all values of a demonstration office away. */
    public void clear(OfficeId office) {
        values.clear(office);
    }
}
