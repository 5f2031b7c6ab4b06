package org.khet.promotion.internal.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.ui.OfficeMaps;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.LoadedTexts;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakeSchoolForms;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.promotion.internal.PromotionRecords;
import org.khet.promotion.internal.PromotionStage;
import org.khet.promotion.internal.aid.DonationForm;
import org.khet.promotion.internal.aid.DonationKind;
import org.khet.promotion.internal.aid.ScholarshipKind;
import org.khet.promotion.internal.job.PromotionMorningJob;
import org.khet.promotion.internal.meal.MealCheckKind;
import org.khet.promotion.internal.meal.MealTopic;
import org.khet.promotion.internal.meal.ui.MealBoard;
import org.khet.promotion.internal.paper.PromotionPapers;
import org.khet.promotion.internal.place.AgreementKind;
import org.khet.promotion.internal.place.AgreementParty;
import org.khet.promotion.internal.place.LearningPlaceKind;
import org.khet.promotion.internal.place.LearningPlaceSort;
import org.khet.promotion.internal.place.PlaceSearch;
import org.khet.promotion.internal.place.PracticeKind;
import org.khet.promotion.internal.ui.PlaceMapView;

/** Activities, units, scholarships, donations, places, agreements, milk and lunch. Source: other-groups PROM-06, 07, 10 to 14. */
@OnEachDatabase
class ActivityStoriesDbTest {
    private static final TestCaller OFFICER = PromotionStage.office(20, "promotion.officer");
    private static final TestCaller SCHOOL = PromotionStage.school(12, 5);
    private static final SchoolId OWN = SampleOffices.schoolId(SampleOffices.KT1, 5);
    private static final SchoolId OTHER = SampleOffices.schoolId(SampleOffices.KT1, 7);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final PromotionStage stage = new PromotionStage();
    private final RecordFixture fixture;
    private final PromotionRecords at;
    private final PromotionPapers papers;

    ActivityStoriesDbTest(TestDatabase database) {
        database.clear();
        fixture = new RecordFixture(database);
        at = stage.records(fixture);
        papers = new PromotionPapers(
                fixture.printer(), new FakeLetterheads(new FakeOffices()), stage.schools, fixture.codes());
    }

    private RecordDraft result(SchoolId school, String rank) {
        ActivityKind kind = at.activities.kind();
        return new RecordDraft()
                .with(kind.school, school)
                .with(kind.event, "วิ่ง 100 เมตร")
                .with(kind.rank, rank);
    }

    @Test
    void everySchoolSeesTheCalendar_resultsHaveCertificatesWithTheirNumbers_whichStay() throws IOException {
        ActivityKind kind = at.activities.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.title, "กีฬานักเรียน")
                .with(kind.sort, "SPORT")
                .with(kind.level, ActivityLevel.AREA)
                .with(kind.from, TODAY.plusDays(2))
                .with(kind.until, TODAY.plusDays(3))
                .with(kind.place, "สนามกีฬาอำเภอ");
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> at.activities.create(SCHOOL, draft));
        RecordRow ahead = at.activities.create(OFFICER, draft);
        assertThat(ahead.get(kind.number).text()).isEqualTo("1/2570");
        assertThat(at.activities.count(SCHOOL, RecordFilter.ALL.in("coming"))).isEqualTo(1);
        assertThat(at.activities.actions(OFFICER, ahead)).as("before its day").doesNotContain(kind.hold);
        assertThat(at.activities.obstacles(OFFICER, ahead).get(kind.hold))
                .isEqualTo(Problem.of("from_day", "promotion.error.activity-ahead", TODAY.plusDays(2)));
        RecordRow planned =
                at.activities.change(OFFICER, ahead, RecordDraft.of(ahead).with(kind.from, TODAY));

        RecordDraft held = new RecordDraft().with(kind.joined, 320);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.activities.act(
                        OFFICER, planned, kind.hold, held.with(kind.results, List.of(result(OWN, null))), ""))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("results.0.rank_code"));
        RecordRow done = at.activities.act(
                OFFICER,
                planned,
                kind.hold,
                held.with(kind.results, List.of(result(OWN, "FIRST"), result(OTHER, "SECOND"))),
                "");
        assertThat(done.lines(kind.results))
                .extracting(line -> line.get(kind.certificateNo))
                .containsExactly("1/2570-1", "1/2570-2");
        RecordDraft kept = RecordDraft.of(done);
        RecordRow amended = at.activities.act(
                OFFICER,
                done,
                kind.amend,
                new RecordDraft()
                        .with(kind.joined, 321)
                        .with(kind.results, List.of(kept.lines(kind.results).get(1), result(OWN, "THIRD"))),
                "");
        assertThat(amended.lines(kind.results))
                .extracting(line -> line.get(kind.certificateNo))
                .containsExactly("1/2570-2", "1/2570-3");
        RecordRow without = at.activities.act(
                OFFICER,
                amended,
                kind.amend,
                new RecordDraft()
                        .with(kind.joined, 321)
                        .with(
                                kind.results,
                                List.of(RecordDraft.of(amended)
                                        .lines(kind.results)
                                        .getFirst())),
                "");
        RecordRow again = at.activities.act(
                OFFICER,
                without,
                kind.amend,
                new RecordDraft()
                        .with(kind.joined, 321)
                        .with(
                                kind.results,
                                List.of(
                                        RecordDraft.of(without)
                                                .lines(kind.results)
                                                .getFirst(),
                                        result(OWN, "THIRD"))),
                "");
        assertThat(again.lines(kind.results))
                .as("the last number was printed already")
                .extracting(line -> line.get(kind.certificateNo))
                .containsExactly("1/2570-2", "1/2570-4");

        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        papers.certificates(OFFICER, kind, again, pdf);
        assertThat(fixture.printer().printed().getLast().model().toString())
                .contains("1/2570-4", "รองชนะเลิศอันดับ 2", "โรงเรียนบ้านตัวอย่าง 05", "วิ่ง 100 เมตร");
    }

    @Test
    void unitOfScoutsIsKeptByItsSchoolWithItsLeaders_onceAYear() {
        YouthUnitKind kind = at.youthUnits.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.school, OWN)
                .with(kind.year, 2569)
                .with(kind.sort, "SCOUT")
                .with(kind.name, "กลุ่มลูกเสือ 05")
                .with(kind.male, 28)
                .with(kind.female, 2)
                .with(
                        kind.leaders,
                        List.of(
                                new RecordDraft()
                                        .with(kind.leader, "ครูตัวอย่าง")
                                        .with(kind.badge, "B.T.C."),
                                new RecordDraft().with(kind.person, SCHOOL.person())));
        assertThat(at.youthUnits.create(SCHOOL, draft).get(kind.leaderCount)).isEqualTo(2);
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> at.youthUnits.create(SCHOOL, draft));
        assertThat(at.youthUnits.sums(OFFICER, RecordFilter.ALL).get(kind.male)).isEqualByComparingTo("28");
    }

    @Test
    void unitOfAYearThatIsOverIsChangedByNobody_theGroupCorrectsItWithAReason_itsSchoolCarriesItIntoThisYear() {
        YouthUnitKind kind = at.youthUnits.kind();
        RecordRow before = at.youthUnits.create(
                SCHOOL,
                new RecordDraft()
                        .with(kind.school, OWN)
                        .with(kind.year, 2568)
                        .with(kind.sort, "SCOUT")
                        .with(kind.name, "กลุ่มลูกเสือ 05")
                        .with(kind.male, 30)
                        .with(kind.female, 0)
                        .with(kind.leaders, List.of(new RecordDraft().with(kind.person, SCHOOL.person()))));
        assertThat(at.youthUnits.count(SCHOOL, RecordFilter.ALL.in("kept"))).isZero();
        RecordRow past = at.youthUnits.internal().act(stage.callers.system(SampleOffices.KT1), before, kind.pass);
        assertThat(at.youthUnits.mayChange(SCHOOL, past)).isFalse();
        RecordDraft corrected =
                new RecordDraft().with(kind.permitNo, "").with(kind.male, 31).with(kind.female, 0);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> at.youthUnits.act(SCHOOL, past, kind.correct, corrected, "นับผิด"));
        RecordRow put = at.youthUnits.act(OFFICER, past, kind.correct, corrected, "นับผิด");

        assertThat(at.youthUnits.act(SCHOOL, put, kind.carry).state()).isEqualTo(kind.carried);
        RecordRow again = at.youthUnits
                .internal()
                .act(
                        stage.callers.system(SampleOffices.KT1),
                        at.youthUnits
                                .internal()
                                .create(
                                        SCHOOL,
                                        RecordDraft.of(at.youthUnits.open(SCHOOL, put.id()))
                                                .with(kind.year, 2567)),
                        kind.pass);
        assertThat(at.youthUnits.count(SCHOOL, RecordFilter.ALL.in("past")))
                .as("of the year before alone")
                .isZero();
        assertThat(at.youthUnits.act(SCHOOL, again, kind.carry).state())
                .as("this year has the unit already")
                .isEqualTo(kind.carried);
        assertThat(at.youthUnits.all(SCHOOL, RecordFilter.ALL.in("kept")))
                .singleElement()
                .satisfies(unit -> assertThat(
                                at.youthUnits.open(SCHOOL, unit.id()).lines(kind.leaders))
                        .singleElement()
                        .satisfies(line -> assertThat(line.get(kind.person)).contains(SCHOOL.person())))
                .satisfies(unit -> assertThat(unit.get(kind.male)).isEqualTo(31))
                .satisfies(unit -> assertThat(unit.get(kind.year)).isEqualTo(2569));
    }

    private RecordDraft donation(DonationForm form) {
        DonationKind kind = at.donations.kind();
        return new RecordDraft()
                .with(kind.donor, "มูลนิธิตัวอย่าง")
                .with(kind.donorSort, "FOUNDATION")
                .with(kind.givenOn, TODAY)
                .with(kind.form, form)
                .with(kind.worth, new BigDecimal("50000"))
                .with(kind.what, "เงินทุนอาหารกลางวัน")
                .with(kind.school, OWN);
    }

    @Test
    void moneyNamesItsReceipt_typedWhileFinanceIsAway_goodsHaveNone_theDonorIsThanked() throws IOException {
        DonationKind kind = at.donations.kind();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.donations.create(OFFICER, donation(DonationForm.MONEY)))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("receipt"));
        RecordRow money = at.donations.create(
                OFFICER, donation(DonationForm.MONEY).with(kind.receipt, RecordLink.typed("บร. 12/2570")));
        assertThat(money.get(kind.receipt).orElseThrow().isTyped()).isTrue();
        at.donations.create(OFFICER, donation(DonationForm.GOODS));
        assertThat(at.donations.sums(OFFICER, RecordFilter.ALL).get(kind.worth)).isEqualByComparingTo("100000");

        RecordRow thanked = at.donations.act(
                OFFICER,
                money,
                kind.thank,
                new RecordDraft().with(kind.letterNo, "ศธ 04999/55").with(kind.thankedOn, TODAY),
                "");
        papers.thanks(OFFICER, kind, thanked, new ByteArrayOutputStream());
        assertThat(fixture.printer().printed().getLast().model().toString())
                .contains("ห้าหมื่นบาทถ้วน", "บร. 12/2570", "โรงเรียนบ้านตัวอย่าง 05");
    }

    @Test
    void receiversTogetherGetNoMoreThanTheFund_theyArePaidAndReportedToTheDonor() {
        ScholarshipKind kind = at.scholarships.kind();
        RecordRow announced = at.scholarships.create(
                OFFICER,
                new RecordDraft()
                        .with(kind.fund, "ทุนเรียนดี")
                        .with(kind.donor, "มูลนิธิตัวอย่าง")
                        .with(kind.year, 2569)
                        .with(kind.amount, new BigDecimal("10000"))
                        .with(kind.chosenBy, TODAY.plusDays(10)));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> choose(announced, "5000", "5000.01"))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("promotion.error.more-than-fund"));
        RecordRow chosen = choose(announced, "5000", "4000");
        assertThat(chosen.get(kind.given)).isEqualByComparingTo("9000");
        RecordRow paid = at.scholarships.act(OFFICER, chosen, kind.pay, new RecordDraft().with(kind.paidOn, TODAY), "");
        RecordRow reported = at.scholarships.act(
                OFFICER,
                paid,
                kind.report,
                new RecordDraft().with(kind.letterNo, "ศธ 04999/56").with(kind.reportedOn, TODAY),
                "");
        assertThat(at.scholarships.open(OFFICER, reported.id()).lines(kind.receivers))
                .hasSize(2);
        assertThat(at.scholarships.mayCreate(SCHOOL)).isFalse();
    }

    private RecordRow choose(RecordRow announced, String... sums) {
        ScholarshipKind kind = at.scholarships.kind();
        List<RecordDraft> lines = new ArrayList<>();
        for (String sum : sums) {
            lines.add(new RecordDraft()
                    .with(kind.school, OWN)
                    .with(kind.child, "นร-" + lines.size())
                    .with(kind.sum, new BigDecimal(sum)));
        }
        return at.scholarships.act(OFFICER, announced, kind.choose, new RecordDraft().with(kind.receivers, lines), "");
    }

    @Test
    void goodPracticeIsProposedByTheSchool_confirmedByTheGroup_thenSeenByAllSchools() {
        PracticeKind kind = at.practices.kind();
        RecordRow row = at.practices.create(
                SCHOOL,
                new RecordDraft()
                        .with(kind.school, OWN)
                        .with(kind.sort, "KING")
                        .with(kind.title, "โคก หนอง นา")
                        .with(kind.year, 2569)
                        .with(kind.level, ActivityLevel.AREA)
                        .with(kind.about, "แปลงเรียนรู้ 2 ไร่"));
        TestCaller otherSchool = PromotionStage.school(13, 7);
        assertThat(at.practices.count(otherSchool, RecordFilter.ALL)).isZero();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> at.practices.act(SCHOOL, row, kind.confirm));
        RecordRow returned = at.practices.act(OFFICER, row, kind.giveBack, new RecordDraft(), "แนบภาพกิจกรรมเพิ่ม");
        assertThat(told("promotion.practice.given-back")).contains(SCHOOL.person());
        assertThat(at.practices.mayChange(SCHOOL, returned)).isTrue();
        assertThat(at.practices.actions(OFFICER, returned)).doesNotContain(kind.confirm);
        RecordRow again = at.practices.act(SCHOOL, returned, kind.propose);
        RecordRow confirmed = at.practices.act(OFFICER, again, kind.confirm);
        assertThat(at.practices.count(otherSchool, RecordFilter.ALL)).isEqualTo(1);
        at.practices.act(OFFICER, confirmed, kind.withdraw, new RecordDraft(), "เลิกดำเนินการแล้ว");
        assertThat(told("promotion.practice.withdrawn")).contains(SCHOOL.person());
    }

    private Set<PersonId> told(String type) {
        return fixture.happenings().all().stream()
                .filter(happening -> happening.type().equals(type))
                .flatMap(happening -> happening.audience().people().stream())
                .collect(Collectors.toSet());
    }

    @Test
    void placesAreFoundByWordsAndTopic_withTheirPositionInThailand_byAllSchools() {
        LearningPlaceKind kind = at.places.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.sort, LearningPlaceSort.EXPERT)
                .with(kind.name, "ปราชญ์จักสาน")
                .with(kind.topics, Set.of("CRAFT"))
                .with(kind.subDistrict, "ตำบลใต้หนึ่ง")
                .with(kind.about, "สอนจักสานไม้ไผ่");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.places.create(OFFICER, draft.with(kind.position, "101.93, 15.06")))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("map_position"));
        at.places.create(OFFICER, draft.with(kind.position, "15.0602, 101.9315"));
        assertThat(at.places.count(SCHOOL, new RecordFilter("", "ไม้ไผ่", Map.of(), List.of())))
                .isEqualTo(1);
        assertThat(at.places.count(SCHOOL, new RecordFilter("", "", Map.of("topics", List.of("FARM")), List.of())))
                .isZero();
    }

    @Test
    void placesStandOnTheMap_foundByWordsAndSort_andInATableBelow() {
        LearningPlaceKind kind = at.places.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.sort, LearningPlaceSort.EXPERT)
                .with(kind.name, "ปราชญ์จักสาน")
                .with(kind.topics, Set.of("CRAFT"))
                .with(kind.subDistrict, "ตำบลใต้หนึ่ง")
                .with(kind.about, "สอนจักสานไม้ไผ่");
        RecordRow expert = at.places.create(OFFICER, draft.with(kind.position, "15.0602, 101.9315"));
        at.places.create(
                OFFICER,
                draft.with(kind.sort, LearningPlaceSort.PLACE)
                        .with(kind.name, "สวนพฤกษศาสตร์")
                        .with(kind.position, ""));
        var search = new PlaceSearch(at.places, fixture.codes());
        assertThat(search.find(SCHOOL, "", Map.of())).hasSize(2);
        at.places.create(
                OFFICER,
                draft.with(kind.name, "ฟาร์มสาธิต")
                        .with(kind.topics, Set.of("FARM"))
                        .with(kind.district, "อำเภอเหนือ"));
        assertThat(search.districts(SCHOOL)).containsExactly("อำเภอเหนือ");
        assertThat(search.topics(SampleOffices.KT1))
                .extracting(CodeList.Code::code)
                .contains("FARM", "CRAFT");
        for (Map<String, List<String>> chosen :
                List.of(Map.of("topics", List.of("FARM")), Map.of("district", List.of("อำเภอเหนือ")))) {
            assertThat(search.find(SCHOOL, "", chosen))
                    .as("%s", chosen)
                    .singleElement()
                    .satisfies(found -> assertThat(found.row().get(kind.name)).isEqualTo("ฟาร์มสาธิต"));
            assertThat(search.count(SCHOOL, "", chosen)).isEqualTo(1);
        }
        assertThat(search.find(SCHOOL, "พฤกษ", Map.of()))
                .singleElement()
                .satisfies(found -> assertThat(found.position()).isEmpty());

        List<OfficeMaps.Place> drawn = new ArrayList<>();
        OfficeMaps maps = new DrawnPlaces(drawn);
        var texts = LoadedTexts.ofKindsOf("promotion").in(TextCatalog.THAI);
        var page = new PlaceMapView(TestRequest.of(SCHOOL, texts), search, maps);

        assertThat(drawn)
                .containsExactly(new OfficeMaps.Place(
                        String.valueOf(expert.id()),
                        "ปราชญ์จักสาน",
                        Coordinates.read("15.0602, 101.9315").orElseThrow(),
                        BadgeTone.DONE,
                        "ปราชญ์ท้องถิ่น · ตำบลใต้หนึ่ง",
                        kind.pageAddress(expert.id())));
        assertThat(ShownTexts.of(page))
                .contains("แผนที่แหล่งเรียนรู้", "สวนพฤกษศาสตร์", "ปราชญ์จักสาน", "สาขาความรู้", "อำเภอ")
                .noneMatch(words -> words.contains("[promotion."));
    }

    /** Remembers what is drawn. */
    private record DrawnPlaces(List<OfficeMaps.Place> drawn) implements OfficeMaps {
        @Override
        public Component schools(
                ViewRequest request, String name, Map<BadgeTone, String> key, List<OfficeMaps.Marker> markers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Component places(
                ViewRequest request, String name, Map<BadgeTone, String> key, List<OfficeMaps.Place> places) {
            drawn.addAll(places);
            return new Div(String.join(" ", key.values()));
        }
    }

    @Test
    void agreementWithALocalGovernmentHasItsStandardsChecked_othersHaveNone() {
        AgreementKind kind = at.agreements.kind();
        RecordDraft check = new RecordDraft()
                .with(kind.checkedOn, TODAY)
                .with(kind.standard, "ครูต่อเด็ก")
                .with(kind.met, true);
        RecordDraft draft = new RecordDraft()
                .with(kind.party, AgreementParty.LOCAL)
                .with(kind.partner, "อบต.กลางหนึ่ง")
                .with(kind.subject, "ศูนย์พัฒนาเด็กเล็ก")
                .with(kind.from, TODAY)
                .with(kind.until, TODAY.plusDays(80))
                .with(kind.checks, List.of(check));
        assertThat(at.agreements.create(OFFICER, draft).lines(kind.checks)).hasSize(1);
        assertThat(at.agreements
                        .create(OFFICER, draft.with(kind.party, AgreementParty.FOREIGN))
                        .lines(kind.checks))
                .isEmpty();
        RecordRow row = at.agreements.all(OFFICER, RecordFilter.ALL).getFirst();
        RecordRow ending = at.agreements.internal().act(stage.callers.system(SampleOffices.KT1), row, kind.fallDue);
        for (LocalDate no : List.of(TODAY.minusDays(1), TODAY.plusDays(79), TODAY.plusDays(80))) {
            assertThatExceptionOfType(Rejected.class)
                    .as("no longer than until the eightieth day from now")
                    .isThrownBy(() -> at.agreements.act(
                            OFFICER, ending, kind.prolong, new RecordDraft().with(kind.longerUntil, no), ""))
                    .satisfies(refused -> assertThat(refused.problems())
                            .containsExactly(Problem.of("longer_until", "promotion.error.not-longer")));
        }
        RecordRow longer = at.agreements.act(
                OFFICER, ending, kind.prolong, new RecordDraft().with(kind.longerUntil, TODAY.plusYears(1)), "");
        assertThat(longer.get(kind.until)).contains(TODAY.plusYears(1));
        RecordRow again = at.agreements.internal().act(stage.callers.system(SampleOffices.KT1), longer, kind.fallDue);
        RecordRow same =
                at.agreements.change(OFFICER, again, RecordDraft.of(again).with(kind.until, TODAY.plusYears(3)));
        assertThat(same.get(kind.until)).as("moved by prolonging it only").contains(TODAY.plusYears(1));
        stage.clock.set("2027-11-21T06:20");
        new PromotionMorningJob(at, stage.office, stage.callers)
                .run(new LastMorning(
                        SampleOffices.KT1, Clocks.at("2027-11-21T06:20").instant()));
        assertThat(at.agreements.open(OFFICER, same.id()).state())
                .as("the day after its last one")
                .isEqualTo(kind.ended);
        assertThat(at.agreements.count(OFFICER, RecordFilter.of(kind.in(kind.ended))))
                .isEqualTo(2);
        assertThat(fixture.happenings().all())
                .filteredOn(one -> one.type().equals("promotion.agreement.lapsed"))
                .extracting(one -> one.audience().permissions().isEmpty())
                .as("nobody is told of the one whose last day was in February")
                .containsExactlyInAnyOrder(false, true);
    }

    private record LastMorning(OfficeId office, Instant due) implements JobRun {
        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void progress(long done, long total) {}
    }

    private RecordRow mealCheck(String form) {
        MealCheckKind kind = at.mealChecks.kind();
        return at.mealChecks.create(
                OFFICER,
                new RecordDraft()
                        .with(kind.topic, MealTopic.MILK)
                        .with(kind.term, new TermOfYear(2026, 2))
                        .with(kind.title, "ติดตามนมโรงเรียน")
                        .with(kind.contact, OFFICER.person())
                        .with(kind.closesOn, TODAY.plusDays(14))
                        .with(kind.form, form));
    }

    @Test
    void schoolsAreAskedByTheFormOfTheOffice_withFormsOffByLetter() {
        MealCheckKind kind = at.mealChecks.kind();
        RecordRow byLetter = at.mealChecks.act(OFFICER, mealCheck(null), kind.ask);
        assertThat(byLetter.state()).isEqualTo(kind.asked);
        assertThat(stage.forms.asked).isEmpty();

        stage.forms.turn(true);
        RecordRow without = mealCheck(null);
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> at.mealChecks.act(OFFICER, without, kind.ask));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> mealCheck("no-such"))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("form_key"));
        RecordRow asked = at.mealChecks.act(OFFICER, mealCheck(FakeSchoolForms.FORM.key()), kind.ask);
        assertThat(stage.forms.asked).hasSize(1);
        stage.forms.sent(OWN, TODAY);
        var board = new MealBoard(at.mealForm)
                .of(kind, TestRequest.of(OFFICER, "promotion", ""), at.mealChecks.open(OFFICER, asked.id()));
        assertThat(board).hasSize(1);

        for (LocalDate no : List.of(TODAY.minusDays(1), TODAY.plusDays(14))) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> at.mealChecks.act(
                            OFFICER, asked, kind.extend, new RecordDraft().with(kind.longerUntil, no), ""))
                    .satisfies(refused -> assertThat(refused.problems())
                            .containsExactly(Problem.of("longer_until", "promotion.error.not-longer")));
        }
        RecordRow longer = at.mealChecks.act(
                OFFICER, asked, kind.extend, new RecordDraft().with(kind.longerUntil, TODAY.plusDays(21)), "");
        assertThat(longer.get(kind.closesOn)).isEqualTo(TODAY.plusDays(21));
        assertThat(stage.forms.closes)
                .as("schools that have not answered send until then")
                .isEqualTo(TODAY.plusDays(21));
        at.mealChecks.act(OFFICER, longer, kind.close, new RecordDraft().with(kind.found, "ครบทุกแห่ง"), "");
        assertThat(stage.forms.closes).as("no more after it was closed").isEqualTo(TODAY);
    }
}
