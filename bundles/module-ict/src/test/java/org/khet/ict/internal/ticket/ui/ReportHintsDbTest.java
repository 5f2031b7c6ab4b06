package org.khet.ict.internal.ticket.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.equipment.DeviceOwner;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.ict.internal.knowledge.KnowledgeRegister;
import org.khet.ict.internal.setting.IctSql;
import org.khet.ict.internal.ticket.TestStaff;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketsCase;
import org.khet.ict.internal.ticket.WiredParts;
import org.khet.ict.internal.ticket.link.TicketArticles;
import org.khet.ict.internal.ticket.paper.FormF2;
import org.khet.ict.internal.ticket.report.OpenDeviceTickets;
import org.khet.ict.internal.ticket.report.Requesters;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.ui.TestRequest;

/** The form of a report that a scanned sticker opens, with what is known of the device and of the trouble. Source: ict ICT-05, ICT-29, ICT-33. */
@OnEachDatabase
class ReportHintsDbTest extends TicketsCase {
    private final KnowledgeRegister knowledge;
    private final OpenDeviceTickets opens;
    private final RepairFormRoutes routes;

    ReportHintsDbTest(TestDatabase database) {
        super(database);
        knowledge = new KnowledgeRegister(
                new RecordFixture(database).services(), database.unit(), office.settings, office.callers);
        opens = new OpenDeviceTickets(
                new IctSql(database.unit()),
                office.desks.register(),
                office.flow,
                new Requesters(office.people, office.units, office.schools, office.offices(), office.acting),
                office.equipment);
        routes = new RepairFormRoutes(
                office.desks,
                office.picks,
                office.settings,
                new FormF2(
                        (document, out) -> {},
                        new FakeLetterheads(office.offices()),
                        office.equipment,
                        office.codes,
                        office.clock,
                        office.settings,
                        new WiredParts(office)),
                opens,
                knowledge);
    }

    private RepairFormView open(TestRequest request) {
        return (RepairFormView) routes.entries().getFirst().factory().open(request);
    }

    @Test
    void stickerFillsTheDeviceIn_itsOpenTicketIsShown_andJoiningLeadsToIt() {
        long printer = office.device("SN-1");
        Ticket first = office.received(printer, "a");
        TestRequest request = TestRequest.of(office.schoolHead(), "ict", "");
        request.query(Map.of("device", List.of(String.valueOf(printer))));
        RepairFormView form = open(request);
        assertThat(form.what.equipment.getValue()).isNotNull();
        assertThat(form.known.isVisible()).isTrue();

        form.trouble.symptom.setValue("ห้องวิชาการก็พิมพ์ไม่ออก");
        button(form, "ict-repair-form-join-" + first.id()).click();
        assertThat(request.opened()).containsExactly("ict/repairs/" + first.id());
        assertThat(request.draftCleared()).isTrue();

        RepairFormView stranger = scanned(office.otherSchool(), printer);
        assertThat(stranger.what.equipment.getValue())
                .as("not a device of that school")
                .isNull();
        assertThat(words(stranger))
                .contains("ไม่ใช่ของหน่วยงานหรือโรงเรียนของท่าน")
                .doesNotContain("ICT-");
    }

    /** A technician scans in a school: the device is filled in once somebody of that school is chosen. Source: ict ICT-29. */
    @Test
    void deskThatScansInASchool_isToldWhoseDeviceItIs_andHasItOnceARequesterOfThatSchoolIsChosen() {
        long printer = office.device("SN-2");
        RepairFormView form = scanned(office.clerk(), printer);
        assertThat(form.what.equipment.getValue()).isNull();
        assertThat(words(form)).contains("โรงเรียนบ้านตัวอย่าง 05");

        form.who.requester.setValue(
                office.picks.person(office.clerk(), new PersonId(901)).orElseThrow());
        assertThat(form.what.equipment.getValue()).as("of another school").isNull();
        form.who.requester.setValue(
                office.picks.person(office.clerk(), new PersonId(501)).orElseThrow());
        assertThat(form.what.equipment.getValue().id()).isEqualTo(printer);
        assertThat(form.scanned.isVisible()).isFalse();
    }

    @Test
    void stickerOfWhatIsGoneOrUnknownFillsNothingIn_andTheFormSaysWhy() {
        long gone = office.devices
                .add(
                        new DeviceOwner(null, TestStaff.S05),
                        new Device.DeviceText("PRN", "เครื่องพิมพ์เก่า", "", "SN-3", ""),
                        DeviceState.DISPOSED,
                        null,
                        "")
                .id();
        RepairFormView form = scanned(office.school(), gone);
        assertThat(form.what.equipment.getValue()).isNull();
        assertThat(words(form)).contains("เครื่องพิมพ์เก่า", "จำหน่ายหรือสูญหายแล้ว");
        assertThat(words(scanned(office.school(), 987_654_321L))).contains("ไม่พบอุปกรณ์");
        assertThat(open(TestRequest.of(office.school(), "ict", "")).scanned.isVisible())
                .as("nothing was scanned")
                .isFalse();
    }

    private RepairFormView scanned(TestCaller caller, long device) {
        TestRequest request = TestRequest.of(caller, "ict", "");
        request.query(Map.of("device", List.of(String.valueOf(device))));
        return open(request);
    }

    private static String words(RepairFormView form) {
        return form.scanned.getElement().getTextRecursively();
    }

    @Test
    void articleThatFitsWhatIsTypedIsOffered() {
        var articles = knowledge.articles();
        var kind = articles.kind();
        TestCaller head = office.head().with(IctWorkPermissions.KNOWLEDGE_VIEW);
        RecordRow draft = articles.create(
                head,
                new RecordDraft()
                        .with(kind.title, "เครื่องพิมพ์ไม่ดึงกระดาษ")
                        .with(kind.category, "PER")
                        .with(kind.signs, "ไม่ดึงกระดาษ")
                        .with(kind.body, "ทำความสะอาดลูกยาง"));
        articles.act(head, articles.act(head, draft, kind.ask), kind.publish);
        RepairFormView form = open(TestRequest.of(office.school(), "ict", ""));
        assertThat(form.hints.isVisible()).isFalse();
        form.trouble.symptom.setValue("เครื่องพิมพ์ห้องธุรการไม่ดึงกระดาษ");
        assertThat(form.hints.isVisible()).isTrue();
        assertThat(form.hints.getElement().getTextRecursively()).contains("เครื่องพิมพ์ไม่ดึงกระดาษ");
        form.trouble.symptom.setValue("จอภาพดับสนิททั้งห้อง");
        assertThat(form.hints.isVisible()).isFalse();
    }

    @Test
    void articleOfATicketIsKnownByShortSigns_andByTheWordsOfItsTitle_notByTheWholeSymptom() {
        var articles = knowledge.articles();
        var kind = articles.kind();
        TestCaller head = office.head().with(IctWorkPermissions.KNOWLEDGE_VIEW);
        Ticket ticket = office.received(office.device("SN-2"), "b");
        RecordRow draft = new TicketArticles(knowledge)
                .draft(head, ticket, TestRequest.of(head, "ict", "").texts());
        assertThat(draft.get(kind.signs)).isEmpty();
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> articles.act(head, draft, kind.ask));
        RecordRow signed = articles.change(head, draft, RecordDraft.of(draft).with(kind.signs, "พิมพ์แล้วซ้อน"));
        articles.act(head, articles.act(head, signed, kind.ask), kind.publish);

        RepairFormView form = open(TestRequest.of(office.school(), "ict", ""));
        form.trouble.symptom.setValue("กระดาษไม่เดินเข้าเครื่องพิมพ์ห้องธุรการ");
        assertThat(form.hints.isVisible()).as("words of the title").isTrue();
        form.trouble.symptom.setValue("พิมพ์แล้วซ้อนกันเป็นปึก");
        assertThat(form.hints.isVisible()).as("its sign").isTrue();
        form.trouble.symptom.setValue("จอภาพดับสนิททั้งห้อง");
        assertThat(form.hints.isVisible()).isFalse();
    }

    @Test
    void whileTheDatabaseIsAway_nothingIsOffered_andWhatIsTypedGoesOnToTheDraft() {
        TestRequest request = TestRequest.of(office.school(), "ict", "");
        RepairFormView form = open(request);
        List<String> draft = new ArrayList<>();
        new ReportHints(
                        request,
                        form,
                        typed -> {
                            throw new OutOfService(OutOfService.Part.DATABASE, new SQLException(typed));
                        },
                        opens)
                .follow();
        form.trouble.symptom.addValueChangeListener(typed -> draft.add(typed.getValue()));

        form.trouble.symptom.setValue("คอมพิวเตอร์ห้องสมุดเปิดแล้วดับเองทุกครั้ง");

        assertThat(draft).containsExactly("คอมพิวเตอร์ห้องสมุดเปิดแล้วดับเองทุกครั้ง");
        assertThat(form.hints.isVisible()).isFalse();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(ReportHintsDbTest::all));
    }

    private static Button button(Component root, String id) {
        return all(root)
                .filter(one -> one.getId().equals(Optional.of(id)))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
