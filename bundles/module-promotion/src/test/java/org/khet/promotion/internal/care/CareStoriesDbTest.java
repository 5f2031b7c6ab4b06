package org.khet.promotion.internal.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.promotion.internal.PromotionRecords;
import org.khet.promotion.internal.PromotionStage;
import org.khet.promotion.internal.setting.PromotionPermissions;

/** Cases are there for their teams. Source: other-groups PROM-08, PROM-15, P-03, P-04. */
@OnEachDatabase
class CareStoriesDbTest {
    private static final SchoolId SCHOOL = SampleOffices.schoolId(SampleOffices.KT1, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final TestCaller TEACHER = PromotionStage.school(12, 5);
    private static final TestCaller COLLEAGUE = PromotionStage.school(13, 5);
    private static final TestCaller OFFICER = PromotionStage.office(20, "promotion.head");
    private static final TestCaller DIRECTOR = PromotionStage.office(1, "core.director");
    /** Of the team, from another group: may see such cases where it is asked into a team. */
    private static final TestCaller LAWYER = PromotionStage.office(17, "core.director");

    private final RecordFixture fixture;
    private final PromotionStage stage = new PromotionStage();
    private final PromotionRecords at;
    private final CareCaseKind kind;

    CareStoriesDbTest(TestDatabase database) {
        database.clear();
        fixture = new RecordFixture(database);
        at = stage.records(fixture);
        kind = at.careCases.kind();
    }

    private static RecordDraft draft(TeamCaseKind kind, SchoolId school, TestCaller... team) {
        List<RecordDraft> members = new ArrayList<>();
        for (TestCaller one : team) {
            members.add(new RecordDraft().with(kind.member, one.person()));
        }
        return new RecordDraft()
                .with(kind.school, school)
                .with(kind.child, "นร-0501")
                .with(kind.openedOn, TODAY)
                .with(kind.level, CaseLevel.PROBLEM)
                .with(kind.subject, kind instanceof CareCaseKind ? "DRUG" : "SEXUAL")
                .with(kind.facts, "พบกลิ่นผิดปกติหลังอาคาร")
                .with(kind.team, members);
    }

    private void nobodyElseFinds(RecordService<? extends TeamCaseKind> cases, RecordRow row, TestCaller outside) {
        assertThat(cases.count(outside, RecordFilter.ALL)).isZero();
        assertThat(cases.page(outside, RecordFilter.ALL, new PageRequest(0, 10, List.of())))
                .isEmpty();
        assertThat(cases.all(outside, RecordFilter.ALL)).as("what exports read").isEmpty();
        assertThat(cases.groups(outside, RecordFilter.ALL, "state", 5)).isEmpty();
        assertThat(cases.waiting(outside, 10)).isEmpty();
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> cases.open(outside, row.id()));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() ->
                        cases.act(outside, row, row.kind().actionOf("reopen").orElseThrow()));
    }

    @Test
    void caseIsThereForItsTeam_neitherForTheDirectorNorTheHeadOfTheGroupNorAColleague_inNoWay() {
        RecordRow row = at.careCases.create(TEACHER, draft(kind, SCHOOL, TEACHER, LAWYER));

        for (TestCaller outside : List.of(OFFICER, DIRECTOR, COLLEAGUE)) {
            nobodyElseFinds(at.careCases, row, outside);
        }
        assertThat(at.careCases.open(TEACHER, row.id()).get(kind.subject)).isEqualTo("DRUG");
        assertThat(at.careCases.open(LAWYER, row.id()).get(kind.facts)).startsWith("พบ");
        assertThat(at.careCases.waiting(LAWYER, 10))
                .as("of the team, from another group")
                .extracting(RecordRow::id)
                .containsExactly(row.id());
        List<RecordSource.Entry> indexed = new ArrayList<>();
        fixture.views().source(at.careCases).all(SampleOffices.KT1, indexed::add);
        assertThat(indexed).as("the search of the portal").isEmpty();
        assertThat(fixture.trail().all().toString() + fixture.happenings().all())
                .as("number alone")
                .doesNotContain("DRUG", "PROBLEM", "นร-0501", "กลิ่น");
        assertThat(at.careCases.titles(SampleOffices.KT1, List.of(row.id())).get(row.id()))
                .isEqualTo(row.get(kind.number).text());
    }

    @Test
    void whoeverMayOpenNoSuchCaseIsNotAskedIntoTheTeam_itIsSaidAtTheLine() {
        TestCaller stranger = PromotionStage.office(15, "core.staff");
        stage.callers.with(TEACHER, LAWYER, stranger);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.careCases.create(TEACHER, draft(kind, SCHOOL, TEACHER, stranger)))
                .satisfies(refused -> {
                    assertThat(refused.problems().getFirst().field()).isEqualTo("team.1.person");
                    assertThat(refused.problems().getFirst().key()).isEqualTo("promotion.error.member-blind");
                });
        assertThat(at.careCases
                        .create(TEACHER, draft(kind, SCHOOL, TEACHER, LAWYER))
                        .state())
                .isEqualTo(kind.open);
    }

    @Test
    void whoeverLeavesTheTeamSeesNothingMore_whoComesInSeesIt() {
        RecordRow row = at.careCases.create(TEACHER, draft(kind, SCHOOL, TEACHER, LAWYER));
        at.careCases.change(
                TEACHER,
                row,
                RecordDraft.of(row).with(kind.team, List.of(new RecordDraft().with(kind.member, OFFICER.person()))));

        nobodyElseFinds(at.careCases, row, LAWYER);
        nobodyElseFinds(at.careCases, row, TEACHER);
        assertThat(at.careCases.count(OFFICER, RecordFilter.ALL)).isEqualTo(1);
    }

    @Test
    void whoeverOpensACaseForOthersSeesItNoMore_andNoMeetingIsOfferedIt() {
        RecordRow row = at.careCases.create(TEACHER, draft(kind, SCHOOL, LAWYER));
        RecordRow rights = at.rightsCases.create(
                TEACHER,
                draft(at.rightsCases.kind(), SCHOOL, LAWYER).with(at.rightsCases.kind().sort, RightsSort.RIGHTS));

        nobodyElseFinds(at.careCases, row, TEACHER);
        nobodyElseFinds(at.rightsCases, rights, TEACHER);
        assertThat(at.careCases.open(LAWYER, row.id()).get(kind.subject)).isEqualTo("DRUG");
        assertThat(List.of(kind.isForAgendas(), at.rightsCases.kind().isForAgendas()))
                .containsOnly(false);
    }

    @Test
    void referralNeedsConsentOrALegalBasis_eachStays_theNextOneAsksAnew_untilItIsClosed() {
        RecordRow row = at.careCases.create(TEACHER, draft(kind, SCHOOL, TEACHER, LAWYER));
        RecordDraft asked = new RecordDraft().with(kind.agency, "HOSPITAL").with(kind.referredOn, TODAY);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.careCases.act(TEACHER, row, kind.refer, asked, ""))
                .satisfies(refused -> {
                    assertThat(refused.problems().getFirst().field()).isEqualTo("legal_basis");
                    assertThat(refused.problems().getFirst().key()).isEqualTo("promotion.error.consent-or-basis");
                });
        RecordRow referred = at.careCases.act(TEACHER, row, kind.refer, asked.with(kind.consent, true), "");
        assertThat(referred.state()).isEqualTo(kind.referred);

        RecordRow back = at.careCases.act(LAWYER, referred, kind.takeUp);
        assertThat(back.get(kind.consent)).as("consent was for the first one").isEmpty();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.careCases.act(
                        TEACHER,
                        back,
                        kind.refer,
                        new RecordDraft().with(kind.agency, "SHELTER").with(kind.referredOn, TODAY),
                        ""));
        RecordRow again = at.careCases.act(
                TEACHER,
                back,
                kind.refer,
                new RecordDraft()
                        .with(kind.agency, "SHELTER")
                        .with(kind.referredOn, TODAY)
                        .with(kind.basis, "พ.ร.บ. คุ้มครองเด็ก พ.ศ. 2546"),
                "");
        assertThat(at.careCases.open(TEACHER, again.id()).lines(kind.referrals))
                .extracting(line -> line.get(kind.pastAgency))
                .containsExactly("HOSPITAL", "SHELTER");
        assertThat(at.careCases.open(TEACHER, again.id()).lines(kind.referrals))
                .as("what each stood on")
                .extracting(line -> line.get(kind.pastConsent), line -> line.get(kind.pastBasis))
                .containsExactly(
                        tuple(Optional.of(true), ""), tuple(Optional.empty(), "พ.ร.บ. คุ้มครองเด็ก พ.ศ. 2546"));
        RecordRow closed = at.careCases.act(
                TEACHER, again, kind.close, new RecordDraft().with(kind.outcome, "กลับมาเรียนปกติ"), "");
        assertThat(closed.state()).isEqualTo(kind.closed);
        assertThat(fixture.trail().all().toString()).doesNotContain("HOSPITAL", "SHELTER", "กลับมาเรียน");
    }

    @Test
    void schoolOpensCasesOfItsOwnPupilsOnly() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> at.careCases.create(
                        TEACHER, draft(kind, SampleOffices.schoolId(SampleOffices.KT1, 7), TEACHER)));
    }

    @Test
    void casesOfRightsAndDisciplineAreKeptApart_withTeamsAndRightsOfTheirOwn() {
        RightsCaseKind rights = at.rightsCases.kind();
        RecordRow row =
                at.rightsCases.create(TEACHER, draft(rights, SCHOOL, TEACHER).with(rights.sort, RightsSort.RIGHTS));
        for (TestCaller outside : List.of(OFFICER, DIRECTOR, COLLEAGUE, LAWYER)) {
            nobodyElseFinds(at.rightsCases, row, outside);
        }
        assertThat(at.careCases.count(TEACHER, RecordFilter.ALL)).isZero();
        TestCaller overseer = OFFICER.with(PromotionPermissions.CASE_ALL);
        nobodyElseFinds(at.rightsCases, row, overseer);
        assertThat(fixture.trail().all().toString()).doesNotContain("SEXUAL", "RIGHTS,", "นร-0501");
    }
}
