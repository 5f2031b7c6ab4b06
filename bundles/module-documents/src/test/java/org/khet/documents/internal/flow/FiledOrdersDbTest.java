package org.khet.documents.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.disposal.DisposalOpinion;
import org.khet.documents.internal.order.OrderKind;
import org.khet.documents.internal.order.OrderPermissions;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/**
 * Orders that ended, announcements and certificates are put away, kept by their class and destroyed by lists as letters are; their numbers
 * stay. Source: core CORE-60; rules on correspondence of 2526, 57, 66 to 70.
 */
@OnEachDatabase
class FiledOrdersDbTest {
    private final FiledOffice filed;
    private final PapersOffice office;
    private final RecordService<OrderKind> orders;
    private final OrderKind order;
    private final TestCaller prepares = PapersOffice.person(14).with(OrderPermissions.PREPARE);

    FiledOrdersDbTest(TestDatabase database) {
        database.clear();
        filed = new FiledOffice(new RecordFixture(database));
        office = filed.office;
        orders = office.papers.orders().orders();
        order = orders.kind();
    }

    private RecordDraft draft(String sort, String subject) {
        return new RecordDraft()
                .with(order.sort, sort)
                .with(order.unit, PapersOffice.unit("ICT"))
                .with(order.drafter, PapersOffice.key(13))
                .with(order.subject, subject)
                .with(order.urgency, "NORMAL")
                .with(order.secrecy, "NONE")
                .with(order.basis, List.of(new RecordDraft().with(order.basisText, "ระเบียบงานสารบรรณ พ.ศ. 2526")))
                .with(order.parts, List.of(new RecordDraft().with(order.partText, "ให้ปฏิบัติงานในวันหยุดราชการ")))
                .with(order.body, "ให้ถือปฏิบัติโดยเคร่งครัด");
    }

    private RecordRow announcement(String subject) {
        return filed.signed(orders, draft("announcement", subject));
    }

    private RecordRow certificate() {
        return filed.signed(
                orders, draft("certificate", "รับรองการเป็นข้าราชการ").with(order.person, PapersOffice.key(22)));
    }

    private RecordRow command(LocalDate until) {
        return filed.signed(
                orders,
                draft("order", "ให้ปฏิบัติงานนอกเวลา")
                        .with(order.effective, DocumentsOffice.TODAY)
                        .with(order.until, until));
    }

    private RecordRow fresh(RecordRow row) {
        return orders.find(PapersOffice.KT1, row.id()).orElseThrow();
    }

    private void turn(LocalDate day) {
        var system = office.callers.system(PapersOffice.KT1);
        office.papers.effects().turn(new RecordContext(system, office.clock.instant(), day));
    }

    private RecordRow away(RecordRow row, String place, String retention) {
        return filed.away(orders, prepares, fresh(row), place, retention);
    }

    @Test
    void announcementsAndCertificatesAreFiledAtOnce_anOrderWhenItHasEnded() {
        LocalDate tomorrow = DocumentsOffice.TODAY.plusDays(1);
        RecordRow told = away(announcement("รับสมัครลูกจ้างชั่วคราว"), "ตู้ 5 แฟ้ม 1", "5Y");
        assertThat(told.state()).isEqualTo(order.filed);
        assertThat(told.get(order.keptUntil)).contains(DocumentsOffice.TODAY.plusYears(5));

        RecordRow command = command(tomorrow);
        assertThatThrownBy(() -> away(command, "ตู้ 5 แฟ้ม 2", "10Y"))
                .as("it comes into force yet")
                .isInstanceOfSatisfying(
                        Rejected.class,
                        why -> assertThat(why.problems().getFirst().key()).isEqualTo("documents.error.order.comes"));
        turn(DocumentsOffice.TODAY);
        assertThat(orders.actions(prepares, fresh(command)))
                .as("it is in force")
                .doesNotContain(order.file);
        turn(tomorrow.plusDays(1));
        assertThat(fresh(command).state()).isEqualTo(order.ended);
        assertThat(away(command, "ตู้ 5 แฟ้ม 2", "10Y").get(order.keptUntil))
                .contains(DocumentsOffice.TODAY.plusYears(10));
        assertThat(orders.actions(PapersOffice.person(13), fresh(announcement("ผลการคัดเลือก"))))
                .as("whoever does not prepare orders files none")
                .doesNotContain(order.file);
    }

    @Test
    void listNamesThem_destroysKeepsAndHandsOver_numbersStay_whatIsKeptForEverIsOnNoList() {
        RecordRow command = command(DocumentsOffice.TODAY);
        turn(DocumentsOffice.TODAY);
        turn(DocumentsOffice.TODAY.plusDays(1));
        command = filed.over(orders, away(command, "ตู้ 5 แฟ้ม 1", "1Y"));
        RecordRow told = filed.over(orders, away(announcement("รับสมัครลูกจ้างชั่วคราว"), "ตู้ 5 แฟ้ม 2", "1Y"));
        RecordRow proof = filed.over(orders, away(certificate(), "ตู้ 5 แฟ้ม 3", "1Y"));
        RecordRow ever = away(announcement("ก่อตั้งสำนักงานเขตพื้นที่การศึกษา"), "ตู้ 1 แฟ้ม 1", "EVER");
        assertThat(ever.get(order.keptUntil)).isEmpty();
        List<FileId> files = filed.files(command, order);
        var item = filed.disposals.items().kind();

        RecordRow list = filed.referred(filed.listed());

        List<RecordRow> items = filed.disposals.of(filed.clerk, list.id());
        assertThat(items)
                .extracting(one -> one.get(item.letter).id())
                .containsExactly(command.id(), told.id(), proof.id());
        assertThat(items.getFirst().get(item.letterNo)).isEqualTo("1/2569");
        judge(items.get(1), DisposalOpinion.KEEP, LocalDate.of(2031, 12, 31));
        judge(items.get(2), DisposalOpinion.HAND_OVER, null);
        filed.carried(list);

        RecordRow gone = fresh(command);
        assertThat(gone.state()).isEqualTo(order.destroyed);
        assertThat(gone.get(order.number)).as("the register keeps its entry").isEqualTo("1/2569");
        assertThat(gone.get(order.subject)).isEqualTo("ให้ปฏิบัติงานนอกเวลา");
        assertThat(gone.get(order.dated)).contains(DocumentsOffice.TODAY);
        assertThat(gone.get(order.body)).isEmpty();
        assertThat(gone.lines(order.basis)).isEmpty();
        assertThat(gone.lines(order.parts)).isEmpty();
        assertThat(filed.fixture.files().find(PapersOffice.KT1, files)).isEmpty();
        assertThat(filed.facts(command).destroyed()).isTrue();
        assertThat(fresh(told).state()).isEqualTo(order.filed);
        assertThat(fresh(told).get(order.keptUntil)).contains(LocalDate.of(2031, 12, 31));
        assertThat(fresh(proof).state()).isEqualTo(order.archived);
        assertThat(filed.facts(proof).destroyed()).isFalse();
        assertThat(fresh(ever).state()).isEqualTo(order.filed);
    }

    private void judge(RecordRow item, DisposalOpinion opinion, @org.jspecify.annotations.Nullable LocalDate longer) {
        var kind = filed.disposals.items().kind();
        RecordDraft draft = new RecordDraft().with(kind.opinion, opinion).with(kind.longer, longer);
        filed.disposals.items().act(filed.clerk, item, kind.judge, draft, "");
    }
}
