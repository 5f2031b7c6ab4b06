package org.khet.documents.internal.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.register.BookYear;
import org.khet.documents.internal.register.RegisterSort;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.YearTurnFinding;
import org.khet.portal.api.time.YearTurnFinding.Kind;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/** Before a year is opened the office sees which registers begin again and which letters are not done. Source: core B-14, CORE-42. */
@OnEachDatabase
class RegisterYearTurnDbTest {
    private static final FiscalYear NEXT = FiscalYear.ofBuddhist(2571);
    private final RecordFixture fixture;
    private final DocumentsOffice office;

    RegisterYearTurnDbTest(TestDatabase database) {
        fixture = new RecordFixture(database);
        office = new DocumentsOffice(fixture);
    }

    @BeforeEach
    void nothingIsThere() {
        fixture.database().clear();
    }

    @Test
    void registersOfTheFiscalYearBeginAgain_othersGoOnUntilDecember_lettersOfTheOldYearAreCounted() {
        RegisterYearTurn turn = new RegisterYearTurn(office.registers, office.letters);
        assertThat(turn.preview(DocumentsOffice.everything(4), NEXT)).isEmpty();
        office.register("รับ", RegisterSort.INCOMING, "{n}");
        var kind = office.registers.registers.kind();
        office.registers.registers.create(
                DocumentsOffice.admin(),
                office.registerDraft("จจ", RegisterSort.OWN, "จจ {n}/{yyyy}").with(kind.yearKind, BookYear.FISCAL));
        office.letter("ขอข้อมูลนักเรียน");
        office.letter("ขอให้รายงาน");
        var letters = office.letters.incoming.letters;
        office.act(letters, DocumentsOffice.clerk(), office.letter("แจ้งเวียนเพื่อทราบ"), letters.kind().transfer);

        assertThat(turn.preview(DocumentsOffice.everything(4), NEXT))
                .containsExactly(
                        YearTurnFinding.of(
                                Kind.CHANGES, "documents/registers", "documents.turn.fiscal", "2571", "จจ (–)"),
                        YearTurnFinding.of(
                                Kind.READY, "documents/registers", "documents.turn.calendar", "2570", "รับ (–)"),
                        YearTurnFinding.of(
                                Kind.UNFINISHED, "documents/letters-in", "documents.turn.unfinished", "2571", "2"));
        assertThat(turn.preview(DocumentsOffice.everything(4), FiscalYear.ofBuddhist(2570)))
                .as("letters of the year itself are none of the old year; three numbers were given in 2569")
                .extracting(YearTurnFinding::args)
                .containsExactly(List.of("2570", "จจ (–)"), List.of("2569", "รับ (3)"));
        assertThat(turn.preview(TestCaller.in(SampleOffices.KT1), NEXT))
                .extracting(YearTurnFinding::link)
                .as("who sees none of it gets no links")
                .containsExactly("", "", "");
        assertThat(turn.preview(TestCaller.in(SampleOffices.KT2), NEXT)).isEmpty();
    }

    @Test
    void bookThatUnitsShareNamesTheLastNumberOfEach() {
        RecordRow book = office.register("กลุ่ม", RegisterSort.UNIT_BOOK, "{n}/{yyyy}");
        RegisterYearTurn turn = new RegisterYearTurn(office.registers, office.letters);
        FiscalYear year = FiscalYear.ofBuddhist(2570);
        assertThat(turn.preview(DocumentsOffice.everything(4), year))
                .extracting(YearTurnFinding::args)
                .containsExactly(List.of("2569", "กลุ่ม (–)"));

        for (String unit : List.of("HR", "ICT", "ICT")) {
            var _ = fixture.database()
                    .transactions()
                    .call(() -> office.registers.numbers.nextOfUnit(
                            book, DocumentsOffice.TODAY, DocumentsOffice.unit(unit)));
        }
        assertThat(turn.preview(DocumentsOffice.everything(4), year))
                .extracting(YearTurnFinding::args)
                .containsExactly(List.of("2569", "กลุ่ม (ทางไกล และ ICT 2/2569, บริหารงานบุคคล 1/2569)"));

        fixture.units().end(DocumentsOffice.unit("HR"));
        assertThat(turn.preview(DocumentsOffice.everything(4), year))
                .as("the group of personnel has ended since: its numbers stand in the book")
                .extracting(YearTurnFinding::args)
                .containsExactly(List.of("2569", "กลุ่ม (ทางไกล และ ICT 2/2569, บริหารงานบุคคล 1/2569)"));
    }
}
