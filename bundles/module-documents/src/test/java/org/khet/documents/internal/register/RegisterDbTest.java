package org.khet.documents.internal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** Registers: pattern, year, one for each sort. Source: core CORE-49, E-11. */
@OnEachDatabase
class RegisterDbTest extends RecordContract<RegisterKind> {
    private final DocumentsOffice office = new DocumentsOffice(fixture);
    private int made;

    RegisterDbTest(TestDatabase database) {
        super(database, fixture -> new DocumentsOffice(fixture).registers.registers.kind());
    }

    @Override
    protected RecordDraft draft() {
        return super.draft()
                .with(kind.code, "ท" + ++made)
                .with(kind.pattern, "ศธ 04999/{n}")
                .with(kind.sort, RegisterSort.OWN);
    }

    private String next(RecordRow register, LocalDate day) {
        return fixture.database()
                .transactions()
                .call(() -> office.registers.numbers.next(
                        office.registers
                                .registers
                                .find(DocumentsOffice.KT1, register.id())
                                .orElseThrow(),
                        day,
                        Optional.of(DocumentsOffice.unit("ICT"))))
                .text();
    }

    @Test
    void numberLooksAsTheRegisterSays_andANewPatternHoldsFromTheNextNumber() {
        RecordRow circular = office.register("ว", RegisterSort.CIRCULAR, "{office}/ว {n}");
        assertThat(next(circular, TODAY)).isEqualTo("ศธ 04999/ว 1");
        assertThat(next(circular, TODAY)).isEqualTo("ศธ 04999/ว 2");

        office.registers.registers.change(
                DocumentsOffice.admin(),
                circular,
                RecordDraft.of(circular)
                        .with(office.registers.registers.kind().pattern, "{unit} ว {n}/{yyyy}")
                        .with(office.registers.registers.kind().digits, DigitSort.THAI));
        assertThat(next(circular, TODAY)).isEqualTo("ICT ว ๓/๒๕๖๙");
    }

    @Test
    void calendarYearBeginsInJanuary_fiscalYearInOctober_neverGoesOn() {
        var kind = office.registers.registers.kind();
        RecordRow calendar = office.register("A", RegisterSort.OUTGOING, "{n}/{yyyy}");
        RecordRow fiscal = office.registers.registers.create(
                DocumentsOffice.admin(),
                office.registerDraft("B", RegisterSort.MEMO, "{n}/{yy}").with(kind.yearKind, BookYear.FISCAL));
        RecordRow never = office.registers.registers.create(
                DocumentsOffice.admin(),
                office.registerDraft("C", RegisterSort.OWN, "{n}/{yyyy}").with(kind.yearKind, BookYear.NEVER));

        assertThat(next(calendar, LocalDate.of(2026, 9, 30))).isEqualTo("1/2569");
        assertThat(next(calendar, LocalDate.of(2026, 10, 1))).isEqualTo("2/2569");
        assertThat(next(calendar, LocalDate.of(2027, 1, 4))).isEqualTo("1/2570");
        assertThat(next(fiscal, LocalDate.of(2026, 9, 30))).isEqualTo("1/69");
        assertThat(next(fiscal, LocalDate.of(2026, 10, 1))).isEqualTo("1/70");
        assertThat(next(never, LocalDate.of(2026, 10, 1))).isEqualTo("1/2569");
        assertThat(next(never, LocalDate.of(2027, 1, 4))).isEqualTo("2/2570");
    }

    @Test
    void yearKindDoesNotChangeInTheMiddleOfAYear() {
        var kind = office.registers.registers.kind();
        RecordRow row = office.register("A", RegisterSort.OUTGOING, "{n}/{yyyy}");
        row = office.registers.registers.change(
                DocumentsOffice.admin(), row, RecordDraft.of(row).with(kind.yearKind, BookYear.FISCAL));
        next(row, TODAY);
        RecordRow seen = row;

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.registers.registers.change(
                        DocumentsOffice.admin(), seen, RecordDraft.of(seen).with(kind.yearKind, BookYear.CALENDAR)))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("year_kind"));
    }

    private void nextOf(String unit, RecordRow register, LocalDate day) {
        var _ = fixture.database()
                .transactions()
                .call(() -> office.registers.numbers.nextOfUnit(register, day, DocumentsOffice.unit(unit)));
    }

    private RecordRow shared(BookYear year) {
        return office.registers.registers.create(
                DocumentsOffice.admin(),
                office.registerDraft("กลุ่ม", RegisterSort.UNIT_BOOK, "{n}/{yyyy}")
                        .with(office.registers.registers.kind().yearKind, year));
    }

    @Test
    void yearKindOfABookThatUnitsShareDoesNotChangeOnceOneOfThemHasANumber() {
        var kind = office.registers.registers.kind();
        RecordRow book = shared(BookYear.CALENDAR);
        RecordRow seen = office.registers.registers.change(
                DocumentsOffice.admin(), book, RecordDraft.of(book).with(kind.yearKind, BookYear.FISCAL));
        nextOf("FIN", seen, TODAY);
        nextOf("FIN", seen, TODAY);
        nextOf("ICT", seen, TODAY);

        for (BookYear other : List.of(BookYear.CALENDAR, BookYear.NEVER)) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> office.registers.registers.change(
                            DocumentsOffice.admin(), seen, RecordDraft.of(seen).with(kind.yearKind, other)))
                    .satisfies(refused -> assertThat(refused.problems())
                            .containsExactly(Problem.of("year_kind", "documents.error.register.year", 2)));
        }
    }

    @Test
    void yearKindOfABookThatUnitsShareChangesBeforeTheirFirstNumberOfTheYear() {
        var kind = office.registers.registers.kind();
        RecordRow book = shared(BookYear.FISCAL);
        nextOf("FIN", book, LocalDate.of(2026, 9, 30));

        RecordRow changed = office.registers.registers.change(
                DocumentsOffice.admin(), book, RecordDraft.of(book).with(kind.yearKind, BookYear.CALENDAR));
        assertThat(changed.get(kind.yearKind)).isEqualTo(BookYear.CALENDAR);
    }

    @Test
    void secondRegisterOfASortAndUnknownPartsOfAPatternAreRefused() {
        office.register("A", RegisterSort.OUTGOING, "{n}");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.register("B", RegisterSort.OUTGOING, "{n}"))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("sort"));
        for (String wrong : new String[] {"{n}/{year}", "2569", "{n}{n}"}) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> office.register("C", RegisterSort.OWN, wrong))
                    .satisfies(refused ->
                            assertThat(refused.problems().getFirst().field()).isEqualTo("pattern"));
        }
    }

    @Test
    void unitHasABookOfItsOwn_othersTakeTheOffices() {
        var kind = office.registers.registers.kind();
        RecordRow whole = office.register("รับ", RegisterSort.UNIT_BOOK, "{unit} {n}/{yyyy}");
        RecordRow own = office.registers.registers.create(
                DocumentsOffice.admin(),
                office.registerDraft("รับ-ICT", RegisterSort.UNIT_BOOK, "ทก {n}")
                        .with(kind.unit, DocumentsOffice.unit("ICT")));

        assertThat(office.registers
                        .numbers
                        .register(
                                DocumentsOffice.admin(),
                                RegisterSort.UNIT_BOOK,
                                Optional.of(DocumentsOffice.unit("ICT")))
                        .orElseThrow()
                        .id())
                .isEqualTo(own.id());
        assertThat(office.registers
                        .numbers
                        .register(
                                DocumentsOffice.admin(),
                                RegisterSort.UNIT_BOOK,
                                Optional.of(DocumentsOffice.unit("FIN")))
                        .orElseThrow()
                        .id())
                .isEqualTo(whole.id());
    }

    @Test
    void registersOfAGroupAreThoseOfItsSections_unlessASectionHasOneOfItsOwn() {
        var kind = office.registers.registers.kind();
        UnitId group = DocumentsOffice.unit("ICT");
        UnitId network = fixture.units()
                .addSection(group, DocumentsOffice.KT1, 9_901, "ICT-1", "งานเครือข่ายและคอมพิวเตอร์")
                .id();
        RecordRow whole = office.register("บข", RegisterSort.MEMO, "{n}");
        RecordRow ofGroup = ofUnit(office.registerDraft("บข-ICT", RegisterSort.MEMO, "ทก {n}"), group);
        RecordRow besides = ofUnit(office.registerDraft("ยืม", RegisterSort.OWN, "ย {n}"), group);
        RegisterNumbers numbers = office.registers.numbers;

        assertThat(register(network)).isEqualTo(ofGroup.id());
        assertThat(register(DocumentsOffice.unit("FIN"))).isEqualTo(whole.id());
        assertThat(numbers.own(DocumentsOffice.KT1, besides.id(), network, TODAY))
                .isPresent();
        assertThat(numbers.own(DocumentsOffice.KT1, besides.id(), DocumentsOffice.unit("FIN"), TODAY))
                .isEmpty();
        assertThat(numbers.isReservable(ofGroup, network, TODAY)).isTrue();
        assertThat(numbers.isReservable(ofGroup, DocumentsOffice.unit("FIN"), TODAY))
                .isFalse();

        RecordRow ofSection = ofUnit(office.registerDraft("บข-ICT-1", RegisterSort.MEMO, "คข {n}"), network);
        assertThat(register(network)).isEqualTo(ofSection.id());
        assertThat(register(group)).as("not of those below").isEqualTo(ofGroup.id());
    }

    private RecordRow ofUnit(RecordDraft draft, UnitId unit) {
        return office.registers.registers.create(
                DocumentsOffice.admin(), draft.with(office.registers.registers.kind().unit, unit));
    }

    private long register(UnitId unit) {
        return office.registers
                .numbers
                .register(DocumentsOffice.admin(), RegisterSort.MEMO, Optional.of(unit), TODAY)
                .orElseThrow()
                .id();
    }

    @Test
    void officeWithoutRegistersGetsTheUsualOnesOnce_oneThatHasSomeKeepsThem() {
        StandardRegisters standard = new StandardRegisters(office.registers.registers);
        assertThat(standard.add(DocumentsOffice.admin())).isEqualTo(8);
        assertThat(standard.add(DocumentsOffice.admin())).isZero();
        assertThat(office.registers.numbers.register(DocumentsOffice.admin(), RegisterSort.INCOMING, Optional.empty()))
                .isPresent();
    }

    @Test
    void registerGivesNumbersFromItsFirstToItsLastDay_theNextYearsIsMadeBefore() {
        var kind = office.registers.registers.kind();
        RecordRow old = office.registers.registers.create(
                DocumentsOffice.admin(),
                office.registerDraft("ส่ง 69", RegisterSort.OUTGOING, "{n}")
                        .with(kind.until, LocalDate.of(2026, 12, 31)));
        RecordRow next = office.registers.registers.create(
                DocumentsOffice.admin(),
                office.registerDraft("ส่ง 70", RegisterSort.OUTGOING, "{n}").with(kind.from, LocalDate.of(2027, 1, 1)));

        assertThat(kept(LocalDate.of(2026, 12, 31))).contains(old.id());
        assertThat(kept(LocalDate.of(2027, 1, 1))).contains(next.id());
        assertThat(kept(LocalDate.of(2025, 12, 31))).isEmpty();
        assertThatExceptionOfType(Rejected.class)
                .as("two on one day")
                .isThrownBy(() -> office.registers.registers.create(
                        DocumentsOffice.admin(),
                        office.registerDraft("ส่ง", RegisterSort.OUTGOING, "{n}")
                                .with(kind.from, LocalDate.of(2026, 12, 31))));
        assertThatExceptionOfType(Rejected.class)
                .as("before its last day")
                .isThrownBy(() -> office.registers.registers.act(
                        DocumentsOffice.admin(),
                        old,
                        kind.end,
                        new RecordDraft().with(kind.until, LocalDate.of(2026, 12, 31)),
                        ""))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.register.not-over"));
    }

    private Optional<Long> kept(LocalDate day) {
        return office.registers
                .numbers
                .register(DocumentsOffice.admin(), RegisterSort.OUTGOING, Optional.empty(), day)
                .map(RecordRow::id);
    }
}
