package org.khet.legal.internal;

import java.time.LocalDate;
import java.util.Arrays;
import org.khet.legal.internal.complaint.ComplaintListeners;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.record.RecordFixture;

/** All records of the module over a test database on 20 November 2026; lawyer 17 has the middle and the north, lawyer 16 the south. */
public final class LegalFixture {
    /** A district of lawyer 17. */
    public static final String MIDDLE = "อำเภอตัวอย่างกลาง";
    /** A district of lawyer 16. */
    public static final String SOUTH = "อำเภอตัวอย่างใต้";

    public final SteppingClock clock;
    public final FakeSettings settings = new FakeSettings();
    public final RecordFixture fixture;
    public final LegalPortal portal;
    public final LegalRecords records;
    public final ComplaintListeners listeners = new ComplaintListeners();

    public LegalFixture(TestDatabase database) {
        fixture = new RecordFixture(database);
        clock = fixture.clock();
        portal = portal(fixture, settings, clock);
        records = new LegalRecords(fixture.services(), database.unit(), portal, listeners);
        database.clear();
        assign(17, MIDDLE, LocalDate.of(2026, 1, 1));
        assign(17, "อำเภอตัวอย่างเหนือ", LocalDate.of(2026, 1, 1));
        assign(16, SOUTH, LocalDate.of(2026, 1, 1));
    }

    /** What the module asks the portal for, over the fakes of a fixture. */
    public static LegalPortal portal(RecordFixture fixture) {
        return portal(fixture, new FakeSettings(), Clocks.at("2026-11-20T09:30"));
    }

    private static LegalPortal portal(RecordFixture fixture, FakeSettings settings, SteppingClock clock) {
        return new LegalPortal(new FakeCallers(), fixture.files(), fixture.schools(), settings, fixture.codes(), clock);
    }

    /** A lawyer has a district from a day on. */
    public RecordRow assign(int lawyer, String district, LocalDate from) {
        var kind = records.assignments.kind();
        return records.assignments.create(
                director(),
                new RecordDraft()
                        .with(kind.lawyer, person(lawyer))
                        .with(kind.district, district)
                        .with(kind.from, from)
                        .with(kind.orderNo, "5/2569"));
    }

    /** Key of a person. */
    public static PersonId person(int number) {
        return SampleOffices.personId(SampleOffices.KT1, number);
    }

    private static Permission[] of(String... roles) {
        return LegalPermissions.entries().stream()
                .filter(entry -> Arrays.stream(roles).anyMatch(entry.roles()::contains))
                .map(PermissionEntry::permission)
                .toArray(Permission[]::new);
    }

    /** A lawyer, with what lawyers may at first. */
    public static TestCaller lawyer(int number) {
        return TestCaller.of(SampleOffices.KT1, number).with(of("legal.lawyer"));
    }

    /** Who heads the lawyers. */
    public static TestCaller head() {
        return TestCaller.of(SampleOffices.KT1, 3).with(of("legal.head"));
    }

    /** The director. */
    public static TestCaller director() {
        return TestCaller.of(SampleOffices.KT1, 1).with(of("core.director"));
    }

    /** The head of a group, who may read cases as far as need be. */
    public static TestCaller groupHead(int number) {
        return TestCaller.of(SampleOffices.KT1, number).with(of("core.group-head"));
    }

    /** Somebody of the other office with every permission. */
    public static TestCaller stranger() {
        return TestCaller.of(SampleOffices.KT2, 53).with(of("legal.head", "core.director"));
    }

    /** Every permission. */
    public static Permission[] all() {
        return LegalPermissions.entries().stream()
                .map(PermissionEntry::permission)
                .toArray(Permission[]::new);
    }
}
