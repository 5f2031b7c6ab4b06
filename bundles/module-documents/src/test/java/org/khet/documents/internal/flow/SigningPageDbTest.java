package org.khet.documents.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.chain.LevelDecision;
import org.khet.documents.internal.inbox.InboxService;
import org.khet.documents.internal.inbox.LevelNoticeSubjects;
import org.khet.documents.internal.inbox.ui.InboxPages;
import org.khet.documents.internal.memo.MemoKind;
import org.khet.documents.internal.order.OrderKind;
import org.khet.documents.internal.outgoing.LetterOutKind;
import org.khet.documents.internal.outgoing.LetterReceiverSort;
import org.khet.documents.internal.outgoing.ReplyWanted;
import org.khet.documents.internal.register.RegisterSort;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.notice.Notices.Notice;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;
import tools.jackson.databind.node.ObjectNode;

/** The page on which a head reads and signs: who asks for what, who said what before, and on to the next paper. Source: DESIGN 07, CORE-68. */
@OnEachDatabase
class SigningPageDbTest {
    private final TestDatabase database;
    private RecordFixture fixture;
    private PapersOffice office;
    private MemoKind memo;

    SigningPageDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        database.clear();
        fixture = new RecordFixture(database);
        office = new PapersOffice(fixture).open();
        memo = office.papers.memos().kind();
    }

    private RecordRow atTheHead(String subject) {
        RecordRow paper = office.papers
                .memos()
                .create(
                        PapersOffice.person(13),
                        office.memo(13, "ICT", subject).with(memo.baht, new BigDecimal("3500.00")));
        office.papers.memos().act(PapersOffice.person(13), paper, memo.submit);
        office.answer(12, paper, LevelDecision.given("เนื้อหาครบถ้วน เห็นควรอนุญาต"));
        office.answer(3, paper, LevelDecision.given("เห็นชอบตามเสนอ"));
        return office.fresh(paper);
    }

    private TestRequest request(int person) {
        return TestRequest.of(PapersOffice.person(person), fixture.texts(memo).in(Locale.forLanguageTag("th")));
    }

    private Component page(TestRequest request, RecordRow paper) {
        return page(request, office.open(paper).id());
    }

    private Component page(TestRequest request, long level) {
        return InboxPages.of(
                request,
                office.papers.desk(),
                level,
                office.codes.of(PapersOffice.KT1, DocumentsCodes.TICK),
                fixture.files());
    }

    private static Person somebody(int number) {
        return new FakePeople().find(PapersOffice.KT1, PapersOffice.key(number)).orElseThrow();
    }

    @Test
    void noticeOfWhoIsAsked_saysWhichPaperWaits() {
        long level = office.open(atTheHead("ขออนุมัติจัดซื้ออะไหล่")).id();
        var levels = office.papers.levels();
        var subjects = LevelNoticeSubjects.over(levels, PapersOffice.KT1::equals);
        var asked = new Notice(
                7, "documents.level.opened", Map.of(), levels.kind().pageAddress(level), Instant.EPOCH, null);
        var other = new Notice(8, "documents.memo.sealed", Map.of(), "documents/memos/" + level, Instant.EPOCH, null);

        assertThat(subjects.of(PapersOffice.person(1), List.of(asked, other)))
                .isEqualTo(Map.of(7L, "ขออนุมัติจัดซื้ออะไหล่"));
        assertThat(LevelNoticeSubjects.over(levels, anyOffice -> false).of(PapersOffice.person(1), List.of(asked)))
                .as("the module is off in the office")
                .isEmpty();
    }

    @Test
    void theHeadReadsWhoAsksForWhat_andWhoSaidWhat_beforeSigning() {
        RecordRow paper = atTheHead("ขออนุมัติจัดซื้ออะไหล่");

        Set<String> shown = ShownTexts.of(page(request(1), paper));

        Person asks = somebody(13);
        assertThat(shown)
                .anyMatch(text -> text.contains(asks.fullName() + " · " + asks.position() + " · "))
                .anyMatch(text -> text.contains("3,500.00 บาท"))
                .anyMatch(text -> text.contains("ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา"))
                .contains("ด้วยสำนักงานต้องเผยแพร่คู่มือการปฏิบัติงานตามแบบประเมิน ITA")
                .contains("จึงเรียนมาเพื่อโปรดพิจารณา")
                .as("opinions with name and words")
                .contains(somebody(12).fullName(), "เนื้อหาครบถ้วน เห็นควรอนุญาต")
                .contains(somebody(3).fullName(), "เห็นชอบตามเสนอ")
                .as("what will stand below the signature")
                .contains("(" + somebody(1).fullName() + ")");
    }

    @Test
    void theHeadReadsInAnOrderWhomItAppointsToWhat_andFromWhen() {
        var orders = office.papers.orders().orders();
        OrderKind order = orders.kind();
        RecordRow paper = orders.create(
                PapersOffice.person(13),
                new RecordDraft()
                        .with(order.sort, "working-group")
                        .with(order.unit, PapersOffice.unit("ICT"))
                        .with(order.drafter, PapersOffice.key(13))
                        .with(order.subject, "แต่งตั้งคณะทำงานจัดทำคู่มือ")
                        .with(order.urgency, "NORMAL")
                        .with(order.secrecy, "NONE")
                        .with(
                                order.basis,
                                List.of(new RecordDraft().with(order.basisText, "อาศัยอำนาจตามความในมาตรา 37")))
                        .with(
                                order.parts,
                                List.of(
                                        new RecordDraft().with(order.partText, "ให้มีคณะทำงาน ดังนี้"),
                                        new RecordDraft()
                                                .with(order.partPerson, PapersOffice.key(12))
                                                .with(order.partText, "ประธานคณะทำงาน\n1. กำหนดแนวทาง")))
                        .with(order.effective, LocalDate.of(2026, 12, 1)));
        RecordRow asked = orders.act(PapersOffice.person(13), paper, order.submit);

        assertThat(ShownTexts.of(page(request(12), asked)))
                .contains("อาศัยอำนาจตามความในมาตรา 37", "ให้มีคณะทำงาน ดังนี้", "1. กำหนดแนวทาง")
                .contains("1. " + somebody(12).fullName() + " " + somebody(12).position() + " ประธานคณะทำงาน")
                .contains("ทั้งนี้ ตั้งแต่วันที่ 1 ธันวาคม 2569 เป็นต้นไป");
    }

    @Test
    void theHeadReadsOfACircularWhomItReaches_whenTheyAnswer_whatItRefersTo_howUrgentAndSecretItIs() {
        office.documents.register("ว", RegisterSort.CIRCULAR, "ศธ 04999/ว {n}");
        RecordService<LetterOutKind> letters = office.outgoing().letters;
        LetterOutKind kind = letters.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.sort, LetterOutKind.CIRCULAR)
                .with(kind.unit, PapersOffice.unit("ICT"))
                .with(kind.drafter, PapersOffice.key(13))
                .with(kind.subject, "ขอข้อมูลระบบเครือข่าย")
                .with(kind.addressee, "ผู้อำนวยการโรงเรียนทุกโรงเรียน")
                .with(kind.reference, "หนังสือสำนักงาน ที่ ศธ 04001/ว 12")
                .with(kind.urgency, "MOST_URGENT")
                .with(kind.secrecy, "CONFIDENTIAL")
                .with(kind.body, "ด้วยสำนักงานขอข้อมูลระบบเครือข่ายของโรงเรียน")
                .with(kind.wants, ReplyWanted.REPLY)
                .with(kind.replyBy, LocalDate.of(2026, 12, 4))
                .with(
                        kind.receivers,
                        List.of(
                                new RecordDraft().with(kind.receiverSort, LetterReceiverSort.ALL_SCHOOLS),
                                new RecordDraft()
                                        .with(kind.receiverSort, LetterReceiverSort.UNIT)
                                        .with(kind.receiverUnit, PapersOffice.unit("DIR")),
                                new RecordDraft()
                                        .with(kind.receiverSort, LetterReceiverSort.UNIT)
                                        .with(kind.receiverUnit, PapersOffice.unit("PLAN"))));
        RecordRow asked =
                letters.act(PapersOffice.person(13), letters.create(PapersOffice.person(13), draft), kind.submit);

        assertThat(ShownTexts.of(page(request(12), asked)))
                .anyMatch(text -> text.endsWith(" ทุกโรงเรียน · กลุ่ม 2"))
                .anyMatch(text -> text.endsWith(" 4 ธันวาคม 2569"))
                .anyMatch(text -> text.endsWith(" หนังสือสำนักงาน ที่ ศธ 04001/ว 12"))
                .anyMatch(text -> text.endsWith(" ด่วนที่สุด"))
                .anyMatch(text -> text.endsWith(" ลับ"));
        Set<String> usual = ShownTexts.of(page(request(1), atTheHead("ขออนุมัติจัดซื้ออะไหล่")));
        assertThat(usual).as("neither urgent nor secret").noneMatch(text -> text.endsWith(" ปกติ"));
    }

    private Files.Staged file(String name, String type) {
        return fixture.files()
                .stage(
                        name,
                        new ByteArrayInputStream("%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1)),
                        new FileRules(1_000_000, Set.of(type)));
    }

    @Test
    void theHeadReadsEachFileOfThePaperOnThePage_onceItIsPressed() {
        RecordRow paper = office.papers
                .memos()
                .create(
                        PapersOffice.person(13),
                        office.memo(13, "ICT", "ขออนุมัติจัดซื้ออะไหล่")
                                .with(
                                        memo.files,
                                        List.of(
                                                file("ใบเสนอราคา.pdf", "application/pdf"),
                                                file("คุณลักษณะ.pdf", "application/pdf"))));
        Component page = page(request(12), office.papers.memos().act(PapersOffice.person(13), paper, memo.submit));
        assertThat(all(page, IFrame.class)).as("nothing is fetched by itself").isEmpty();

        for (String name : List.of("คุณลักษณะ.pdf", "ใบเสนอราคา.pdf")) {
            all(page, Button.class)
                    .filter(one -> one.getText().equals("อ่าน " + name))
                    .findFirst()
                    .orElseThrow()
                    .click();
            assertThat(all(page, IFrame.class).map(one -> one.getTitle().orElse("")))
                    .containsExactly(name);
        }
    }

    @Test
    void signedThePaperBelowComes_andTheSignatureIsTakenBackFromThere() {
        RecordRow one = atTheHead("เรื่องที่หนึ่ง");
        RecordRow two = atTheHead("เรื่องที่สอง");
        long first = office.open(one).id();
        long second = office.open(two).id();
        TestRequest request = request(1);
        Component page = page(request, first);
        assertThat(ShownTexts.of(page)).contains("1 จาก 2", "ลงนามและไปเรื่องถัดไป");
        assertThat(button(page, "documents-inbox-before").isEnabled()).isFalse();
        button(page, "documents-inbox-next").click();
        assertThat(request.opened()).containsExactly("documents/inbox/" + second);

        tick(page, "ALLOW");
        all(page, TextArea.class).findFirst().orElseThrow().setValue("แจ้งทุกกลุ่มใช้แบบเดียวกัน");
        button(page, "documents-inbox-go").click();

        assertThat(office.fresh(one).state()).isEqualTo(memo.signed);
        assertThat(office.fresh(one).get(memo.ticks).orElseThrow()).containsExactly("ALLOW");
        assertThat(office.fresh(one).get(memo.instruction)).isEqualTo("แจ้งทุกกลุ่มใช้แบบเดียวกัน");
        assertThat(request.opened()).last().isEqualTo("documents/inbox/" + second + "?answered=" + first);

        TestRequest next = request(1);
        next.query(Map.of("answered", List.of(String.valueOf(first))));
        Component below = page(next, second);
        assertThat(ShownTexts.of(below)).contains("1 จาก 1", "เรื่องที่หนึ่ง", "ลงนาม");
        button(below, "documents-inbox-undo").click();
        assertThat(office.fresh(one).state()).isEqualTo(memo.inChain);
    }

    @Test
    void keysLeadToTheNextPaperAndTheOneBefore_digitsTick_notWhileWordsAreTyped() {
        RecordRow one = atTheHead("เรื่องที่หนึ่ง");
        RecordRow two = atTheHead("เรื่องที่สอง");
        TestRequest request = request(1);
        Component page = page(request, two);
        UI ui = new UI();
        ui.add(page);
        assertThat(ShownTexts.of(page)).anyMatch(text -> text.contains("1–9 ทำเครื่องหมาย"));

        press(ui, "KeyJ");
        assertThat(request.opened()).as("the last stays").isEmpty();
        press(ui, "KeyK");
        assertThat(request.opened())
                .containsExactly("documents/inbox/" + office.open(one).id());

        List<Checkbox> ticks = all(page, Checkbox.class)
                .filter(box -> box.getId().orElse("").startsWith("documents-inbox-ticks-"))
                .toList();
        press(ui, "Digit1");
        press(ui, "Numpad6");
        assertThat(ticks)
                .extracting(Checkbox::getValue)
                .as("in the order of the office")
                .containsExactly(true, false, false, false, false, true, false, false, false);
        press(ui, "Digit1");
        assertThat(ticks.getFirst().getValue()).isFalse();

        ui.remove(page);
        press(ui, "KeyK");
        assertThat(request.opened()).as("heard on this page only").hasSize(1);
    }

    /** What a browser says about a key outside of fields: of the conditions of all keys that of this one holds. */
    private static void press(UI ui, String code) {
        ObjectNode data = JacksonUtils.createObjectNode();
        data.put(InboxPages.condition(code), true);
        ui.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(ui.getElement(), "keydown", data));
    }

    @Test
    void paperIsGivenToAnotherPersonWithAReason_whoSignsIt_andWaitsNoMoreForWhoGaveIt() {
        RecordRow paper = atTheHead("ขออนุมัติจัดซื้ออะไหล่");
        TestRequest request = request(1);
        Component page = page(request, paper);
        button(page, "documents-inbox-delegate-go").click();
        assertThat(ShownTexts.of(page)).as("to whom?").contains(request.texts().get("records.error.missing"));

        @SuppressWarnings("unchecked")
        ComboBox<Person> to = (ComboBox<Person>) all(page, ComboBox.class)
                .filter(box -> box.getId().orElse("").equals("documents-inbox-delegate"))
                .findFirst()
                .orElseThrow();
        to.setValue(somebody(2));
        button(page, "documents-inbox-delegate-go").click();
        assertThat(office.papers.desk().waiting(PapersOffice.person(2), 50))
                .as("not without a reason")
                .isEmpty();
        all(page, TextField.class)
                .filter(field -> field.getId().orElse("").equals("documents-inbox-delegate-reason"))
                .forEach(field -> field.setValue("ไปราชการ"));
        button(page, "documents-inbox-delegate-go").click();

        assertThat(request.told())
                .containsExactly("มอบเรื่องนี้ให้ " + somebody(2).fullName() + " แล้ว");
        assertThat(request.opened()).containsExactly("documents/inbox");
        assertThat(office.papers.desk().waiting(PapersOffice.person(1), 50)).isEmpty();
        assertThat(office.papers.desk().waiting(PapersOffice.person(2), 50))
                .extracting(RecordRow::id)
                .containsExactly(office.open(paper).id());
    }

    @Test
    void whoIsNotAskedNow_readsWhy_andHasNoButtonToSign() {
        RecordRow paper = atTheHead("เรื่องของหัวหน้า");

        Component page = page(request(13), paper);

        assertThat(all(page, Button.class).map(one -> one.getId().orElse("")))
                .doesNotContain("documents-inbox-go", "documents-inbox-return", "documents-inbox-delegate-go");
        assertThat(ShownTexts.of(page)).contains(request(13).texts().get("documents.error.own-paper"));
    }

    @Test
    void theRowOfAPaperSaysWhoAsks_fromWhichGroup_andForHowMuch() {
        atTheHead("ขออนุมัติจัดซื้ออะไหล่");
        TestCaller head = PapersOffice.person(1);
        InboxService inbox = office.inbox();

        Set<String> shown =
                ShownTexts.of(InboxPages.of(request(1), office.papers.desk(), inbox, office.clock.instant()));

        String unit = office
                .papers
                .desk()
                .papers()
                .of(head, office.papers.desk().waiting(head, 50))
                .values()
                .stream()
                .map(one -> one.asker().unit())
                .findFirst()
                .orElseThrow();
        assertThat(unit).isNotEmpty();
        assertThat(shown)
                .anyMatch(text -> text.contains(somebody(13).fullName() + " · " + unit + " · 3,500.00 บาท"))
                .anyMatch(text -> text.contains("บันทึกข้อความ"));
    }

    @Test
    void historySaysOnceThatThePaperWentToWhoIsAsked_aSecretOneToo() {
        RecordRow open = office.submitted(13, "ICT", "เรื่องทั่วไป");
        RecordRow draft = office.papers
                .memos()
                .create(
                        PapersOffice.person(13),
                        office.memo(13, "ICT", "เรื่องลับ").with(memo.secrecy, "SECRET"));
        RecordRow secret = office.papers.memos().act(PapersOffice.person(13), draft, memo.submit);

        for (RecordRow paper : List.of(open, secret)) {
            assertThat(office.papers.memos().steps(PapersOffice.person(13), paper.id()))
                    .extracting(RecordStep::action)
                    .containsOnlyOnce("pass-on");
            assertThat(office.fresh(paper).get(memo.rule)).isEqualTo("ทั่วไป");
        }
        assertThat(memo.reading().readers(office.fresh(secret))).contains(PapersOffice.key(12));
    }

    private static void tick(Component page, String code) {
        all(page, Checkbox.class)
                .filter(box -> box.getId().orElse("").equals("documents-inbox-ticks-" + code))
                .findFirst()
                .orElseThrow()
                .setValue(true);
    }

    private static <T extends Component> Stream<T> all(Component of, Class<T> type) {
        return Stream.concat(Stream.of(of), of.getChildren().flatMap(child -> all(child, Component.class)))
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static Button button(Component page, String id) {
        return all(page, Button.class)
                .filter(one -> one.getId().filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
