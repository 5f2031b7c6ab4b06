package org.khet.personnel.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.personnel.internal.PersonnelFixture;
import org.khet.personnel.internal.PersonnelPermissions;
import org.khet.personnel.internal.body.BodyPaperKind;
import org.khet.personnel.internal.contract.ContractKind;
import org.khet.personnel.internal.paper.CertificateSort;
import org.khet.personnel.internal.paper.IdentityCardKind;
import org.khet.personnel.internal.paper.PersonnelCertificateKind;
import org.khet.personnel.internal.paper.PersonnelPapers;
import org.khet.personnel.internal.pay.AppraisalKind;
import org.khet.personnel.internal.pay.AppraisalLevel;
import org.khet.personnel.internal.pay.HalfYear;
import org.khet.personnel.internal.pay.PayrollKind;
import org.khet.personnel.internal.pay.RaiseKind;
import org.khet.personnel.internal.post.PostChangeKind;
import org.khet.personnel.internal.post.PostChangeSort;
import org.khet.personnel.internal.register.ChangedFact;
import org.khet.personnel.internal.register.DecorationKind;
import org.khet.personnel.internal.register.PersonnelFileKind;
import org.khet.personnel.internal.register.RecordChangeKind;
import org.khet.portal.api.file.Files.Staged;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.meeting.MeetingItems;
import org.khet.portal.api.meeting.ResolutionListener.Outcome;
import org.khet.portal.api.meeting.ResolutionListener.Resolution;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.RecordingFindings;
import org.khet.portal.testkit.fake.RecordingPrinter;
import org.khet.portal.testkit.record.RecordFixture;

/** Files, evaluation, raises, payroll, papers, contracts, agenda papers. Source: other-groups HR-09 to 17, HR-20, HR-29, HR-31, SEC-09. */
@OnEachDatabase
class PeopleStoriesDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final TestCaller OFFICER = PersonnelFixture.officer(16);
    private static final TestCaller OTHER = PersonnelFixture.officer(14);
    private final TestDatabase database;
    private RecordFixture layer;
    private PersonnelFixture at;

    PeopleStoriesDbTest(TestDatabase database) {
        this.database = database;
        layer = new RecordFixture(database);
        at = new PersonnelFixture(layer);
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
        layer = new RecordFixture(database);
        at = new PersonnelFixture(layer);
    }

    private static List<String> refused(ThrowingCallable work) {
        return catchThrowableOfType(Rejected.class, work).problems().stream()
                .map(one -> one.field() + " " + one.key())
                .toList();
    }

    private RecordDraft correction(int person) {
        RecordChangeKind kind = at.records.changes.kind();
        return new RecordDraft()
                .with(kind.person, PersonnelFixture.key(person))
                .with(kind.fact, ChangedFact.DEGREE)
                .with(kind.newText, "ปริญญาโท")
                .with(kind.source, "ปริญญาบัตร")
                .with(kind.evidence, List.of(new Staged("a".repeat(64), "ปริญญาบัตร.pdf", "application/pdf", 100)));
    }

    @Test
    void fileChangesOnlyByACorrectionWithEvidence_thatTwoOthersCheckAndEnter_withItsHistory() {
        RecordRow file = at.file(22, LocalDate.of(1986, 1, 1));
        TestCaller person = PersonnelFixture.staff(22);
        RecordChangeKind kind = at.records.changes.kind();
        PersonnelFileKind files = at.records.files.kind();
        assertThat(at.records.files.mayChange(OFFICER, file)).isFalse();
        assertThat(refused(
                        () -> at.records.changes.create(person, correction(22).with(kind.evidence, null))))
                .containsExactly("evidence records.error.missing");
        RecordRow asked = at.records.changes.create(person, correction(22));
        RecordRow checked = at.records.changes.act(OFFICER, asked, kind.check);
        assertThat(at.records.changes.actions(OFFICER, checked))
                .as("a second person")
                .doesNotContain(kind.enter);
        at.records.changes.act(OTHER, checked, kind.enter);
        RecordRow after = at.records.files.open(person, file.id());
        assertThat(after.get(files.degree)).isEqualTo("ปริญญาโท");
        assertThat(after.lines(files.history))
                .extracting(line -> line.get(files.historyFact), line -> line.get(files.after))
                .containsExactly(tuple(ChangedFact.DEGREE, "ปริญญาโท"));
    }

    @Test
    void whoAskedForACorrectionTakesItBackWhileNothingIsEntered_nobodyElseOfTheStaffDoes() {
        at.file(22, LocalDate.of(1986, 1, 1));
        TestCaller person = PersonnelFixture.staff(22);
        RecordChangeKind kind = at.records.changes.kind();
        RecordRow asked = at.records.changes.create(person, correction(22));
        assertThat(at.records.changes.actions(person, asked)).containsExactly(kind.withdraw);
        RecordRow checked = at.records.changes.act(OFFICER, asked, kind.check);
        RecordRow withdrawn = at.records.changes.act(person, checked, kind.withdraw);
        assertThat(withdrawn.state()).isEqualTo(kind.withdrawn);
        assertThat(at.records.changes.actions(OTHER, withdrawn)).isEmpty();
    }

    @Test
    void everybodySeesTheOwnFileAndAsksForItsCorrection_noOther() {
        at.file(22, LocalDate.of(1986, 1, 1));
        at.file(21, LocalDate.of(1985, 1, 1));
        TestCaller person = PersonnelFixture.staff(22);
        PersonnelFileKind files = at.records.files.kind();
        assertThat(at.records.files.all(person, RecordFilter.ALL))
                .extracting(row -> row.get(files.person))
                .containsExactly(person.person());
        assertThat(at.records.files.count(OFFICER, RecordFilter.ALL)).isEqualTo(2);
        at.records.changes.create(person, correction(22));
        assertThat(refused(() -> at.records.changes.create(person, correction(21))))
                .containsExactly("person personnel.error.own-only");
    }

    @Test
    void certificateHasItsNumberAndTheSalaryInThaiWords_onceAndOnItsPaper() throws java.io.IOException {
        at.file(22, LocalDate.of(1986, 1, 1));
        PersonnelCertificateKind kind = at.records.certificates.kind();
        TestCaller person = PersonnelFixture.staff(22);
        RecordRow asked = at.records.certificates.create(
                person,
                new RecordDraft()
                        .with(kind.person, person.person())
                        .with(kind.sort, CertificateSort.SALARY)
                        .with(kind.purpose, "ขอสินเชื่อ"));
        assertThat(asked.get(kind.number)).isEmpty();
        RecordRow issued = at.records.certificates.act(OFFICER, asked, kind.issue);
        assertThat(issued.get(kind.number)).isPresent();
        assertThat(issued.get(kind.words)).isEqualTo("สองหมื่นห้าพันบาทห้าสิบสตางค์");
        var printer = new RecordingPrinter();
        FakePeople people = new FakePeople();
        SampleOffices.people().forEach(people::with);
        new PersonnelPapers(printer, new FakeLetterheads(new FakeOffices()), people)
                .print(
                        OFFICER,
                        new PersonnelPapers(printer, new FakeLetterheads(new FakeOffices()), people)
                                .certificate(issued),
                        new java.io.ByteArrayOutputStream());
        assertThat(printer.printed().toString())
                .contains("สองหมื่นห้าพันบาทห้าสิบสตางค์")
                .contains("25,000.50");
    }

    private RecordRow appraisal(TestCaller person, HalfYear round) {
        AppraisalKind kind = at.records.appraisals.kind();
        return at.records.appraisals.create(
                person,
                new RecordDraft()
                        .with(kind.year, FiscalYear.of(TODAY))
                        .with(kind.round, round)
                        .with(kind.person, person.person())
                        .with(kind.superior, PersonnelFixture.key(16))
                        .with(kind.topics, List.of(topic("งานประจำ", "60.00"), topic("งานพัฒนา", "40.00"))));
    }

    private RecordDraft topic(String words, String weight) {
        AppraisalKind kind = at.records.appraisals.kind();
        return new RecordDraft().with(kind.topic, words).with(kind.weight, new BigDecimal(weight));
    }

    private RecordDraft scores(
            RecordRow row, org.khet.portal.api.record.Field<Optional<BigDecimal>> column, String... given) {
        AppraisalKind kind = at.records.appraisals.kind();
        List<RecordDraft> lines = new java.util.ArrayList<>();
        for (int i = 0; i < given.length; i++) {
            var line = row.lines(kind.topics).get(i);
            lines.add(new RecordDraft()
                    .ofLine(line.id())
                    .with(kind.topic, line.get(kind.topic))
                    .with(kind.weight, line.get(kind.weight))
                    .with(kind.self, line.raw(kind.self))
                    .with(column, new BigDecimal(given[i])));
        }
        return new RecordDraft().with(kind.topics, lines);
    }

    @Test
    void evaluationIsAgreedRatedByBothConcludedAndSigned_twoRoundsInAYearAndNoThird() {
        AppraisalKind kind = at.records.appraisals.kind();
        TestCaller person = PersonnelFixture.staff(17);
        TestCaller superior = PersonnelFixture.staff(16);
        RecordRow row = at.records.appraisals.act(person, appraisal(person, HalfYear.FIRST), kind.propose);
        assertThat(at.records.appraisals.actions(person, row))
                .as("not by oneself")
                .doesNotContain(kind.agree);
        row = at.records.appraisals.act(superior, row, kind.agree);
        row = at.records.appraisals.act(person, row, kind.rateSelf, scores(row, kind.self, "5.00", "5.00"), "");
        row = at.records.appraisals.act(superior, row, kind.rate, scores(row, kind.given, "4.50", "4.00"), "");
        assertThat(row.get(kind.score)).contains(new BigDecimal("86.00"));
        row = at.records.appraisals.act(OTHER, row, kind.conclude);
        assertThat(row.get(kind.level)).contains(AppraisalLevel.VERY_GOOD);
        row = at.records.appraisals.act(person, row, kind.sign);
        assertThat(row.get(kind.toldOn)).contains(TODAY);
        appraisal(person, HalfYear.SECOND);
        assertThat(catchThrowableOfType(Rejected.class, () -> appraisal(person, HalfYear.SECOND)))
                .isNotNull();
    }

    @Test
    void topicsTargetsAndWeightsStayAsAgreed_theSuperiorChangesNoOwnScore() {
        AppraisalKind kind = at.records.appraisals.kind();
        TestCaller person = PersonnelFixture.staff(17);
        TestCaller superior = PersonnelFixture.staff(16);
        RecordRow proposed = at.records.appraisals.act(person, appraisal(person, HalfYear.FIRST), kind.propose);
        RecordRow agreed = at.records.appraisals.act(superior, proposed, kind.agree);
        RecordDraft heavier = scores(agreed, kind.self, "5.00", "5.00");
        heavier.lines(kind.topics).getFirst().with(kind.weight, new BigDecimal("90.00"));
        assertThat(refused(() -> at.records.appraisals.act(person, agreed, kind.rateSelf, heavier, "")))
                .containsExactly("topics personnel.error.agreed-topics");
        assertThat(refused(() -> at.records.appraisals.act(
                        person, agreed, kind.rateSelf, scores(agreed, kind.self, "5.00"), "")))
                .as("a topic left out")
                .containsExactly("topics personnel.error.agreed-topics");
        RecordRow rated =
                at.records.appraisals.act(person, agreed, kind.rateSelf, scores(agreed, kind.self, "5.00", "5.00"), "");
        RecordDraft lowered = scores(rated, kind.given, "3.00", "3.00");
        lowered.lines(kind.topics).getFirst().with(kind.self, new BigDecimal("1.00"));
        assertThat(refused(() -> at.records.appraisals.act(superior, rated, kind.rate, lowered, "")))
                .containsExactly("topics personnel.error.agreed-topics");
    }

    @Test
    void directorReadsRaisesAndPayrolls_preparesNone_nobodyElseOfTheOfficeSeesThem() {
        RaiseKind kind = at.records.raises.kind();
        RecordRow row = at.records.raises.create(
                OFFICER,
                new RecordDraft()
                        .with(kind.year, FiscalYear.of(TODAY))
                        .with(kind.round, HalfYear.SECOND)
                        .with(
                                kind.unit,
                                SampleOffices.unit(SampleOffices.KT1, "HR").id())
                        .with(kind.body, "PROVINCE"));
        TestCaller director = holder(1, "core.director");
        assertThat(at.records.raises.open(director, row.id()).get(kind.share)).isEqualByComparingTo("3.00");
        assertThat(at.records.payrolls.count(director, RecordFilter.ALL)).isZero();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> at.records.raises.act(director, row, kind.fill));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> at.records.raises.open(holder(12, "core.group-head"), row.id()));
    }

    /** Whoever holds what a role has at first. */
    private static TestCaller holder(int number, String role) {
        return TestCaller.of(SampleOffices.KT1, number)
                .with(PersonnelPermissions.entries().stream()
                        .filter(entry -> entry.roles().contains(role))
                        .map(PermissionEntry::permission)
                        .toArray(Permission[]::new));
    }

    @Test
    void raisesStayWithinTheCeilingOfTheUnit_theOrderEntersTheSalary_eachPersonGetsALetter() {
        at.file(22, LocalDate.of(1986, 1, 1));
        RaiseKind kind = at.records.raises.kind();
        UnitId unit = SampleOffices.unit(SampleOffices.KT1, "HR").id();
        RecordRow made = at.records.raises.create(
                OFFICER,
                new RecordDraft()
                        .with(kind.year, FiscalYear.of(TODAY))
                        .with(kind.round, HalfYear.SECOND)
                        .with(kind.unit, unit)
                        .with(kind.body, "PROVINCE"));
        assertThat(made.get(kind.baseDay)).isEqualTo(LocalDate.of(2027, 9, 1));
        RecordRow filled = at.records.raises.act(OFFICER, made, kind.fill);
        assertThat(filled.get(kind.ceiling)).isEqualByComparingTo("750.01");
        assertThat(refused(() -> at.records.raises.change(OFFICER, filled, raise(filled, "750.02"))))
                .containsExactly("raises personnel.error.over-ceiling");
        RecordRow within = at.records.raises.change(OFFICER, filled, raise(filled, "750.00"));
        RecordRow put = at.records.raises.act(OFFICER, within, kind.putUp);
        RecordRow resolved = at.records.raises.act(
                OFFICER,
                put,
                kind.resolve,
                new RecordDraft().with(kind.resolutionNo, "5/2570").with(kind.resolutionOn, TODAY),
                "");
        assertThat(kind.effectiveOn.usual(resolved, new RecordContext(OFFICER, Instant.EPOCH, TODAY)))
                .as("the day from which the second round is paid")
                .contains(LocalDate.of(2027, 10, 1));
        RecordRow ordered = at.records.raises.act(
                OFFICER,
                resolved,
                kind.order,
                new RecordDraft()
                        .with(kind.orderNo, "12/2570")
                        .with(kind.orderOn, TODAY)
                        .with(kind.effectiveOn, LocalDate.of(2027, 10, 1)),
                "");
        assertThat(ordered.state()).isEqualTo(kind.coming);
        assertThat(salary(22)).as("until its day").isEqualTo("25000.50");
        at.clock.set("2027-10-01T05:30");
        at.tasks.turn(SampleOffices.KT1);
        assertThat(salary(22)).isEqualTo("25750.50");
        FakePeople people = new FakePeople();
        SampleOffices.people().forEach(people::with);
        var papers = new PersonnelPapers(new RecordingPrinter(), new FakeLetterheads(new FakeOffices()), people);
        assertThat(papers.raiseLetters(at.records.raises.open(OFFICER, ordered.id()))
                        .isEmpty())
                .isFalse();
    }

    private void corrected(int person, String baht) {
        RecordChangeKind kind = at.records.changes.kind();
        RecordRow asked = at.records.changes.create(
                PersonnelFixture.staff(person),
                correction(person).with(kind.fact, ChangedFact.SALARY).with(kind.newBaht, new BigDecimal(baht)));
        at.records.changes.act(OTHER, at.records.changes.act(OFFICER, asked, kind.check), kind.enter);
    }

    private RecordRow resolved(RecordRow draft) {
        RaiseKind kind = at.records.raises.kind();
        return at.records.raises.act(
                OFFICER,
                at.records.raises.act(OFFICER, draft, kind.putUp),
                kind.resolve,
                new RecordDraft().with(kind.resolutionNo, "5/2570").with(kind.resolutionOn, TODAY),
                "");
    }

    @Test
    void salaryThatIsCorrectedAfterTheResolutionOrTheOrderIsNotPutBack_theRoundIsTakenBackAndComputedAnew() {
        at.file(22, LocalDate.of(1986, 1, 1));
        RaiseKind kind = at.records.raises.kind();
        RecordRow filled = at.records.raises.act(OFFICER, at.records.raises.create(OFFICER, raiseOf("HR")), kind.fill);
        RecordRow resolved = resolved(at.records.raises.change(OFFICER, filled, raise(filled, "750.00")));
        RecordDraft order = new RecordDraft()
                .with(kind.orderNo, "12/2570")
                .with(kind.orderOn, TODAY)
                .with(kind.effectiveOn, LocalDate.of(2027, 10, 1));
        corrected(22, "26000.00");
        assertThat(refused(() -> at.records.raises.act(OFFICER, resolved, kind.order, order, "")))
                .as("resolved about 25,000.50")
                .containsExactly(" personnel.error.salaries-corrected");
        RecordRow anew =
                at.records.raises.act(OFFICER, resolved, kind.recall, new RecordDraft(), "เงินเดือนเดิมคลาดเคลื่อน");
        assertThat(anew.state()).isEqualTo(kind.draft);
        assertThat(anew.get(kind.resolutionNo)).as("about other sums").isEmpty();
        assertThat(anew.get(kind.ceiling)).isEqualByComparingTo("780.00");
        assertThat(anew.lines(kind.raises))
                .extracting(line -> line.get(kind.salary), line -> line.get(kind.after))
                .containsExactly(tuple(new BigDecimal("26000.00"), new BigDecimal("26750.00")));

        RecordRow ordered = at.records.raises.act(OFFICER, resolved(anew), kind.order, order, "");
        corrected(22, "27000.00");
        at.clock.set("2027-10-01T05:30");
        at.tasks.turn(SampleOffices.KT1);
        assertThat(salary(22)).as("on the day of the order").isEqualTo("27000.00");
        RecordRow waiting = at.records.raises.open(OFFICER, ordered.id());
        assertThat(refused(() -> at.records.raises.act(OFFICER, waiting, kind.enter)))
                .containsExactly(" personnel.error.salaries-corrected");
        RecordRow again =
                at.records.raises.act(OFFICER, waiting, kind.recall, new RecordDraft(), "เงินเดือนเดิมคลาดเคลื่อน");
        assertThat(again.get(kind.orderNo)).isEmpty();
        at.records.raises.act(OFFICER, resolved(again), kind.order, order, "");
        assertThat(salary(22)).isEqualTo("27750.00");
    }

    private String salary(int person) {
        return at.records
                .fileChanges
                .file(SampleOffices.KT1, PersonnelFixture.key(person))
                .flatMap(file -> file.get(at.records.files.kind().salary))
                .map(BigDecimal::toPlainString)
                .orElse("");
    }

    private RecordDraft raise(RecordRow row, String baht) {
        RaiseKind kind = at.records.raises.kind();
        return RecordDraft.of(row)
                .with(
                        kind.raises,
                        row.lines(kind.raises).stream()
                                .map(line -> new RecordDraft()
                                        .ofLine(line.id())
                                        .with(kind.salary, new BigDecimal("99000.00"))
                                        .with(kind.raise, new BigDecimal(baht)))
                                .toList());
    }

    private RecordDraft raiseOf(String unit) {
        RaiseKind kind = at.records.raises.kind();
        return new RecordDraft()
                .with(kind.year, FiscalYear.of(TODAY))
                .with(kind.round, HalfYear.SECOND)
                .with(kind.unit, SampleOffices.unit(SampleOffices.KT1, unit).id())
                .with(kind.body, "PROVINCE");
    }

    @Test
    void unitHasOneRaiseInARound_thePersonToo_salariesAndPercentAreNotTyped_twoOfficersDoNotGoBeyondTheCeiling() {
        RecordRow file = at.file(22, LocalDate.of(1986, 1, 1));
        RaiseKind kind = at.records.raises.kind();
        RecordRow made = at.records.raises.create(OFFICER, raiseOf("HR").with(kind.share, new BigDecimal("50.00")));
        assertThat(made.get(kind.share)).as("as the office set it").isEqualByComparingTo("3.00");
        RecordRow filled = at.records.raises.act(OFFICER, made, kind.fill);
        assertThat(refused(() -> at.records.raises.create(OTHER, raiseOf("HR"))))
                .containsExactly("half_year records.error.taken");
        assertThat(refused(() -> at.records.raises.change(
                        OFFICER,
                        filled,
                        raise(filled, "100.00")
                                .with(
                                        kind.raises,
                                        List.of(new RecordDraft()
                                                .with(kind.person, PersonnelFixture.key(21))
                                                .with(kind.salary, new BigDecimal("90000.00"))
                                                .with(kind.raise, new BigDecimal("100.00")))))))
                .contains("raises records.error.fixed");

        RecordRow raised = at.records.raises.change(OFFICER, filled, raise(filled, "750.00"));
        assertThat(raised.lines(kind.raises))
                .extracting(line -> line.get(kind.salary), line -> line.get(kind.after))
                .containsExactly(tuple(new BigDecimal("25000.50"), new BigDecimal("25750.50")));
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> at.records.raises.change(OTHER, filled, raise(filled, "700.00")));

        PersonnelFileKind files = at.records.files.kind();
        RecordRow moved = at.records
                .files
                .internal()
                .change(
                        OFFICER,
                        file,
                        RecordDraft.of(file)
                                .with(
                                        files.unit,
                                        SampleOffices.unit(SampleOffices.KT1, "PLAN")
                                                .id())
                                .with(files.salary, new BigDecimal("26000.00")));
        RecordRow other = at.records.raises.act(OFFICER, at.records.raises.create(OFFICER, raiseOf("PLAN")), kind.fill);
        assertThat(other.lines(kind.raises)).as("in another raise of the round").isEmpty();
        at.records
                .files
                .internal()
                .change(OFFICER, moved, RecordDraft.of(moved).with(files.unit, file.raw(files.unit)));
        assertThat(refused(() -> at.records.raises.act(OFFICER, raised, kind.putUp)))
                .containsExactly(" personnel.error.salaries-changed");
        RecordRow anew = at.records.raises.act(OFFICER, raised, kind.fill);
        assertThat(anew.lines(kind.raises))
                .extracting(line -> line.get(kind.salary), line -> line.get(kind.raise))
                .containsExactly(tuple(new BigDecimal("26000.00"), new BigDecimal("750.00")));
        RecordRow refused = at.records.raises.act(
                OFFICER,
                at.records.raises.act(OFFICER, anew, kind.putUp),
                kind.refuse,
                new RecordDraft(),
                "วงเงินไม่พอ");
        assertThat(refused.state()).isEqualTo(kind.refused);
        assertThat(at.records.raises.create(OFFICER, raiseOf("HR")).id()).isNotEqualTo(refused.id());
    }

    @Test
    void payrollOfAMonthIsTheLastOneWithItsChanges_balancedBeforeItGoesToFinance() {
        PayrollKind kind = at.records.payrolls.kind();
        RecordDraft october = new RecordDraft().with(kind.month, YearMonth.of(2026, 10));
        assertThat(refused(() -> at.records.payrolls.create(OFFICER, october)))
                .containsExactly("opening_baht personnel.error.opening-missing");
        RecordRow first = at.records.payrolls.create(
                OFFICER,
                october.with(kind.opening, new BigDecimal("100000.00"))
                        .with(
                                kind.changes,
                                List.of(new RecordDraft()
                                        .with(kind.person, PersonnelFixture.key(22))
                                        .with(kind.sort, "OUT")
                                        .with(kind.amount, new BigDecimal("-25000.50"))
                                        .with(kind.source, "คำสั่ง 1/2570"))));
        assertThat(first.get(kind.total)).isEqualByComparingTo("74999.50");
        assertThat(refused(() -> at.records.payrolls.create(
                        OFFICER,
                        new RecordDraft()
                                .with(kind.month, YearMonth.of(2026, 9))
                                .with(kind.opening, new BigDecimal("90000.00")))))
                .as("October began with another sum")
                .containsExactly("pay_month personnel.error.month-before-first");
        assertThat(refused(() -> at.records.payrolls.create(
                        OFFICER, new RecordDraft().with(kind.month, YearMonth.of(2026, 11)))))
                .containsExactly("pay_month personnel.error.month-open");
        assertThat(refused(() -> at.records.payrolls.act(
                        OFFICER, first, kind.balance, new RecordDraft().with(kind.outside, BigDecimal.TEN), "")))
                .containsExactly("outside_baht personnel.error.unbalanced");
        RecordRow balanced = at.records.payrolls.act(
                OFFICER, first, kind.balance, new RecordDraft().with(kind.outside, new BigDecimal("74999.50")), "");
        at.records.payrolls.act(
                OTHER,
                balanced,
                kind.handOver,
                new RecordDraft().with(kind.handedNo, "ศธ 1").with(kind.handedOn, TODAY),
                "");
        assertThat(layer.happenings().all().getLast().audience().permissions())
                .containsExactly(PersonnelPermissions.PAYROLL_VIEW);
        TestCaller finance = TestCaller.of(SampleOffices.KT1, 15).with(PersonnelPermissions.PAYROLL_VIEW);
        assertThat(at.records.payrolls.open(finance, first.id()).get(kind.total))
                .isEqualByComparingTo("74999.50");
        assertThatExceptionOfType(NotPermitted.class)
                .as("raises are not theirs")
                .isThrownBy(() -> at.records.raises.all(finance, RecordFilter.ALL));
        RecordRow november =
                at.records.payrolls.create(OFFICER, new RecordDraft().with(kind.month, YearMonth.of(2026, 11)));
        assertThat(november.get(kind.before)).isEqualByComparingTo("74999.50");
        assertThat(refused(() -> at.records.payrolls.create(
                        OFFICER,
                        new RecordDraft()
                                .with(kind.month, YearMonth.of(2027, 1))
                                .with(kind.opening, new BigDecimal("1.00")))))
                .as("December is left out")
                .containsExactly("pay_month personnel.error.month-left-out");
        RecordRow second = at.records.payrolls.act(
                OFFICER, november, kind.balance, new RecordDraft().with(kind.outside, new BigDecimal("74999.50")), "");
        at.records.payrolls.create(OFFICER, new RecordDraft().with(kind.month, YearMonth.of(2026, 12)));
        assertThat(refused(() -> at.records.payrolls.act(OFFICER, second, kind.reopen, new RecordDraft(), "ยอดผิด")))
                .containsExactly(" personnel.error.month-followed");
    }

    @Test
    void contractIsRemindedOf90And30DaysBeforeItsEnd_renewedByTheNext() {
        ContractKind kind = at.records.contracts.kind();
        RecordRow made = at.records.contracts.create(
                OFFICER,
                new RecordDraft()
                        .with(kind.sort, "05.2")
                        .with(kind.number, "1/2569")
                        .with(kind.name, "ลูกจ้าง 01")
                        .with(kind.school, SampleOffices.schoolId(SampleOffices.KT1, 5))
                        .with(kind.rate, new BigDecimal("9000.00"))
                        .with(kind.fund, "งบดำเนินงาน")
                        .with(kind.from, LocalDate.of(2026, 1, 1))
                        .with(kind.until, LocalDate.of(2026, 12, 31)));
        at.clock.set("2026-10-01T06:00");
        assertThat(at.tasks.remind(SampleOffices.KT1)).as("91 days").isZero();
        at.clock.set("2026-10-02T06:00");
        assertThat(at.tasks.remind(SampleOffices.KT1)).as("90 days").isEqualTo(1);
        at.clock.set("2026-11-20T06:00");
        assertThat(at.tasks.remind(SampleOffices.KT1)).isZero();
        at.clock.set("2026-12-01T06:00");
        assertThat(at.tasks.remind(SampleOffices.KT1)).as("30 days").isEqualTo(1);
        at.records.contracts.act(
                OFFICER,
                at.records.contracts.open(OFFICER, made.id()),
                kind.renew,
                new RecordDraft().with(kind.nextNumber, "1/2570").with(kind.nextUntil, LocalDate.of(2027, 9, 30)),
                "");
        RecordRow next = at.records
                .contracts
                .all(OFFICER, RecordFilter.ALL.in("in-force"))
                .getFirst();
        assertThat(next.get(kind.from)).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(next.get(kind.previous)).contains(made.id());
    }

    @Test
    void decorationComesUpAfterFiveYears_isRequestedReceivedAndReturned() {
        at.file(22, LocalDate.of(1986, 1, 1));
        DecorationKind kind = at.records.decorations.kind();
        at.clock.set("2020-05-31T06:00");
        assertThat(at.tasks.decorations(SampleOffices.KT1))
                .as("a day too early")
                .isZero();
        at.clock.set("2020-06-01T06:00");
        assertThat(at.tasks.decorations(SampleOffices.KT1)).isEqualTo(1);
        assertThat(at.tasks.decorations(SampleOffices.KT1)).isZero();
        at.clock.set("2026-11-20T09:30");
        RecordRow row = at.records
                .decorations
                .all(OFFICER, RecordFilter.ALL.in("eligible"))
                .getFirst();
        row = at.records.decorations.act(
                OFFICER,
                row,
                kind.request,
                new RecordDraft().with(kind.decoration, "BCHM").with(kind.requestedOn, TODAY),
                "");
        row = at.records.decorations.act(OFFICER, row, kind.recall, new RecordDraft(), "ชั้นตราผิด");
        assertThat(row.state()).isEqualTo(kind.eligible);
        assertThat(row.get(kind.requestedOn)).isEmpty();
        row = at.records.decorations.act(
                OFFICER,
                row,
                kind.request,
                new RecordDraft().with(kind.decoration, "BCHP").with(kind.requestedOn, TODAY),
                "");
        row = at.records.decorations.act(
                OFFICER,
                row,
                kind.receive,
                new RecordDraft().with(kind.receivedOn, TODAY).with(kind.gazette, "เล่ม 1"),
                "");
        row = at.records.decorations.act(
                OFFICER, row, kind.giveBack, new RecordDraft().with(kind.returnedOn, TODAY), "");
        assertThat(row.state()).isEqualTo(kind.returned);
    }

    @Test
    void decorationThatWasDroppedComesUpAgainInTheNextFiscalYear() {
        at.file(22, LocalDate.of(1986, 1, 1));
        DecorationKind kind = at.records.decorations.kind();
        assertThat(at.tasks.decorations(SampleOffices.KT1)).isEqualTo(1);
        RecordRow row = at.records.decorations.all(OFFICER, RecordFilter.ALL).getFirst();
        at.records.decorations.act(OFFICER, row, kind.drop, new RecordDraft(), "ขาดคุณสมบัติ");
        at.clock.set("2027-09-30T06:00");
        assertThat(at.tasks.decorations(SampleOffices.KT1)).isZero();
        at.clock.set("2027-10-01T06:00");
        assertThat(at.tasks.decorations(SampleOffices.KT1)).isEqualTo(1);
    }

    @Test
    void auditorReadsWhatTheDecisionOpens_ofEverybody_andChangesNothing() {
        RecordRow file = at.file(22, LocalDate.of(1986, 1, 1));
        TestCaller auditor = TestCaller.of(SampleOffices.KT1, 21)
                .with(PersonnelPermissions.entries().stream()
                        .map(PermissionEntry::permission)
                        .filter(one -> one.toString().matches(".*:(view|see)\\W*"))
                        .toArray(Permission[]::new));
        assertThat(at.records.files.all(auditor, RecordFilter.ALL))
                .extracting(RecordRow::id)
                .containsExactly(file.id());
        assertThat(at.records.files.actions(auditor, file)).isEmpty();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> at.records.changes.create(auditor, correction(22)));
        assertThat(PersonnelPermissions.entries())
                .filteredOn(entry -> entry.permission().equals(PersonnelPermissions.SEE))
                .as("nobody holds it at first")
                .allSatisfy(entry -> assertThat(entry.roles()).isEmpty());
    }

    @Test
    void cardIsIssuedForSixYears_andRemindedOfOnceBeforeItsEnd() {
        IdentityCardKind kind = at.records.cards.kind();
        TestCaller person = PersonnelFixture.staff(22);
        RecordRow asked = at.records.cards.create(
                person,
                new RecordDraft()
                        .with(kind.person, person.person())
                        .with(kind.sort, "OFFICIAL")
                        .with(kind.reason, "บัตรเดิมหมดอายุ"));
        RecordRow issued = at.records.cards.act(OFFICER, asked, kind.issue);
        assertThat(issued.get(kind.expiresOn)).contains(LocalDate.of(2032, 11, 19));
        at.clock.set("2032-11-01T06:00");
        assertThat(at.tasks.remind(SampleOffices.KT1)).isEqualTo(1);
    }

    private static final class Agenda implements MeetingItems {
        private final List<Proposal> open = new java.util.ArrayList<>();

        @Override
        public ModuleId module() {
            return new ModuleId("documents");
        }

        @Override
        public void propose(Caller caller, Proposal proposal) {
            open.add(proposal);
        }

        @Override
        public List<PlannedItem> standing(Caller caller, String recordType, long recordId) {
            return List.of();
        }

        @Override
        public void withdraw(Caller caller, String recordType, long recordId, String reason) {
            open.clear();
        }
    }

    private RecordRow paper() {
        BodyPaperKind kind = at.records.agendas.kind();
        return at.records.agendas.create(
                OFFICER,
                new RecordDraft()
                        .with(kind.body, "PROVINCE")
                        .with(kind.subject, "ขออนุมัติย้ายข้าราชการครู")
                        .with(kind.facts, "ข้อเท็จจริง")
                        .with(kind.question, "โปรดพิจารณา")
                        .with(
                                kind.annexes,
                                List.of(new Staged("b".repeat(64), "บัญชีแนบ.pdf", "application/pdf", 100))));
    }

    @Test
    void agendaPaperStandsOnTheAgenda_itsResolutionComesBackOnce() {
        Agenda agenda = new Agenda();
        layer.with(agenda).switches().turn(SampleOffices.KT1, "documents", true);
        BodyPaperKind kind = at.records.agendas.kind();
        RecordRow put = at.records.agendas.act(OFFICER, paper(), kind.putUp);
        var proposal = agenda.open.getFirst();
        assertThat(proposal.body()).as("the body that the paper names").isEqualTo("PROVINCE");
        var resolution = new Resolution(
                proposal.key(),
                proposal.recordType(),
                proposal.recordId(),
                Outcome.GRANTED,
                "4/2569",
                TODAY.minusDays(2),
                "อนุมัติ");
        assertThat(layer.resolve(OTHER, resolution)).isTrue();
        layer.resolve(OTHER, resolution);
        RecordRow resolved = at.records.agendas.open(OFFICER, put.id());
        assertThat(resolved.state()).isEqualTo(kind.resolved);
        assertThat(resolved.get(kind.resolutionNo)).isEqualTo("4/2569");
        assertThat(resolved.get(kind.resolutionOn)).contains(TODAY.minusDays(2));
        assertThat(resolved.get(kind.resolution)).isEqualTo("อนุมัติ");
        assertThat(resolved.get(kind.annexes)).isPresent();
    }

    @Test
    void changeOfAPostSaysOnTheAgendaWhatBecomesOfIt() {
        Agenda agenda = new Agenda();
        layer.with(agenda).switches().turn(SampleOffices.KT1, "documents", true);
        PostChangeKind kind = at.records.postChanges.kind();
        RecordRow made = at.records.postChanges.create(
                OFFICER,
                new RecordDraft()
                        .with(kind.sort, PostChangeSort.CREATE)
                        .with(kind.number, "1025")
                        .with(
                                kind.unit,
                                SampleOffices.unit(SampleOffices.KT1, "HR").id())
                        .with(kind.officeLine, "lawyer")
                        .with(kind.officeType, "knowledge")
                        .with(kind.officeRank, "practitioner")
                        .with(kind.body, "PROVINCE")
                        .with(kind.why, "ปริมาณงาน"));
        at.records.postChanges.act(OFFICER, made, kind.putUp);
        assertThat(agenda.open).extracting(MeetingItems.Proposal::title).containsExactly("กำหนดตำแหน่งใหม่ · 1025");
    }

    @Test
    void withoutMeetingsTheResultOfAnAgendaPaperIsTyped() {
        BodyPaperKind kind = at.records.agendas.kind();
        RecordRow put = at.records.agendas.act(OFFICER, paper(), kind.putUp);
        RecordRow resolved = at.records.agendas.act(
                OFFICER,
                put,
                kind.resolve,
                new RecordDraft().with(kind.resolutionNo, "4/2569").with(kind.resolutionOn, TODAY),
                "");
        assertThat(resolved.state()).isEqualTo(kind.resolved);
    }

    @Test
    void listOfFilesComesFromASpreadsheet_andIsOneAboutPeople_soItsExportAsksWhatFor() {
        ImportTarget target = layer.importOf(at.records.files);
        assertThat(target.fields()).extracting(one -> one.id()).contains("person", "born_on", "started_on", "salary");
        var good = ImportRowSample.of(2, "นางสาวเจ้าหน้าที่ 11", "1990-01-31");
        var unknown = ImportRowSample.of(3, "นายไม่มีในสำนักงาน", "1990-01-31");
        RecordingFindings looked = new RecordingFindings();
        target.look(OFFICER, Set.of(), List.of(good, unknown), looked);
        assertThat(looked.fields()).as("seen before anything is stored").containsExactly("3 person");
        assertThat(at.records.files.count(OFFICER, RecordFilter.ALL)).isZero();
        target.store(
                OFFICER,
                List.of(good),
                Set.of(),
                new ImportTarget.Arrival("บุคลากร.xlsx", TODAY),
                new RecordingFindings());
        PersonnelFileKind kind = at.records.files.kind();
        RecordRow stored = at.records.files.all(OFFICER, RecordFilter.ALL).getFirst();
        assertThat(stored.get(kind.person)).isEqualTo(PersonnelFixture.key(11));
        assertThat(stored.get(kind.retires)).isEqualTo(LocalDate.of(2050, 9, 30));
        assertThat(stored.state()).as("another confirms it").isEqualTo(kind.entered);
        assertThat(at.records.files.kind().isPersonal()).isTrue();
        assertThat(at.records.files.kind().export()).isEqualTo(org.khet.personnel.internal.PersonnelPermissions.KEEP);
    }

    private static final class ImportRowSample {
        static ImportRow of(int line, String person, String born) {
            return new ImportRow(
                    line,
                    Map.of(
                            "person", person,
                            "staff_kind", "civil-servant",
                            "position_text", "นักวิเคราะห์นโยบายและแผนปฏิบัติการ",
                            "born_on", born,
                            "started_on", "2020-10-01",
                            "salary", "19860"));
        }
    }
}
