package org.khet.documents.internal.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.ui.ShownComponents;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** The clerk corrects a letter in the register while a group works on it. Source: core CORE-43, CORE-130. */
@OnEachDatabase
class LetterOpenAtClerkDbTest {
    private final RecordFixture fixture;
    private final DocumentsOffice office;
    private final LetterInKind letter;
    private final UnitEntryKind entry;
    private final TestCaller ict = DocumentsOffice.everything(12);

    LetterOpenAtClerkDbTest(TestDatabase database) {
        fixture = new RecordFixture(database);
        office = new DocumentsOffice(fixture);
        letter = office.letters.incoming.letters.kind();
        entry = office.letters.incoming.entries.kind();
    }

    @BeforeEach
    void registersAreThere() {
        fixture.database().clear();
        office.books();
    }

    private TestRequest request() {
        return TestRequest.of(DocumentsOffice.clerk(), fixture.texts(letter).in(Locale.forLanguageTag("th")));
    }

    private Component form(TestRequest request, RecordRow row) {
        return fixture.views().form(request, office.letters.incoming.letters, row.id());
    }

    private static void save(Component form, String subject) {
        ShownComponents.find(form, TextField.class, "documents-letter-in-subject")
                .setValue(subject);
        ShownComponents.find(form, Button.class, "documents-letter-in-save").click();
    }

    private RecordRow fresh(RecordRow row) {
        return office.letters
                .incoming
                .letters
                .find(DocumentsOffice.KT1, row.id())
                .orElseThrow();
    }

    @Test
    void groupAssignsItMeanwhile_theClerkStoresWithoutBeingTold_andTheAssignmentStays() {
        RecordRow row = office.route(office.letter("ขอให้รายงานข้อมูลนักเรียน"), "ICT");
        TestRequest request = request();
        Component form = form(request, row);

        var entries = office.letters.incoming.entries;
        RecordRow received = office.act(entries, ict, office.entry(row, "ICT"), entry.receive);
        var worker = DocumentsOffice.everything(13);
        office.act(
                entries, ict, received, entry.assign, entry.main, worker.person(), entry.due, LocalDate.of(2026, 12, 1));
        assertThat(fresh(row).head().edition()).isGreaterThan(row.head().edition());
        save(form, "ขอให้รายงานข้อมูลนักเรียนรายโรงเรียน");

        assertThat(ShownTexts.of(form)).noneMatch(text -> text.contains("ก่อนท่าน"));
        assertThat(request.opened()).hasSize(1);
        RecordRow stored = fresh(row);
        assertThat(stored.get(letter.subject)).isEqualTo("ขอให้รายงานข้อมูลนักเรียนรายโรงเรียน");
        assertThat(stored.lines(letter.workers))
                .extracting(line -> line.get(letter.worker))
                .containsExactly(worker.person());
    }

    @Test
    void anotherClerkCorrectsTheSubjectMeanwhile_bothAreShown() {
        RecordRow row = office.route(office.letter("ขอให้รายงานข้อมูลนักเรียน"), "ICT");
        TestRequest request = request();
        Component form = form(request, row);

        office.letters.incoming.letters.change(
                DocumentsOffice.clerk(), fresh(row), RecordDraft.of(fresh(row)).with(letter.subject, "ขอให้รายงานจำนวนครู"));
        save(form, "ขอให้รายงานข้อมูลนักเรียนรายโรงเรียน");

        assertThat(request.opened()).isEmpty();
        assertThat(ShownTexts.of(form)).anyMatch(text -> text.contains("ขอให้รายงานจำนวนครู"));
        assertThat(fresh(row).get(letter.subject)).isEqualTo("ขอให้รายงานจำนวนครู");
    }
}
