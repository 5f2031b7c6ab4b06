package org.khet.documents.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.chain.LevelAnswer;
import org.khet.documents.internal.chain.LevelDecision;
import org.khet.documents.internal.diary.AppointmentKind;
import org.khet.documents.internal.letter.LetterInKind;
import org.khet.documents.internal.letter.LetterPermissions;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/** ลงนัด of the director on letters and memos stands in the diary, and a second appointment at that time is warned of. Source: core CORE-65, E-22. */
@OnEachDatabase
class DiaryTickDbTest {
    private static final Instant NINE = Instant.parse("2026-11-25T02:00:00Z");
    private static final Instant HALF_PAST_NINE = Instant.parse("2026-11-25T02:30:00Z");
    private static final Instant TEN = Instant.parse("2026-11-25T03:00:00Z");
    private static final TestCaller DIRECTOR = DocumentsOffice.everything(1);
    private final TestDatabase database;
    private RecordFixture fixture;
    private PapersOffice office;
    private RecordService<LetterInKind> letters;
    private RecordService<AppointmentKind> diary;
    private LetterInKind in;

    DiaryTickDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        database.clear();
        fixture = new RecordFixture(database);
        office = new PapersOffice(fixture).open();
        office.documents.books();
        letters = office.documents.letters.incoming.letters;
        diary = office.documents.letters.appointments;
        in = letters.kind();
    }

    private RecordRow ticked(RecordRow letter, Instant at) {
        return office.documents.act(
                letters, DIRECTOR, letter, in.mark, in.ticks, Set.of("NOTE", "DIARY"), in.meetsAt, at);
    }

    private RecordRow signed(String subject, Instant at) {
        RecordRow paper = office.submitted(13, "ICT", subject);
        office.answer(12, paper, LevelDecision.given("เห็นควร"));
        office.answer(3, paper, LevelDecision.given("เห็นควร"));
        office.answer(1, paper, new LevelDecision(LevelAnswer.SIGNED, "", Set.of("NOTE", "DIARY"), at, "ห้องประชุม 1"));
        return paper;
    }

    /** What stands in the director's diary, the earliest first. */
    private List<RecordRow> planned() {
        return diary.all(DIRECTOR, RecordFilter.ALL.in("mine")).stream()
                .sorted(Comparator.comparing(row -> row.get(diary.kind().begins)))
                .toList();
    }

    private List<Long> warned() {
        return fixture.happenings().all().stream()
                .filter(one -> one.type().equals("documents.appointment.clashes"))
                .filter(one -> one.audience().people().equals(Set.of(PapersOffice.key(1))))
                .map(DomainEvent::recordId)
                .toList();
    }

    @Test
    void tickOnALetterAndOnAMemoStandsInTheDiary_theSecondAtThatTimeSaysSoAndTheDirectorIsWarned() {
        RecordRow letter = office.documents.letter("เชิญประชุมจังหวัด");
        assertThatExceptionOfType(Rejected.class)
                .as("without day and time")
                .isThrownBy(() -> office.documents.act(letters, DIRECTOR, letter, in.mark, in.ticks, Set.of("DIARY")))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("meets_at"));
        TestCaller clerk = TestCaller.of(PapersOffice.KT1, 5).with(LetterPermissions.VIEW, LetterPermissions.REGISTER);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> office.documents.act(
                        letters, clerk, letter, in.mark, in.ticks, Set.of("DIARY"), in.meetsAt, NINE));
        assertThat(planned()).isEmpty();

        ticked(letter, NINE);
        RecordRow first = planned().getFirst();
        assertThat(first.get(diary.kind().subject)).isEqualTo("เชิญประชุมจังหวัด");
        assertThat(first.get(diary.kind().begins)).isEqualTo(NINE);
        assertThat(first.get(diary.kind().ends)).isEqualTo(TEN);
        assertThat(first.get(diary.kind().of)).contains(PapersOffice.key(1));
        assertThat(first.get(diary.kind().source).orElseThrow().id()).isEqualTo(letter.id());
        assertThat(warned()).isEmpty();

        RecordRow memo = signed("ขอเชิญเป็นประธานเปิดอบรม", HALF_PAST_NINE);
        RecordRow second = planned().getLast();
        assertThat(second.get(diary.kind().source).orElseThrow().id()).isEqualTo(memo.id());
        assertThat(second.get(diary.kind().place)).isEqualTo("ห้องประชุม 1");
        assertThat(second.get(diary.kind().clash)).contains(first.id());
        assertThat(warned()).containsExactly(second.id());
        assertThat(diary.count(DIRECTOR, RecordFilter.ALL.in("clashes"))).isEqualTo(1);

        RecordRow stands = letters.open(DIRECTOR, letter.id());
        letters.change(
                DIRECTOR,
                stands,
                RecordDraft.of(stands)
                        .with(in.secrecy, "SECRET")
                        .with(in.readers, List.of(new RecordDraft().with(in.reader, DIRECTOR.person()))));
        assertThat(planned())
                .as("a letter that is secret now says its number only")
                .filteredOn(row -> row.id() == first.id())
                .singleElement()
                .satisfies(row -> assertThat(List.of(
                                row.get(diary.kind().subject),
                                row.get(diary.kind().source).orElseThrow().title()))
                        .containsOnly(letter.get(in.number).text()));

        signed("ขอเชิญประชุมหลังจากนั้น", Instant.parse("2026-11-25T03:30:00Z"));
        assertThat(warned()).as("one that only touches is no clash").hasSize(1);
    }

    @Test
    void letterThatIsVoidOrAnothers_aPaperThatIsCancelled_leavesTheDiary_andNothingIsPutIntoThePast() {
        RecordRow twice = office.documents.letter("เชิญประชุมจังหวัด");
        ticked(twice, NINE);
        office.documents.act(letters, DocumentsOffice.clerk(), twice, in.spoil);
        assertThat(planned()).isEmpty();
        RecordRow theirs = office.documents.letter("เชิญประชุมของอีกเขต");
        ticked(theirs, NINE);
        office.documents.act(letters, DocumentsOffice.clerk(), theirs, in.transfer);
        assertThat(planned()).isEmpty();

        RecordRow memo = office.finished(signed("ขอเชิญเป็นประธานเปิดอบรม", NINE));
        assertThat(planned()).hasSize(1);
        office.papers
                .memos()
                .act(PapersOffice.clerk(), memo, office.papers.memos().kind().cancel, new RecordDraft(), "เลื่อนอบรม");
        assertThat(planned()).isEmpty();

        Instant yesterday = Instant.parse("2026-11-19T02:00:00Z");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> ticked(office.documents.letter("ประชุมเมื่อวาน"), yesterday))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.appointment-past"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> signed("อบรมเมื่อวาน", yesterday))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.appointment-past"));
    }

    @Test
    void tickedOnceMoreTheEarlierTimeIsFree_andASignatureThatIsTakenBackTakesItsAppointment() {
        RecordRow letter = office.documents.letter("เชิญประชุมจังหวัด");
        ticked(letter, NINE);
        ticked(letter, TEN);
        assertThat(planned())
                .extracting(
                        row -> row.get(diary.kind().begins),
                        row -> row.get(diary.kind().clash).isPresent())
                .containsExactly(tuple(TEN, false));

        RecordRow memo = signed("ขอเชิญเป็นประธานเปิดอบรม", NINE);
        assertThat(planned()).hasSize(2);
        office.papers.desk().undo(PapersOffice.person(1), "documents.memo/" + memo.id());
        assertThat(planned())
                .extracting(row -> row.get(diary.kind().source).orElseThrow().id())
                .containsExactly(letter.id());
        assertThat(warned()).isEmpty();
    }

    @Test
    void tickOfWhoActsForTheDirectorStandsInTheDirectorsDiary_notInTheOwn() {
        TestCaller deputy = DocumentsOffice.everything(3);
        RecordRow letter = office.documents.letter("เชิญประชุมจังหวัด");
        office.documents.act(
                letters,
                new InPlaceOfDirector(deputy),
                letter,
                in.mark,
                in.ticks,
                Set.of("NOTE", "DIARY"),
                in.meetsAt,
                NINE);

        assertThat(planned())
                .singleElement()
                .satisfies(row -> assertThat(row.get(diary.kind().of)).contains(PapersOffice.key(1)));
        assertThat(diary.all(deputy, RecordFilter.ALL.in("mine"))).isEmpty();
        RecordRow memo = signed("ขอเชิญเป็นประธานเปิดอบรม", HALF_PAST_NINE);
        assertThat(planned().getLast().get(diary.kind().source).orElseThrow().id())
                .isEqualTo(memo.id());
        assertThat(warned()).as("two at one time").hasSize(1);
    }

    /** A deputy while the director is away, as the portal makes callers. */
    private record InPlaceOfDirector(Caller who) implements Caller {
        @Override
        public AccountId account() {
            return who.account();
        }

        @Override
        public PersonId person() {
            return who.person();
        }

        @Override
        public OfficeId office() {
            return who.office();
        }

        @Override
        public String name() {
            return who.name();
        }

        @Override
        public String actingFor() {
            return DIRECTOR.name();
        }

        @Override
        public PersonId inPlaceOf() {
            return DIRECTOR.person();
        }

        @Override
        public Scope scope(Permission permission) {
            return DIRECTOR.scope(permission);
        }
    }
}
