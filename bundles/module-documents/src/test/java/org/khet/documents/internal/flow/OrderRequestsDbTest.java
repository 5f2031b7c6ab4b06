package org.khet.documents.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.chain.LevelDecision;
import org.khet.documents.internal.order.OrderKind;
import org.khet.documents.internal.order.OrderPermissions;
import org.khet.portal.api.approval.ApprovalListener;
import org.khet.portal.api.approval.RequestContent;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.records.internal.service.ApprovalAnswers;
import org.khet.portal.records.internal.service.DefaultRecordServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/** A committee of another module is appointed by an order, whose number and day come back to it once. Source: kinds-documents §9, core D-06. */
@OnEachDatabase
class OrderRequestsDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final TestDatabase database;
    private RecordFixture fixture;
    private PapersOffice office;
    private OrderKind order;
    private RecordService<OrderKind> orders;
    private AppointmentKindSample kind;
    private RecordService<AppointmentKindSample> committees;
    private ApprovalListener listener;

    OrderRequestsDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        database.clear();
        database.execute("create table doc_sample (id bigint not null, office_id bigint not null, version int not null,"
                + " state varchar(30) not null, creator_id bigint not null, author varchar(200) not null, created_at timestamp not null,"
                + " reason varchar(500) not null, folded varchar(1000) not null, title varchar(200) not null,"
                + " order_no varchar(60), order_on date, begins_on date, times int not null)");
        database.execute("create table doc_sample_member (id bigint not null, office_id bigint not null,"
                + " record_id bigint not null, line_no int not null, name varchar(200) not null)");
        fixture = new RecordFixture(database);
        office = new PapersOffice(fixture).open();
        orders = office.papers.orders().orders();
        order = orders.kind();
        kind = new AppointmentKindSample();
        committees = fixture.of(kind);
        listener = new ApprovalAnswers((DefaultRecordServices) fixture.services());
        fixture.switches().turn(PapersOffice.KT1, "documents", true);
    }

    @AfterEach
    void end() {
        database.execute("drop table doc_sample_member");
        database.execute("drop table doc_sample");
    }

    private void papersAreThere() {
        papersAreThere(new RequestContent(
                List.of(),
                List.of(new RequestContent.Table(
                        "กรรมการ",
                        List.of("ชื่อ", "หน้าที่"),
                        List.of(
                                List.of("นางสาวสุดา ใจดี", "ประธานกรรมการ"),
                                List.of("นายวิชัย มั่นคง", "กรรมการและเลขานุการ")),
                        0)),
                List.of()));
    }

    private void papersAreThere(RequestContent said) {
        fixture.with(new OfficeApprovals(office, content -> said));
    }

    private static TestCaller keeper() {
        return PapersOffice.person(13)
                .with(AppointmentKindSample.VIEW, AppointmentKindSample.KEEP, OrderPermissions.PREPARE);
    }

    private RecordRow committee() {
        return committees.create(
                keeper(),
                new RecordDraft()
                        .with(kind.title, "แต่งตั้งคณะกรรมการตรวจรับพัสดุ")
                        .with(
                                kind.members,
                                List.of(
                                        new RecordDraft().with(kind.member, "นางสาวสุดา ใจดี"),
                                        new RecordDraft().with(kind.member, "นายวิชัย มั่นคง"))));
    }

    private RecordRow now(RecordRow row) {
        return committees.find(PapersOffice.KT1, row.id()).orElseThrow();
    }

    private List<RecordRow> papers() {
        return orders.all(PapersOffice.person(1), RecordFilter.ALL);
    }

    private int deliver() {
        return office.papers.sender().deliver(PapersOffice.KT1, List.of(listener));
    }

    @Test
    void orderIsDraftedOnce_itsNumberAndDaysAppointTheCommitteeOnce() {
        papersAreThere();
        RecordRow row = committee();
        committees.act(keeper(), row, kind.draftOrder);
        RecordRow draft = papers().getFirst();
        assertThat(draft.state()).isEqualTo(order.draft);
        assertThat(draft.get(order.subject)).isEqualTo("แต่งตั้งคณะกรรมการตรวจรับพัสดุ");
        assertThat(orders.find(PapersOffice.KT1, draft.id()).orElseThrow().get(order.body))
                .contains("นางสาวสุดา ใจดี", "นายวิชัย มั่นคง");
        assertThat(committees.actions(keeper(), now(row))).containsExactly(kind.giveUp);
        assertThatExceptionOfType(NotPermitted.class)
                .as("a second order, and a number that is typed while the order is on its way")
                .isThrownBy(() -> committees.act(keeper(), now(row), kind.draftOrder));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> committees.act(keeper(), now(row), kind.appoint, typed(), ""));

        RecordRow ready =
                orders.internal().change(keeper(), draft, new RecordDraft().with(order.effective, TODAY.plusDays(11)));
        RecordRow issued = office.issued(ready);
        assertThat(deliver()).isEqualTo(1);
        assertThat(now(row).state()).isEqualTo(kind.appointed);
        assertThat(now(row).get(kind.orderNo)).isEqualTo(issued.get(order.number));
        assertThat(now(row).get(kind.orderOn)).contains(TODAY);
        assertThat(now(row).get(kind.beginsOn)).contains(TODAY.plusDays(11));
        assertThat(deliver()).isZero();
        assertThat(now(row).get(kind.times)).isEqualTo(1);
    }

    @Test
    void orderThatIsGivenBackIsPutRight_refusedOrWithdrawnTheCommitteeStaysAndIsAskedForAnew() {
        papersAreThere();
        RecordRow row = committee();
        committees.act(keeper(), row, kind.draftOrder);
        RecordRow up = orders.act(keeper(), papers().getFirst(), order.submit);
        office.answer(12, up, LevelDecision.returned("เพิ่มเลขานุการ"));
        assertThat(papers().getFirst().state()).isEqualTo(order.draft);

        RecordRow again = orders.act(keeper(), papers().getFirst(), order.submit);
        office.answer(12, again, LevelDecision.refused("ยังไม่ต้องแต่งตั้ง"));
        assertThat(deliver()).isZero();
        assertThat(now(row).state()).isEqualTo(kind.planned);
        assertThat(committees.actions(keeper(), now(row))).contains(kind.draftOrder, kind.appoint);

        committees.act(keeper(), now(row), kind.draftOrder);
        assertThat(papers().stream().filter(one -> one.state().equals(order.draft)))
                .hasSize(1);
        committees.act(keeper(), now(row), kind.giveUp, new RecordDraft(), "ไม่จัดซื้อแล้ว");
        assertThat(papers().stream().map(RecordRow::state)).containsOnly(order.refused, order.withdrawn);
    }

    @Test
    void orderAboutASecretRecordBeginsSecretAndSaysNothingOfIt() {
        papersAreThere(RequestContent.NONE);
        RecordRow row = committee();
        committees.act(keeper(), row, kind.draftOrder);
        assertThat(papers()).as("what others see").isEmpty();
        RecordRow draft = orders.all(keeper(), RecordFilter.ALL).getFirst();
        assertThat(draft.get(order.secrecy)).isEqualTo("CONFIDENTIAL");
        assertThat(orders.find(PapersOffice.KT1, draft.id()).orElseThrow().get(order.body))
                .isEmpty();
    }

    @Test
    void withoutPapersNoOrderIsDrafted_numberAndDaysAreTyped() {
        RecordRow row = committee();
        assertThat(committees.actions(keeper(), row)).containsExactly(kind.appoint, kind.giveUp);
        committees.act(keeper(), row, kind.appoint, typed(), "");
        assertThat(now(row).get(kind.orderNo)).isEqualTo("118/2569");
        papersAreThere();
        assertThat(papers()).isEmpty();
    }

    private RecordDraft typed() {
        return new RecordDraft()
                .with(kind.orderNo, "118/2569")
                .with(kind.orderOn, TODAY)
                .with(kind.beginsOn, TODAY);
    }
}
