package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.ict.internal.story.IctOffice.ASKING;
import static org.khet.ict.internal.story.IctOffice.KT1;
import static org.khet.ict.internal.story.IctOffice.TODAY;
import static org.khet.ict.internal.story.IctOffice.person;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.paper.FormPrinter;
import org.khet.ict.internal.paper.IctPaperNames;
import org.khet.ict.internal.paper.IctRegisterPapers;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeUnits;

/** Forms F1 and F3 on paper. Source: ict D, ICT-38, ICT-39. */
@OnEachDatabase
class IctPaperStoryDbTest {
    private final TestDatabase database;

    IctPaperStoryDbTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void requisitionAndLoanStandOnTheirForms_withNumberLinesAndSignatures() throws IOException {
        database.clear();
        IctOffice office = new IctOffice(database);
        FakePeople people = new FakePeople();
        SampleOffices.people().forEach(people::with);
        List<PrintDocument> printed = new ArrayList<>();
        var papers = new IctRegisterPapers(
                new FormPrinter(
                        (document, out) -> printed.add(document),
                        new FakeLetterheads(new FakeOffices(), KT1),
                        office.settings),
                new IctPaperNames(people, FakeUnits.ofSampleOffices(), new FakeSchools()),
                new IctCodeLists(new FakeCodeLists()),
                office.supplies);
        var requisition = office.supplies.requisitions().kind();
        RecordRow asked = office.supplies
                .requisitions()
                .create(
                        person(ASKING),
                        new RecordDraft()
                                .with(
                                        requisition.requester,
                                        SampleOffices.person(KT1, ASKING).id())
                                .with(
                                        requisition.unit,
                                        SampleOffices.unit(KT1, "FIN").id())
                                .with(requisition.purpose, "พิมพ์งบทดลอง")
                                .with(
                                        requisition.wanted,
                                        List.of(new RecordDraft()
                                                .with(requisition.wantedWords, "ตลับหมึก")
                                                .with(requisition.asked, new BigDecimal("3")))));
        papers.print(person(ASKING), asked, new ByteArrayOutputStream());
        Map<String, ?> first = printed.getLast().model();
        assertThat(first.get("form")).isEqualTo("F1");
        assertThat(first.get("number")).isEqualTo("บ-1/2570");
        assertThat(String.valueOf(first.get("rows"))).contains("ตลับหมึก", "c2=3");
        assertThat((List<?>) first.get("signs")).hasSize(4);
        assertThat(first.get("watermark")).isEqualTo(FakeLetterheads.WATERMARK);

        var loan = office.supplies.loans().kind();
        RecordRow lent = office.supplies
                .loans()
                .create(
                        person(ASKING),
                        new RecordDraft()
                                .with(
                                        loan.borrower,
                                        SampleOffices.person(KT1, ASKING).id())
                                .with(loan.unit, SampleOffices.unit(KT1, "FIN").id())
                                .with(loan.phone, "0000000021")
                                .with(loan.purpose, "อบรม")
                                .with(loan.place, "ห้องประชุม 1")
                                .with(loan.from, TODAY)
                                .with(loan.due, TODAY.plusDays(2))
                                .with(loan.items, List.of(new RecordDraft().with(loan.thing, "ไมโครโฟน"))));
        papers.print(person(ASKING), lent, new ByteArrayOutputStream());
        assertThat(printed.getLast().model().get("form")).isEqualTo("F3");
        assertThat(String.valueOf(printed.getLast().model().get("rows"))).contains("ไมโครโฟน");
        assertThat(String.valueOf(printed.getLast().model().get("facts"))).contains("20 พฤศจิกายน 2569");
    }
}
