package org.khet.rounds.internal.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.rounds.internal.SampleRounds.OFFICE;
import static org.khet.rounds.internal.SampleRounds.ROUND;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.rounds.internal.SampleRounds;

/** Certificate, status and calendar on paper. Source: ict ICT-64, D1 to D3; policyplan PF-12, PF-13, PLAN-47, 48, 95. */
@OnEachDatabase
class RoundPapersDbTest {
    private final TestDatabase database;
    private final List<PrintDocument> printed = new ArrayList<>();

    RoundPapersDbTest(TestDatabase database) {
        this.database = database;
    }

    private RoundPapers papers() {
        return new RoundPapers(
                (document, out) -> printed.add(document), new FakeLetterheads(new FakeOffices(), OFFICE));
    }

    @Test
    void certificateStatesTheTotalsAndTheHeadOfTheOwnSchool() throws IOException {
        SampleRounds office = new SampleRounds(database);
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        long id = office.certified(opened, 5, 61, 58).id();

        papers().certificate(office.head(5), office.registers, id, new ByteArrayOutputStream());
        Map<String, ?> model = printed.getFirst().model();
        assertThat(model.get("round")).isEqualTo("DMC ภาคเรียนที่ 2 ปีการศึกษา 2569");
        assertThat(model.get("asOf")).isEqualTo("10 พฤศจิกายน 2569");
        assertThat(model.get("school")).isEqualTo("โรงเรียนบ้านตัวอย่าง 05");
        assertThat(model.get("rows").toString())
                .contains("male=61", "female=58", "sum=119")
                .contains("นักเรียนยากจน");
        assertThat(model.get("certifier").toString()).contains("ผอ.โรงเรียน 5");
        assertThat(model.get("acknowledger")).isEqualTo("");
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(
                        () -> papers().certificate(office.head(4), office.registers, id, new ByteArrayOutputStream()));
    }

    @Test
    void statusNamesEachSchoolWithItsState() throws IOException {
        SampleRounds office = new SampleRounds(database);
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        office.certified(opened, 5, 61, 58);

        papers().status(office.lead(), office.registers, opened.id(), new ByteArrayOutputStream());
        Map<String, ?> model = printed.getFirst().model();
        assertThat(model.get("asked")).isEqualTo("11");
        assertThat(model.get("owing")).isEqualTo("10");
        assertThat((List<?>) model.get("rows")).hasSize(11);
        assertThat(model.get("rows").toString()).contains("ผอ.รับรองแล้ว", "ยังไม่เริ่ม");
    }

    @Test
    void calendarOfAYearShowsTheThreeRoundsWithTheirDays_andOneThatWasMoved() throws IOException {
        SampleRounds office = new SampleRounds(database);
        office.rounds.days(
                "DMC-2569-1",
                java.time.LocalDate.of(2026, 5, 16),
                java.time.LocalDate.of(2026, 6, 25),
                java.time.LocalDate.of(2026, 6, 25));

        papers().calendar(office.officer(), office.registers, 2026, new ByteArrayOutputStream());
        Map<String, ?> model = printed.getFirst().model();
        assertThat(model.get("year")).isEqualTo("2569");
        assertThat((List<?>) model.get("rows")).hasSize(3);
        assertThat(model.get("rows").toString()).contains("25 มิถุนายน 2569", "30 เมษายน 2570");
    }

    @Test
    void summaryOfPupilsByGradeDistrictAndSize_eachEndsInTheCertifiedTotal_aStrangerPrintsNothing() throws IOException {
        SampleRounds office = new SampleRounds(database);
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        office.certified(opened, 1, 61, 58);
        office.certified(opened, 2, 70, 80);
        var collections = office.registers.collections().collections();
        office.act(collections, office.lead(), opened, collections.kind().close);
        office.act(collections, office.lead(), opened, collections.kind().summarise);
        var snapshots = office.registers.snapshots().snapshots();
        RecordRow pupils = snapshots.all(office.lead(), RecordFilter.ALL).stream()
                .filter(row -> row.get(snapshots.kind().total) == 269)
                .findFirst()
                .orElseThrow();
        SummaryPaper paper = new SummaryPaper(
                (document, out) -> printed.add(document), new FakeLetterheads(new FakeOffices(), OFFICE));

        paper.print(office.lead(), office.registers, pupils.id(), new ByteArrayOutputStream());
        Map<String, ?> model = printed.getFirst().model();
        assertThat(model.get("item")).isEqualTo("จำนวนนักเรียน");
        assertThat(model.get("total").toString()).contains("male=131", "female=138", "sum=269", "schools=2");
        assertThat(model.get("missing")).isEqualTo("9");
        assertThat(sums(model, "grades", line -> !line.get("name").startsWith("รวม")))
                .isEqualTo(269);
        assertThat(sums(model, "grades", line -> line.get("name").equals("รวมประถมศึกษา")))
                .isEqualTo(269);
        assertThat(sums(model, "districts", line -> true)).isEqualTo(269);
        assertThat(sums(model, "sizes", line -> line.get("name").equals("ขนาดเล็ก")))
                .as("119 pupils, not more than 120")
                .isEqualTo(119);
        assertThat(sums(model, "sizes", line -> line.get("name").equals("ขนาดกลาง")))
                .isEqualTo(150);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(
                        () -> paper.print(office.head(1), office.registers, pupils.id(), new ByteArrayOutputStream()));
    }

    @SuppressWarnings("unchecked")
    private static int sums(Map<String, ?> model, String part, Predicate<Map<String, String>> wanted) {
        return ((List<Map<String, String>>) model.get(part))
                .stream()
                        .filter(wanted)
                        .mapToInt(line -> Integer.parseInt(line.get("sum")))
                        .sum();
    }
}
