package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.act;
import static org.khet.finance.internal.story.FinanceOffice.baht;
import static org.khet.finance.internal.story.FinanceOffice.person;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.job.SchoolReportJob;
import org.khet.finance.internal.keeping.StaffRecords;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeSchools;

/** Money reports of schools and what schools ask. Source: finance FIN-87, FIN-90. */
@OnEachDatabase
class SchoolMoneyStoryDbTest extends FinanceStory {
    private final StaffRecords staff;

    SchoolMoneyStoryDbTest(TestDatabase database) {
        super(database);
        staff = office.all.staff();
    }

    @Test
    void schoolReportOpensWithTheLastClosing_schoolSeesItsOwnOnly_dueOnTheFifthWorkingDay() {
        var kind = staff.schoolReports.kind();
        var school = SampleOffices.schoolId(KT1, 5);
        TestCaller head =
                TestCaller.of(KT1, 20).inSchool(school, kind.view(), kind.edit(), FinancePermissions.SCHOOL_CERTIFY);
        RecordRow october = staff.schoolReports.create(head, report(5, YearMonth.of(2026, 10), "1000", "400"));
        RecordRow november = staff.schoolReports.create(head, report(5, YearMonth.of(2026, 11), "200", "100"));

        assertThat(october.get(kind.dueOn)).isEqualTo(LocalDate.of(2026, 11, 6));
        assertThat(november.lines(kind.items).getFirst().get(kind.opening)).isEqualByComparingTo("600");
        assertThat(november.get(kind.closingSum)).isEqualByComparingTo("700");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> staff.schoolReports.create(head, report(5, YearMonth.of(2026, 11), "1", "0")));
        RecordRow other = staff.schoolReports.create(person(CHECKER), report(4, YearMonth.of(2026, 11), "1", "0"));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> staff.schoolReports.open(head, other.id()));
        assertThatExceptionOfType(Rejected.class)
                .as("October is not certified yet")
                .isThrownBy(() -> staff.schoolReports.act(head, november, kind.certify));
        staff.schoolReports.act(head, october, kind.certify);
        RecordRow certified = staff.schoolReports.act(head, november, kind.certify);
        RecordRow back = act(staff.schoolReports, CHECKER, certified, kind.giveBack);
        assertThat(back.state()).isEqualTo(kind.returned);
    }

    /**
     * The first report tells with what the school begins; a month without a report breaks nothing, an item without movement stays,
     * and a month is only put right while no later one is certified. Source: RF-70, FIN-87.
     */
    @Test
    void schoolReportsAreOneChain_fromATypedOpening_overAMissingMonth_withEveryItem() {
        var kind = staff.schoolReports.kind();
        TestCaller head = TestCaller.of(KT1, 20)
                .inSchool(SampleOffices.schoolId(KT1, 5), kind.view(), kind.edit(), FinancePermissions.SCHOOL_CERTIFY);
        RecordDraft first = new RecordDraft()
                .with(kind.school, SampleOffices.schoolId(KT1, 5))
                .with(kind.month, YearMonth.of(2026, 10))
                .with(
                        kind.items,
                        List.of(
                                schoolItem("เงินอุดหนุนรายหัว", "1000", "400").with(kind.opening, baht("0")),
                                schoolItem("เงินรายได้สถานศึกษา", "0", "0").with(kind.opening, baht("2500.25"))));
        RecordRow october = staff.schoolReports.create(head, first);
        assertThat(october.get(kind.closingSum)).isEqualByComparingTo("3100.25");
        staff.schoolReports.act(head, october, kind.certify);

        RecordRow december = staff.schoolReports.create(head, report(5, YearMonth.of(2026, 12), "200", "100"));
        assertThat(december.lines(kind.items))
                .extracting(line -> line.get(kind.item) + " " + line.get(kind.opening) + " " + line.get(kind.closing))
                .containsExactly("เงินอุดหนุนรายหัว 600.00 700.00", "เงินรายได้สถานศึกษา 2500.25 2500.25");
        assertThatExceptionOfType(Rejected.class)
                .as("an opening that is not the last closing")
                .isThrownBy(() -> staff.schoolReports.change(
                        head,
                        december,
                        RecordDraft.of(december)
                                .with(
                                        kind.items,
                                        List.of(
                                                schoolItem("เงินอุดหนุนรายหัว", "200", "100")
                                                        .with(kind.opening, baht("650")),
                                                schoolItem("เงินรายได้สถานศึกษา", "0", "0")
                                                        .with(kind.opening, baht("2500.25"))))));
        assertThatExceptionOfType(Rejected.class)
                .as("an item with money in it that is left out")
                .isThrownBy(() -> staff.schoolReports.change(
                        head,
                        december,
                        RecordDraft.of(december)
                                .with(
                                        kind.items,
                                        List.of(schoolItem("เงินอุดหนุนรายหัว", "200", "100")
                                                .with(kind.opening, baht("600"))))));

        RecordRow back = act(staff.schoolReports, CHECKER, october, kind.giveBack);
        RecordRow corrected = staff.schoolReports.change(
                head,
                back,
                RecordDraft.of(back)
                        .with(
                                kind.items,
                                List.of(
                                        schoolItem("เงินอุดหนุนรายหัว", "1000", "350")
                                                .with(kind.opening, baht("0")),
                                        schoolItem("เงินรายได้สถานศึกษา", "0", "0")
                                                .with(kind.opening, baht("2500.25")))));
        staff.schoolReports.act(head, corrected, kind.certify);
        RecordRow certified = staff.schoolReports.act(head, december, kind.certify);
        assertThat(certified.get(kind.closingSum)).as("from 650").isEqualByComparingTo("3250.25");
        assertThatExceptionOfType(Rejected.class)
                .as("December stands on it")
                .isThrownBy(() -> act(staff.schoolReports, CHECKER, october, kind.giveBack));
        assertThatExceptionOfType(Rejected.class)
                .as("October first")
                .isThrownBy(() -> act(staff.schoolReports, CHECKER, certified, kind.check));
        act(staff.schoolReports, CHECKER, october, kind.check);
        assertThat(act(staff.schoolReports, CHECKER, certified, kind.check).state())
                .isEqualTo(kind.checked);
    }

    /**
     * School 5 reported October. On 1 December November begins for every open school, with the 600 of school 5; who has not certified by
     * the fifth working day is late and is reminded then and each week, also who never began. Source: J.2, RF-70, FIN-87.
     */
    @Test
    void schoolThatBeganNoReportIsListedAsLateAndReminded_whereSchoolsReportAtAll() {
        var kind = staff.schoolReports.kind();
        FakeSchools schools = new FakeSchools();
        int all = schools.open(KT1, LocalDate.of(2026, 12, 1)).size();
        assertThat(reminded(schools, LocalDate.of(2026, 11, 2)))
                .as("nobody reports to this office")
                .isZero();
        SchoolId five = SampleOffices.schoolId(KT1, 5);
        TestCaller head =
                TestCaller.of(KT1, 20).inSchool(five, kind.view(), kind.edit(), FinancePermissions.SCHOOL_CERTIFY);
        RecordRow october = staff.schoolReports.create(head, report(5, YearMonth.of(2026, 10), "1000", "400"));
        staff.schoolReports.act(head, october, kind.certify);
        SchoolId four = SampleOffices.schoolId(KT1, 4);
        RecordRow own = staff.schoolReports.create(person(CHECKER), report(4, YearMonth.of(2026, 11), "50", "0"));

        assertThat(reminded(schools, LocalDate.of(2026, 12, 1))).isEqualTo(all);
        assertThat(reminded(schools, LocalDate.of(2026, 12, 2)))
                .as("told already")
                .isZero();
        RecordFilter november = RecordFilter.of(kind.month.is(YearMonth.of(2026, 11)));
        assertThat(staff.schoolReports.count(person(CHECKER), november)).isEqualTo(all);
        assertThat(staff.schoolReports.all(head, november).getFirst().get(kind.closingSum))
                .isEqualByComparingTo("600");
        assertThat(office.fixture.happenings().types()).contains("finance.school-report.urged");
        LocalDate due = own.get(kind.dueOn);
        assertThat(reminded(schools, due)).isEqualTo(all);
        assertThat(reminded(schools, due.plusDays(6))).isZero();

        TestCaller headOfFour =
                TestCaller.of(KT1, 19).inSchool(four, kind.view(), kind.edit(), FinancePermissions.SCHOOL_CERTIFY);
        staff.schoolReports.act(headOfFour, staff.schoolReports.open(headOfFour, own.id()), kind.certify);
        assertThat(reminded(schools, due.plusDays(7))).isEqualTo(all - 1);
        assertThat(staff.schoolReports.all(person(CHECKER), RecordFilter.ALL.in("late")))
                .extracting(row -> row.get(kind.school))
                .hasSize(all - 1)
                .doesNotContain(four);
        assertThatExceptionOfType(Rejected.class)
                .as("nothing was filled in")
                .isThrownBy(() -> act(
                        staff.schoolReports,
                        CHECKER,
                        staff.schoolReports.all(person(CHECKER), november).stream()
                                .filter(row -> row.get(kind.school).equals(SampleOffices.schoolId(KT1, 1)))
                                .findFirst()
                                .orElseThrow(),
                        kind.certify));
        assertThat(reminded(schools, LocalDate.of(2027, 1, 4)))
                .as("an open November is told again, with no December beside it; school 4 owes December")
                .isEqualTo(all);
    }

    private int reminded(FakeSchools schools, LocalDate today) {
        office.fixture.clock().set(today + "T09:00");
        return SchoolReportJob.remind(office.all, schools, new FakeCallers().system(KT1), today);
    }

    private RecordDraft schoolItem(String item, String received, String paid) {
        var kind = staff.schoolReports.kind();
        return new RecordDraft()
                .with(kind.item, item)
                .with(kind.opening, baht("0"))
                .with(kind.received, baht(received))
                .with(kind.paid, baht(paid));
    }

    private RecordDraft report(int school, YearMonth month, String received, String paid) {
        var kind = staff.schoolReports.kind();
        return new RecordDraft()
                .with(kind.school, SampleOffices.schoolId(KT1, school))
                .with(kind.month, month)
                .with(
                        kind.items,
                        List.of(new RecordDraft()
                                .with(kind.item, "เงินอุดหนุนรายหัว")
                                .with(kind.opening, baht("0"))
                                .with(kind.received, baht(received))
                                .with(kind.paid, baht(paid))));
    }

    @Test
    void schoolAsks_officeAnswersWithTheLaw_timeIsMeasured() {
        var kind = staff.advice.kind();
        TestCaller school = TestCaller.of(KT1, 20)
                .inSchool(SampleOffices.schoolId(KT1, 5), kind.view(), FinancePermissions.ADVICE_ASK);
        RecordRow question = staff.advice.create(
                school,
                new RecordDraft()
                        .with(kind.school, SampleOffices.schoolId(KT1, 5))
                        .with(kind.category, "FINANCE")
                        .with(kind.question, "ยืมเงินอุดหนุนได้หรือไม่"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(staff.advice, CHECKER, question, kind.reply, kind.answer, "ไม่ได้"));
        RecordRow answered = act(
                staff.advice, CHECKER, question, kind.reply, kind.answer, "ไม่ได้", kind.law, "ระเบียบกระทรวงการคลัง");
        assertThat(answered.get(kind.minutes)).hasValue(0);
        assertThat(staff.advice
                        .act(school, answered, kind.rate, new RecordDraft().with(kind.rating, 5), "")
                        .state())
                .isEqualTo(kind.rated);

        RecordRow published = act(
                staff.advice,
                CHECKER,
                answered,
                kind.publish,
                kind.openQuestion,
                "โรงเรียนยืมเงินอุดหนุนได้หรือไม่",
                kind.openAnswer,
                "ไม่ได้");
        assertThat(published.state()).isEqualTo(kind.rated);
        TestCaller other = TestCaller.of(KT1, 21).inSchool(SampleOffices.schoolId(KT1, 6), kind.view());
        assertThat(staff.advice.count(other, RecordFilter.ALL)).as("who asked").isZero();
        var found = new RecordFilter("all", "ยืมเงินอุดหนุน", Map.of(), List.of());
        for (TestCaller reader : List.of(TestCaller.of(KT1, 22).with(kind.view()), other)) {
            assertThat(staff.articles.page(reader, found, new PageRequest(0, 10, List.of())))
                    .as("found by words")
                    .singleElement()
                    .satisfies(row ->
                            assertThat(row.get(staff.articles.kind().law)).isEqualTo("ระเบียบกระทรวงการคลัง"));
        }
        RecordRow article = staff.articles
                .page(other, found, new PageRequest(0, 10, List.of()))
                .getFirst();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(
                        staff.advice, CHECKER, published, kind.publish, kind.openQuestion, "ก", kind.openAnswer, "ข"));
        act(staff.articles, CHECKER, article, staff.articles.kind().withdraw);
        assertThat(staff.articles.count(other, found))
                .as("withdrawn is no longer the schools'")
                .isZero();
        RecordRow again = act(
                staff.advice,
                CHECKER,
                published,
                kind.publish,
                kind.openQuestion,
                "โรงเรียนยืมเงินอุดหนุนได้หรือไม่",
                kind.openAnswer,
                "ไม่ได้ ยกเว้นเหตุจำเป็น");
        assertThat(staff.articles.page(other, found, new PageRequest(0, 10, List.of())))
                .as("put right and published again")
                .singleElement()
                .satisfies(row -> assertThat(again.get(kind.article)).hasValue(row.id()));
    }
}
