package org.khet.portal.core.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.audit.AuditLog.Entry;
import org.khet.portal.api.audit.AuditLog.Filter;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.security.NotPermitted;
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
        trail = new StoredTrail(database.unit(), clock);
    }

    @Test
    void entryTellsWhoDidWhatAndWhen() {
        trail.append(TestCaller.in(KT1), "ict.ticket.accepted", "ict.ticket/1042", Map.of("จาก", "ใหม่\tและ\nเก่า\\"));

        Entry entry = trail.page(reader(KT1), Filter.ALL, PAGE).getFirst();

        assertThat(entry.actor()).isEqualTo("นางสาวเจ้าหน้าที่ 13");
        assertThat(entry.action()).isEqualTo("ict.ticket.accepted");
        assertThat(entry.object()).isEqualTo("ict.ticket/1042");
        assertThat(entry.at()).isEqualTo(Instant.parse("2026-11-19T17:30:00Z"));
        assertThat(entry.details()).containsExactly(Map.entry("จาก", "ใหม่\tและ\nเก่า\\"));
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

    @Test
    void detailsTooLongAreShortenedByWholeEntries() {
        trail.append(TestCaller.in(KT1), "a.b.done", "a.b/1", Map.of("a", "short", "b", "x".repeat(5000)));

        assertThat(trail.page(reader(KT1), Filter.ALL, PAGE).getFirst().details())
                .containsExactly(Map.entry("a", "short"));
    }

    private static TestCaller reader(OfficeId office) {
        return TestCaller.in(office).with(AuditTrail.READ);
    }
}
