package org.khet.portal.admin.internal.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.admin.audit.AuditLog;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakePosts;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.fake.RecordingExports;

/** The trail as it leaves the portal: each entry with its proof. CORE-105, CORE-129. */
class AuditListTest {
    private final Trail trail = new Trail();
    private final FakePeople people = new FakePeople()
            .with(new Person(
                    new PersonId(7), SampleOffices.KT1, "นาง", "เจ้าหน้าที่", "07", "", null, null, "", "", true));
    private final ObjectTitles titles = new ObjectTitles(
            people,
            new FakeSchools(),
            FakeUnits.ofSampleOffices(),
            new FakePosts(),
            new FakeOffices(),
            new FakeCallers(),
            new ModuleCatalogs());
    private final OpenedPage page =
            new OpenedPage(TestCaller.in(SampleOffices.KT1).with(AuditTrail.READ), "", TextCatalog.THAI);

    @Test
    void eachEntryHasItsPlaceAndHash_andPaperLeavesTheHashOut() {
        var list = new AuditList(page.caller(), page.texts(), trail, titles).all(AuditLog.Filter.ALL, "");

        List<List<String>> rows = RecordingExports.rows(list);

        assertThat(rows).hasSize(Trail.ALL);
        assertThat(rows.getFirst()).contains("นายเจ้าหน้าที่ 04", "core.person/7", String.valueOf(Trail.ALL));
        assertThat(rows.getFirst().getLast()).hasSize(64);
        assertThat(RecordingExports.rowsOnPaper(list).getFirst()).hasSize(7);
        assertThat(list.kind().personal()).isTrue();
        assertThat(RecordingExports.heads(list)).noneMatch(head -> head.contains("["));
    }

    @Test
    void recordIsNamedAsOnThePage_theFileKeepsItsKeyToo() {
        var list = new AuditList(page.caller(), page.texts(), trail, titles).all(AuditLog.Filter.ALL, "");

        assertThat(RecordingExports.rows(list).getLast()).containsSubsequence("นางเจ้าหน้าที่ 07", "core.person/7");
        assertThat(RecordingExports.rowsOnPaper(list).getLast())
                .contains("นางเจ้าหน้าที่ 07")
                .doesNotContain("core.person/7");
    }

    @Test
    void entriesAreReadOneThousandAtATime_eachAfterTheLast() {
        RecordingExports.rows(new AuditList(page.caller(), page.texts(), trail, titles).all(AuditLog.Filter.ALL, ""));

        assertThat(trail.after).containsExactly(0L, 1501L, 501L, 1L);
    }

    /** A trail of so many entries, newest first. */
    private static final class Trail implements AuditLog {
        private static final int ALL = 2500;
        private final List<Long> after = new ArrayList<>();

        @Override
        public List<Entry> after(Caller caller, Filter filter, @Nullable Entry last, int most) {
            after.add(last == null ? 0 : last.number());
            long from = last == null ? ALL : last.number() - 1;
            return LongStream.iterate(from, number -> number > Math.max(0, from - most), number -> number - 1)
                    .mapToObj(Trail::entry)
                    .toList();
        }

        private static Entry entry(long number) {
            return new Entry(
                    number,
                    Instant.EPOCH,
                    new Actor("นายเจ้าหน้าที่ 04", "", "", ""),
                    "core.person.changed",
                    "core.person/7",
                    Map.of(),
                    List.of(),
                    new Seal(number, "a".repeat(64)));
        }

        @Override
        public int count(Caller caller, Filter filter) {
            return ALL;
        }

        @Override
        public List<Entry> page(Caller caller, Filter filter, PageRequest page) {
            throw new AssertionError("by offset");
        }

        @Override
        public List<Entry> page(RuntimeCaller caller, Filter filter, PageRequest page) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int count(RuntimeCaller caller, Filter filter) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void exporting(Caller caller, Filter filter, String purpose) {
            throw new AssertionError("noted twice");
        }
    }
}
