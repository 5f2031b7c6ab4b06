package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.ict.internal.story.IctOffice.KT1;
import static org.khet.ict.internal.story.IctOffice.person;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.paper.FormPrinter;
import org.khet.ict.internal.paper.IctPaperNames;
import org.khet.ict.internal.paper.SpecificationPapers;
import org.khet.ict.internal.paper.WorkPapers;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.ict.internal.specification.SpecificationRecord;
import org.khet.ict.internal.specification.SpecificationRegister;
import org.khet.ict.internal.specification.SpecificationRules;
import org.khet.ict.internal.ticket.Handling;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.deadline.TargetClock;
import org.khet.ict.internal.ticket.figure.FigureService;
import org.khet.ict.internal.ticket.figure.ReportPeriod;
import org.khet.ict.internal.ticket.figure.ReportRegister;
import org.khet.ict.internal.ticket.paper.DeskReportPaper;
import org.khet.ict.internal.traffic.LogDisclosureRecord;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.record.SampleDraft;

/** Forms F5, F6, F9, F12, F14 and D13 on paper. Source: ict D, ICT-31, ICT-50, ICT-95, ICT-122. */
@OnEachDatabase
class GroupPaperDbTest {
    private final TestDatabase database;
    private final List<PrintDocument> printed = new ArrayList<>();
    private final FormPrinter forms = new FormPrinter(
            (document, out) -> printed.add(document), new FakeLetterheads(new FakeOffices(), KT1), new FakeSettings());
    private final IctPaperNames names;

    GroupPaperDbTest(TestDatabase database) {
        this.database = database;
        FakePeople people = new FakePeople();
        SampleOffices.people().forEach(people::with);
        names = new IctPaperNames(people, FakeUnits.ofSampleOffices(), new FakeSchools());
    }

    @Test
    void topicsAndComparisonStandOnTheirForms_withPricesMarksAndSignatures() throws IOException {
        database.clear();
        var fixture = new RecordFixture(database);
        var service = new SpecificationRegister(
                        fixture.services(), database.unit(), new SpecificationRules(new FakeSettings()))
                .specifications();
        SpecificationRecord kind = service.kind();
        RecordRow spec = service.create(
                person(12),
                new RecordDraft()
                        .with(kind.item, "เครื่องพิมพ์เลเซอร์")
                        .with(kind.unit, SampleOffices.unit(KT1, "FIN").id())
                        .with(kind.quantity, new BigDecimal("2"))
                        .with(kind.countedIn, "เครื่อง")
                        .with(kind.price, new BigDecimal("8900"))
                        .with(kind.reference, new BigDecimal("8900"))
                        .with(kind.referenceSource, "เกณฑ์ราคากลาง")
                        .with(kind.referenceDay, LocalDate.of(2026, 10, 1))
                        .with(kind.orderNo, "12/2570")
                        .with(
                                kind.members,
                                List.of(new RecordDraft()
                                        .with(
                                                kind.member,
                                                SampleOffices.person(KT1, 12).id())
                                        .with(kind.duty, "ประธาน")))
                        .with(
                                kind.topics,
                                List.of(new RecordDraft()
                                        .with(kind.topic, "ความเร็ว")
                                        .with(kind.least, "30 หน้าต่อนาที")))
                        .with(
                                kind.products,
                                List.of(new RecordDraft()
                                        .with(kind.product, "เครื่อง ก")
                                        .with(kind.offered, new BigDecimal("8500"))
                                        .with(kind.offeredBy, "ใบเสนอราคา")
                                        .with(kind.offeredOn, LocalDate.of(2026, 11, 2)))));
        RecordRow agreed = service.open(
                person(12), service.act(person(12), spec, kind.agree).id());
        var papers = new SpecificationPapers(forms, names);

        papers.topics(person(12), kind, agreed, new ByteArrayOutputStream());
        assertThat(printed.getLast().model().get("form")).isEqualTo("F5");
        assertThat(String.valueOf(printed.getLast().model().get("rows"))).contains("ความเร็ว", "30 หน้าต่อนาที");
        assertThat(String.valueOf(printed.getLast().model().get("facts"))).contains("1 ตุลาคม 2569", "8,900.00");
        assertThat((List<?>) printed.getLast().model().get("signs")).hasSize(2);
        RecordDraft memo = new RecordDraft()
                .with(kind.decisionNo, "ศธ 04999/52")
                .with(kind.decisionOn, LocalDate.of(2026, 11, 18));
        RecordRow decided = service.internal().change(person(1), agreed, memo);
        papers.comparison(person(12), kind, decided, new ByteArrayOutputStream());
        assertThat(printed.getLast().model().get("form")).isEqualTo("F6");
        assertThat(String.valueOf(printed.getLast().model().get("rows"))).contains("✗", "8,500.00", "เครื่อง ก");
        assertThat(String.valueOf(printed.getLast().model().get("facts")))
                .as("the memo by which the director approved")
                .contains("ศธ 04999/52 ลงวันที่ 18 พฤศจิกายน 2569");
    }

    @Test
    void summaryOfTheDeskStandsOnItsForm_withFiguresAndWords() throws IOException {
        database.clear();
        var office = new PartOffice(database);
        office.desk.returned();
        var figures = new FigureService(
                office.desk.tickets,
                office.desk.times,
                new TargetClock(office.desk.counted, office.desk.settings, office.desk.clock),
                office.desk.clock);
        var reports = new ReportRegister(
                        office.fixture.services(), database.unit(), figures, new IctCodeLists(new FakeCodeLists()))
                .reports();
        var kind = reports.kind();
        RecordRow report = reports.create(
                person(12),
                new RecordDraft()
                        .with(kind.period, ReportPeriod.MONTH)
                        .with(kind.from, LocalDate.of(2026, 11, 1))
                        .with(kind.to, LocalDate.of(2026, 11, 30))
                        .with(kind.problems, "ขาดอะไหล่ลูกยาง"));

        RecordRow noted = IctOffice.act(
                reports,
                1,
                IctOffice.act(reports, 12, report, kind.submit),
                kind.acknowledge,
                kind.decisionNo,
                "ศธ 04999/61",
                kind.decisionOn,
                IctOffice.TODAY,
                kind.decisionFile,
                IctOffice.signed());
        new DeskReportPaper(forms, names).print(person(12), kind, noted, new ByteArrayOutputStream());

        assertThat(printed.getLast().model().get("form")).isEqualTo("F9");
        assertThat(String.valueOf(printed.getLast().model().get("rows"))).contains("รับแจ้ง", "c2=1");
        assertThat(String.valueOf(printed.getLast().model().get("facts")))
                .contains("1 พฤศจิกายน 2569", "ขาดอะไหล่ลูกยาง", "ศธ 04999/61 ลงวันที่ 20 พฤศจิกายน 2569");
    }

    /** A ticket of each category in the month: each has its line, those beyond the fortieth too. Source: ict ICT-31, F9. */
    @Test
    void everyCategoryOfTheMonthStandsInTheReport_howeverManyThereAre() {
        database.clear();
        var office = new PartOffice(database);
        List<CodeList.Code> categories = new ArrayList<>(IctCodes.CATEGORY.standard());
        for (int own = 1; own <= 8; own++) {
            categories.add(CodeList.Code.of("OWN" + own, "งานเฉพาะของสำนักงาน " + own, "Own " + own));
        }
        office.desk.lists.replace(
                TestCaller.of(IctOffice.KT1, 12).with(Settings.CONFIGURE), IctCodes.CATEGORY, categories);
        categories.removeIf(one -> !one.active());
        for (CodeList.Code one : categories) {
            Ticket ticket = office.desk.reported();
            office.desk
                    .desks
                    .desk()
                    .receive(office.desk.clerk(), ticket.seen(), new Handling.Triage(one.code(), 3), "");
        }
        var figures = new FigureService(
                office.desk.tickets,
                office.desk.times,
                new TargetClock(office.desk.counted, office.desk.settings, office.desk.clock),
                office.desk.clock);
        var reports =
                new ReportRegister(office.fixture.services(), database.unit(), figures, office.desk.codes).reports();
        var kind = reports.kind();
        RecordRow report = reports.create(
                person(12),
                new RecordDraft()
                        .with(kind.period, ReportPeriod.MONTH)
                        .with(kind.from, LocalDate.of(2026, 11, 1))
                        .with(kind.to, LocalDate.of(2026, 11, 30)));
        assertThat(report.lines(kind.figures))
                .hasSizeGreaterThan(40)
                .extracting(line -> line.get(kind.topic))
                .containsAll(categories.stream()
                        .filter(one -> one.parent() == null)
                        .map(CodeList.Code::thai)
                        .toList());
    }

    @Test
    void disclosureStandsOnD13_withLetterBatchesAndFingerprints_neverWithContent() throws IOException {
        database.clear();
        var office = new WorkOffice(database);
        var batches = office.logs.batches();
        RecordRow batch = batches.create(
                person(12),
                SampleDraft.of(batches.kind(), IctOffice.TODAY)
                        .with(batches.kind().source, "ไฟร์วอลล์สำนักงาน")
                        .with(batches.kind().from, LocalDate.of(2026, 10, 1))
                        .with(batches.kind().to, LocalDate.of(2026, 10, 31))
                        .with(batches.kind().keepDays, 90)
                        .with(batches.kind().hash, "0f".repeat(32)));
        var service = office.logs.disclosures();
        LogDisclosureRecord kind = service.kind();
        RecordRow asked = service.create(
                person(12),
                SampleDraft.of(kind, IctOffice.TODAY)
                        .with(kind.agency, "กองบังคับการตัวอย่าง")
                        .with(kind.letter, "ตช 0099/12")
                        .with(kind.from, LocalDate.of(2026, 10, 5))
                        .with(kind.to, LocalDate.of(2026, 10, 9))
                        .with(kind.batches, List.of(new RecordDraft().with(kind.batch, batch.id()))));
        service.act(person(1), asked, kind.approve);
        RecordRow handed = IctOffice.act(
                service,
                22,
                asked,
                kind.handOver,
                kind.handedOn,
                IctOffice.TODAY,
                kind.receiver,
                "พ.ต.ท.ตัวอย่าง",
                kind.copyHash,
                "ab".repeat(32));
        var papers = new WorkPapers(forms, names, new IctCodeLists(new FakeCodeLists()), office.logs);

        papers.disclosure(person(12), kind, service.open(person(12), handed.id()), new ByteArrayOutputStream());
        assertThat(printed.getLast().model().get("form")).isEqualTo("D13");
        assertThat(String.valueOf(printed.getLast().model().get("facts")))
                .contains("ตช 0099/12", "5 ตุลาคม 2569", "ab".repeat(32), "พ.ต.ท.ตัวอย่าง");
        assertThat(String.valueOf(printed.getLast().model().get("rows")))
                .contains("ไฟร์วอลล์สำนักงาน", "31 ตุลาคม 2569", "0f".repeat(32));
    }

    @Test
    void studyStandsOnF12AndItsDecisionOnF14() throws IOException {
        database.clear();
        var office = new WorkOffice(database);
        var service = office.studies.studies();
        var kind = service.kind();
        RecordRow study = service.create(
                person(12),
                SampleDraft.of(kind, IctOffice.TODAY)
                        .with(kind.title, "ระบบแจ้งซ่อมของเขต")
                        .with(kind.system, "WEB")
                        .with(
                                kind.findings,
                                List.of(new RecordDraft()
                                        .with(kind.topic, "ช่องทาง")
                                        .with(kind.proposal, "แจ้งผ่านระบบเท่านั้น"))));
        IctOffice.act(service, 12, study, kind.start);
        RecordRow reported = IctOffice.act(service, 12, study, kind.hand, kind.result, "ควรใช้ระบบ");
        RecordRow closed = IctOffice.act(
                service,
                1,
                study,
                kind.decide,
                kind.verdicts,
                IctOffice.filled(reported, kind.verdicts, kind.adopted, true));
        var papers = new WorkPapers(forms, names, new IctCodeLists(new FakeCodeLists()), office.logs);

        papers.study(person(12), kind, reported, new ByteArrayOutputStream());
        assertThat(printed.getLast().model().get("form")).isEqualTo("F12");
        assertThat(String.valueOf(printed.getLast().model().get("rows"))).contains("ช่องทาง", "แจ้งผ่านระบบเท่านั้น");
        papers.report(person(12), kind, closed, new ByteArrayOutputStream());
        assertThat(printed.getLast().model().get("form")).isEqualTo("F14");
        assertThat(String.valueOf(printed.getLast().model().get("rows"))).contains("c2=นำไปใช้");
        assertThat(String.valueOf(printed.getLast().model().get("facts"))).contains("เว็บไซต์สำนักงาน", "ควรใช้ระบบ");
    }
}
