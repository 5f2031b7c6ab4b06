package org.khet.bench.groups;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.khet.policyplan.internal.NeighbourAnswers;
import org.khet.policyplan.internal.PolicyplanRegisters;
import org.khet.policyplan.internal.allocation.AllocationKind;
import org.khet.policyplan.internal.allocation.AllocationMethod;
import org.khet.policyplan.internal.allocation.AllocationSort;
import org.khet.policyplan.internal.allocation.CommitteeLookup;
import org.khet.policyplan.internal.allocation.CountLookup;
import org.khet.policyplan.internal.allocation.NoticeKind;
import org.khet.policyplan.internal.money.BudgetItemKind;
import org.khet.policyplan.internal.money.BudgetItemSort;
import org.khet.policyplan.internal.money.FundLineKind;
import org.khet.policyplan.internal.money.FundSource;
import org.khet.policyplan.internal.money.PaidMoney;
import org.khet.policyplan.internal.money.RateKind;
import org.khet.policyplan.internal.money.RatePer;
import org.khet.policyplan.internal.money.ReceivedKind;
import org.khet.policyplan.internal.plan.FollowedResults;
import org.khet.policyplan.internal.setting.Documents;
import org.khet.policyplan.internal.setting.KindRegistry;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;

/** An office with 300 schools and money for so many items, each with a rate. */
final class AllocationOffice {
    static final int SCHOOLS = 300;
    static final int FIRST_SCHOOL = 5000;
    private static final String GROUP = "clerk-15000";
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final Permission[] EVERY_RIGHT = PolicyplanPermissions.entries().stream()
            .map(PermissionEntry::permission)
            .toArray(Permission[]::new);

    private final TestCaller budget = TestCaller.of(MeasuredRecords.OFFICE, 9).with(EVERY_RIGHT);
    private final MeasuredRecords records;
    private final PolicyplanRegisters registers;
    private final List<RecordRow> lines = new ArrayList<>();

    AllocationOffice(MeasuredRecords records, int items) {
        this.records = records;
        UnitOfWork unit = records.database().unit("policyplan", "pol");
        KindRegistry kinds = new KindRegistry() {
            @Override
            public <K extends RecordKind> RecordService<K> keep(K kind) {
                return records.of(kind, unit);
            }
        };
        registers = new PolicyplanRegisters(
                kinds,
                records.schools(),
                records.settings(),
                new UnchangedSchools(),
                new UnchangedSchools(),
                new NeighbourAnswers(new PaidMoney(), new FollowedResults(), new CountLookup(), new CommitteeLookup()));
        for (int i = 0; i < SCHOOLS; i++) {
            records.schools()
                    .with(new School(
                            new SchoolId(FIRST_SCHOOL + i),
                            MeasuredRecords.OFFICE,
                            "โรงเรียน " + i,
                            "",
                            List.of(),
                            "",
                            "",
                            "",
                            SchoolStatus.ACTIVE,
                            null));
        }
        for (int i = 0; i < items; i++) {
            lines.add(line(i));
        }
    }

    private RecordRow line(int number) {
        BudgetItemKind items = registers.money().items().kind();
        RecordRow item = registers
                .money()
                .items()
                .create(
                        budget,
                        new RecordDraft()
                                .with(items.code, "05." + number)
                                .with(items.name, "รายการ " + number)
                                .with(items.sort, BudgetItemSort.PAY)
                                .with(items.expenditure, "2")
                                .with(items.social, false));
        RateKind rates = registers.money().rates().kind();
        registers
                .money()
                .rates()
                .create(
                        budget,
                        new RecordDraft()
                                .with(rates.item, item.id())
                                .with(rates.purpose, "")
                                .with(rates.group, GROUP)
                                .with(rates.rate, new BigDecimal("15000.00"))
                                .with(rates.per, RatePer.MONTH)
                                .with(rates.from, OCTOBER)
                                .with(rates.authority, "ศธ 04002/ว 100"));
        ReceivedKind received = registers.money().received().kind();
        RecordRow money = registers
                .money()
                .received()
                .create(
                        budget,
                        new RecordDraft()
                                .with(received.noticeNo, "ศธ 04002/ว " + number)
                                .with(received.noticeOn, LocalDate.of(2026, 10, 10))
                                .with(received.source, "OBEC")
                                .with(received.year, FiscalYear.of(MeasuredRecords.TODAY))
                                .with(received.round, 1)
                                .with(received.expenditure, "2")
                                .with(received.item, item.id())
                                .with(received.fund, FundSource.BUDGET)
                                .with(received.amount, new BigDecimal("27000000.00"))
                                .with(received.spendBy, LocalDate.of(2027, 3, 31))
                                .with(
                                        received.file,
                                        List.of(records.files()
                                                .stage(
                                                        "paper.pdf",
                                                        new ByteArrayInputStream(
                                                                "%PDF".getBytes(StandardCharsets.UTF_8)),
                                                        Documents.PAPER))));
        RecordRow posted = registers.money().received().act(budget, money, received.post);
        return registers
                .money()
                .lines()
                .find(MeasuredRecords.OFFICE, posted.get(received.line).orElseThrow())
                .orElseThrow();
    }

    /** What schools are told of allocations, the lines of an item for one school. */
    RecordService<NoticeKind> notices() {
        return registers.allocations().notices();
    }

    /** Keys of the items. */
    List<Long> items() {
        FundLineKind kind = registers.money().lines().kind();
        return lines.stream().map(line -> line.get(kind.item)).toList();
    }

    /** What one school is told of an allocation; the row that others are like. */
    RecordRow notice(RecordRow allocation) {
        NoticeKind kind = notices().kind();
        return notices()
                .internal()
                .create(
                        budget,
                        new RecordDraft()
                                .with(kind.allocation, allocation.id())
                                .with(kind.school, new SchoolId(FIRST_SCHOOL))
                                .with(kind.item, items().getFirst())
                                .with(kind.title, "จัดสรรรายการ 0")
                                .with(kind.noticeNo, "ศธ 04999/1")
                                .with(kind.notifiedOn, MeasuredRecords.TODAY)
                                .with(kind.original, new BigDecimal("90000.00")));
    }

    /** Somebody of an office with every right of the group. */
    static TestCaller person(OfficeId office) {
        return TestCaller.in(office)
                .as(SampleOffices.personId(MeasuredRecords.OFFICE, 9), "เจ้าหน้าที่")
                .with(EVERY_RIGHT);
    }

    /** One item is given to all schools by its rate: entered, then computed. */
    RecordRow allocate(int item) {
        RecordService<AllocationKind> allocations = registers.allocations().allocations();
        AllocationKind kind = allocations.kind();
        RecordRow entered = allocations.create(
                budget,
                new RecordDraft()
                        .with(kind.title, "จัดสรรรายการ " + item)
                        .with(kind.year, FiscalYear.of(MeasuredRecords.TODAY))
                        .with(kind.round, 1)
                        .with(kind.sort, AllocationSort.ORIGINAL)
                        .with(kind.line, lines.get(item).id())
                        .with(kind.method, AllocationMethod.RATE)
                        .with(kind.from, YearMonth.of(2026, 10))
                        .with(kind.until, YearMonth.of(2027, 3))
                        .with(kind.spendBy, LocalDate.of(2027, 3, 31))
                        .with(kind.criteria, "ตามจำนวนที่จ้างจริง")
                        .with(
                                kind.lines,
                                IntStream.range(0, SCHOOLS)
                                        .mapToObj(school -> new RecordDraft()
                                                .with(kind.school, new SchoolId(FIRST_SCHOOL + school))
                                                .with(kind.group, GROUP)
                                                .with(kind.heads, 1)
                                                .with(kind.rate, BigDecimal.ZERO))
                                        .toList()));
        return allocations.act(budget, entered, kind.compute);
    }
}
