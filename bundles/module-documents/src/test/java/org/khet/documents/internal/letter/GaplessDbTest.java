package org.khet.documents.internal.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.series.Series;
import org.khet.portal.core.internal.series.StoredSeries;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSeries;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.record.RecordFixture;

/** A hundred at once, over the portal's own counter: no gap, no double, nothing lost by a refusal. Source: core CORE-44, E-10. */
@OnEachDatabase
class GaplessDbTest {
    private static final int LETTERS = 100;
    private final TestDatabase database;
    private final DocumentsOffice office;

    GaplessDbTest(TestDatabase database) {
        this.database = database;
        office = new DocumentsOffice(
                new RecordFixture(database),
                new StoredSeries(database.transactions(), database.unit(), new FakeSettings()));
    }

    @Test
    void hundredPeopleRegisterAtOnce_theNumbersAreOneToHundred_refusedAndUndoneOnesTakeNone() throws Exception {
        database.clear();
        database.execute("create table core_series (office_id bigint not null, series varchar(40) not null,"
                + " buddhist_year int not null, last_number int not null,"
                + " constraint core_series_pk primary key (office_id, series, buddhist_year))");
        office.books();
        var in = office.letters.incoming.letters.kind();
        var start = new CountDownLatch(LETTERS);
        List<Callable<String>> work = new ArrayList<>();
        for (int i = 0; i < LETTERS; i++) {
            int no = i;
            work.add(() -> {
                start.countDown();
                start.await();
                if (no % 5 == 0) {
                    refused(office);
                }
                if (no % 7 == 0) {
                    undone();
                }
                RecordRow row = office.letter("เรื่องที่ " + no);
                return row.get(in.number).text();
            });
        }
        List<String> numbers = new ArrayList<>();
        try (ExecutorService clerks = Executors.newFixedThreadPool(LETTERS)) {
            for (Future<String> one : clerks.invokeAll(work)) {
                numbers.add(one.get());
            }
        }
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, LETTERS)
                        .mapToObj(String::valueOf)
                        .toList());
    }

    /** The series of this office forgets nothing that is undone, so a number that was asked for too early would be missing. */
    @Test
    void refusedLetterAsksForNoNumber_soNobodyWaitsForWhatComesToNothing() {
        database.clear();
        DocumentsOffice strict = new DocumentsOffice(new RecordFixture(database), new FakeSeries());
        strict.books();

        refused(strict);

        var in = strict.letters.incoming.letters.kind();
        assertThat(strict.letter("เรื่องแรก").get(in.number).text()).isEqualTo("1");
    }

    /** Nobody else gets a number while one is held: beside what trail and happenings note, one statement is sent then. */
    @Test
    void whileItsNumberIsHeldOnlyTheLetterIsWritten() {
        database.clear();
        var numbers = new FakeSeries();
        var taken = new AtomicLong();
        DocumentsOffice counted = new DocumentsOffice(new RecordFixture(database), new Series() {
            @Override
            public RegisterNumber next(OfficeId office, NumberSeries series, LocalDate day) {
                taken.set(database.statements());
                return numbers.next(office, series, day);
            }

            @Override
            public Optional<RegisterNumber> last(OfficeId office, NumberSeries series, LocalDate day) {
                return numbers.last(office, series, day);
            }
        });
        counted.books();
        counted.letter("เรื่องแรก");

        counted.letter("เรื่องที่สอง");

        assertThat(database.statements() - taken.get()).isEqualTo(1);
    }

    /** A letter whose number was taken in a transaction that comes to nothing. */
    private void undone() {
        var cut = new IllegalStateException("cut off");
        assertThatThrownBy(() -> database.transactions().run(() -> {
                    office.letter("ไม่ได้บันทึก");
                    throw cut;
                }))
                .isSameAs(cut);
    }

    /** A letter that is dated after the day on which it came. */
    private static void refused(DocumentsOffice office) {
        var in = office.letters.incoming.letters.kind();
        try {
            office.letters.incoming.letters.create(
                    DocumentsOffice.clerk(),
                    office.letterDraft("ลงวันที่หลังวันรับ")
                            .with(in.receivedAt, Instant.parse("2026-11-17T03:00:00Z")));
            throw new AssertionError("it was taken");
        } catch (Rejected expected) {
            assertThat(expected.problems().getFirst().field()).isEqualTo("letter_on");
        }
    }
}
