package org.khet.rounds.internal;

import java.util.List;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.time.WorkingDays;
import org.khet.rounds.internal.collection.CollectionRegisters;
import org.khet.rounds.internal.collection.CompletenessBoard;
import org.khet.rounds.internal.collection.RoundPreparation;
import org.khet.rounds.internal.entry.SheetEntryService;
import org.khet.rounds.internal.request.DataRequestKind;
import org.khet.rounds.internal.request.LearnerCodeKind;
import org.khet.rounds.internal.request.LearnerStatistics;
import org.khet.rounds.internal.request.RequestDeadline;
import org.khet.rounds.internal.request.SystemUserKind;
import org.khet.rounds.internal.setting.RoundsPortal;
import org.khet.rounds.internal.sheet.SheetRegisters;
import org.khet.rounds.internal.snapshot.SnapshotRegisters;
import org.khet.rounds.internal.system.ExternalSystemKind;

/** All registers of the module in the order in which they build upon each other. */
public final class RoundsRegisters {
    private final SheetRegisters sheets;
    private final CollectionRegisters collections;
    private final SheetEntryService entries;
    private final SnapshotRegisters snapshots;
    private final RecordService<DataRequestKind> requests;
    private final RecordService<LearnerCodeKind> codes;
    private final RecordService<SystemUserKind> users;
    private final RecordService<ExternalSystemKind> systems;
    private final RoundsPortal portal;

    /** Gives all kinds to the portal. */
    public RoundsRegisters(RecordRegistrar registrar, RoundsPortal portal, WorkingDays days, UnitOfWork work) {
        this.portal = portal;
        sheets = new SheetRegisters(registrar, portal);
        collections = new CollectionRegisters(registrar, portal, sheets);
        entries = new SheetEntryService(collections, sheets, portal, work);
        snapshots = new SnapshotRegisters(registrar, sheets, collections, entries, portal, work);
        requests = registrar.register(new DataRequestKind(new RequestDeadline(days, portal)));
        codes = registrar.register(new LearnerCodeKind());
        codes.kind().certifiedByAnother(codes, portal);
        users = registrar.register(new SystemUserKind(portal));
        users.kind().aloneAmong(users);
        systems = registrar.register(new ExternalSystemKind());
    }

    /** Items and sheets. */
    public SheetRegisters sheets() {
        return sheets;
    }

    /** Collections and what schools hand in. */
    public CollectionRegisters collections() {
        return collections;
    }

    /** Cells. */
    public SheetEntryService entries() {
        return entries;
    }

    /** Snapshots. */
    public SnapshotRegisters snapshots() {
        return snapshots;
    }

    /** Requests for data. */
    public RecordService<DataRequestKind> requests() {
        return requests;
    }

    /** Codes of learners. */
    public RecordService<LearnerCodeKind> codes() {
        return codes;
    }

    /** Users of data systems. */
    public RecordService<SystemUserKind> users() {
        return users;
    }

    /** Outside systems. */
    public RecordService<ExternalSystemKind> systems() {
        return systems;
    }

    /** The board of a collection. */
    public CompletenessBoard board() {
        return new CompletenessBoard(collections, portal);
    }

    /** Prepares a collection for a round of the calendar. */
    public RoundPreparation preparation() {
        return new RoundPreparation(collections, sheets, portal);
    }

    /** Codes by school and nationality. */
    public LearnerStatistics statistics() {
        return new LearnerStatistics(codes, requests);
    }

    /** What the registers ask of the portal. */
    public RoundsPortal portal() {
        return portal;
    }

    /** Takes everything of a demonstration office away. */
    public void clear(OfficeId office) {
        snapshots.clear(office);
        entries.sections().clear(office);
        List<RecordService<?>> all = List.of(
                systems,
                users,
                codes,
                requests,
                snapshots.snapshots(),
                collections.evidence(),
                collections.submissions(),
                collections.collections(),
                sheets.sheets(),
                sheets.items());
        all.forEach(service -> service.clear(office));
    }
}
