package org.khet.portal.core.internal.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.admin.imports.ImportHistory.Past;
import org.khet.portal.api.admin.imports.Imports;
import org.khet.portal.api.admin.imports.Imports.Progress;
import org.khet.portal.api.admin.imports.Imports.State;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.Series;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.core.internal.series.StoredSeries;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/**
 * Letters with numbers of a series come from a file, which cannot be taken back: others take numbers meanwhile, and what ended in
 * the middle is gone on with. CORE-104.
 */
@OnEachDatabase
class NumberedListDbTest extends UndoCase {
    private static final int LETTERS = 250;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final NumberSeries SERIES = new NumberSeries(
            "core.letter",
            NumberSeries.YearKind.CALENDAR,
            Setting.text("core.setting.letterNumber", "{seq}/{BE}", "core E-11"));
    private Letters letters;
    private Series series;

    NumberedListDbTest(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void aListOfLetters() {
        series = new StoredSeries(database.transactions(), database.unit(), core.settings);
        letters = new Letters(series);
        office.offer(letters);
    }

    @Test
    void whoTakesANumberMeanwhile_waitsForAPartOnly() {
        var between = new OnceMeanwhile(100, 3, () -> database.transactions().run(() -> series.next(kt1, SERIES, DAY)));

        try (ImportDraft draft = office.open(keeper, Letters.ID, file())) {
            draft.look();
            assertThat(office.take(keeper, draft, between).state()).isEqualTo(State.DONE);
        }

        assertThat(between.isDone()).isTrue();
        assertThat(letters.numbers).hasSize(LETTERS).contains(100, 102).doesNotContain(101);
    }

    @Test
    void stoppedInTheMiddle_theSameFileBringsTheRest_noLetterTwice_inOneImport() {
        var run = new Imports.Run[1];
        var stop = new OnceMeanwhile(200, 2, () -> run[0].stop());
        try (ImportDraft draft = office.open(keeper, Letters.ID, file())) {
            draft.look();
            assertThat(stopped(draft, run, stop)).isEqualTo(200);
        }
        assertThat(latest(Letters.ID))
                .extracting(Past::added, Past::left, Past::open)
                .containsExactly(200, 50, false);

        try (ImportDraft draft = office.open(keeper, Letters.ID, file())) {
            assertThat(draft.look())
                    .extracting(ImportDraft.DraftSummary::same, ImportDraft.DraftSummary::added)
                    .containsExactly(200, 50);
            assertThat(office.take(keeper, draft).state()).isEqualTo(State.DONE);
        }

        assertThat(letters.titles).hasSize(LETTERS).doesNotHaveDuplicates();
        assertThat(letters.numbers)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, LETTERS).boxed().toList());
        assertThat(office.past.latest(keeper, Letters.ID))
                .extracting(Past::added, Past::left)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(LETTERS, 0));
    }

    private int stopped(ImportDraft draft, Imports.Run[] run, OnceMeanwhile stop) {
        var ended = new java.util.concurrent.CountDownLatch(1);
        var started = new java.util.concurrent.CountDownLatch(1);
        run[0] = office.imports.take(keeper, draft, TestImports.FROM, progress -> {
            await(started);
            stop.accept(progress);
            if (progress.state() != State.RUNNING) {
                ended.countDown();
            }
        });
        started.countDown();
        await(ended);
        Progress end = run[0].progress();
        assertThat(end.state()).isEqualTo(State.STOPPED);
        return end.done();
    }

    private static void await(java.util.concurrent.CountDownLatch latch) {
        try {
            assertThat(latch.await(1, java.util.concurrent.TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] file() {
        String rows = IntStream.rangeClosed(1, LETTERS)
                .mapToObj(i -> "เรื่องที่ " + i)
                .collect(Collectors.joining("\n"));
        return ("เรื่อง\n" + rows + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Each row becomes a letter with the next number; nothing tells two letters with one title apart. */
    private static final class Letters implements ImportTarget {
        static final String ID = "core.letters";
        final List<String> titles = new ArrayList<>();
        final List<Integer> numbers = new ArrayList<>();
        private final Series series;

        Letters(Series series) {
            this.series = series;
        }

        @Override
        public String id() {
            return ID;
        }

        @Override
        public String link() {
            return "admin/letters";
        }

        @Override
        public Permission permission() {
            return People.EDIT;
        }

        @Override
        public List<ImportField> fields() {
            return List.of(new ImportField(
                    "title", "core.posts.field.line", ImportField.Kind.TEXT, true, 100, List.of("เรื่อง")));
        }

        @Override
        public List<FindingKind> kinds() {
            return List.of();
        }

        @Override
        public void look(Caller caller, Set<String> mapped, List<ImportRow> rows, Findings findings) {
            // all of them are new
        }

        @Override
        public List<List<ImportRow>> parts(List<ImportRow> rows, int most) {
            return rows.stream().gather(Gatherers.windowFixed(most)).toList();
        }

        @Override
        public void store(Caller caller, List<ImportRow> rows, Set<String> mapped, Arrival arrival, Journal journal) {
            OfficeId office = caller.office();
            List<Integer> given = new ArrayList<>();
            rows.forEach(row -> given.add(series.next(office, SERIES, DAY).running()));
            journal.done(rows.size());
            numbers.addAll(given);
            rows.forEach(row -> titles.add(row.get("title")));
        }
    }
}
