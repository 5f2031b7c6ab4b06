package org.khet.rounds.internal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.rounds.internal.SampleRounds.OFFICE;
import static org.khet.rounds.internal.SampleRounds.TODAY;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeWorkingDays;
import org.khet.rounds.internal.SampleRounds;
import org.khet.rounds.internal.job.DailyRounds;
import org.khet.rounds.internal.setting.RoundsFiles;

/** Codes of learners, users of systems, requests for data. Source: ict ICT-67, 70, 121; policyplan R-54, PLAN-57, 58, 59. */
@OnEachDatabase
class LearnerCodeDbTest {
    private final TestDatabase database;
    private SampleRounds office;
    private RecordService<LearnerCodeKind> codes;
    private LearnerCodeKind kind;

    LearnerCodeDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void nothingIsThere() {
        office = new SampleRounds(database);
        codes = office.registers.codes();
        kind = codes.kind();
    }

    private List<Files.Staged> paper() {
        return List.of(office.records
                .files()
                .stage(
                        "paper.pdf",
                        new ByteArrayInputStream("%PDF".getBytes(StandardCharsets.UTF_8)),
                        RoundsFiles.PROOF));
    }

    private RecordDraft learner(int school, String nationality) {
        return new RecordDraft()
                .with(kind.school, SampleRounds.school(school))
                .with(kind.alias, "เด็กชายมะลิ")
                .with(kind.nationality, nationality)
                .with(kind.reason, "ผู้ปกครองไม่มีเอกสารแจ้งเกิด")
                .with(kind.evidence, paper())
                .with(kind.hasNumber, false);
    }

    private RecordRow certified(int school, String nationality) {
        RecordRow made = codes.create(office.clerk(school), learner(school, nationality));
        RecordRow checked =
                office.act(codes, office.lead(), made, kind.check, new RecordDraft().with(kind.searchedOn, TODAY), "");
        return office.act(codes, office.lead(), checked, kind.certify);
    }

    @Test
    void codeIsIssuedAfterSearchCheckAndCertifying_anotherSchoolSeesNothing() {
        RecordRow made = codes.create(office.clerk(5), learner(5, "MM"));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> codes.open(office.clerk(4), made.id()));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> codes.create(office.clerk(4), learner(5, "MM")));
        assertThatExceptionOfType(Rejected.class)
                .as("without a search")
                .isThrownBy(() -> office.act(codes, office.lead(), made, kind.check));
        RecordRow checked =
                office.act(codes, office.lead(), made, kind.check, new RecordDraft().with(kind.searchedOn, TODAY), "");
        RecordRow ready = office.act(codes, office.lead(), checked, kind.certify);
        assertThatExceptionOfType(Rejected.class)
                .as("without a code")
                .isThrownBy(() -> office.act(codes, office.lead(), ready, kind.issue));
        RecordRow issued = office.act(
                codes, office.lead(), ready, kind.issue, new RecordDraft().with(kind.code, "G659900012"), "");
        assertThat(issued.get(kind.issuedOn)).contains(TODAY);

        codes.create(office.clerk(4), learner(4, "LA"));
        LearnerStatistics statistics = office.registers.statistics();
        assertThat(statistics.byNationality(office.lead()))
                .containsExactlyInAnyOrder(
                        new LearnerStatistics.Line("MM", 1, 1, 1), new LearnerStatistics.Line("LA", 1, 0, 0));
        assertThat(statistics.bySchool(office.lead()))
                .containsExactlyInAnyOrder(
                        new LearnerStatistics.Line("105", 1, 1, 1), new LearnerStatistics.Line("104", 1, 0, 0));
        LearnerAccess looks = new LearnerAccess(office.records.trail(), run -> run.run());
        looks.opened(office.lead(), codes.open(office.lead(), made.id()));
        assertThat(office.records.trail().all())
                .as("who looked")
                .filteredOn(line -> line.action().equals("rounds.learner-code.opened"))
                .singleElement()
                .satisfies(line -> assertThat(line.object()).isEqualTo("rounds.learner-code/" + made.id()));
        assertThatExceptionOfType(NoLongerThere.class)
                .as("another school, also once it was issued")
                .isThrownBy(() -> codes.open(office.clerk(4), made.id()));
    }

    @Test
    void citizenNumberIsRefusedInWordsAndByFlag_whoEntersDoesNotCertify() {
        for (String number : List.of("1 2345 67890 12 1", "๑๒๓๔๕๖๗๘๙๐๑๒๓", "1-2345-67890-12-1")) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(
                            () -> codes.create(office.clerk(5), learner(5, "MM").with(kind.alias, "มะลิ " + number)));
        }
        RecordRow made = codes.create(office.clerk(5), learner(5, "MM").with(kind.hasNumber, true));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(
                        codes, office.lead(), made, kind.check, new RecordDraft().with(kind.searchedOn, TODAY), ""));
        var both = office.lead().with(SampleRounds.permissions("core.school-staff"));
        RecordRow own = codes.create(both, learner(5, "LA"));
        RecordRow checked =
                office.act(codes, both, own, kind.check, new RecordDraft().with(kind.searchedOn, TODAY), "");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(codes, both, checked, kind.certify))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("rounds.error.enterer-certifies"));

        RecordRow theirs = codes.create(office.clerk(5), learner(5, "MM"));
        RecordRow rewritten = codes.change(
                both,
                theirs,
                RecordDraft.of(theirs).with(kind.alias, "เด็กชายมะลิวัลย์").with(kind.evidence, paper()));
        RecordRow looked =
                office.act(codes, both, rewritten, kind.check, new RecordDraft().with(kind.searchedOn, TODAY), "");
        assertThatExceptionOfType(Rejected.class)
                .as("who rewrote it")
                .isThrownBy(() -> office.act(codes, both, looked, kind.certify))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("rounds.error.enterer-certifies"));
        var other = SampleRounds.another();
        RecordRow ready = office.act(codes, other, looked, kind.certify);
        assertThatExceptionOfType(Rejected.class)
                .as("a citizen number is no code")
                .isThrownBy(() -> office.act(
                        codes, other, ready, kind.issue, new RecordDraft().with(kind.code, "1 2345 67890 12 1"), ""))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("rounds.error.citizen-number"));
    }

    @Test
    void statisticsBySchoolAndByNationality() {
        certified(5, "MM");
        certified(5, "LA");
        RecordRow ready = certified(4, "MM");
        office.act(codes, office.lead(), ready, kind.issue, new RecordDraft().with(kind.code, "G659900013"), "");
        codes.create(office.clerk(1), learner(1, "KH"));

        LearnerStatistics statistics = office.registers.statistics();
        assertThat(statistics.byNationality(office.lead()))
                .containsExactlyInAnyOrder(
                        new LearnerStatistics.Line("MM", 2, 2, 1),
                        new LearnerStatistics.Line("LA", 1, 1, 0),
                        new LearnerStatistics.Line("KH", 1, 0, 0));
        assertThat(statistics.bySchool(office.lead())).contains(new LearnerStatistics.Line("105", 2, 2, 0));
        assertThat(statistics.bySchool(office.clerk(5))).as("the own school").hasSize(1);
    }

    @Test
    void openingALearnerIsNotedOnTheTrail() {
        RecordRow made = codes.create(office.clerk(5), learner(5, "MM"));
        new LearnerAccess(office.records.trail(), run -> run.run()).opened(office.lead(), made);
        assertThat(office.records.trail().all())
                .anySatisfy(line -> assertThat(line.action() + " " + line.object())
                        .isEqualTo("rounds.learner-code.opened rounds.learner-code/" + made.id()));
    }

    @Test
    void personalDataAreDecidedByTheHead_deliveryIsCountedInDays() {
        RecordService<DataRequestKind> requests = office.registers.requests();
        DataRequestKind of = requests.kind();
        RecordDraft draft = new RecordDraft()
                .with(of.askedOn, TODAY.minusDays(6))
                .with(of.sort, "RESEARCH")
                .with(of.name, "นักศึกษามหาวิทยาลัยตัวอย่าง")
                .with(of.topic, "รายชื่อนักเรียนยากจนรายโรงเรียน")
                .with(of.purpose, "วิทยานิพนธ์")
                .with(of.format, "ตาราง")
                .with(of.unit, SampleOffices.unit(OFFICE, "ICT").id())
                .with(of.personal, true)
                .with(of.due, TODAY.plusDays(15));
        RecordRow made = requests.create(office.officer(), draft);
        assertThat(made.get(of.number).text()).isEqualTo("ข-1/2570");
        RecordRow checked = office.act(
                requests,
                office.officer(),
                made,
                of.check,
                new RecordDraft().with(of.basis, "พ.ร.บ.ข้อมูลข่าวสาร มาตรา 24"),
                "");
        assertThatExceptionOfType(Rejected.class)
                .as("the officer does not allow personal data")
                .isThrownBy(() -> office.act(requests, office.officer(), checked, of.allow));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> office.act(requests, office.officer(), checked, of.allowPersonal));
        assertThatExceptionOfType(Rejected.class)
                .as("nor refuses what the head decides")
                .isThrownBy(() -> office.act(
                        requests, office.officer(), checked, of.refuse, new RecordDraft(), "ไม่มีเหตุเปิดเผย"))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("rounds.error.personal-head"));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> office.act(
                        requests, office.officer(), checked, of.refusePersonal, new RecordDraft(), "ไม่มีเหตุเปิดเผย"));
        RecordRow second = requests.create(office.officer(), draft.with(of.topic, "รายชื่อนักเรียนพิการ"));
        RecordRow refused =
                office.act(requests, office.lead(), second, of.refusePersonal, new RecordDraft(), "กฎหมายห้าม");
        assertThat(refused.state()).isEqualTo(of.refused);
        assertThat(refused.get(of.days)).as("a refusal took its days too").contains(6);
        RecordRow allowed = office.act(requests, office.lead(), checked, of.allowPersonal);
        assertThatExceptionOfType(Rejected.class)
                .as("nothing is delivered")
                .isThrownBy(() -> office.act(requests, office.officer(), allowed, of.deliver));
        RecordRow delivered = office.act(
                requests, office.officer(), allowed, of.deliver, new RecordDraft().with(of.files, paper()), "");
        assertThat(delivered.get(of.days)).contains(6);

        RecordRow third = requests.create(
                office.officer(),
                draft.with(of.topic, "จำนวนโรงเรียนในเขตพื้นที่")
                        .with(of.personal, false)
                        .with(of.askedOn, TODAY.minusDays(3))
                        .with(of.due, new FakeWorkingDays().plus(OFFICE, TODAY, 15)));
        assertThat(third.get(of.due))
                .as("what the form offered is counted from the day of the request")
                .isEqualTo(new FakeWorkingDays().plus(OFFICE, TODAY.minusDays(3), 15));
        RecordRow seen = office.act(
                requests, office.officer(), third, of.check, new RecordDraft().with(of.basis, "เปิดเผยได้"), "");
        RecordRow open = office.act(requests, office.officer(), seen, of.allow);
        RecordRow told = office.act(
                requests, office.officer(), open, of.deliver, new RecordDraft().with(of.answer, "120 แห่ง"), "");
        assertThat(told.state()).as("in words").isEqualTo(of.delivered);
        assertThat(told.get(of.days)).contains(3);
        assertThat(office.registers.statistics().meanDays(office.lead()))
                .as("6, 6 and 3 days")
                .contains(new BigDecimal("5.0"));
    }

    @Test
    void learnerIsSearchedInTheWholeOfficeBeforeACodeIsCertified_schoolsAreToldNothingOfOthers() {
        RecordRow first = codes.create(
                office.clerk(5), learner(5, "MM").with(kind.birthYear, 2015).with(kind.searchedOn, TODAY));
        assertThat(first.get(kind.searchedOn))
                .as("the office searches, not the school")
                .isEmpty();
        RecordRow same = codes.create(office.clerk(4), learner(4, "LA").with(kind.alias, "มะลิ "));
        RecordRow near = codes.create(
                office.clerk(3),
                learner(3, "MM").with(kind.alias, "ด.ช.มะลิวัลย์").with(kind.birthYear, 2015));
        codes.create(office.clerk(2), learner(2, "MM").with(kind.alias, "เด็กหญิงกุหลาบ"));
        LearnerMatches matches = new LearnerMatches(codes);

        assertThat(matches.of(office.lead(), first))
                .extracting(RecordRow::id)
                .containsExactlyInAnyOrder(same.id(), near.id());
        assertThat(matches.of(office.clerk(5), first)).isEmpty();
        office.act(codes, office.lead(), same, kind.same, new RecordDraft(), "คนเดียวกับของโรงเรียน 5");
        assertThat(matches.of(office.lead(), first))
                .as("a duplicate is done with")
                .extracting(RecordRow::id)
                .containsExactly(near.id());
    }

    @Test
    void usersOfASystemAreCertifiedOrRefusedWithAReason() {
        RecordService<SystemUserKind> users = office.registers.users();
        SystemUserKind of = users.kind();
        RecordDraft draft = new RecordDraft()
                .with(of.system, "DMC")
                .with(of.school, SampleRounds.school(5))
                .with(of.name, "นางสาวธุรการ โรงเรียน")
                .with(of.role, "RECORDER")
                .with(of.from, TODAY);
        RecordRow made = users.create(office.head(5), draft);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> users.create(
                        office.head(5),
                        new RecordDraft()
                                .with(of.system, "NONE")
                                .with(of.school, SampleRounds.school(5))
                                .with(of.name, "ก")
                                .with(of.role, "RECORDER")
                                .with(of.from, TODAY)));
        RecordRow checked = office.act(users, office.lead(), made, of.check);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(users, office.lead(), checked, of.refuse));
        office.act(users, office.lead(), checked, of.certify);
        assertThat(users.count(
                        office.lead(),
                        org.khet.portal.api.record.RecordFilter.ALL
                                .in("certified")
                                .and(of.school.is(SampleRounds.school(5)))))
                .isEqualTo(1);

        draft.with(of.from, TODAY.minusDays(40)).with(of.until, TODAY);
        RecordRow over = endsBefore(users, certified(users, draft.with(of.name, "ผู้ใช้คนที่สอง")), 1);
        RecordRow old = endsBefore(users, certified(users, draft.with(of.name, "ผู้ใช้คนที่สาม")), 8);
        RecordRow last = certified(users, draft.with(of.name, "ผู้ใช้คนที่สี่"));
        RecordRow left = certified(
                users,
                draft.with(of.until, null).with(of.person, office.gone(5)).with(of.name, ""));
        DailyRounds daily = new DailyRounds(office.registers);
        assertThat(daily.endUsers(OFFICE)).isEqualTo(3);
        assertThat(daily.endUsers(OFFICE)).as("done again").isZero();
        assertThat(office.records.happenings().all().stream()
                        .filter(told -> told.type().equals("rounds.system-user.expired")
                                && !told.audience().permissions().isEmpty())
                        .map(DomainEvent::recordId))
                .as("of what is over for long nobody is told")
                .containsExactlyInAnyOrder(over.id(), left.id())
                .doesNotContain(old.id());
        assertThat(List.of(over, last, left))
                .extracting(row -> users.find(OFFICE, row.id()).orElseThrow().state())
                .containsExactly(of.ended, of.certified, of.ended);
    }

    @Test
    void nobodyIsAUserOfOneSystemTwice_norAtASchoolThatEnded_norCertifiedAfterTheLastDay() {
        RecordService<SystemUserKind> users = office.registers.users();
        SystemUserKind of = users.kind();
        PersonId clerk = SampleOffices.personId(OFFICE, 13);
        RecordRow first = certified(users, user(of, 5).with(of.person, clerk));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> users.create(office.head(5), user(of, 5).with(of.person, clerk)))
                .satisfies(refused -> {
                    assertThat(refused.problems().getFirst().key()).isEqualTo("rounds.error.user-twice");
                    assertThat(refused.problems().getFirst().field()).isEqualTo(of.person.name());
                });
        users.create(office.head(5), user(of, 5).with(of.person, clerk).with(of.role, "CERTIFIER"));
        users.create(office.head(5), user(of, 5).with(of.name, "นางสาวธุรการ"));
        assertThatExceptionOfType(Rejected.class)
                .as("the same name")
                .isThrownBy(() -> users.create(office.head(5), user(of, 5).with(of.name, "นางสาวธุรการ ")));
        office.act(users, office.lead(), first, of.end, new RecordDraft(), "ย้ายหน้าที่");
        RecordRow again = users.create(office.head(5), user(of, 5).with(of.person, clerk));
        office.act(users, office.lead(), again, of.check);
        endsBefore(users, again, 1);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(users, office.lead(), again, of.certify))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("rounds.error.user-over"));

        School school = office.schools.find(OFFICE, SampleRounds.school(4)).orElseThrow();
        RecordRow waiting = users.create(office.head(4), user(of, 4).with(of.name, "นายธุรการ"));
        office.act(users, office.lead(), waiting, of.check);
        office.schools.with(new School(
                school.id(),
                OFFICE,
                school.name(),
                school.shortName(),
                school.codes(),
                school.district(),
                school.network(),
                school.phone(),
                SchoolStatus.CLOSED,
                TODAY.minusDays(1)));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(users, office.lead(), waiting, of.certify));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> users.create(office.head(4), user(of, 4).with(of.name, "อีกคน")))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("rounds.error.user-school-ended"));
        assertThat(of.system.offers().orElseThrow().of(OFFICE, Locale.ENGLISH))
                .extracting(OfferedValue::value)
                .contains("DMC");
    }

    private static RecordDraft user(SystemUserKind of, int school) {
        return new RecordDraft()
                .with(of.system, "DMC")
                .with(of.school, SampleRounds.school(school))
                .with(of.role, "RECORDER")
                .with(of.from, TODAY.minusDays(40));
    }

    /** As it stands so many days after its last one. */
    private RecordRow endsBefore(RecordService<SystemUserKind> users, RecordRow user, int days) {
        return users.internal()
                .change(
                        office.lead(),
                        users.find(OFFICE, user.id()).orElseThrow(),
                        new RecordDraft().with(users.kind().until, TODAY.minusDays(days)));
    }

    private RecordRow certified(RecordService<SystemUserKind> users, RecordDraft draft) {
        RecordRow made = users.create(office.head(5), draft);
        office.act(users, office.lead(), made, users.kind().check);
        return office.act(users, office.lead(), users.find(OFFICE, made.id()).orElseThrow(), users.kind().certify);
    }
}
