package org.khet.documents.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.outgoing.ReplyWanted;
import org.khet.documents.internal.report.LetterStatistics;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeResponseClock;
import org.khet.portal.testkit.fake.FakeWorkingDays;
import org.khet.portal.testkit.record.RecordFixture;

/** The demonstration has a year of letters. Source: core I.3, E-10. */
@OnEachDatabase
class LetterYearDbTest {
    private final TestDatabase database;
    private final DocumentsOffice office;

    LetterYearDbTest(TestDatabase database) {
        this.database = database;
        office = new DocumentsOffice(new RecordFixture(database));
    }

    @Test
    void threeThousandLettersHaveNumbersWithoutGaps_theNextOneGoesOn_loadingTwiceAddsNone() {
        database.clear();
        office.books();
        Map<String, Caller> people = new HashMap<>();
        var year = new LetterYear(database.unit());
        LetterYearOffice kt1 = new LetterYearOffice(
                DocumentsOffice.TODAY,
                number -> people.computeIfAbsent(number, one -> DocumentsOffice.everything(Integer.parseInt(one))),
                code -> office.services.units().findByCode(DocumentsOffice.KT1, code),
                office.services.schools().search(DocumentsOffice.KT1, "", DocumentsOffice.TODAY, 500),
                office.registers.numbers,
                office.letters);

        assertThat(database.transactions().<Integer>call(() -> year.load(kt1))).isBetween(2_600, 3_400);
        assertThat(database.transactions().<Integer>call(() -> year.load(kt1))).isZero();

        var letters = office.letters.incoming.letters;
        List<RecordRow> all = letters.internal().all(DocumentsOffice.clerk(), RecordFilter.ALL);
        var byYear = all.stream()
                .map(row -> row.get(letters.kind().number))
                .collect(Collectors.groupingBy(
                        RegisterNumber::buddhistYear,
                        Collectors.mapping(RegisterNumber::running, Collectors.toList())));
        assertThat(byYear).as("and some of three years ago").containsOnlyKeys(2566, 2568, 2569);
        byYear.values()
                .forEach(numbers -> assertThat(numbers)
                        .containsExactlyInAnyOrderElementsOf(
                                IntStream.rangeClosed(1, numbers.size()).boxed().toList()));
        assertThat(office.letter("เรื่องถัดไป").get(letters.kind().number).running())
                .isEqualTo(byYear.getOrDefault(2569, List.of()).size() + 1);

        RecordRow over = DemoDisposal.list(office.disposals, DocumentsOffice.clerk(), DocumentsOffice.TODAY);
        var item = office.disposals.items().kind();
        assertThat(office.disposals.of(DocumentsOffice.clerk(), over.id()))
                .as("letters that came and circulars of three years ago are over")
                .hasSizeGreaterThanOrEqualTo(LetterYearPlan.OLD_LETTERS)
                .extracting(row -> row.get(item.letter).type())
                .contains("documents.letter-in", "documents.letter-out");

        var entries = office.letters.incoming.entries;
        assertThat(all.stream().map(row -> row.state().name())).contains("REGISTERED", "ROUTED", "DONE", "FILED");
        assertThat(entries.internal()
                        .count(
                                DocumentsOffice.clerk(),
                                RecordFilter.of(
                                        entries.kind().in(entries.kind().assigned),
                                        entries.kind().due.below(DocumentsOffice.TODAY))))
                .as("some are late")
                .isBetween(5, 100);
        assertThat(new LetterStatistics(
                                database.unit(), new FakeResponseClock(new FakeWorkingDays()), new FakeWorkingDays())
                        .of(DocumentsOffice.clerk(), 2026, DocumentsOffice.TODAY).stream()
                                .mapToInt(LetterStatistics.Row::done)
                                .sum())
                .isGreaterThan(1_500);
        var sent = office.letters.outgoing.letters;
        assertThat(sent.internal()
                        .count(
                                DocumentsOffice.clerk(),
                                RecordFilter.of(sent.kind().in(sent.kind().sent))))
                .isPositive();
        var delivered = office.letters.outgoing.delivered;
        assertThat(kt1.schools()).isNotEmpty().allSatisfy(school -> {
            var asked = RecordFilter.of(
                    delivered.kind().school.is(school.id()),
                    delivered.kind().wants.is(ReplyWanted.REPLY));
            assertThat(delivered.internal().all(DocumentsOffice.clerk(), asked))
                    .as("each school answered circulars and owes one")
                    .extracting(row -> row.state().equals(delivered.kind().answered))
                    .contains(true, false);
        });
        assertThat(LetterYearTexts.HEADS.keySet().stream().flatMap(code -> kt1.units().apply(code).stream()))
                .isNotEmpty()
                .allSatisfy(unit -> assertThat(delivered
                                .internal()
                                .all(
                                        DocumentsOffice.clerk(),
                                        RecordFilter.of(delivered.kind().unit.is(unit.id()))))
                        .as("each group got every fourth circular")
                        .hasSizeBetween(10, 20)
                        .extracting(row -> row.get(delivered.kind().name))
                        .containsOnly(unit.name()));
    }
}
