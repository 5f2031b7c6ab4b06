package org.khet.audit.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.audit.internal.engagement.AuditEngagementKind;
import org.khet.audit.internal.engagement.AuditFindingKind;
import org.khet.audit.internal.engagement.AuditPlanKind;
import org.khet.audit.internal.engagement.EngagementOrigin;
import org.khet.audit.internal.engagement.PlanSpan;
import org.khet.audit.internal.performance.PlanFigures;
import org.khet.audit.internal.risk.RiskFactorKind;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.post.PostDecider;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.record.RecordFixture;

/** All records of the module over a test database, on 20 November 2026, and the people who work with them. */
public final class AuditOffice {
    /** Group of finance. */
    public static final UnitId FIN =
            SampleOffices.unit(SampleOffices.KT1, "FIN").id();
    /** The unit of the audit. */
    public static final UnitId AUD =
            SampleOffices.unit(SampleOffices.KT1, "AUD").id();
    /** The day of the stories. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    public final RecordFixture fixture;
    public final TestDatabase database;
    public final FakeCallers callers = new FakeCallers();
    public final FakeSettings settings = new FakeSettings();
    public final List<Posts.Seat> seats = new ArrayList<>();
    public final SteppingClock clock = Clocks.at("2026-11-20T09:30");
    public final UnitsWithSection units = new UnitsWithSection();
    public final PlanFigures figures = new PlanFigures();
    public final AuditRecords records;

    public AuditOffice(TestDatabase database) {
        this(new RecordFixture(database));
        database.clear();
    }

    /** Over the records of a contract test. */
    public AuditOffice(RecordFixture fixture) {
        this.fixture = fixture;
        this.database = fixture.database();
        FakePeople people = new FakePeople();
        SampleOffices.people().forEach(people::with);
        var portal = new AuditPortal(callers, people, new Seats(seats), units, settings, clock);
        records = new AuditRecords(fixture.services(), database.unit(), portal, figures);
        callers.with(financeHead(), director(), auditor());
    }

    /** The units of the sample offices; one of them may be made a section of finance. */
    public static final class UnitsWithSection implements Units {
        private final FakeUnits units = FakeUnits.ofSampleOffices();
        private @Nullable UnitId section;

        /** From now on that unit is a section of finance. */
        public void sectionOfFinance(UnitId unit) {
            section = unit;
        }

        @Override
        public List<Unit> of(OfficeId office) {
            return units.of(office).stream().map(this::placed).toList();
        }

        @Override
        public Optional<Unit> find(OfficeId office, UnitId unit) {
            return units.find(office, unit).map(this::placed);
        }

        @Override
        public Optional<Unit> findByCode(OfficeId office, String code) {
            return units.findByCode(office, code).map(this::placed);
        }

        private Unit placed(Unit unit) {
            return unit.id().equals(section)
                    ? new Unit(
                            unit.id(),
                            unit.office(),
                            FIN,
                            unit.code(),
                            unit.name(),
                            unit.shortName(),
                            unit.order(),
                            unit.phone())
                    : unit;
        }
    }

    /** Who held which post a year ago. */
    private record Seats(List<Posts.Seat> seats) implements Posts {
        @Override
        public Optional<PostDecider> decider(OfficeId office, PostId post, HalfDay when) {
            return Optional.empty();
        }

        @Override
        public Optional<Post> find(OfficeId office, PostId post) {
            return Optional.empty();
        }

        @Override
        public List<PostActing> acting(OfficeId office, LocalDate day) {
            return List.of();
        }

        @Override
        public List<Seat> seats(OfficeId office, LocalDate day) {
            return day.isBefore(TODAY) ? List.copyOf(seats) : List.of();
        }
    }

    /** Holders of these roles in the whole office. */
    public static TestCaller holder(int number, String... roles) {
        return TestCaller.of(SampleOffices.KT1, number).with(permissions(roles));
    }

    private static Permission[] permissions(String... roles) {
        return AuditPermissions.entries().stream()
                .filter(entry -> !Collections.disjoint(entry.roles(), List.of(roles)))
                .map(PermissionEntry::permission)
                .toArray(Permission[]::new);
    }

    /** The auditor. */
    public static TestCaller auditor() {
        return holder(21, "audit.auditor");
    }

    /** The director. */
    public static TestCaller director() {
        return holder(1, "core.director");
    }

    /** A deputy. */
    public static TestCaller deputy() {
        return holder(2, "core.deputy");
    }

    /** The head of finance, for the own group. */
    public static TestCaller financeHead() {
        return TestCaller.of(SampleOffices.KT1, 14).inUnit(FIN, permissions("core.group-head"));
    }

    /** The head of another group. */
    public static TestCaller planHead() {
        return TestCaller.of(SampleOffices.KT1, 8)
                .inUnit(SampleOffices.unit(SampleOffices.KT1, "PLAN").id(), permissions("core.group-head"));
    }

    /** A yearly plan of 2571 with one work in finance. */
    public RecordDraft plan() {
        AuditPlanKind kind = records.plans.kind();
        FiscalYear year = FiscalYear.ofBuddhist(2571);
        return new RecordDraft()
                .with(kind.span, PlanSpan.ANNUAL)
                .with(kind.year, year)
                .with(kind.title, "แผนการตรวจสอบประจำปี 2571")
                .with(kind.unit, AUD)
                .with(kind.aim, "ตรวจสอบการเงินและพัสดุ")
                .with(kind.works, List.of(work(year)));
    }

    /** Cash and bank of finance, in November. */
    public RecordDraft work(FiscalYear year) {
        AuditPlanKind kind = records.plans.kind();
        return new RecordDraft()
                .with(kind.work, "ตรวจสอบเงินสดและเงินฝากธนาคาร")
                .with(kind.sort, "FINANCE")
                .with(kind.workUnit, FIN)
                .with(kind.auditor, auditor().person())
                .with(kind.from, year.firstDay().plusDays(40))
                .with(kind.to, year.firstDay().plusDays(50))
                .with(kind.days, 20);
    }

    /** An engagement beside the plan, by an order. */
    public RecordDraft special() {
        return special(records.engagements.kind());
    }

    /** The same of a kind of its own. */
    public static RecordDraft special(AuditEngagementKind kind) {
        return new RecordDraft()
                .with(kind.origin, EngagementOrigin.SPECIAL)
                .with(kind.orderNo, "คำสั่งที่ 120/2569")
                .with(kind.year, FiscalYear.ofBuddhist(2570))
                .with(kind.title, "ตรวจสอบเงินทดรองราชการ")
                .with(kind.sort, "FINANCE")
                .with(kind.unit, FIN)
                .with(kind.auditor, auditor().person())
                .with(kind.from, TODAY.minusDays(5))
                .with(kind.to, TODAY.plusDays(5))
                .with(kind.periodFrom, LocalDate.of(2025, 10, 1))
                .with(kind.periodTo, LocalDate.of(2026, 9, 30))
                .with(
                        kind.steps,
                        List.of(new RecordDraft()
                                .with(kind.step, "ตรวจนับเงินสดคงเหลือ")
                                .with(kind.method, "COUNT")
                                .with(kind.doer, auditor().person())))
                .with(
                        kind.samples,
                        List.of(new RecordDraft()
                                .with(kind.population, "ใบสำคัญจ่าย")
                                .with(kind.size, 240)
                                .with(kind.taken, 48)
                                .with(kind.way, "RANDOM")
                                .with(kind.wrong, 3)));
    }

    /** One that goes on. */
    public RecordRow running() {
        var service = records.engagements;
        return service.act(auditor(), service.create(auditor(), special()), service.kind().begin);
    }

    /** A finding of it with its five parts. */
    public RecordDraft finding(RecordRow engagement, String number) {
        return finding(records.findings.kind(), engagement, number);
    }

    /** The same of a kind of its own. */
    public static RecordDraft finding(AuditFindingKind kind, RecordRow engagement, String number) {
        return new RecordDraft()
                .with(kind.engagement, engagement.id())
                .with(kind.number, number)
                .with(kind.title, "ส่งใช้เงินยืมเกินกำหนด")
                .with(kind.sort, "FINANCE")
                .with(kind.level, "HIGH")
                .with(kind.amount, new BigDecimal("15000.00"))
                .with(kind.condition, "ส่งใช้เงินยืมเกิน 30 วัน 3 ราย")
                .with(kind.criterion, "ระเบียบการเบิกจ่ายเงิน")
                .with(kind.cause, "ไม่มีทะเบียนคุมวันครบกำหนด")
                .with(kind.effect, "เงินทดรองไม่หมุนเวียน")
                .with(kind.advice, "จัดทำทะเบียนคุมและติดตามทุกสัปดาห์");
    }

    /** Findings go out, to be answered in ten days. */
    public RecordRow issued(RecordRow engagement) {
        AuditEngagementKind kind = records.engagements.kind();
        return records.engagements.act(
                auditor(),
                now(records.engagements, engagement),
                kind.issue,
                new RecordDraft()
                        .with(kind.exitOn, TODAY)
                        .with(kind.exitWith, "ผู้อำนวยการกลุ่มบริหารงานการเงินและสินทรัพย์")
                        .with(kind.answerDue, TODAY.plusDays(10)),
                "");
    }

    /** The factor of money, of weight 60; the one that is there. */
    public RecordRow factor() {
        return records.factors.all(auditor(), RecordFilter.ALL).stream()
                .findFirst()
                .orElseGet(() -> factor("วงเงินงบประมาณ", "60"));
    }

    /** A factor with its weight. */
    public RecordRow factor(String title, String weight) {
        RiskFactorKind kind = records.factors.kind();
        return records.factors.create(
                auditor(), new RecordDraft().with(kind.title, title).with(kind.weight, new BigDecimal(weight)));
    }

    /** A record as it stands now. */
    public RecordRow now(RecordService<?> service, RecordRow row) {
        return service.find(SampleOffices.KT1, row.id()).orElseThrow();
    }
}
