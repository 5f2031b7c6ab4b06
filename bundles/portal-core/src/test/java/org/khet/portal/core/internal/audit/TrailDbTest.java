package org.khet.portal.core.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.audit.AuditLog.Actor;
import org.khet.portal.api.admin.audit.AuditLog.Entry;
import org.khet.portal.api.admin.audit.AuditLog.Filter;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The trail of two offices. */
@OnEachDatabase
class TrailDbTest {
    private static final OfficeId KT1 = new OfficeId(1);
    private static final OfficeId KT2 = new OfficeId(2);
    private static final PageRequest PAGE = new PageRequest(0, 10, List.of());
    private final TestDatabase database;
    private final SteppingClock clock = Clocks.at("2026-11-20T00:30");
    private StoredTrail trail;

    TrailDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void emptyTrail() {
        database.clear();
        trail = TestAuditTrail.on(database, clock);
    }

    @Test
    void entryTellsWhoDidWhatAndWhen() {
        trail.append(TestCaller.in(KT1), "ict.ticket.accepted", "ict.ticket/1042", Map.of("จาก", "ใหม่\tและ\nเก่า\\"));

        Entry entry = trail.page(reader(KT1), Filter.ALL, PAGE).getFirst();

        assertThat(entry.actor()).isEqualTo(new Actor("นางสาวเจ้าหน้าที่ 13", "", "", ""));
        assertThat(entry.action()).isEqualTo("ict.ticket.accepted");
        assertThat(entry.object()).isEqualTo("ict.ticket/1042");
        assertThat(entry.at()).isEqualTo(Instant.parse("2026-11-19T17:30:00Z"));
        assertThat(entry.details()).containsExactly(Map.entry("จาก", "ใหม่\tและ\nเก่า\\"));
    }

    @Test
    void entryTellsOldAndNewValuesForWhomAndFromWhere() {
        trail = TestAuditTrail.on(
                database, clock, Map.of(AuditTrail.ADDRESS, "192.0.2.13", AuditTrail.REQUEST, "K7Q2"));

        trail.append(
                new Deputy(TestCaller.in(KT1)),
                "core.person.changed",
                "core.person/7",
                Map.of(),
                List.of(new Change("phone", "ต่อ 101", "ต่อ\t102"), new Change("email", "same", "same")));

        Entry entry = trail.page(reader(KT1), Filter.ALL, PAGE).getFirst();

        assertThat(entry.actor())
                .isEqualTo(new Actor("นางสาวเจ้าหน้าที่ 13", "นายเจ้าหน้าที่ 12", "192.0.2.13", "K7Q2"));
        assertThat(entry.changes()).containsExactly(new Change("phone", "ต่อ 101", "ต่อ 102"));
    }

    @Test
    void longTexts_areShortened_neverLeftOut() {
        String old = "ก".repeat(2000);
        String fresh = "ข\n".repeat(1000);
        trail.append(
                TestCaller.in(KT1),
                "core.setting.changed",
                "core.setting/x",
                Map.of("roles", "core.staff, ".repeat(400), "from", "2026-11-20"),
                List.of(new Change("value", old, fresh), new Change("phone", "ต่อ 101", "")));

        Entry entry = trail.page(reader(KT1), Filter.ALL, PAGE).getFirst();

        assertThat(entry.changes()).extracting(Change::field).containsExactly("phone", "value");
        assertThat(entry.changes().getFirst()).isEqualTo(new Change("phone", "ต่อ 101", ""));
        Change value = entry.changes().getLast();
        assertThat(value.before()).startsWith("กกกก").endsWith("ก…").hasSizeGreaterThan(1900);
        assertThat(value.after()).startsWith("ข\nข\n").endsWith("…").hasSizeGreaterThan(1200);
        assertThat(entry.details()).containsEntry("from", "2026-11-20");
        assertThat(entry.details().get("roles"))
                .startsWith("core.staff, core.staff")
                .endsWith("…")
                .hasSizeGreaterThan(3900);
    }

    @Test
    void whoReadsAllOfThem_readsEachOnce_alsoWhileOthersWrite() {
        for (int entry = 0; entry < 5; entry++) {
            trail.append(TestCaller.in(KT1), "a.b.done", "a.b/" + entry, Map.of());
        }
        trail.append(TestCaller.in(KT2), "a.b.done", "a.b/99", Map.of());
        var read = new java.util.ArrayList<Entry>();
        List<Entry> page = trail.after(reader(KT1), Filter.ALL, null, 2);
        while (!page.isEmpty()) {
            read.addAll(page);
            clock.pass(java.time.Duration.ofSeconds(1));
            trail.append(TestCaller.in(KT1), "a.b.done", "a.b/late", Map.of());
            page = trail.after(reader(KT1), Filter.ALL, page.getLast(), 2);
        }

        assertThat(read).extracting(Entry::object).containsExactly("a.b/4", "a.b/3", "a.b/2", "a.b/1", "a.b/0");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> trail.after(TestCaller.in(KT1), Filter.ALL, null, 2));
    }

    @Test
    void takingEntriesOutNeedsAPurposeAndLeavesAnEntry() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> trail.exporting(reader(KT1), Filter.ALL, " ดู "))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("purpose"));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> trail.exporting(TestCaller.in(KT1), Filter.ALL, "ตรวจสอบภายในประจำปี"));
        assertThat(trail.count(reader(KT1), Filter.ALL)).isZero();

        trail.exporting(
                reader(KT1), new Filter("", LocalDate.of(2026, 11, 1), null, Set.of("core")), "ตรวจสอบภายในประจำปี");

        Entry entry = trail.page(reader(KT1), Filter.ALL, PAGE).getFirst();
        assertThat(entry.action()).isEqualTo("core.audit.exported");
        assertThat(entry.details())
                .containsOnly(
                        Map.entry("purpose", "ตรวจสอบภายในประจำปี"),
                        Map.entry("modules", "core"),
                        Map.entry("from", "2026-11-01"));
    }

    @Test
    void filterTakesTheModule() {
        trail.append(TestCaller.in(KT1), "core.person.added", "core.person/7", Map.of());
        trail.append(TestCaller.in(KT1), "ict.ticket.accepted", "ict.ticket/8", Map.of());
        trail.append(TestCaller.in(KT2), "rooms.room.added", "rooms.room/9", Map.of());

        assertThat(trail.page(reader(KT1), new Filter("", null, null, Set.of("ict", "rooms")), PAGE))
                .extracting(Entry::object)
                .containsExactly("ict.ticket/8");
        assertThat(trail.count(reader(KT1), new Filter("", null, null, Set.of("ict", "core"))))
                .isEqualTo(2);
    }

    /** Somebody who acts for the head of the group. */
    private record Deputy(TestCaller self) implements Caller {
        @Override
        public AccountId account() {
            return self.account();
        }

        @Override
        public PersonId person() {
            return self.person();
        }

        @Override
        public OfficeId office() {
            return self.office();
        }

        @Override
        public String name() {
            return self.name();
        }

        @Override
        public String actingFor() {
            return "นายเจ้าหน้าที่ 12";
        }

        @Override
        public Scope scope(Permission permission) {
            return self.scope(permission);
        }
    }

    @Test
    void officesReadTheirOwnTrail() {
        trail.append(TestCaller.in(KT1), "a.b.done", "a.b/1", Map.of());
        trail.append(TestCaller.in(KT2), "a.b.done", "a.b/2", Map.of());

        assertThat(trail.page(reader(KT1), Filter.ALL, PAGE))
                .extracting(Entry::object)
                .containsExactly("a.b/1");
        assertThat(trail.count(reader(KT2), Filter.ALL)).isEqualTo(1);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> trail.page(TestCaller.in(KT1), Filter.ALL, PAGE));
    }

    @Test
    void filterTakesWordsAndDaysInBangkok() {
        trail.append(TestCaller.in(KT1), "core.person.added", "core.person/7", Map.of());
        clock.set("2026-11-21T08:00");
        trail.append(TestCaller.in(KT1), "core.school.added", "core.school/8", Map.of());

        LocalDate first = LocalDate.of(2026, 11, 20);
        assertThat(trail.page(reader(KT1), new Filter("", first, first), PAGE))
                .extracting(Entry::object)
                .containsExactly("core.person/7");
        assertThat(trail.page(reader(KT1), new Filter("school", null, null), PAGE))
                .extracting(Entry::object)
                .containsExactly("core.school/8");
        assertThat(trail.page(reader(KT1), new Filter("เจ้าหน้าที่ ๑๓", null, null), PAGE))
                .extracting(Entry::object)
                .containsExactly("core.school/8", "core.person/7");
    }

    @Test
    void workThatFailsLeavesNoEntry() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> database.transactions().run(() -> {
                    trail.append(TestCaller.in(KT1), "a.b.done", "a.b/1", Map.of());
                    throw new IllegalStateException("the work failed");
                }));

        assertThat(trail.count(reader(KT1), Filter.ALL)).isZero();
    }

    private static TestCaller reader(OfficeId office) {
        return TestCaller.in(office).with(AuditTrail.READ);
    }
}
