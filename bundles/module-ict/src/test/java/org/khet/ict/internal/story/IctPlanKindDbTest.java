package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.plan.IctPlanRecord;
import org.khet.ict.internal.plan.IctPlanRegister;
import org.khet.ict.internal.plan.IctProjectRecord;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** ICT plans with projects, budgets and quarters. Source: ict P01, ICT-91. */
@OnEachDatabase
class IctPlanKindDbTest extends RecordContract<IctPlanRecord> {
    private static final FiscalYear YEAR = FiscalYear.ofBuddhist(2570);
    private static final int DIRECTOR = 1;
    private static final int DEPUTY = 2;
    private final TestDatabase database;

    IctPlanKindDbTest(TestDatabase database) {
        super(database, new IctPlanRecord(new IctPlanRecord.Projects() {
            @Override
            public Optional<Problem> none(RecordRow plan, RecordContext now) {
                return Optional.empty();
            }

            @Override
            public Optional<Problem> open(RecordRow plan, RecordContext now) {
                return Optional.empty();
            }

            @Override
            public void begin(RecordRow plan, RecordContext now) {}
        }));
        this.database = database;
    }

    private static RecordDraft quarter(
            IctProjectRecord kind, int number, String percent, String spent, String hinders) {
        return new RecordDraft()
                .with(kind.quarter, new FiscalQuarter(YEAR, number))
                .with(kind.reached, new BigDecimal(percent))
                .with(kind.spent, new BigDecimal(spent))
                .with(kind.obstacles, hinders);
    }

    private static RecordRow project(
            RecordService<IctProjectRecord> projects, RecordRow plan, String name, String baht) {
        IctProjectRecord of = projects.kind();
        return projects.create(
                IctOffice.person(IctOffice.HEAD),
                new RecordDraft()
                        .with(of.plan, plan.id())
                        .with(of.name, name)
                        .with(
                                of.owner,
                                SampleOffices.person(SampleOffices.KT1, IctOffice.HEAD)
                                        .id())
                        .with(of.budget, new BigDecimal(baht)));
    }

    private static RecordRow told(
            RecordService<IctProjectRecord> projects, RecordRow project, RecordDraft... quarters) {
        RecordRow now = IctOffice.now(projects, project);
        return projects.change(
                IctOffice.person(IctOffice.HEAD),
                now,
                RecordDraft.of(now).with(projects.kind().quarters, List.of(quarters)));
    }

    private static RecordRow change(
            RecordService<IctProjectRecord> projects, RecordRow project, Field<?> field, Object value) {
        RecordRow now = IctOffice.now(projects, project);
        return projects.change(
                IctOffice.person(IctOffice.HEAD), now, RecordDraft.of(now).with(field, value));
    }

    private static void refused(ThrowingCallable work, String key) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(work)
                .satisfies(refused ->
                        assertThat(refused.problems()).extracting(Problem::key).contains("ict.error." + key));
    }

    /** Two projects of 500,000 and 120,000 baht: given back, put right, approved; the first quarter is told, the report adds it up. */
    @Test
    void planWithProjectsIsGivenBackPutRightAndApproved_thenQuartersTellProgressAndMoney_theYearAddsThemUp() {
        var register = new IctPlanRegister(new WorkOffice(database).fixture.services(), database.unit());
        RecordService<IctPlanRecord> plans = register.plans();
        RecordService<IctProjectRecord> projects = register.projects();
        IctPlanRecord of = plans.kind();
        IctProjectRecord in = projects.kind();
        var head = IctOffice.person(IctOffice.HEAD);
        RecordRow plan = plans.create(
                head,
                new RecordDraft()
                        .with(of.title, "แผนพัฒนาเทคโนโลยีสารสนเทศ 2570")
                        .with(
                                of.unit,
                                SampleOffices.unit(SampleOffices.KT1, "ICT").id())
                        .with(of.from, YEAR)
                        .with(of.until, YEAR)
                        .with(
                                of.references,
                                List.of(new RecordDraft().with(of.reference, "แผนแม่บทเทคโนโลยีสารสนเทศของ สพฐ."))));
        refused(() -> plans.act(head, plan, of.submit), "plan-projects");
        RecordRow network = project(projects, plan, "ปรับปรุงเครือข่าย", "500000");
        refused(() -> told(projects, network, quarter(in, 1, "20", "1000", "")), "plan-not-approved");

        RecordRow asked = plans.act(head, plan, of.submit);
        refused(() -> project(projects, plan, "อบรมครู", "120000"), "plan-closed");
        RecordRow back = IctOffice.act(plans, DEPUTY, asked, of.giveBack);
        assertThat(back.state()).isEqualTo(of.returned);
        RecordRow training = project(projects, plan, "อบรมครู", "120000");
        RecordRow changed = plans.change(head, back, RecordDraft.of(back).with(of.title, "แผนพัฒนา ICT 2570"));
        RecordRow endorsed = IctOffice.act(plans, DEPUTY, plans.act(head, changed, of.submit), of.endorse);
        RecordRow approved = IctOffice.act(plans, DIRECTOR, endorsed, of.approve);
        assertThat(IctOffice.now(projects, network).state()).isEqualTo(in.running);

        RecordRow first = told(projects, network, quarter(in, 1, "25", "110000.50", "ผู้รับจ้างส่งงานช้า"));
        assertThat(first.get(in.progress)).isEqualByComparingTo("25");
        assertThat(first.get(in.total)).isEqualByComparingTo("110000.50");
        refused(
                () -> told(projects, network, quarter(in, 1, "25", "1", ""), quarter(in, 1, "30", "2", "")),
                "quarter-twice");
        refused(() -> told(projects, network, quarter(in, 2, "30", "1", "")), "quarter-outside");
        refused(() -> IctOffice.act(projects, IctOffice.HEAD, network, in.finish), "project-unfinished");
        refused(() -> IctOffice.act(plans, IctOffice.HEAD, approved, of.report, of.result, "ผล"), "plan-projects-open");

        var sums = register.sums(new RecordContext(head, java.time.Instant.EPOCH, IctOffice.TODAY), YEAR);
        assertThat(sums.projects()).isEqualTo(2);
        assertThat(sums.told()).isEqualTo(1);
        assertThat(sums.budget()).isEqualByComparingTo("620000");
        assertThat(sums.spent()).isEqualByComparingTo("110000.50");
        var before = register.sums(new RecordContext(head, java.time.Instant.EPOCH, IctOffice.TODAY), YEAR.previous());
        assertThat(before.projects()).as("of a year that no plan holds").isZero();

        refused(() -> IctOffice.act(projects, IctOffice.HEAD, training, in.drop), "plan-approved");
        refused(() -> change(projects, network, in.budget, new BigDecimal("900000")), "plan-approved");
        refused(() -> change(projects, network, in.name, "ซื้อเครื่องแม่ข่าย"), "plan-approved");
        assertThat(change(
                                projects,
                                network,
                                in.owner,
                                SampleOffices.person(SampleOffices.KT1, DEPUTY).id())
                        .get(in.budget))
                .as("who runs it may be another")
                .isEqualByComparingTo("500000");
        assertThatExceptionOfType(Rejected.class)
                .as("without a reason")
                .isThrownBy(() -> plans.act(head, approved, of.revise));
        RecordRow revised = plans.act(head, approved, of.revise, new RecordDraft(), "งบประมาณถูกตัด");
        assertThat(revised.get(of.version)).isEqualTo(2);
        assertThat(register.sums(new RecordContext(head, java.time.Instant.EPOCH, IctOffice.TODAY), YEAR)
                        .budget())
                .as("the plan is in force while it is revised")
                .isEqualByComparingTo("620000");
        assertThat(change(projects, network, in.budget, new BigDecimal("480000"))
                        .get(in.progress))
                .isEqualByComparingTo("25");
        IctOffice.act(projects, IctOffice.HEAD, training, in.drop);
        RecordRow router = project(projects, revised, "เปลี่ยนเราเตอร์", "20000");
        RecordRow second = IctOffice.act(
                plans,
                DIRECTOR,
                IctOffice.act(plans, DEPUTY, plans.act(head, revised, of.submit), of.endorse),
                of.approve);
        assertThat(IctOffice.now(projects, router).state()).isEqualTo(in.running);
        told(projects, router, quarter(in, 1, "100", "20000", ""));
        IctOffice.act(projects, IctOffice.HEAD, router, in.finish);
        told(projects, network, quarter(in, 1, "100", "480000", ""));
        IctOffice.act(projects, IctOffice.HEAD, network, in.finish);
        RecordRow reported =
                IctOffice.act(plans, IctOffice.HEAD, second, of.report, of.result, "เสร็จ 2 ยกเลิก 1 โครงการ");
        assertThat(reported.state()).isEqualTo(of.reported);
    }
}
