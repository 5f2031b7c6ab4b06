package org.khet.documents.internal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** Reserved numbers lapse or are used once; none comes back. Source: core CORE-50, CORE-51, E-14. */
@OnEachDatabase
class ReservedNumberDbTest extends RecordContract<ReservedNumberKind> {
    private static final RecordLink PAPER = RecordLink.typed("หนังสือส่ง");
    private final DocumentsOffice office = new DocumentsOffice(fixture);
    private RecordRow register;

    ReservedNumberDbTest(TestDatabase database) {
        super(database, fixture -> new DocumentsOffice(fixture).registers.reserved.kind());
    }

    @Override
    protected Map<String, String> notAsked() {
        return Map.of(
                "number: counts for its own office",
                "its book counts, not the series of the portal",
                "draft: comes back, in its own record, until it is saved",
                "a number that is reserved is changed in no form");
    }

    @Override
    protected void before() {
        register = office.register("ส่ง", RegisterSort.OUTGOING, "ศธ 04999/{n}");
    }

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.register, register.id());
    }

    @Test
    void unusedNumberLapsesAfterThreeWorkingDays_theNextPaperTakesTheNextOne() {
        RecordRow first = made(13);
        assertThat(first.get(kind.number).text()).isEqualTo("ศธ 04999/1");
        assertThat(first.get(kind.lapsesOn)).isEqualTo(TODAY.plusDays(5));

        assertThat(office.registers.reservations.lapse(person(13), TODAY.plusDays(5)))
                .isZero();
        assertThat(office.registers.reservations.lapse(person(13), TODAY.plusDays(6)))
                .isEqualTo(1);
        assertThat(service.count(person(13), RecordFilter.ALL.in("lapsed"))).isEqualTo(1);
        assertThat(fixture.happenings().types()).contains("documents.number.lapsed");
        assertThat(made(13).get(kind.number).text()).isEqualTo("ศธ 04999/2");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() ->
                        office.registers.reservations.use(person(13), first.id(), register.id(), PAPER, "reserved"));
    }

    @Test
    void reservedNumberIsUsedOnceAndByItsRegisterOnly() {
        RecordRow one = made(13);
        RecordRow other = office.register("ว", RegisterSort.CIRCULAR, "ว {n}");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(
                        () -> office.registers.reservations.use(person(13), one.id(), other.id(), PAPER, "reserved"));
        assertThat(office.registers
                        .reservations
                        .use(person(13), one.id(), register.id(), PAPER, "reserved")
                        .text())
                .isEqualTo("ศธ 04999/1");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() ->
                        office.registers.reservations.use(person(13), one.id(), register.id(), PAPER, "reserved"));
    }

    @Test
    void numberOfACancelledPaperStandsAsVoid() {
        RecordRow taken = made(13);
        office.registers.reservations.use(person(13), taken.id(), register.id(), PAPER, "reserved");
        var borne = new ReservedNumbers.Borne(
                taken.get(kind.number),
                register.id(),
                DocumentsOffice.unit("ICT"),
                person(13).person(),
                PAPER);
        office.registers.reservations.spoil(person(13), borne, "พิมพ์ผิด");

        assertThat(service.page(
                        person(13),
                        RecordFilter.ALL.in("void"),
                        new org.khet.portal.api.persistence.PageRequest(0, 10, java.util.List.of())))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get(kind.number).text()).isEqualTo("ศธ 04999/1");
                    assertThat(row.head().reason()).isEqualTo("พิมพ์ผิด");
                });
        assertThat(made(13).get(kind.number).text()).isEqualTo("ศธ 04999/2");
    }

    @Test
    void numberIsReservedWhereAPaperCanTakeIt_notOfLettersThatCome_notOfABookOfPaper_notOfAnotherUnitOrYear() {
        RegisterKind of = office.registers.registers.kind();
        List<RecordDraft> refused = List.of(
                office.registerDraft("รับ", RegisterSort.INCOMING, "{n}"),
                office.registerDraft("กลุ่ม", RegisterSort.UNIT_BOOK, "{n}/{yyyy}"),
                office.registerDraft("มือ", RegisterSort.MEMO, "{n}/{yyyy}").with(of.takenAt, NumberTaken.BY_HAND),
                office.registerDraft("ปีหน้า", RegisterSort.ORDER, "{n}/{yyyy}").with(of.from, TODAY.plusDays(1)),
                office.registerDraft("ปีก่อน", RegisterSort.CERTIFICATE, "{n}/{yyyy}")
                        .with(of.until, TODAY.minusDays(1)),
                office.registerDraft("กลุ่มอื่น", RegisterSort.CIRCULAR, "{n}/{yyyy}")
                        .with(of.unit, DocumentsOffice.unit("SUP")));
        for (RecordDraft one : refused) {
            RecordRow book = office.registers.registers.create(DocumentsOffice.admin(), one);
            assertThatExceptionOfType(Rejected.class)
                    .as(book.get(of.name))
                    .isThrownBy(() -> service.create(
                            person(13),
                            draft().with(kind.register, book.id()).with(kind.unit, DocumentsOffice.unit("ICT"))))
                    .satisfies(wrong -> assertThat(wrong.problems().getFirst().key())
                            .isEqualTo("documents.error.number.unreservable"));
            assertThat(office.registers.numbers.last(book, TODAY))
                    .as("no number is lost")
                    .isEmpty();
        }
        RecordRow own = office.registers.registers.create(
                DocumentsOffice.admin(),
                office.registerDraft("กลุ่มเรา", RegisterSort.CIRCULAR, "{n}/{yyyy}")
                        .with(of.unit, DocumentsOffice.unit("ICT")));
        assertThat(service.create(
                                person(13),
                                draft().with(kind.register, own.id()).with(kind.unit, DocumentsOffice.unit("ICT")))
                        .get(kind.number)
                        .running())
                .isEqualTo(1);
    }

    @Test
    void registerWithoutReservationsRefuses_andARegisterWithAReservedNumberDoesNotEnd() {
        RecordRow strict = office.registers.registers.create(
                DocumentsOffice.admin(),
                office.registerDraft("ค", RegisterSort.ORDER, "{n}/{yyyy}")
                        .with(office.registers.registers.kind().reservable, false));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> service.create(person(13), draft().with(kind.register, strict.id())))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("register"));
        made(13);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.registers.registers.act(
                        DocumentsOffice.admin(),
                        register,
                        office.registers.registers.kind().end,
                        new RecordDraft().with(office.registers.registers.kind().until, TODAY),
                        ""));
    }
}
