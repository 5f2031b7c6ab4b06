package org.khet.documents.internal.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.core.internal.series.StoredSeries;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
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
    void hundredPeopleRegisterAtOnce_theNumbersAreOneToHundred_refusedOnesTakeNone() throws Exception {
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
                    refused();
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

    /** A letter that is refused after its number was taken. */
    private void refused() {
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
