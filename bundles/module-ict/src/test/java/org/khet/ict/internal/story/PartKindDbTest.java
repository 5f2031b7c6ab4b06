package org.khet.ict.internal.story;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.ict.internal.ticket.TestStaff;
import org.khet.ict.internal.ticket.part.PartSource;
import org.khet.ict.internal.ticket.part.RepairPartRecord;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every declared kind keeps, for this one: parts of a ticket under repair. */
@OnEachDatabase
class PartKindDbTest extends RecordContract<RepairPartRecord> {
    private static final Map<TestDatabase, PartOffice> OFFICES = new ConcurrentHashMap<>();
    private final PartOffice office;
    private String number = "";

    PartKindDbTest(TestDatabase database) {
        super(
                database,
                fixture -> OFFICES.computeIfAbsent(database, PartOffice::new)
                        .register
                        .parts()
                        .kind());
        office = OFFICES.computeIfAbsent(database, PartOffice::new);
        office.desk.settings.put(TestStaff.KT1, IctSettings.PART_LIMIT, 1000, LocalDate.EPOCH);
    }

    @Override
    protected Map<String, String> notAsked() {
        return Map.of(
                "file: what goes out comes in as it was", "the ticket on which a part was used comes with no file");
    }

    @Override
    protected void before() {
        number = office.desk.repairing().number().text();
    }

    @Override
    protected TestCaller person(int who) {
        return super.person(who)
                .with(IctPermissions.entries().stream()
                        .map(PermissionEntry::permission)
                        .toArray(Permission[]::new));
    }

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY).with(kind.ticketNo, number).with(kind.source, PartSource.REQUESTER);
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        return action.equals(kind.approve) ? draft.with(kind.decisionFile, IctOffice.signed()) : draft;
    }
}
