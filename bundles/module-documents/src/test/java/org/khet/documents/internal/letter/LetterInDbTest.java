package org.khet.documents.internal.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** Letters are registered with the next number, found, marked; what came before is told. Source: core CORE-43, 56, 65, E-13, E-15. */
@OnEachDatabase
class LetterInDbTest extends RecordContract<LetterInKind> {
    private static final PageRequest FIRST = new PageRequest(0, 20, List.of());
    private final DocumentsOffice office = new DocumentsOffice(fixture);
    private final LetterInKind in = office.letters.incoming.letters.kind();

    LetterInDbTest(TestDatabase database) {
        super(database, fixture -> new DocumentsOffice(fixture).letters.incoming.letters.kind());
    }

    @Override
    protected Map<String, String> notAsked() {
        return Map.of(
                "scope: another school has nothing of it",
                "the letter of the sample comes from an agency, not from a school",
                "number: counts for its own office",
                "its book counts, not the series of the portal");
    }

    @Override
    protected void before() {
        office.books();
    }

    @Override
    protected RecordDraft draft() {
        return super.draft()
                .with(kind.secrecy, "NONE")
                .with(kind.ticks, null)
                .with(kind.meetsAt, null)
                .with(kind.links, List.of())
                .with(kind.readers, List.of())
                .with(kind.units, List.of());
    }

    @Override
    protected RecordDraft asked(Action action) {
        return super.asked(action)
                .with(kind.ticks, Set.of("NOTE"))
                .with(kind.units, List.of(new RecordDraft().with(kind.unit, DocumentsOffice.unit("ICT"))));
    }

    private List<RecordRow> found(String words) {
        return office.letters.incoming.letters.page(
                DocumentsOffice.clerk(), new RecordFilter("", words, Map.of(), List.of()), FIRST);
    }

    @Test
    void letterGetsTheNextNumberAndIsFoundBySenderNumberInEitherDigitsAndSubject() {
        RecordRow first = office.letter("โครงการอาหารกลางวัน");
        RecordRow second = office.letters.incoming.letters.create(
                DocumentsOffice.clerk(), office.letterDraft("ขอข้อมูลนักเรียน").with(in.letterNo, "ศธ ๐๔๐๐๑/๔๕๖"));

        assertThat(first.get(in.number).text()).isEqualTo("1");
        assertThat(second.get(in.number).text()).isEqualTo("2");
        assertThat(second.get(in.backdated)).isFalse();
        assertThat(found("การศึกษาขั้นพื้นฐาน")).hasSize(2);
        assertThat(found("04001/456")).extracting(RecordRow::id).containsExactly(second.id());
        assertThat(found("๐๔๐๐๑/ว ๑๒๓")).extracting(RecordRow::id).containsExactly(first.id());
        assertThat(found("อาหารกลางวัน")).extracting(RecordRow::id).containsExactly(first.id());
    }

    @Test
    void sameSenderNumberAndDayTwiceIsToldNotRefused() {
        RecordRow first = office.letter("เรื่องเดียวกัน");
        RecordRow second = office.letters.incoming.letters.create(
                DocumentsOffice.clerk(), office.letterDraft("เรื่องเดียวกัน").with(in.letterNo, "ศธ ๐๔๐๐๑/ว ๑๒๓"));

        assertThat(first.get(in.twin)).isEmpty();
        assertThat(second.get(in.twin)).contains(first.id());
        assertThat(office.letters.incoming.letters.count(DocumentsOffice.clerk(), RecordFilter.ALL.in("twins")))
                .isEqualTo(1);
    }

    @Test
    void backDatedEntryStaysInsideTheYearAndIsMarked_theFutureIsRefused() {
        RecordRow late = office.letters.incoming.letters.create(
                DocumentsOffice.clerk(),
                office.letterDraft("มาถึงเมื่อสองวันก่อน").with(in.receivedAt, Instant.parse("2026-11-18T03:00:00Z")));
        assertThat(late.get(in.backdated)).isTrue();

        for (String wrong : List.of("2025-12-30T03:00:00Z", "2026-11-21T03:00:00Z")) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> office.letters.incoming.letters.create(
                            DocumentsOffice.clerk(),
                            office.letterDraft("ผิดวัน")
                                    .with(in.letterOn, null)
                                    .with(in.receivedAt, Instant.parse(wrong))))
                    .satisfies(refused ->
                            assertThat(refused.problems().getFirst().field()).isEqualTo("received_at"));
        }
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.letters.incoming.letters.create(
                        DocumentsOffice.clerk(),
                        office.letterDraft("ลงวันที่หลังวันรับ")
                                .with(in.receivedAt, Instant.parse("2026-11-17T03:00:00Z"))
                                .with(in.letterOn, LocalDate.of(2026, 11, 18))));
    }

    private RecordRow changed(RecordRow row, Field<?> field, Object value) {
        RecordRow stands = office.now(office.letters.incoming.letters, row);
        return office.letters.incoming.letters.change(
                DocumentsOffice.clerk(), stands, RecordDraft.of(stands).with(field, value));
    }

    @Test
    void dayOfReceiptThatIsTypedAnewStaysInTheYearOfTheNumber_andIsMarked() {
        RecordRow row = office.letters.incoming.letters.create(
                DocumentsOffice.clerk(), office.letterDraft("ขอข้อมูลนักเรียน").with(in.letterOn, null));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> changed(row, in.receivedAt, Instant.parse("2025-12-30T03:00:00Z")))
                .satisfies(refused -> {
                    assertThat(refused.problems().getFirst().field()).isEqualTo("received_at");
                    assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.letter.year");
                });
        RecordRow earlier = changed(row, in.receivedAt, Instant.parse("2026-11-18T03:00:00Z"));
        assertThat(earlier.get(in.backdated)).isTrue();
        assertThat(changed(row, in.receivedAt, Instant.parse("2026-11-20T01:00:00Z"))
                        .get(in.backdated))
                .isFalse();
    }

    @Test
    void correctedLetterIsComparedOnceMoreWithThoseBefore_andIsNotWrittenAfterItCame() {
        RecordRow first = office.letter("ขอข้อมูลนักเรียน");
        RecordRow second = office.letters.incoming.letters.create(
                DocumentsOffice.clerk(), office.letterDraft("ขอข้อมูลนักเรียน").with(in.letterNo, "ศธ 04001/132"));
        assertThat(second.get(in.twin)).isEmpty();
        assertThat(corrected(second, "ศธ 04001/ว 123", LocalDate.of(2026, 11, 18))
                        .get(in.twin))
                .contains(first.id());
        assertThat(corrected(second, "ศธ 04001/133", LocalDate.of(2026, 11, 18)).get(in.twin))
                .isEmpty();
        assertThat(changed(second, in.letterNo, "ศธ 04001/ว 123").get(in.twin))
                .as("in the form too")
                .contains(first.id());
        assertThat(office.now(office.letters.incoming.letters, first).get(in.twin))
                .isEmpty();

        RecordRow before = office.letters.incoming.letters.create(
                DocumentsOffice.clerk(),
                office.letterDraft("มาถึงวันพุธ").with(in.receivedAt, Instant.parse("2026-11-18T03:00:00Z")));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> corrected(before, "ศธ 04001/134", LocalDate.of(2026, 11, 19)))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.letter.before"));
    }

    private RecordRow corrected(RecordRow row, String no, LocalDate on) {
        RecordRow stands = office.now(office.letters.incoming.letters, row);
        return office.letters.incoming.letters.act(
                DocumentsOffice.clerk(),
                stands,
                in.correct,
                RecordDraft.of(stands).with(in.letterNo, no).with(in.letterOn, on),
                "พิมพ์ผิด");
    }

    @Test
    void headTicksNoGrantBesideARefusal_theLetterStaysAsItWas() {
        var letters = office.letters.incoming.letters;
        var director = DocumentsOffice.everything(1);
        RecordRow letter = office.letter("ขออนุญาตใช้ห้องประชุม");
        for (Set<String> both : List.of(Set.of("APPROVE", "REFUSE"), Set.of("NOTE", "ALLOW", "RETURN"))) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> office.act(letters, director, letter, in.mark, in.ticks, both))
                    .satisfies(refused -> {
                        assertThat(refused.problems().getFirst().field()).isEqualTo("ticks");
                        assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.ticks-against");
                    });
        }
        assertThat(office.now(letters, letter).get(in.ticks)).isEmpty();
        assertThat(office.act(letters, director, letter, in.mark, in.ticks, Set.of("NOTE", "REFUSE"))
                        .get(in.ticks))
                .contains(Set.of("NOTE", "REFUSE"));
    }

    @Test
    void headTicksTheDiary_theAppointmentIsThere_andASecondAtTheSameTimeClashes() {
        var director = DocumentsOffice.everything(1);
        var appointment = office.letters.appointments.kind();
        RecordRow letter = office.letter("เชิญประชุมจังหวัด");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(
                        office.letters.incoming.letters, director, letter, in.mark, in.ticks, Set.of("DIARY")))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("meets_at"));

        Instant at = Instant.parse("2026-11-25T02:00:00Z");
        for (RecordRow one : List.of(letter, office.letter("เชิญประชุมอีกเรื่อง"))) {
            office.act(
                    office.letters.incoming.letters,
                    director,
                    one,
                    in.mark,
                    in.ticks,
                    Set.of("NOTE", "DIARY"),
                    in.meetsAt,
                    at);
        }
        List<RecordRow> diary = office.letters.appointments.page(director, RecordFilter.ALL.in("mine"), FIRST);
        assertThat(diary).hasSize(2);
        RecordRow first = diary.getLast();
        assertThat(first.get(appointment.of)).contains(director.person());
        assertThat(first.get(appointment.source).orElseThrow().id()).isEqualTo(letter.id());
        assertThat(first.get(appointment.clash)).isEmpty();
        assertThat(diary.getFirst().get(appointment.clash)).contains(first.id());

        office.letters
                .appointments
                .internal()
                .change(director, diary.getFirst(), new RecordDraft().with(appointment.subject, "ไปกับรองฯ"));
        for (RecordRow of : diary) {
            RecordRow ticked = office.letters
                    .incoming
                    .letters
                    .find(
                            DocumentsOffice.KT1,
                            of.get(appointment.source).orElseThrow().id())
                    .orElseThrow();
            office.act(
                    office.letters.incoming.letters,
                    DocumentsOffice.clerk(),
                    ticked,
                    in.correct,
                    in.subject,
                    "เชิญประชุมจังหวัดสัญจร",
                    in.sender,
                    ticked.get(in.sender),
                    in.letterNo,
                    ticked.get(in.letterNo),
                    in.letterOn,
                    ticked.raw(in.letterOn));
        }
        assertThat(office.letters.appointments.page(director, RecordFilter.ALL.in("mine"), FIRST))
                .as("corrected with its letter, but for what the director typed")
                .satisfies(all -> assertThat(all)
                        .extracting(one -> one.get(appointment.subject))
                        .containsExactly("ไปกับรองฯ", "เชิญประชุมจังหวัดสัญจร"))
                .allSatisfy(one -> assertThat(
                                one.get(appointment.source).orElseThrow().title())
                        .endsWith("เชิญประชุมจังหวัดสัญจร"));
    }

    @Test
    void officeWithoutARegisterIsToldSo() {
        fixture.database().clear();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.letter("ไม่มีทะเบียน"))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.register.none"));
    }
}
