package org.khet.documents.internal.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.outgoing.LetterOutKind;
import org.khet.documents.internal.outgoing.LetterReceiverSort;
import org.khet.documents.internal.outgoing.ReplyWanted;
import org.khet.portal.api.imports.ImportReversal;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportUndo;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.RecordingFindings;
import org.khet.portal.testkit.record.RecordFixture;

/** The book of contacts out of a file that an export wrote. Source: core DIR-22, kinds-documents §6. */
@OnEachDatabase
class ContactImportDbTest {
    private final RecordFixture fixture;
    private final DocumentsOffice office;
    private final RecordService<ContactKind> contacts;
    private final ContactKind kind;
    private final TestCaller clerk = DocumentsOffice.clerk();

    ContactImportDbTest(TestDatabase database) {
        fixture = new RecordFixture(database);
        office = new DocumentsOffice(fixture);
        contacts = office.letters.contacts;
        kind = contacts.kind();
    }

    @BeforeEach
    void registersAreThere() {
        fixture.database().clear();
        office.books();
    }

    private static ImportRow row(int line, String sort, String name) {
        return new ImportRow(line, Map.of("sort", sort, "name", name));
    }

    private RecordingFindings store(ImportRow... rows) {
        RecordingFindings stored = new RecordingFindings();
        fixture.importOf(contacts)
                .store(
                        clerk,
                        List.of(rows),
                        Set.of(),
                        new ImportTarget.Arrival("สมุดติดต่อ.xlsx", DocumentsOffice.TODAY),
                        stored);
        return stored;
    }

    @Test
    void wordsOfBothLanguagesAreRead_theSecondOfTwoRowsWithOneNameIsToldBeforeAnythingIsStored() {
        RecordingFindings looked = new RecordingFindings();
        fixture.importOf(contacts)
                .look(
                        clerk,
                        Set.of(),
                        List.of(
                                row(2, "หน่วยงาน", "กรมบัญชีกลาง"),
                                row(3, "Agency", "สำนักงบประมาณ"),
                                row(4, "AGENCY", "กรมบัญชีกลาง"),
                                row(5, "มูลนิธิ", "มูลนิธิเพื่อการศึกษา")),
                        looked);
        assertThat(looked.fields()).containsExactly("4 name", "5 sort");

        store(row(2, "หน่วยงาน", "กรมบัญชีกลาง"), row(3, "Person", "นายสมชาย ใจดี"));

        assertThat(contacts.all(clerk, RecordFilter.ALL))
                .extracting(one -> one.get(kind.sort))
                .containsExactlyInAnyOrder(ContactSort.AGENCY, ContactSort.PERSON);
    }

    @Test
    void contactToWhichALetterWasSentIsNotTakenBackWithItsImport() {
        RecordingFindings stored = store(row(2, "หน่วยงาน", "กรมบัญชีกลาง"));
        RecordRow agency = contacts.all(clerk, RecordFilter.ALL).getFirst();
        LetterOutKind out = office.letters.outgoing.letters.kind();
        RecordRow letter = office.issued(new RecordDraft()
                .with(out.sort, "external")
                .with(out.unit, DocumentsOffice.unit("FIN"))
                .with(out.drafter, clerk.person())
                .with(out.subject, "ขอหารือการเบิกค่าเช่าบ้าน")
                .with(out.addressee, "อธิบดีกรมบัญชีกลาง")
                .with(out.urgency, "NORMAL")
                .with(out.secrecy, "NONE")
                .with(out.body, "ด้วยสำนักงานมีข้อหารือ")
                .with(out.wants, ReplyWanted.NOTHING)
                .with(
                        out.receivers,
                        List.of(new RecordDraft()
                                .with(out.receiverSort, LetterReceiverSort.CONTACT)
                                .with(out.contact, agency.id()))));
        office.act(office.letters.outgoing.letters, clerk, letter, out.send);

        ImportUndo undo = fixture.importOf(contacts).undo().orElseThrow();

        assertThat(undo.undo(clerk, stored.written()).hindrances())
                .singleElement()
                .satisfies(hindrance -> {
                    assertThat(hindrance.reason()).isEqualTo(ImportReversal.Reason.USED);
                    assertThat(hindrance.what())
                            .containsExactly("documents.delivery.plural", "documents.letter-out.plural");
                });
        assertThat(contacts.find(DocumentsOffice.KT1, agency.id())).isPresent();
    }
}
