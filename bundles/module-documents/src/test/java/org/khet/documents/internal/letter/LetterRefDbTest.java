package org.khet.documents.internal.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportUndo;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.RecordingFindings;
import org.khet.portal.testkit.record.RecordContract;

/** Letters of other systems. Source: core CORE-56, CORE-62. */
@OnEachDatabase
class LetterRefDbTest extends RecordContract<LetterRefKind> {
    private final DocumentsOffice office = new DocumentsOffice(fixture);
    private int made;

    LetterRefDbTest(TestDatabase database) {
        super(database, fixture -> new DocumentsOffice(fixture).letters.incoming.refs.kind());
    }

    @Override
    protected void before() {
        office.books();
        office.letter("ลงรับไว้ก่อน");
    }

    @Override
    protected RecordDraft draft() {
        String sender = "หน่วยงานที่ " + ++made;
        var in = office.letters.incoming.letters;
        in.create(DocumentsOffice.clerk(), office.letterDraft("ลงรับไว้ก่อน").with(in.kind().sender, sender));
        return super.draft().with(kind.letterNo, "ศธ 04001/ว 123").with(kind.sender, sender);
    }

    @Test
    void letterOfAnotherSystemIsRegisteredOnceWithItsNumber_theNextIsJoinedToOneThatIsThere() {
        var refs = office.letters.incoming.refs;
        RecordRow seen = refs.create(DocumentsOffice.clerk(), noted(refs.kind(), "ศธ 04001/900"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> refs.create(DocumentsOffice.clerk(), noted(refs.kind(), "ศธ 04001/900")));

        RecordRow registered = office.act(refs, DocumentsOffice.clerk(), seen, refs.kind().register);
        var in = office.letters.incoming.letters;
        RecordRow letter = in.find(
                        DocumentsOffice.KT1, registered.get(refs.kind().letter).orElseThrow())
                .orElseThrow();
        assertThat(letter.get(in.kind().outsideRef)).isEqualTo("ศธ 04001/900");
        assertThat(letter.get(in.kind().number).text()).isEqualTo("2");

        RecordRow there = office.letter("ลงรับอีกครั้ง");
        in.create(
                DocumentsOffice.clerk(),
                office.letterDraft("เลขเดียวกันของหน่วยงานอื่น").with(in.kind().sender, "สำนักงาน ก.ค.ศ."));
        RecordRow same = refs.create(DocumentsOffice.clerk(), noted(refs.kind(), "ศธ ๐๔๐๐๑/ว ๑๒๓"));
        assertThat(office.act(refs, DocumentsOffice.clerk(), same, refs.kind().join)
                        .get(refs.kind().letter))
                .isEqualTo(Optional.of(there.id()));
        RecordRow unknown = refs.create(DocumentsOffice.clerk(), noted(refs.kind(), "ศธ 04001/777"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(refs, DocumentsOffice.clerk(), unknown, refs.kind().join));

        RecordRow otherwise = in.create(
                DocumentsOffice.clerk(),
                office.letterDraft("ผู้ส่งเขียนอีกแบบ")
                        .with(in.kind().sender, "สพฐ.")
                        .with(in.kind().letterNo, "ศธ 04001/777"));
        RecordRow spoiled = office.letter("ลงรับผิด");
        office.act(in, DocumentsOffice.clerk(), spoiled, in.kind().spoil);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(
                        refs, DocumentsOffice.clerk(), unknown, refs.kind().join, refs.kind().letter, spoiled.id()))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.ref.void"));
        assertThat(office.act(
                                refs,
                                DocumentsOffice.clerk(),
                                unknown,
                                refs.kind().join,
                                refs.kind().letter,
                                otherwise.id())
                        .get(refs.kind().letter))
                .as("the one that was chosen, whatever the number and the sender")
                .contains(otherwise.id());
    }

    @Test
    void listOfAnotherSystemIsLookedAtFirst_thenStored_registeredAsTheyAre_takenBackWhileUntouched() {
        var refs = office.letters.incoming.refs;
        ImportTarget target = fixture.importOf(refs);
        List<ImportRow> rows = List.of(
                row(2, "SMART", "ศธ 04001/901", "2026-11-18"),
                row(3, "e-office กลาง", "ศธ 04001/902", "2026-11-18"),
                row(4, "SMART", "ศธ 04001/903", "2026-11-21"),
                row(5, "SMART", "", "2026-11-18"));
        RecordingFindings looked = new RecordingFindings();
        target.look(DocumentsOffice.clerk(), Set.of(), rows, looked);
        assertThat(looked.fields())
                .as("an unknown system, a day to come, no number")
                .containsExactly("3 system", "4 letter_on", "5 letter_no");
        assertThat(refs.count(DocumentsOffice.clerk(), RecordFilter.ALL)).isZero();

        RecordingFindings stored = new RecordingFindings();
        var arrival = new ImportTarget.Arrival("รายการหนังสือ.xlsx", DocumentsOffice.TODAY);
        target.store(DocumentsOffice.clerk(), List.of(rows.getFirst()), Set.of(), arrival, stored);
        RecordRow ref = refs.all(DocumentsOffice.clerk(), RecordFilter.ALL).getFirst();
        assertThat(ref.get(refs.kind().letterNo)).isEqualTo("ศธ 04001/901");
        assertThat(ref.get(refs.kind().letterOn)).contains(LocalDate.of(2026, 11, 18));
        RecordingFindings again = new RecordingFindings();
        target.look(DocumentsOffice.clerk(), Set.of(), List.of(rows.getFirst()), again);
        assertThat(again.fields()).as("it is there already").hasSize(1);

        ImportUndo undo = target.undo().orElseThrow();
        office.act(refs, DocumentsOffice.clerk(), ref, refs.kind().register);
        assertThat(undo.undo(DocumentsOffice.clerk(), stored.written()).hindrances())
                .as("it was registered meanwhile")
                .hasSize(1);
        RecordingFindings second = new RecordingFindings();
        target.store(
                DocumentsOffice.clerk(),
                List.of(row(6, "SMART", "ศธ 04001/904", "2026-11-18")),
                Set.of(),
                arrival,
                second);
        assertThat(undo.undo(DocumentsOffice.clerk(), second.written()).hindrances())
                .isEmpty();
        assertThat(refs.count(DocumentsOffice.clerk(), RecordFilter.ALL)).isEqualTo(1);
    }

    @Test
    void listIsTakenBackInPackets_eachByItself_whatSomebodyUsedMeanwhileStaysAlone() {
        var refs = office.letters.incoming.refs;
        ImportTarget target = fixture.importOf(refs);
        RecordingFindings stored = new RecordingFindings();
        target.store(
                DocumentsOffice.clerk(),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(line -> row(line, "SMART", "ศธ 04001/91" + line, "2026-11-18"))
                        .toList(),
                Set.of(),
                new ImportTarget.Arrival("รายการหนังสือ.xlsx", DocumentsOffice.TODAY),
                stored);
        ImportUndo undo = target.undo().orElseThrow();

        var packets = undo.packets(DocumentsOffice.clerk(), stored.written(), 2);
        assertThat(packets).extracting(java.util.List::size).containsExactly(2, 2, 1);
        assertThat(undo.undo(DocumentsOffice.clerk(), packets.getFirst()).hindrances())
                .isEmpty();
        assertThat(refs.count(DocumentsOffice.clerk(), RecordFilter.ALL)).isEqualTo(3);
        RecordRow used =
                refs.find(DocumentsOffice.KT1, packets.get(1).getFirst().key()).orElseThrow();
        office.act(refs, DocumentsOffice.clerk(), used, refs.kind().register);

        assertThat(undo.undo(DocumentsOffice.clerk(), packets.get(1)).hindrances())
                .hasSize(1);
        assertThat(undo.undo(DocumentsOffice.clerk(), packets.getLast()).hindrances())
                .isEmpty();
        for (var alone : undo.packets(DocumentsOffice.clerk(), packets.get(1), 1)) {
            undo.undo(DocumentsOffice.clerk(), alone);
        }
        assertThat(refs.all(DocumentsOffice.clerk(), RecordFilter.ALL))
                .extracting(RecordRow::id)
                .containsExactly(used.id());
    }

    private static ImportRow row(int line, String system, String number, String day) {
        return new ImportRow(
                line,
                Map.of(
                        "system",
                        system,
                        "letter_no",
                        number,
                        "letter_on",
                        day,
                        "sender",
                        "สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน",
                        "subject",
                        "ขอให้รายงานข้อมูล",
                        "seen_on",
                        "2026-11-20"));
    }

    private static RecordDraft noted(LetterRefKind kind, String no) {
        return new RecordDraft()
                .with(kind.system, "SMART")
                .with(kind.letterNo, no)
                .with(kind.sender, "สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน")
                .with(kind.subject, "ขอให้รายงานข้อมูล")
                .with(kind.seenOn, DocumentsOffice.TODAY);
    }
}
