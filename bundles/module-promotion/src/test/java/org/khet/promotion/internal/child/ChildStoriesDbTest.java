package org.khet.promotion.internal.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.RecordingFindings;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.promotion.internal.PromotionRecords;
import org.khet.promotion.internal.PromotionStage;

/** Children of compulsory age: one status for each date, followed up to the sub-district, from a file. Source: other-groups PROM-01, P-01. */
@OnEachDatabase
class ChildStoriesDbTest {
    private static final TestCaller OFFICER = PromotionStage.office(20, "promotion.officer");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final PromotionStage stage = new PromotionStage();
    private final PromotionRecords at;
    private final ChildKind kind;

    ChildStoriesDbTest(TestDatabase database) {
        database.clear();
        at = stage.records(new RecordFixture(database));
        kind = at.children.kind();
    }

    private RecordDraft child(String code, String subDistrict, ChildStatus status) {
        return new RecordDraft()
                .with(kind.code, code)
                .with(kind.birthYear, 2560)
                .with(kind.subDistrict, subDistrict)
                .with(kind.statuses, List.of(status(TODAY.minusDays(30), status)));
    }

    private RecordDraft status(LocalDate day, ChildStatus status) {
        return new RecordDraft().with(kind.on, day).with(kind.statusThen, status);
    }

    @Test
    void childHasOneStatusForEachDate_theLatestIsItsStatusNow() {
        RecordRow row = at.children.create(OFFICER, child("ด-01", "ตำบลกลางหนึ่ง", ChildStatus.NOT_ENROLLED));
        assertThat(row.get(kind.status)).contains(ChildStatus.NOT_ENROLLED);

        List<RecordDraft> two =
                List.of(status(TODAY.minusDays(30), ChildStatus.NOT_ENROLLED), status(TODAY, ChildStatus.ENROLLED));
        RecordRow enrolled =
                at.children.change(OFFICER, row, RecordDraft.of(row).with(kind.statuses, two));
        assertThat(enrolled.get(kind.status)).contains(ChildStatus.ENROLLED);
        assertThat(enrolled.get(kind.since)).contains(TODAY);
        assertThat(kind.statusOn(enrolled, TODAY.minusDays(1)).orElseThrow().get(kind.statusThen))
                .isEqualTo(ChildStatus.NOT_ENROLLED);

        List<RecordDraft> sameDay =
                List.of(status(TODAY, ChildStatus.NOT_ENROLLED), status(TODAY, ChildStatus.ENROLLED));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.children.change(
                        OFFICER, enrolled, RecordDraft.of(enrolled).with(kind.statuses, sameDay)))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("statuses.1.status_on"));
    }

    @Test
    void citizenNumberIsRefusedAtTheCode_inThaiDigitsToo() {
        for (String number : List.of("1-9999-00001-23-4", "๑๙๙๙๙๐๐๐๐๑๒๓๔")) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> at.children.create(OFFICER, child(number, "ตำบลกลางหนึ่ง", ChildStatus.ENROLLED)))
                    .satisfies(refused ->
                            assertThat(refused.problems().getFirst().field()).isEqualTo("code"));
        }
    }

    @Test
    void threeOfTheSubDistrictAreFollowedUp_theAnswerBecomesTheirStatus() {
        for (String code : List.of("ด-01", "ด-02", "ด-03")) {
            at.children.create(OFFICER, child(code, "ตำบลกลางหนึ่ง", ChildStatus.NOT_ENROLLED));
        }
        at.children.create(OFFICER, child("ด-04", "ตำบลกลางหนึ่ง", ChildStatus.ENROLLED));
        at.children.create(OFFICER, child("ด-05", "ตำบลกลางสอง", ChildStatus.DROPPED_OUT));
        at.children.create(
                OFFICER, child("ด-06", "ตำบลกลางหนึ่ง", ChildStatus.DROPPED_OUT).with(kind.birthYear, 2553));
        assertThat(at.children.count(OFFICER, RecordFilter.ALL.in("out")))
                .as("born in 2553 and past compulsory age in 2569")
                .isEqualTo(4);
        assertThat(at.children.count(OFFICER, RecordFilter.ALL.in("unfollowed")))
                .isEqualTo(4);
        ChildFollowUpKind follow = at.followUps.kind();
        RecordDraft draft = new RecordDraft()
                .with(follow.subDistrict, "ตำบลกลางหนึ่ง")
                .with(follow.addressee, "นายกองค์การบริหารส่วนตำบลกลางหนึ่ง")
                .with(follow.dueOn, TODAY.plusDays(30));

        RecordRow made = at.followUps.create(OFFICER, draft);
        assertThat(made.get(follow.count)).isEqualTo(3);
        assertThat(at.children.count(OFFICER, RecordFilter.ALL.in("unfollowed")))
                .isEqualTo(1);
        assertThatExceptionOfType(Rejected.class)
                .as("all are in the first one")
                .isThrownBy(() -> at.followUps.create(OFFICER, draft))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("sub_district"));

        RecordRow sent = at.followUps.act(
                OFFICER,
                made,
                follow.send,
                new RecordDraft().with(follow.letterNo, "ศธ 04999/101").with(follow.sentOn, TODAY),
                "");
        assertThatExceptionOfType(Rejected.class)
                .as("each child is answered")
                .isThrownBy(() -> answer(sent, TODAY, ChildStatus.ENROLLED, null, null))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("children.1.found_status"));
        answer(sent, TODAY, ChildStatus.ENROLLED, ChildStatus.MOVED, ChildStatus.NOT_ENROLLED);

        assertThat(at.children.all(OFFICER, RecordFilter.ALL).stream()
                        .map(row -> row.get(kind.status).orElseThrow()))
                .containsExactly(
                        ChildStatus.ENROLLED,
                        ChildStatus.MOVED,
                        ChildStatus.NOT_ENROLLED,
                        ChildStatus.ENROLLED,
                        ChildStatus.DROPPED_OUT,
                        ChildStatus.DROPPED_OUT);
        assertThat(at.children.count(OFFICER, RecordFilter.ALL.in("unfollowed")))
                .isEqualTo(2);
    }

    private RecordRow answer(RecordRow sent, LocalDate day, ChildStatus... found) {
        ChildFollowUpKind follow = at.followUps.kind();
        List<RecordDraft> lines = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            lines.add(new RecordDraft()
                    .ofLine(sent.lines(follow.children).get(i).id())
                    .with(follow.found, found[i]));
        }
        return at.followUps.act(
                OFFICER,
                sent,
                follow.take,
                new RecordDraft().with(follow.answeredOn, day).with(follow.children, lines),
                "");
    }

    @Test
    void schoolSeesAndKeepsChildrenOfItsServiceAreaOnly_andFollowsUpNobody() {
        at.children.create(
                OFFICER,
                child("ด-01", "ตำบลกลางหนึ่ง", ChildStatus.ENROLLED)
                        .with(kind.school, SampleOffices.schoolId(SampleOffices.KT1, 7)));
        TestCaller school = PromotionStage.school(12, 5);
        at.children.create(
                school,
                child("ด-02", "ตำบลกลางหนึ่ง", ChildStatus.ENROLLED)
                        .with(kind.school, SampleOffices.schoolId(SampleOffices.KT1, 5)));

        assertThat(at.children.all(school, RecordFilter.ALL))
                .extracting(row -> row.get(kind.code))
                .containsExactly("ด-02");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> at.children.create(
                        school,
                        child("ด-03", "ตำบลกลางหนึ่ง", ChildStatus.ENROLLED)
                                .with(kind.school, SampleOffices.schoolId(SampleOffices.KT1, 7))));
        assertThat(at.followUps.mayCreate(school)).isFalse();
    }

    private static ImportRow row(int line, String code, String status, String day) {
        return new ImportRow(
                line,
                Map.of(
                        "code",
                        code,
                        "birth_year",
                        "๒๕๖๐",
                        "sub_district",
                        "ตำบลกลางหนึ่ง",
                        "school",
                        "1099990005",
                        "status",
                        status,
                        "status_on",
                        day));
    }

    private ChildFileImporter importer() {
        return new ChildFileImporter(at, stage.schools, Clocks.at("2026-11-20T09:30"));
    }

    @Test
    void newChildWithStatusesOfTwoDatesInOneFileIsAddedOnce_aStatusOfTomorrowIsToldInThePreview() {
        List<ImportRow> rows = List.of(
                row(2, "ด-08", "NOT_ENROLLED", "2026-10-01"),
                row(3, "ด-08", "เข้าเรียนแล้ว", "2026-11-16"),
                row(4, "ด-09", "เข้าเรียนแล้ว", "2026-11-21"));
        RecordingFindings told = new RecordingFindings();
        importer().look(OFFICER, Set.of(), rows, told);
        assertThat(told.found()).containsExactly("4 promotion.found.status-ahead status_on");

        importer()
                .store(
                        OFFICER,
                        rows.subList(0, 2),
                        Set.of(),
                        new ImportTarget.Arrival("เด็กในเกณฑ์.xlsx", TODAY),
                        told);

        assertThat(at.children.all(OFFICER, RecordFilter.ALL)).singleElement().satisfies(added -> {
            RecordRow child = at.children.open(OFFICER, added.id());
            assertThat(child.get(kind.code)).isEqualTo("ด-08");
            assertThat(child.lines(kind.statuses)).hasSize(2);
            assertThat(child.get(kind.status)).contains(ChildStatus.ENROLLED);
        });
    }

    @Test
    void fileBringsChildrenAndStatuses_twoOfOneDateAreToldByRow() {
        RecordRow known = at.children.create(OFFICER, child("ด-01", "ตำบลกลางหนึ่ง", ChildStatus.NOT_ENROLLED));
        var importer = importer();
        List<ImportRow> rows = List.of(
                row(2, "ด-01", "เข้าเรียนแล้ว", "2026-11-16"),
                row(3, "ด-02", "NOT_ENROLLED", "2026-11-16"),
                row(4, "ด-02", "เข้าเรียนแล้ว", "2026-11-16"),
                row(5, "ด-01", "เข้าเรียนแล้ว", "2026-10-21"),
                row(6, "1999900001234", "หายไป", "2026-11-16"));
        RecordingFindings told = new RecordingFindings();

        importer.look(OFFICER, Set.of(), rows, told);

        assertThat(told.found())
                .containsExactly(
                        "4 promotion.found.two-statuses status_on",
                        "5 promotion.found.two-statuses status_on",
                        "6 promotion.found.citizen-number code",
                        "6 promotion.found.status status");
        importer.store(
                OFFICER, rows.subList(0, 2), Set.of(), new ImportTarget.Arrival("เด็กในเกณฑ์.xlsx", TODAY), told);
        assertThat(at.children.open(OFFICER, known.id()).get(kind.status)).contains(ChildStatus.ENROLLED);
        RecordRow added =
                at.children.all(OFFICER, RecordFilter.of(kind.code.is("ด-02"))).getFirst();
        assertThat(added.get(kind.status)).contains(ChildStatus.NOT_ENROLLED);
        assertThat(added.get(kind.school)).contains(SampleOffices.schoolId(SampleOffices.KT1, 5));
        List<ImportRow> again = List.of(row(2, "ด-01", "เข้าเรียนแล้ว", "2026-11-16"));
        importer.look(OFFICER, Set.of(), again, told);
        assertThat(again.getFirst().effect()).isEqualTo(ImportRow.Effect.SAME);
    }

    @Test
    void childThatMovedAndDroppedOutComesBackToTheRegister_whereItLivesNow() {
        RecordRow known = at.children.create(OFFICER, child("ด-01", "ตำบลกลางสอง", ChildStatus.NOT_ENROLLED));
        at.children.act(OFFICER, known, kind.close, new RecordDraft(), "ย้ายออกนอกเขต");
        List<ImportRow> rows = List.of(row(2, "ด-01", "DROPPED_OUT", "2026-11-18"));
        RecordingFindings told = new RecordingFindings();
        importer().look(OFFICER, Set.of(), rows, told);
        importer().store(OFFICER, rows, Set.of(), new ImportTarget.Arrival("เด็กในเกณฑ์.xlsx", TODAY), told);
        RecordRow child = at.children.open(OFFICER, known.id());
        assertThat(child.state()).isEqualTo(kind.listed);
        assertThat(child.get(kind.subDistrict)).isEqualTo("ตำบลกลางหนึ่ง");

        at.children.act(OFFICER, child, kind.close, new RecordDraft(), "ย้ายออกนอกเขตอีกครั้ง");
        List<ImportRow> earlier = List.of(row(2, "ด-01", "DROPPED_OUT", "2026-11-10"));
        importer().look(OFFICER, Set.of(), earlier, told);
        importer().store(OFFICER, earlier, Set.of(), new ImportTarget.Arrival("เด็กในเกณฑ์.xlsx", TODAY), told);
        assertThat(at.children.open(OFFICER, known.id()).state())
                .as("a status of an earlier day")
                .isEqualTo(kind.closed);
    }
}
