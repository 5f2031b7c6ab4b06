package org.khet.documents.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.chain.LevelDecision;
import org.khet.documents.internal.inbox.InboxService;
import org.khet.documents.internal.inbox.ui.InboxPages;
import org.khet.documents.internal.memo.MemoKind;
import org.khet.documents.internal.order.OrderKind;
import org.khet.documents.internal.outgoing.LetterOutKind;
import org.khet.documents.internal.outgoing.LetterReceiverSort;
import org.khet.documents.internal.outgoing.ReplyWanted;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.paper.PaperRegistry;
import org.khet.documents.internal.register.RegisterSort;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.ui.TestRequest;

/**
 * A director signs ten papers of several kinds at once on the page of what waits, takes one back within its half minute, and nine are numbered
 * and sealed, each once. Source: core CORE-68.
 */
@OnEachDatabase
class TenPapersDbTest {
    private final TestDatabase database;
    private final List<RecordRow> papers = new ArrayList<>();
    private final TestCaller head = PapersOffice.person(1);
    private RecordFixture fixture;
    private PapersOffice office;
    private MemoKind memo;
    private RecordService<OrderKind> orders;
    private RecordService<LetterOutKind> letters;

    TenPapersDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        database.clear();
        papers.clear();
        fixture = new RecordFixture(database);
        office = new PapersOffice(fixture).open();
        office.documents.register("ปก", RegisterSort.ANNOUNCEMENT, "ปก {n}/{yyyy}");
        office.documents.register("ส่ง", RegisterSort.OUTGOING, "ศธ 04999/{n}");
        memo = office.papers.memos().kind();
        orders = office.papers.orders().orders();
        letters = office.outgoing().letters;
    }

    private <K extends PaperKind> void waiting(RecordService<K> service, RecordDraft draft) {
        RecordRow row = service.create(PapersOffice.person(13), draft);
        row = service.act(PapersOffice.person(13), row, service.kind().submit);
        office.answer(12, row, LevelDecision.given("เห็นควร"));
        office.answer(3, row, LevelDecision.given("เห็นชอบ"));
        papers.add(row);
    }

    private RecordDraft order(String sort, String subject) {
        OrderKind of = orders.kind();
        return new RecordDraft()
                .with(of.sort, sort)
                .with(of.unit, PapersOffice.unit("ICT"))
                .with(of.drafter, PapersOffice.key(13))
                .with(of.subject, subject)
                .with(of.addressee, "ข้าราชการและลูกจ้าง")
                .with(of.urgency, "NORMAL")
                .with(of.secrecy, "NONE")
                .with(of.effective, sort.equals("order") ? DocumentsOffice.TODAY : null);
    }

    private RecordDraft letter(String subject) {
        LetterOutKind of = letters.kind();
        return new RecordDraft()
                .with(of.sort, "external")
                .with(of.unit, PapersOffice.unit("ICT"))
                .with(of.drafter, PapersOffice.key(13))
                .with(of.subject, subject)
                .with(of.addressee, "ผู้อำนวยการกลุ่มนโยบายและแผน")
                .with(of.urgency, "URGENT")
                .with(of.secrecy, "NONE")
                .with(of.wants, ReplyWanted.NOTHING)
                .with(
                        of.receivers,
                        List.of(new RecordDraft()
                                .with(of.receiverSort, LetterReceiverSort.UNIT)
                                .with(of.receiverUnit, PapersOffice.unit("PLAN"))));
    }

    /** Four memos, a request, a report, two orders, an announcement and a letter. */
    private void tenWait() {
        RecordService<MemoKind> memos = office.papers.memos();
        for (String subject : List.of("ขอเผยแพร่คู่มือ", "รายงานไฟฟ้าดับ", "ขอใช้ห้องประชุม", "แจ้งเวร")) {
            waiting(memos, office.memo(13, "ICT", subject));
        }
        waiting(memos, office.memo(13, "ICT", "ขออนุมัติไปราชการ").with(memo.sort, "request"));
        waiting(memos, office.memo(13, "ICT", "รายงานผลการอบรม").with(memo.sort, "report"));
        waiting(orders, order("order", "แต่งตั้งผู้ดูแลระบบ"));
        waiting(orders, order("order", "ให้อยู่เวรวันหยุด"));
        waiting(orders, order("announcement", "รับสมัครลูกจ้างชั่วคราว"));
        waiting(letters, letter("ขอส่งข้อมูลนักเรียน"));
    }

    private Component page() {
        TestRequest request = TestRequest.of(head, fixture.texts(memo).in(Locale.forLanguageTag("th")));
        InboxService inbox = office.inbox();
        return InboxPages.of(request, office.papers.desk(), inbox, office.clock.instant());
    }

    private static <T> Stream<T> all(Component page, Class<T> type) {
        return Stream.concat(Stream.of(page), page.getChildren().flatMap(one -> all(one, Component.class)))
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static Button button(Component page, String id) {
        return all(page, Button.class)
                .filter(one -> one.getId().filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void signedOnThePage() {
        Component page = page();
        all(page, Checkbox.class)
                .filter(box -> !box.getId().orElse("").endsWith("-all"))
                .forEach(box -> box.setValue(true));
        button(page, "documents-inbox-sign-ticked").click();
    }

    private RecordRow now(RecordRow paper) {
        RecordService<? extends PaperKind> service =
                paper.kind() == memo ? office.papers.memos() : paper.kind() == orders.kind() ? orders : letters;
        return service.find(PapersOffice.KT1, paper.id()).orElseThrow();
    }

    private String state(RecordRow paper) {
        return now(paper).state().name();
    }

    private String number(RecordRow paper) {
        return now(paper).get(((PaperKind) paper.kind()).number);
    }

    private long seals(RecordRow paper) {
        var seals = office.papers.seals();
        return seals.internal()
                .all(
                        office.callers.system(PapersOffice.KT1),
                        RecordFilter.of(seals.kind().paper.is(PaperRegistry.place(paper))))
                .size();
    }

    private int finish() {
        return office.papers.sealer().finish(PapersOffice.KT1);
    }

    @Test
    void tenPapersAreSignedAtOnce_oneIsTakenBackWithinItsHalfMinute_nineAreSealedOnce_theTenthWaitsAgain() {
        tenWait();
        assertThat(office.papers.desk().waiting(head, 50)).hasSize(10);

        signedOnThePage();
        assertThat(papers).extracting(this::state).containsOnly("SIGNED");
        assertThat(office.papers.desk().waiting(head, 50)).isEmpty();

        office.clock.pass(Duration.ofSeconds(29));
        assertThat(finish()).as("nothing is sealed while it may be taken back").isZero();
        RecordRow back = papers.get(1);
        office.papers.desk().undo(head, PaperRegistry.place(back));
        assertThat(state(back)).isEqualTo("IN_CHAIN");

        office.clock.pass(Duration.ofSeconds(2));
        assertThat(finish()).isEqualTo(9);
        assertThat(finish()).as("once").isZero();
        papers.stream().filter(paper -> paper != back).forEach(paper -> {
            assertThat(state(paper)).isIn("ISSUED", "IN_FORCE");
            assertThat(seals(paper)).isEqualTo(1);
        });
        assertThat(seals(back)).isZero();
        assertThat(number(back)).isEmpty();
        assertThat(papers.stream().filter(paper -> paper != back).map(this::number))
                .containsExactlyInAnyOrder(
                        "1/2569",
                        "2/2569",
                        "3/2569",
                        "4/2569",
                        "5/2569", // memos
                        "1/2569",
                        "2/2569", // orders
                        "ปก 1/2569",
                        "ศธ 04999/1");

        signedOnThePage();
        office.clock.pass(Duration.ofSeconds(31));
        assertThat(finish()).isEqualTo(1);
        assertThat(number(back)).as("next without a gap").isEqualTo("6/2569");
        assertThat(seals(back)).isEqualTo(1);
    }
}
