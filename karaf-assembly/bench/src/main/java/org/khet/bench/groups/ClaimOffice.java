package org.khet.bench.groups;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.khet.finance.internal.budget.ExpenditureType;
import org.khet.finance.internal.claim.ClaimRecord;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.keeping.OfficeRules;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeActing;
import org.khet.portal.testkit.fake.FakeSchoolYears;
import org.khet.portal.testkit.fake.FakeWorkingDays;

/** Claims of a finance group, with a fund, a kind of claim that asks for two papers, and one spending line. */
final class ClaimOffice {
    static final int CHECKER = 15;
    private static final int CLAIMANT = 12;
    private static final Permission[] EVERY_RIGHT = FinancePermissions.entries().stream()
            .map(PermissionEntry::permission)
            .toArray(Permission[]::new);

    private final UnitId unit =
            SampleOffices.unit(MeasuredRecords.OFFICE, "FIN").id();
    private final PersonId payee = SampleOffices.personId(MeasuredRecords.OFFICE, CLAIMANT);
    private final TestCaller claimant = person(CLAIMANT);
    private final TestCaller checker = person(CHECKER);
    private final FinanceRecords all;
    private final RecordRow kindOfClaim;
    private final RecordRow line;

    ClaimOffice(MeasuredRecords records) {
        UnitOfWork unit = records.database().unit("finance", "fin");
        RecordRegistrar registrar = new RecordRegistrar() {
            @Override
            public <K extends RecordKind> RecordService<K> register(K kind) {
                return records.of(kind, unit);
            }
        };
        all = FinanceRecords.of(
                registrar,
                unit,
                new OfficeRules(
                        records.settings(),
                        new FakeWorkingDays(),
                        new FakeActing(),
                        records.people(),
                        new FakeSchoolYears()));
        kindOfClaim = kindOfClaim();
        line = line();
    }

    /** Somebody of this office with every right of the group. */
    static TestCaller person(OfficeId office, int number) {
        return TestCaller.in(office)
                .as(SampleOffices.personId(MeasuredRecords.OFFICE, number), "เจ้าหน้าที่ " + number)
                .with(EVERY_RIGHT);
    }

    private static TestCaller person(int number) {
        return person(MeasuredRecords.OFFICE, number);
    }

    private RecordRow kindOfClaim() {
        var kind = all.spending().kinds.kind();
        return all.spending()
                .kinds
                .create(
                        person(CHECKER),
                        new RecordDraft()
                                .with(kind.code, "TRAVEL")
                                .with(kind.name, "ค่าใช้จ่ายเดินทาง")
                                .with(kind.needsLine, true)
                                .with(kind.withholds, false)
                                .with(kind.typed, true)
                                .with(kind.account, "5000")
                                .with(
                                        kind.papers,
                                        List.of("คำสั่งเดินทาง", "ใบเสร็จ").stream()
                                                .map(paper -> new RecordDraft()
                                                        .with(kind.paper, paper)
                                                        .with(kind.compulsory, false)
                                                        .with(kind.paperFrom, MeasuredRecords.TODAY.minusMonths(1)))
                                                .toList()));
    }

    private RecordRow line() {
        var funds = all.spending().funds.kind();
        RecordRow fund = all.spending()
                .funds
                .create(
                        person(CHECKER),
                        new RecordDraft()
                                .with(funds.code, "01")
                                .with(funds.name, "เงินงบประมาณ")
                                .with(funds.source, "BUDGET")
                                .with(funds.suspense, false));
        var kind = all.spending().lines.kind();
        return all.spending()
                .lines
                .create(
                        person(CHECKER),
                        new RecordDraft()
                                .with(kind.year, FiscalYear.of(MeasuredRecords.TODAY))
                                .with(kind.fund, fund.id())
                                .with(kind.type, ExpenditureType.OPERATIONS)
                                .with(kind.item, "F1")
                                .with(kind.title, "ค่าเดินทาง")
                                .with(kind.unit, unit)
                                .with(kind.letterNo, "ศธ 04999/123")
                                .with(kind.amount, new BigDecimal("900000000.00")));
    }

    RecordService<ClaimRecord> claims() {
        return all.spending().claims;
    }

    RecordRow spendingLine() {
        return line;
    }

    /** A claim with so many lines is handed in. */
    RecordRow claim(int number, int lines) {
        ClaimRecord kind = claims().kind();
        return claims().create(
                        claimant,
                        new RecordDraft()
                                .with(kind.receivedOn, MeasuredRecords.TODAY)
                                .with(kind.kind, kindOfClaim.id())
                                .with(kind.unit, unit)
                                .with(kind.payee, payee)
                                .with(kind.subject, "ค่าใช้จ่ายเดินทางไปราชการ ครั้งที่ " + number)
                                .with(kind.part, "BUDGET")
                                .with(kind.line, line.id())
                                .with(kind.vat, BigDecimal.ZERO)
                                .with(kind.deductions, BigDecimal.ZERO)
                                .with(kind.items, items(kind, lines)));
    }

    private static List<RecordDraft> items(ClaimRecord kind, int lines) {
        return IntStream.rangeClosed(1, lines)
                .mapToObj(i -> new RecordDraft()
                        .with(kind.item, "ค่าเบี้ยเลี้ยง วันที่ " + i)
                        .with(kind.amount, new BigDecimal("240.00")))
                .toList();
    }

    /** The checker checks it. */
    RecordRow check(RecordRow claim) {
        ClaimRecord kind = claims().kind();
        RecordDraft five = new RecordDraft();
        List.of(kind.onPurpose, kind.byCriteria, kind.inTime, kind.byLaw, kind.withinPower)
                .forEach(field -> five.with(field, true));
        return claims().act(checker, claim, kind.check, five, "");
    }
}
