package org.khet.processes.internal.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.RecordCatalogue;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.processes.internal.ProcessesFixture;
import org.khet.processes.internal.setting.ProcessesPermissions;

/** A case drafts the order of its working group, whose members get to it with the order. Source: core CORE-89, ict ICT-94. */
@OnEachDatabase
class GroupOrdersDbTest implements RecordCatalogue {
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
        at.actions.know(this);
    }

    @Override
    public List<CataloguedKind> kinds(OfficeId office, Locale locale) {
        return List.of(known);
    }

    @Override
    public Optional<CataloguedKind> find(OfficeId office, String recordType, Locale locale) {
        return recordType.equals(known.type()) ? Optional.of(known) : Optional.empty();
    }

    private int hear(String past, State state) {
        orders.state = state;
        return at.records.orders.hear(at.callers.system(SampleOffices.KT1), told(past));
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
        assertThat(hear("issued", orders.kind.draft)).isZero();
        assertThat(at.records.tasks.actions(member, first)).isEmpty();
        orders.named.put(ProcessesFixture.key(22), "กรรมการและเลขานุการ");
        orders.named.put(ProcessesFixture.key(8), "ประธานคณะทำงาน");
        assertThat(hear("begun", orders.kind.inForce)).isEqualTo(1);
        assertThat(at.now(matter).get(kind.committee)).map(RecordLink::id).contains(SampleOrders.KEY);
        assertThat(at.records.tasks.actions(member, first)).contains(at.records.tasks.kind().finish);
        assertThat(members(matter))
                .as("13 was struck from the order before it was signed, 8 came in")
                .containsExactly("22 กรรมการและเลขานุการ", "8 ประธานคณะทำงาน");
        assertThat(hear("begun", orders.kind.inForce)).as("told twice").isZero();
    }

    private List<String> members(RecordRow matter) {
        return at.now(matter).lines(kind.members).stream()
                .map(line -> Stream.of(8, 13, 22)
                                .filter(no -> ProcessesFixture.key(no).equals(line.get(kind.member)))
                                .findFirst()
                                .orElseThrow()
                        + " "
                        + line.get(kind.memberAs))
                .toList();
    }

    @Test
    void whoIsAppointedStaysSoInTheForm_andLosesTheTasksOnceTheOrderIsOver() {
        RecordRow matter = withGroup();
        at.records.orders.draft(HEAD, matter.id(), known);
        hear("begun", orders.kind.inForce);
        RecordDraft other = RecordDraft.of(at.now(matter))
                .with(kind.members, List.of(new RecordDraft().with(kind.member, ProcessesFixture.key(8))))
                .with(kind.committee, RecordLink.typed("99/2564"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.cases.change(HEAD, at.now(matter), other))
                .satisfies(
                        one -> assertThat(one.problems().getFirst().key()).isEqualTo("processes.error.group-ordered"));
        RecordRow renamed = at.records.cases.change(
                HEAD,
                at.now(matter),
                RecordDraft.of(at.now(matter)).with(kind.title, "เรื่องอื่น").with(kind.committee, null));
        assertThat(renamed.get(kind.committee)).as("the form leaves it").isPresent();

        TestCaller member = TestCaller.of(SampleOffices.KT1, 22).with(ProcessesPermissions.VIEW);
        RecordRow first = at.task(matter, 1);
        assertThat(at.records.tasks.actions(member, first)).contains(at.records.tasks.kind().finish);
        assertThat(hear("ended", orders.kind.ended)).isEqualTo(1);

        assertThat(at.now(matter).get(kind.committee)).isEmpty();
        assertThat(at.records.tasks.actions(member, first)).isEmpty();
        assertThat(at.happenings.all().getLast().audience().people()).contains(ProcessesFixture.key(22));
        assertThat(hear("filed", orders.kind.ended)).as("it is over already").isZero();
        assertThat(at.records.cases.change(HEAD, at.now(matter), other).lines(kind.members))
                .hasSize(1);
    }

    @Test
    void draftAppointsNobody_andAnotherIsDraftedOnceItFell() {
        RecordRow matter = withGroup();
        at.records.orders.draft(HEAD, matter.id(), known);
        RecordDraft link =
                new RecordDraft().with(kind.committee, new RecordLink(GroupOrders.ORDER, SampleOrders.KEY, "ร่าง"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.cases.act(HEAD, at.now(matter), kind.appoint, link, ""))
                .satisfies(
                        one -> assertThat(one.problems().getFirst().key()).isEqualTo("processes.error.not-in-force"));
        refused(HEAD, matter);

        assertThat(hear("cancelled", orders.kind.cancelled)).isEqualTo(1);
        at.records.orders.draft(HEAD, matter.id(), known);
        assertThat(orders.drafts).hasSize(2);
        orders.state = orders.kind.inForce;
        RecordRow appointed = at.records.cases.act(HEAD, at.now(matter), kind.appoint, link, "");
        assertThat(appointed.lines(kind.members))
                .as("an order that names nobody")
                .hasSize(2);
        RecordRow ended = at.records.cases.act(HEAD, appointed, kind.disband, new RecordDraft(), "งานเสร็จ");
        assertThat(ended.get(kind.committee)).isEmpty();
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
