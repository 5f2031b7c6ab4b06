package org.khet.ict.internal.story;

import java.time.LocalDate;
import java.util.List;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.account.AccountRegister;
import org.khet.ict.internal.equipment.DeclaredDevices;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.equipment.DeviceOwner;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.ict.internal.equipment.MaintenanceRegister;
import org.khet.ict.internal.equipment.StoredDevices;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.setting.IctSql;
import org.khet.ict.internal.supply.SupplyRegister;
import org.khet.portal.api.file.Files.Staged;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakePosts;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.record.RecordFixture;

/** The registers of the ICT group of a sample office on Friday, 20 November 2026. */
final class IctOffice {
    static final OfficeId KT1 = SampleOffices.KT1;
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final int HEAD = 12;
    static final int CLERK = 13;
    static final int TECHNICIAN = 22;
    static final int ASKING = 15;
    static final int OTHER = 14;

    final FakeSettings settings = new FakeSettings();
    final FakePeople people = new FakePeople();
    final FakeCallers callers = new FakeCallers();
    final RecordFixture fixture;
    final StoredDevices stored;
    final DeclaredDevices devices;
    final SupplyRegister supplies;
    final AccountRegister accounts;
    final MaintenanceRegister maintenance;
    final List<String> damaged = new java.util.ArrayList<>();

    IctOffice(TestDatabase database) {
        fixture = new RecordFixture(database);
        stored = new StoredDevices(database, fixture);
        devices = stored.register();
        supplies = new SupplyRegister(
                fixture.services(),
                database.unit(),
                devices,
                (caller, key, device, phone, words) -> {
                    damaged.add(device + " " + words);
                    return "ซ-" + damaged.size() + "/2570";
                },
                settings,
                new IctSql(database.unit()));
        accounts = new AccountRegister(
                fixture.services(),
                database.unit(),
                settings,
                new IctCodeLists(new FakeCodeLists()),
                new FakePosts(),
                people);
        maintenance = new MaintenanceRegister(fixture.services(), database.unit(), devices, callers);
    }

    /** A person with every right of the group. */
    static TestCaller person(int number) {
        return TestCaller.of(KT1, number)
                .with(IctPermissions.entries().stream()
                        .map(PermissionEntry::permission)
                        .toArray(Permission[]::new));
    }

    /** The scan of a paper that was signed. */
    static List<Staged> signed() {
        return List.of(new Staged("a".repeat(64), "บันทึกข้อความ.pdf", "application/pdf", 1000));
    }

    /** A device of the office. */
    Device device(String classCode, String serial) {
        return stored.add(
                new DeviceOwner(null, null),
                new Device.DeviceText(classCode, "เครื่อง " + serial, "", serial, ""),
                DeviceState.SPARE,
                null,
                "");
    }

    DeviceState state(Device device) {
        return devices.find(KT1, device.id()).orElseThrow().state();
    }

    /** Someone does something; asked are fields with their values, and sheets with their lines. */
    static <K extends RecordKind> RecordRow act(
            RecordService<K> service, int person, RecordRow row, Action action, Object... asked) {
        RecordDraft draft = new RecordDraft();
        for (int i = 0; i < asked.length; i += 2) {
            if (asked[i] instanceof Lines sheet) {
                draft.with(
                        sheet,
                        ((List<?>) asked[i + 1])
                                .stream().map(RecordDraft.class::cast).toList());
            } else {
                draft.with((Field<?>) asked[i], asked[i + 1]);
            }
        }
        return service.act(person(person), now(service, row), action, draft, "เหตุผล");
    }

    static <K extends RecordKind> RecordRow now(RecordService<K> service, RecordRow row) {
        return service.find(KT1, row.id()).orElseThrow();
    }

    /** The lines that stand there with another value in one column. */
    static List<RecordDraft> filled(RecordRow row, Lines lines, Field<?> column, Object value) {
        return row.lines(lines).stream()
                .map(line -> copy(lines, line).with(column, value))
                .toList();
    }

    private static RecordDraft copy(Lines lines, RecordLine line) {
        RecordDraft draft = new RecordDraft().ofLine(line.id());
        lines.fields().stream()
                .filter(field -> !field.isDerived())
                .forEach(field -> draft.with(field, line.raw(field)));
        return draft;
    }
}
