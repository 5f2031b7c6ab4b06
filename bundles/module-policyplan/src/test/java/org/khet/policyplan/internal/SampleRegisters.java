package org.khet.policyplan.internal;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khet.policyplan.internal.allocation.AllocationKind;
import org.khet.policyplan.internal.allocation.AllocationMethod;
import org.khet.policyplan.internal.allocation.CommitteeLookup;
import org.khet.policyplan.internal.allocation.CountLookup;
import org.khet.policyplan.internal.money.BudgetItemKind;
import org.khet.policyplan.internal.money.BudgetItemSort;
import org.khet.policyplan.internal.money.PaidMoney;
import org.khet.policyplan.internal.money.RateKind;
import org.khet.policyplan.internal.money.ReceivedKind;
import org.khet.policyplan.internal.plan.FollowedResults;
import org.khet.policyplan.internal.setting.Documents;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.GradeSpan;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolChanges;
import org.khet.portal.api.school.SchoolFoundings;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.record.RecordFixture;

/** The module's registers over a test database, with the people of the sample office in their roles. Today is 20 November 2026. */
public final class SampleRegisters {
    public static final OfficeId OFFICE = SampleOffices.KT1;
    public static final FiscalYear YEAR = FiscalYear.ofBuddhist(2570);
    /** Key of each school that is founded. */
    public static final long FOUNDED = 9_900;

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    public final RecordFixture records;
    public final FakeSettings settings = new FakeSettings();
    public final PaidMoney paid = new PaidMoney();
    public final FollowedResults results = new FollowedResults();
    public final CountLookup counts = new CountLookup();
    public final CommitteeLookup committees = new CommitteeLookup();
    public final FakeSchools schools = new FakeSchools();
    public final Map<SchoolId, SchoolChanges.Ending> ended = new HashMap<>();
    public final Map<SchoolId, GradeSpan> extended = new HashMap<>();
    public final List<SchoolFoundings.Founding> founded = new ArrayList<>();
    public final PolicyplanRegisters registers;

    public SampleRegisters(TestDatabase database) {
        database.clear();
        records = new RecordFixture(database);
        registers = new PolicyplanRegisters(
                records::of,
                schools,
                settings,
                new SchoolChanges() {
                    @Override
                    public void end(Caller caller, SchoolId school, Ending ending) {
                        ended.put(school, ending);
                        School open = schools.find(OFFICE, school).orElseThrow();
                        schools.with(new School(
                                open.id(),
                                open.office(),
                                open.name(),
                                open.shortName(),
                                open.codes(),
                                open.district(),
                                open.network(),
                                open.phone(),
                                ending.status(),
                                ending.from().minusDays(1)));
                    }

                    @Override
                    public void extend(
                            Caller caller, SchoolId school, GradeSpan grades, String document, LocalDate day) {
                        extended.put(school, grades);
                    }
                },
                (caller, founding, document, day) -> {
                    founded.add(founding);
                    return new SchoolId(FOUNDED);
                },
                new NeighbourAnswers(paid, results, counts, committees));
    }

    /** A person with the permissions that roles have at first. */
    public static TestCaller person(OfficeId office, int number, String... roles) {
        return TestCaller.of(office, number).with(permissions(roles));
    }

    /** Permissions that these roles have at first. */
    public static Permission[] permissions(String... roles) {
        return PolicyplanPermissions.entries().stream()
                .filter(entry -> Stream.of(roles).anyMatch(entry.roles()::contains))
                .map(PermissionEntry::permission)
                .toArray(Permission[]::new);
    }

    public TestCaller director() {
        return person(OFFICE, 1, "core.director");
    }

    public TestCaller head() {
        return person(OFFICE, 8, "policyplan.head");
    }

    public TestCaller budget() {
        return person(OFFICE, 9, "policyplan.budget");
    }

    public TestCaller secondBudget() {
        return person(OFFICE, 11, "policyplan.budget");
    }

    public TestCaller analyst() {
        return person(OFFICE, 11, "policyplan.analyst");
    }

    public TestCaller secretary() {
        return person(OFFICE, 10, "policyplan.committee-secretary");
    }

    public TestCaller info() {
        return person(OFFICE, 10, "policyplan.info-lead");
    }

    /** The head of a school, by the school's number; the person is 12 plus the number's last digit. */
    public TestCaller schoolHead(int school) {
        return TestCaller.of(OFFICE, 12 + school % 10)
                .inSchool(SampleOffices.schoolId(OFFICE, school), permissions("core.school-head"));
    }

    public static SchoolId school(int number) {
        return SampleOffices.schoolId(OFFICE, number);
    }

    public static BigDecimal baht(String sum) {
        return new BigDecimal(sum);
    }

    /** How many pupils each school has now. */
    public Map<SchoolId, Integer> pupils(RecordContext now) {
        Map<SchoolId, Integer> pupils = new HashMap<>();
        registers.allocations().pupils(now).forEach((school, counted) -> pupils.put(school, counted.pupils()));
        return pupils;
    }

    /** A paper to be handed in. */
    public List<Files.Staged> paper() {
        return List.of(records.files()
                .stage(
                        "paper.pdf",
                        new ByteArrayInputStream("%PDF".getBytes(StandardCharsets.UTF_8)),
                        Documents.PAPER));
    }

    /** Does an action with the record as it stands. */
    public <K extends RecordKind> RecordRow act(
            RecordService<K> service, TestCaller who, RecordRow row, Action action, RecordDraft asked, String why) {
        RecordRow now = service.find(row.head().office(), row.id()).orElseThrow();
        return service.act(who, now, action, asked, why);
    }

    /** Does an action that asks for nothing. */
    public <K extends RecordKind> RecordRow act(
            RecordService<K> service, TestCaller who, RecordRow row, Action action) {
        return act(service, who, row, action, new RecordDraft(), "");
    }

    public RecordRow item(String code, String name, BudgetItemSort sort, String type, boolean social) {
        BudgetItemKind kind = registers.money().items().kind();
        return registers
                .money()
                .items()
                .create(
                        budget(),
                        new RecordDraft()
                                .with(kind.code, code)
                                .with(kind.name, name)
                                .with(kind.sort, sort)
                                .with(kind.expenditure, type)
                                .with(kind.social, social));
    }

    public RecordRow rate(RecordRow item, String purpose, String group, String baht, LocalDate from) {
        RateKind kind = registers.money().rates().kind();
        return registers
                .money()
                .rates()
                .create(
                        budget(),
                        new RecordDraft()
                                .with(kind.item, item.id())
                                .with(kind.purpose, purpose)
                                .with(kind.group, group)
                                .with(kind.rate, baht(baht))
                                .with(kind.per, kind.per.initial(null).orElse(null))
                                .with(kind.from, from)
                                .with(kind.authority, "ศธ 04002/ว 100"));
    }

    /** Money received by a notice and posted; its fund line is open. */
    public RecordRow received(RecordRow item, String noticeNo, String type, String sum) {
        return act(
                registers.money().received(),
                budget(),
                registers.money().received().create(budget(), receipt(item, noticeNo, type, sum)),
                registers.money().received().kind().post);
    }

    public RecordDraft receipt(RecordRow item, String noticeNo, String type, String sum) {
        ReceivedKind kind = registers.money().received().kind();
        return new RecordDraft()
                .with(kind.noticeNo, noticeNo)
                .with(kind.noticeOn, LocalDate.of(2026, 10, 10))
                .with(kind.source, "OBEC")
                .with(kind.year, YEAR)
                .with(kind.round, 1)
                .with(kind.expenditure, type)
                .with(kind.item, item.id())
                .with(kind.fund, org.khet.policyplan.internal.money.FundSource.BUDGET)
                .with(kind.amount, baht(sum))
                .with(kind.spendBy, LocalDate.of(2027, 3, 31))
                .with(kind.file, paper());
    }

    /** The fund line of money received, as it stands. */
    public RecordRow line(RecordRow received) {
        long key = received.get(registers.money().received().kind().line).orElseThrow();
        return registers.money().lines().find(OFFICE, key).orElseThrow();
    }

    /** An allocation by the order of a committee that is valid today. */
    public RecordDraft allocation(RecordRow line, AllocationMethod method, RecordDraft... lines) {
        AllocationKind kind = registers.allocations().allocations().kind();
        return new RecordDraft()
                .with(kind.title, "จัดสรรค่าจ้างครูธุรการโรงเรียน")
                .with(kind.year, YEAR)
                .with(kind.round, 1)
                .with(kind.sort, org.khet.policyplan.internal.allocation.AllocationSort.ORIGINAL)
                .with(kind.line, line.id())
                .with(kind.method, method)
                .with(kind.from, YearMonth.of(2026, 10))
                .with(kind.until, YearMonth.of(2027, 3))
                .with(kind.spendBy, LocalDate.of(2027, 3, 31))
                .with(kind.criteria, "ตามจำนวนที่จ้างจริง")
                .with(kind.committee, "คณะกรรมการจัดสรรงบประมาณ")
                .with(kind.orderNo, "376/2569")
                .with(kind.orderFrom, LocalDate.of(2026, 10, 1))
                .with(kind.lines, List.of(lines));
    }

    /** A line with heads of a rate group. */
    public RecordDraft heads(int school, String group, int heads) {
        AllocationKind kind = registers.allocations().allocations().kind();
        return new RecordDraft()
                .with(kind.school, school(school))
                .with(kind.group, group)
                .with(kind.heads, heads);
    }

    /** A line with a typed sum. */
    public RecordDraft sum(int school, String baht) {
        AllocationKind kind = registers.allocations().allocations().kind();
        return new RecordDraft().with(kind.school, school(school)).with(kind.typed, baht(baht));
    }

    /** Agrees to an allocation and puts it before the director. */
    public RecordRow asked(RecordRow allocation) {
        AllocationKind kind = registers.allocations().allocations().kind();
        RecordRow agreed = act(registers.allocations().allocations(), secretary(), allocation, kind.agree);
        return act(registers.allocations().allocations(), budget(), agreed, kind.ask);
    }

    public RecordRow approve(RecordRow asked) {
        AllocationKind kind = registers.allocations().allocations().kind();
        return act(
                registers.allocations().allocations(),
                director(),
                asked,
                kind.approve,
                new RecordDraft()
                        .with(kind.decisionNo, "นผ 12/2570")
                        .with(kind.decisionOn, TODAY)
                        .with(kind.decisionFile, paper()),
                "");
    }

    public RecordRow notify(RecordRow approved) {
        AllocationKind kind = registers.allocations().allocations().kind();
        return act(
                registers.allocations().allocations(),
                budget(),
                approved,
                kind.notify,
                new RecordDraft().with(kind.noticeNo, "ศธ 04999/ว 45").with(kind.notifiedOn, TODAY),
                "");
    }
}
