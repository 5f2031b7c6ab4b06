package org.khet.portal.admin.internal.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.audit.AuditLog;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.People;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeUnits;

/** The history of one record on its page. */
class RecordTrailTest {
    private final Changes log = new Changes();
    private final RecordTrail trail = new RecordTrail(log, FakeUnits.ofSampleOffices(), new FakeSchools());
    private final OpenedPage page =
            new OpenedPage(TestCaller.in(SampleOffices.KT1).with(AuditTrail.READ), "7", TextCatalog.THAI);

    @Test
    void changesOfThePersonAreTold_notThoseOfAnotherWhoseNumberBeginsAlike() {
        log.entries.add(entry(3, "core.person/70", "000-000-070"));
        log.entries.add(entry(2, "core.person/7", "000-000-007"));

        String words = OpenedPage.words(trail.of(page, page.texts(), "core.person/7"));

        assertThat(words)
                .contains("เจ้าหน้าที่ 04", "000-000-001", "000-000-007", "admin/audit?q=core.person/7")
                .doesNotContain("000-000-070");
    }

    @Test
    void unitIsToldByItsName() {
        Unit group = FakeUnits.ofSampleOffices().of(SampleOffices.KT1).getFirst();
        log.entries.add(new AuditLog.Entry(
                4,
                Instant.parse("2026-11-20T02:30:00Z"),
                new AuditLog.Actor("เจ้าหน้าที่ 04", "", "", ""),
                "core.person.changed",
                "core.person/7",
                Map.of(),
                List.of(new AuditTrail.Change(
                        "unit", "", String.valueOf(group.id().value()))),
                null));

        assertThat(OpenedPage.words(trail.of(page, page.texts(), "core.person/7")))
                .contains("→ " + group.name());
    }

    @Test
    void atMostTwentyAreShown_andOlderOnesAreFoundBehindThoseOfOthers() {
        LongStream.iterate(900, number -> number - 1)
                .limit(250)
                .forEach(number -> log.entries.add(entry(number, "core.person/70", "000-000-070")));
        LongStream.iterate(500, number -> number - 1)
                .limit(25)
                .forEach(number -> log.entries.add(entry(number, "core.person/7", "000-000-" + number)));

        String words = OpenedPage.words(trail.of(page, page.texts(), "core.person/7"));

        assertThat(words).contains("000-000-500", "000-000-481").doesNotContain("000-000-480");
    }

    @Test
    void whoMayNotReadTheTrailHasNoHistory_andEveryWordIsThereInBothLanguages() {
        assertThat(trail.isFor(page)).isTrue();
        assertThat(trail.isFor(new OpenedPage(TestCaller.in(SampleOffices.KT1).with(People.VIEW), "7", Locale.ENGLISH)))
                .isFalse();
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            OpenedPage opened = new OpenedPage(page.caller(), "7", locale);
            assertThat(OpenedPage.words(trail.of(opened, opened.texts(), "core.person/7")))
                    .contains(opened.texts().get("admin.history.none"))
                    .doesNotContain("[admin.");
        }
    }

    private static AuditLog.Entry entry(long number, String object, String phone) {
        return new AuditLog.Entry(
                number,
                Instant.parse("2026-11-20T02:30:00Z"),
                new AuditLog.Actor("เจ้าหน้าที่ 04", "", "", ""),
                "core.person.changed",
                object,
                Map.of(),
                List.of(new AuditTrail.Change("phone", "000-000-001", phone)),
                null);
    }

    /** A trail, newest first, that finds what holds the text. */
    private static final class Changes implements AuditLog {
        private final List<Entry> entries = new ArrayList<>();

        @Override
        public List<Entry> after(Caller caller, Filter filter, @Nullable Entry last, int most) {
            return entries.stream()
                    .filter(entry -> entry.object().contains(filter.text()))
                    .skip(last == null ? 0 : entries.indexOf(last) + 1)
                    .limit(most)
                    .toList();
        }

        @Override
        public List<Entry> page(Caller caller, Filter filter, PageRequest page) {
            return entries;
        }

        @Override
        public int count(Caller caller, Filter filter) {
            return entries.size();
        }

        @Override
        public List<Entry> page(RuntimeCaller caller, Filter filter, PageRequest page) {
            return List.of();
        }

        @Override
        public int count(RuntimeCaller caller, Filter filter) {
            return 0;
        }

        @Override
        public void exporting(Caller caller, Filter filter, String purpose) {}
    }
}
