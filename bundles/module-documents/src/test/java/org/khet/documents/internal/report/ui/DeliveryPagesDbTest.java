package org.khet.documents.internal.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.IFrame;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.outgoing.DeliveryKind;
import org.khet.documents.internal.outgoing.LetterOutKind;
import org.khet.documents.internal.outgoing.LetterReceiverSort;
import org.khet.documents.internal.outgoing.ReplyWanted;
import org.khet.documents.internal.register.SqlWriter;
import org.khet.documents.internal.report.LetterPrinting;
import org.khet.documents.internal.report.LetterReports;
import org.khet.documents.internal.report.LetterStatistics;
import org.khet.documents.internal.report.PaperSheets;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakeResponseClock;
import org.khet.portal.testkit.fake.FakeWorkingDays;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** A school reads a letter once it received it; its sender sees when and by whom. Source: core CORE-52, CORE-53. */
@OnEachDatabase
class DeliveryPagesDbTest {
    private final RecordFixture fixture;
    private final DocumentsOffice office;
    private final LetterOutKind letter;
    private final DeliveryKind delivery;
    private final LetterRoutes routes;
    private final TestCaller school =
            TestCaller.of(SampleOffices.KT1, 20).inSchool(new SchoolId(101), DeliveryKind.VIEW, DeliveryKind.RECEIVE);

    DeliveryPagesDbTest(TestDatabase database) {
        database.clear();
        fixture = new RecordFixture(database);
        office = new DocumentsOffice(fixture);
        office.books();
        letter = office.letters.outgoing.letters.kind();
        delivery = office.letters.outgoing.delivered.kind();
        var printing =
                new LetterPrinting((document, out) -> {}, new FakeLetterheads(new FakeOffices(), SampleOffices.KT1));
        var screens = new LetterScreensProvider(
                printing, Clocks.at("2026-11-20T09:30"), fixture.codes(), (parts, out) -> List.of());
        LetterReports reports = screens.reports(
                office.letters,
                new LetterStatistics(
                        database.unit(), new FakeResponseClock(new FakeWorkingDays()), new FakeWorkingDays()),
                office.services,
                new SqlWriter(database.unit()),
                fixture.files(),
                new PaperSheets(List.of(office.letters.outgoing.letters), office.registers, office.services));
        routes = screens.of(() -> reports);
    }

    private RecordRow sent() {
        Files.Staged pdf = fixture.files()
                .stage(
                        "หนังสือเวียน.pdf",
                        new ByteArrayInputStream("%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1)),
                        new FileRules(1_000_000, Set.of("application/pdf")));
        RecordRow issued = office.issued(new RecordDraft()
                .with(letter.sort, LetterOutKind.CIRCULAR)
                .with(letter.unit, DocumentsOffice.unit("PLAN"))
                .with(letter.drafter, DocumentsOffice.clerk().person())
                .with(letter.subject, "ขอให้รายงานข้อมูลนักเรียน")
                .with(letter.addressee, "ผู้อำนวยการโรงเรียนในสังกัด")
                .with(letter.urgency, "URGENT")
                .with(letter.secrecy, "NONE")
                .with(letter.body, "ด้วยสำนักงานมีความประสงค์จะรวบรวมข้อมูล")
                .with(letter.wants, ReplyWanted.NOTHING)
                .with(letter.files, List.of(pdf))
                .with(
                        letter.receivers,
                        Stream.of(101, 102)
                                .map(number -> new RecordDraft()
                                        .with(letter.receiverSort, LetterReceiverSort.SCHOOL)
                                        .with(letter.school, new SchoolId(number)))
                                .toList()));
        return office.act(office.letters.outgoing.letters, DocumentsOffice.clerk(), issued, letter.send);
    }

    private <K extends RecordKind> Component page(
            TestCaller caller, RecordService<K> service, RecordViewOverrides screens, long id) {
        TestRequest request =
                TestRequest.of(caller, fixture.texts(service.kind()).in(TextCatalog.THAI));
        return fixture.views().page(request, service, screens, id);
    }

    private Component delivered(RecordRow row) {
        return page(
                school, office.letters.outgoing.delivered, routes.of(delivery).orElseThrow(), row.id());
    }

    private static Stream<Component> all(Component of) {
        return Stream.concat(Stream.of(of), of.getChildren().flatMap(DeliveryPagesDbTest::all));
    }

    private static List<String> ids(Component of) {
        return all(of).flatMap(one -> one.getId().stream()).toList();
    }

    @Test
    void fileOfALetterIsShownToASchoolOnceItReceivedIt() {
        sent();
        RecordRow row = office.letters.outgoing.delivered.internal().all(school, RecordFilter.ALL).stream()
                .filter(one -> one.get(delivery.school).equals(java.util.Optional.of(new SchoolId(101))))
                .findFirst()
                .orElseThrow();
        Component before = delivered(row);
        assertThat(all(before)).noneMatch(IFrame.class::isInstance);
        assertThat(ids(before)).noneMatch(id -> id.startsWith("documents-delivery-files-"));
        assertThat(ShownTexts.of(before)).contains("ไฟล์แสดงเมื่อผู้รับกดรับหรือกดเปิดอ่านแล้ว");

        office.act(office.letters.outgoing.delivered, school, row, delivery.open);
        Component after = delivered(row);
        assertThat(all(after)).anyMatch(IFrame.class::isInstance);
        assertThat(ids(after)).anyMatch(id -> id.startsWith("documents-delivery-files-"));
        assertThat(ShownTexts.of(after)).doesNotContain("ไฟล์แสดงเมื่อผู้รับกดรับหรือกดเปิดอ่านแล้ว");
    }

    @Test
    void senderSeesWhenAndByWhomEachReceiverReceived() {
        RecordRow row = sent();
        RecordRow of = office.letters.outgoing.delivered.internal().all(school, RecordFilter.ALL).stream()
                .filter(one -> one.get(delivery.school).equals(java.util.Optional.of(new SchoolId(101))))
                .findFirst()
                .orElseThrow();
        RecordRow received = office.act(office.letters.outgoing.delivered, school, of, delivery.receive);
        Set<String> shown = ShownTexts.of(page(
                DocumentsOffice.clerk(),
                office.letters.outgoing.letters,
                routes.sent(letter, new RecordViewOverrides()),
                row.id()));
        assertThat(shown)
                .contains(
                        "รับเมื่อ",
                        "ผู้ลงรับ",
                        org.khet.portal.api.text.ThaiDate.listDateTime(
                                received.get(delivery.receivedAt).orElseThrow()),
                        SampleOffices.person(SampleOffices.KT1, 20).fullName());
    }
}
