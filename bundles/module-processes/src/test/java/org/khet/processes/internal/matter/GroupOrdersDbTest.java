package org.khet.processes.internal.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.processes.internal.ProcessesFixture;
import org.khet.processes.internal.setting.ProcessesPermissions;

/** A case drafts the order of its working group, whose members get to it with the order. Source: core CORE-89, ict ICT-94. */
@OnEachDatabase
class GroupOrdersDbTest {
    private static final TestCaller HEAD = ProcessesFixture.person(12).with(SampleOrders.PREPARE);
    private final TestDatabase database;
    private ProcessesFixture at;
    private CaseKind kind;
    private SampleOrders orders;
    private CataloguedKind known;

    GroupOrdersDbTest(TestDatabase database) {
        this.database = database;
        at = new ProcessesFixture(database);
        kind = at.records.cases.kind();
        orders = new SampleOrders();
        known = orders.catalogued();
    }

    @BeforeEach
    void nothingIsThere() {
        at = new ProcessesFixture(database);
        kind = at.records.cases.kind();
        orders = new SampleOrders();
        known = orders.catalogued();
    }

    private RecordRow withGroup() {
        RecordRow row = at.started(at.published("C-06"));
        return at.records
                .cases
                .internal()
                .change(
                        HEAD,
                        at.now(row),
                        new RecordDraft()
                                .with(
                                        kind.members,
                                        List.of(
                                                new RecordDraft()
                                                        .with(kind.member, ProcessesFixture.key(13))
                                                        .with(kind.memberAs, "ประธานคณะทำงาน"),
                                                new RecordDraft()
                                                        .with(kind.member, ProcessesFixture.key(22))
                                                        .with(kind.memberAs, "กรรมการและเลขานุการ"))));
    }

    private DomainEvent told(String past) {
        return new DomainEvent(
                "documents.order." + past,
                SampleOffices.KT1,
                "documents.order",
                SampleOrders.KEY,
                "documents/orders/" + SampleOrders.KEY,
                Map.of(),
                HEAD.person(),
                new Audience(Set.of(), Set.of()));
    }

    @Test
    void orderNamesMembersAndDuties_whenItIsInForceTheyDoTheTasksOfTheCase() {
        RecordRow matter = withGroup();
        assertThat(at.records.orders.draft(HEAD, matter.id(), known)).isEqualTo("documents/orders/" + SampleOrders.KEY);

        RecordDraft drafted = orders.drafts.getFirst();
        SampleOrders.Kind order = orders.kind;
        assertThat(drafted.raw(order.sort)).isEqualTo("working-group");
        assertThat(drafted.raw(order.unit)).isEqualTo(ProcessesFixture.ICT);
        assertThat(drafted.raw(order.subject)).isEqualTo("แต่งตั้งคณะทำงาน" + matter.get(kind.title));
        assertThat(String.valueOf(drafted.raw(order.body)))
                .contains("มีหน้าที่ดังนี้\n1. ")
                .contains("\n2. ");
        assertThat(drafted.lines(order.parts))
                .extracting(line -> line.raw(order.person) + " " + line.raw(order.text))
                .containsExactly(
                        ProcessesFixture.key(13) + " ประธานคณะทำงาน",
                        ProcessesFixture.key(22) + " กรรมการและเลขานุการ");
        RecordRow linked = at.now(matter);
        assertThat(linked.lines(kind.links))
                .extracting(line -> line.get(kind.linked).id())
                .containsExactly(SampleOrders.KEY);

        TestCaller member = TestCaller.of(SampleOffices.KT1, 22).with(ProcessesPermissions.VIEW);
        RecordRow first = at.task(matter, 1);
        assertThat(at.records.orders.hear(at.callers.system(SampleOffices.KT1), told("issued")))
                .isZero();
        assertThat(at.records.tasks.actions(member, first)).isEmpty();
        assertThat(at.records.orders.hear(at.callers.system(SampleOffices.KT1), told("begun")))
                .isEqualTo(1);
        assertThat(at.now(matter).get(kind.committee)).map(RecordLink::id).contains(SampleOrders.KEY);
        assertThat(at.records.tasks.actions(member, first)).contains(at.records.tasks.kind().finish);
        assertThat(at.records.orders.hear(at.callers.system(SampleOffices.KT1), told("begun")))
                .as("told twice")
                .isZero();
    }

    @Test
    void refusedWithoutMembers_withoutTheRightToDraftOrders_andASecondTime() {
        RecordRow alone = at.started(at.published("C-09"));
        refused(HEAD, alone);
        RecordRow matter = withGroup();
        refused(ProcessesFixture.person(12), matter);
        refused(TestCaller.of(SampleOffices.KT1, 22).with(ProcessesPermissions.VIEW, SampleOrders.PREPARE), matter);
        assertThat(orders.drafts).isEmpty();

        at.records.orders.draft(HEAD, matter.id(), known);
        refused(HEAD, matter);
        assertThat(orders.drafts).hasSize(1);
    }

    private void refused(TestCaller caller, RecordRow matter) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.orders.draft(caller, matter.id(), known))
                .satisfies(one -> assertThat(one.problems().getFirst().key()).isEqualTo("processes.error.no-order"));
    }
}
