package org.khet.documents.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.order.OrderKind;
import org.khet.documents.internal.order.OrderLaws;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.law.Laws;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/** Orders name the laws of the register on which they rest. Source: core C.4 (Order: legal basis), kinds-documents (doc_order_basis). */
@OnEachDatabase
class OrderLawsDbTest {
    private static final RecordLink ACT =
            new RecordLink(Laws.TYPE, 2, "พ.ร.บ. ระเบียบบริหารราชการกระทรวงศึกษาธิการ 2546");
    private static final RecordLink FORMER = new RecordLink(Laws.TYPE, 1, "ประกาศแบ่งส่วนราชการ 2553");
    private static final Map<Long, Laws.Law> ROWS = Map.of(
            1L,
                    new Laws.Law(
                            FORMER.title(),
                            Optional.empty(),
                            Optional.of(LocalDate.of(2017, 11, 28)),
                            "ประกาศแบ่งส่วนราชการ 2560"),
            2L, new Laws.Law(ACT.title(), Optional.of(LocalDate.of(2003, 7, 7)), Optional.empty(), ""));

    private final TestDatabase database;
    private final OrderLaws laws = new OrderLaws();
    private PapersOffice office;

    OrderLawsDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        database.clear();
        office = new PapersOffice(new RecordFixture(database)).open();
        laws.lawsCome((of, id) -> new Answer.Known<>(Optional.ofNullable(ROWS.get(id)), Instant.EPOCH, "processes"));
    }

    @Test
    void orderThatRestsOnAnEndedAnnouncementSaysSo_withItsSuccessor_oneInForceSaysNothing() {
        RecordService<OrderKind> orders = office.papers.orders().orders();
        OrderKind kind = orders.kind();
        RecordRow row = orders.create(
                PapersOffice.person(13),
                new RecordDraft()
                        .with(kind.sort, "order")
                        .with(kind.unit, PapersOffice.unit("ICT"))
                        .with(kind.drafter, PapersOffice.key(13))
                        .with(kind.subject, "มอบหมายหน้าที่ราชการ")
                        .with(kind.addressee, "ข้าราชการและลูกจ้าง")
                        .with(kind.urgency, "NORMAL")
                        .with(kind.secrecy, "NONE")
                        .with(kind.effective, DocumentsOffice.TODAY)
                        .with(
                                kind.basis,
                                List.of(
                                        new RecordDraft()
                                                .with(kind.basisLaw, ACT)
                                                .with(kind.basisText, "อาศัยอำนาจตามความในมาตรา ๓๗ และมาตรา ๔๕ (๕)"),
                                        new RecordDraft()
                                                .with(kind.basisLaw, FORMER)
                                                .with(kind.basisText, "และประกาศแบ่งส่วนราชการ"))));
        RecordRow stored = orders.open(PapersOffice.person(13), row.id());
        assertThat(stored.lines(kind.basis))
                .extracting(line -> line.get(kind.basisLaw))
                .containsExactly(Optional.of(ACT), Optional.of(FORMER));
        assertThat(laws.warnings(stored, DocumentsOffice.TODAY))
                .extracting(Problem::key, Problem::args)
                .containsExactly(
                        tuple("records.law.notInForceReplaced", List.of(FORMER.title(), "ประกาศแบ่งส่วนราชการ 2560")));
        assertThat(new OrderLaws().warnings(stored, DocumentsOffice.TODAY))
                .as("nobody keeps the register")
                .isEmpty();
    }
}
