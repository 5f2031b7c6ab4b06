package org.khet.ict.internal.ticket.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.equipment.DeviceSticker;
import org.khet.ict.internal.ticket.PendingParts;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketOutcome;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.WiredParts;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.print.PrintImage;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.fake.FakeLetterheads;

/** What stands on form F2. Source: ict I.2.5, E-R43. */
class PapersTest {
    private static final BigDecimal ROLLER = new BigDecimal("450.50");

    private final TestOffice office = new TestOffice();
    private final List<PrintDocument> printed = new ArrayList<>();
    private final FormF2 form = new FormF2(
            (document, out) -> printed.add(document),
            new FakeLetterheads(office.offices()),
            office.equipment,
            office.codes,
            office.clock,
            office.settings,
            new WiredParts(office));

    @Test
    void costOfTheRepairStandsInFiguresAndWords() throws IOException {
        var model = f2(finished("FIXED"));

        assertThat(model)
                .containsEntry("total", "450.50")
                .containsEntry("totalWords", "สี่ร้อยห้าสิบบาทห้าสิบสตางค์")
                .containsEntry("kind", "แจ้งซ่อม");
        assertThat(ticked(model, "results")).containsExactly("ซ่อมแล้วเสร็จ");
        assertThat(ticked(model, "erase")).containsExactly("ห้ามล้างข้อมูล");
    }

    @Test
    void formOfADemonstrationOffice_saysThatAllIsInvented() throws IOException {
        assertThat(f2(finished("FIXED"))).containsEntry("watermark", "");
        var invented = new FormF2(
                (document, out) -> printed.add(document),
                new FakeLetterheads(office.offices(), office.head().office()),
                office.equipment,
                office.codes,
                office.clock,
                office.settings,
                new WiredParts(office));

        invented.printBlank(office.head(), new ByteArrayOutputStream());

        assertThat(model()).containsEntry("watermark", FakeLetterheads.WATERMARK);
    }

    @Test
    void onlyWhatIsRepairedIsTickedAsRepaired() throws IOException {
        assertThat(ticked(f2(finished("REPLACED")), "results")).containsExactly("ซ่อมแล้วเสร็จ");
        assertThat(ticked(f2(finished("UNREPAIRED")), "results")).containsExactly("ซ่อมไม่ได้");
        assertThat(ticked(f2(finished("NO-FAULT")), "results")).containsExactly("อื่น ๆ ไม่พบอาการเสีย");
        assertThat(ticked(f2(finished("WORKAROUND")), "results")).containsExactly("อื่น ๆ แก้ไขชั่วคราว");
        assertThat(ticked(f2(office.repairing()), "results")).isEmpty();
    }

    @Test
    void requesterForWhomItDoesNotWorkIsBelieved() throws IOException {
        Ticket again = office.desks
                .handOver()
                .notWorking(office.school(), office.returned().seen(), "ยังดึงกระดาษซ้อน");

        var model = f2(again);

        assertThat(ticked(model, "works")).containsExactly("ใช้งานไม่ได้");
        assertThat(ticked(model, "results")).isEmpty();
        assertThat(model)
                .containsEntry("comment", "ยังดึงกระดาษซ้อน")
                .containsEntry("receivedBack", "")
                .containsEntry("condition", "");
        assertThat(again.outcome().done().minutes()).isEqualTo(50);
    }

    @Test
    void ticketThatClosedByItselfSaysSo() throws IOException {
        Ticket returned = office.returned();
        Ticket closed = office.tickets.store(
                returned.moved(TicketState.AUTO_CLOSED, office.clock.instant()),
                office.tickets.steps(TestOffice.KT1, returned.id()).getLast());

        assertThat(f2(closed).get("autoClosed").toString()).contains("20 พฤศจิกายน 2569");
        assertThat(f2(returned)).containsEntry("autoClosed", "");
    }

    /** Source: ict I.2.5, ICT-23: requester, assignment, work with its parts, return; from the report to the end. */
    @Test
    void formPrintsInEveryStateWithItsFourBlocksAndCode_partsWithFiguresAndTheirSum() throws IOException {
        Map<TicketState, Ticket> byState = new EnumMap<>(TicketState.class);
        Ticket given = office.returned();
        for (Ticket ticket : List.of(
                office.reported(),
                office.received(),
                office.assigned(),
                office.repairing(),
                finished("FIXED"),
                given)) {
            byState.put(ticket.state(), ticket);
        }
        for (TicketState state : TicketState.values()) {
            Ticket ticket = byState.computeIfAbsent(
                    state,
                    missing -> office.tickets.store(
                            given.moved(missing, office.clock.instant()),
                            office.tickets.steps(TestOffice.KT1, given.id()).getLast()));
            assertThat(f2(ticket))
                    .as(state.name())
                    .containsEntry("number", ticket.number().text());
            assertThat(printed.getLast().images())
                    .containsEntry("ticket", new PrintImage.QrCode("https://portal.example/ict/repairs/1"));
            byState.put(state, ticket);
        }
        assertThat(f2(byState.get(TicketState.SUBMITTED)))
                .containsEntry("requester", "นางธุรการ ตัวอย่าง 05")
                .containsEntry("phone", "0000000021")
                .containsEntry("place", "ห้องธุรการ")
                .containsEntry("symptom", "เครื่องพิมพ์ไม่ดึงกระดาษ")
                .containsEntry("receiver", "")
                .containsEntry("technician", "");

        office.parts = new SomeParts(List.of(
                new PendingParts.Line("ลูกยางดึงกระดาษ", new BigDecimal("2.00"), new BigDecimal("225.25"), ROLLER)));
        var model = f2(finished("FIXED"));
        assertThat(ticked(model, "priorities")).hasSize(1);
        assertThat(model)
                .containsEntry("finding", "ลูกยางสึก")
                .containsEntry("work", "เปลี่ยนลูกยาง")
                .containsEntry("total", "450.50");
        assertThat(model.get("technician").toString()).isNotEmpty();
        assertThat(model.get("parts"))
                .isEqualTo(List.of(Map.of(
                        "no", 1, "item", "ลูกยางดึงกระดาษ", "quantity", "2", "price", "225.25", "amount", "450.50")));
        assertThat((List<?>) model.get("blankParts")).hasSize(1);
        assertThat(f2(byState.get(TicketState.RETURNED)))
                .containsEntry("condition", "ใช้งานได้ (สายไฟ)")
                .containsEntry("receivedBack", "นางธุรการ ตัวอย่าง 05");

        form.printBlank(office.school(), new ByteArrayOutputStream());
        assertThat(model())
                .as("the blank form prints, too")
                .containsEntry("blank", true)
                .containsEntry("number", "")
                .containsEntry("parts", List.of());
    }

    /** Source: ict I.2.5, ICT-23. */
    @Test
    void headSignsTheAssignmentWithNameAndDay_theTechnicianTheWorkWithItsDay() throws IOException {
        assertThat(f2(office.received()))
                .as("nobody assigned it")
                .containsEntry("head", "")
                .containsEntry("headSignedOn", "");
        Ticket work = office.repairing();
        assertThat(f2(work))
                .containsEntry("head", office.head().name())
                .containsEntry("headSignedOn", "20 พฤศจิกายน 2569")
                .containsEntry("technicianSignedOn", "");
        office.clock.set("2026-11-23T10:00");
        Ticket done = office.desks
                .bench()
                .finish(office.technician(), work.seen(), new TicketOutcome.Done("เปลี่ยนลูกยาง", "FIXED", 30));
        var model = f2(done);
        assertThat(model)
                .containsEntry("headSignedOn", "20 พฤศจิกายน 2569")
                .containsEntry("technicianSigned", model.get("technician"))
                .containsEntry("technicianSignedOn", "23 พฤศจิกายน 2569");
        Ticket again = office.desks
                .handOver()
                .notWorking(office.school(), office.returned().seen(), "ยังดึงกระดาษซ้อน");
        assertThat(f2(again))
                .as("the work is not done any more")
                .containsEntry("technicianSigned", "")
                .containsEntry("technicianSignedOn", "");
    }

    @Test
    void morePartsThanThePageHasRoomForStandInOneSum() throws IOException {
        office.parts = new SomeParts(Collections.nCopies(
                10, new PendingParts.Line("สาย", BigDecimal.ONE, new BigDecimal("50"), new BigDecimal("50"))));

        List<?> rows = (List<?>) f2(finished("FIXED")).get("parts");

        assertThat(rows).hasSize(8);
        assertThat(rows.getLast())
                .isEqualTo(Map.of(
                        "no", 8, "item", "รายการอื่นอีก 3 รายการ", "quantity", "", "price", "", "amount", "150.00"));
    }

    /** Parts of whatever ticket. */
    private record SomeParts(List<PendingParts.Line> all) implements PendingParts {
        @Override
        public List<Line> lines(Ticket ticket) {
            return all;
        }

        @Override
        public int count(Ticket ticket) {
            return 0;
        }

        @Override
        public BigDecimal charged(Ticket ticket) {
            return BigDecimal.ZERO;
        }

        @Override
        public void drop(Caller caller, Ticket ticket, String why) {
            throw new IllegalStateException("no ticket ends here without its parts");
        }
    }

    @Test
    void blankFormHasTheOfficeAndEmptyLines_andNobodysData() throws IOException {
        finished("FIXED");

        form.printBlank(office.school(), new ByteArrayOutputStream());

        var model = model();
        assertThat(printed.getLast().images()).as("no QR code of a ticket").isEmpty();
        assertThat(model).containsEntry("blank", true).containsEntry("office", "สพป.ตัวอย่าง เขต 1");
        for (String cell :
                List.of("number", "date", "requester", "phone", "symptom", "head", "work", "total", "receivedBack")) {
            assertThat(model).containsEntry(cell, "");
        }
        for (String choice : List.of("priorities", "results", "works", "erase", "ratings")) {
            assertThat(ticked(model, choice)).as(choice).isEmpty();
            assertThat((List<?>) model.get(choice)).as(choice).isNotEmpty();
        }
        assertThat((List<?>) model.get("parts")).isEmpty();
        assertThat((List<?>) model.get("blankParts")).hasSize(2);
        assertThat(model.get("printedBy").toString()).contains("นางธุรการ ตัวอย่าง 05", "20 พ.ย. 69");
    }

    @Test
    void nobodyPrintsWithoutTheRight() {
        Ticket ticket = office.reported();

        assertThatThrownBy(() -> form.print(office.caller(15), ticket, List.of(), "", new ByteArrayOutputStream()))
                .isInstanceOf(NotPermitted.class);
        assertThat(printed).isEmpty();
    }

    private Ticket finished(String result) {
        return office.desks
                .bench()
                .finish(
                        office.technician(),
                        office.repairing().seen(),
                        new TicketOutcome.Done("เปลี่ยนลูกยาง", result, 30, ROLLER));
    }

    private Map<String, Object> f2(Ticket ticket) throws IOException {
        Caller caller = office.head();
        assertThat(caller.may(IctPermissions.REPAIR_PRINT)).isTrue();
        var steps = office.desks.register().steps(caller, ticket.id());
        form.print(caller, ticket, steps, "https://portal.example/ict/repairs/1", new ByteArrayOutputStream());
        return model();
    }

    private Map<String, Object> model() {
        return new HashMap<>(printed.getLast().model());
    }

    private static List<String> ticked(Map<String, Object> model, String name) {
        return ((List<?>) model.get(name))
                .stream()
                        .map(option -> (Map<?, ?>) option)
                        .filter(option -> Boolean.TRUE.equals(option.get("on")))
                        .map(option -> String.valueOf(option.get("label")))
                        .toList();
    }

    @Test
    void stickerOfADeviceHasItsNumberAndTheCodeOfItsReport() throws IOException {
        long device = office.device("SN-9");
        var sticker =
                new DeviceSticker((document, out) -> printed.add(document), new FakeLetterheads(office.offices()));
        sticker.print(
                office.head(),
                office.equipment.find(TestOffice.KT1, device).orElseThrow(),
                "https://portal.example/" + DeviceSticker.address(device),
                new ByteArrayOutputStream());
        assertThat(model()).containsEntry("number", "ICT-0001").containsEntry("name", "เครื่องพิมพ์");
        assertThat(printed.getLast().images())
                .containsEntry(
                        "device", new PrintImage.QrCode("https://portal.example/ict/repair-form?device=" + device));
    }
}
