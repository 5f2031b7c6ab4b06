package org.khet.ict.internal.ticket.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.ticket.Handling;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketFilter;
import org.khet.ict.internal.ticket.TicketMessages;
import org.khet.ict.internal.ticket.TicketOutcome;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.portal.api.export.ExportFormat;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.time.ResponseClock.Counting;
import org.khet.portal.testkit.fake.RecordingExports;

/** The register R1 as it leaves the portal. Source: ict I.2.7, ICT-24; core CORE-105, CORE-129. */
class RegisterListTest {
    private final TestOffice office = new TestOffice();
    private final RecordingExports exports = new RecordingExports();
    private final RegisterList register = new RegisterList(office.desks.register(), exports);

    @Test
    void spreadsheetHasKindCostAndPeople_andCostsAreSummedUp() {
        finished();

        ExportList<Ticket> list = list(office.director(), TextCatalog.THAI);

        assertThat(RecordingExports.heads(list)).contains("ประเภทงาน", "ค่าใช้จ่าย (บาท)");
        assertThat(list.columns()).filteredOn(column -> column.summed()).hasSize(2);
        assertThat(list.words().total()).isEqualTo("รวม");
        assertThat(list.source().count().getAsLong()).isEqualTo(1);
        assertThat(RecordingExports.rows(list).getFirst()).contains("450.50", "2026-11-20T02:30:00Z");
    }

    @Test
    void spreadsheetTellsHowLongTheSchoolWaited_andWhichTimeWasCounted() {
        finished();
        office.counted.from(LocalDate.of(2026, 1, 1), Counting.CALENDAR_TIME);
        Ticket friday = office.reported();
        office.clock.set("2026-11-23T09:30");
        office.desks.desk().receive(office.clerk(), friday.seen(), new Handling.Triage("PER", 3), "");
        office.reported();

        ExportList<Ticket> list = list(office.director(), TextCatalog.THAI);

        List<List<String>> rows = RecordingExports.rows(list);
        int answered = RecordingExports.heads(list).indexOf("ใช้เวลารับเรื่อง (นาที)");
        assertThat(rows.get(0).subList(answered, answered + 3)).containsExactly("0", "240", "นับเวลาตามปฏิทิน");
        assertThat(rows.get(1).subList(answered, answered + 3)).containsExactly("4320", "240", "นับเวลาตามปฏิทิน");
        assertThat(rows.get(2).subList(answered, answered + 3))
                .as("nobody received it yet")
                .containsExactly("", "", "");
    }

    @Test
    void paperHasTheColumnsOfTheForm_andStrikesCancelledNumbers() {
        finished();

        ExportList<Ticket> list = list(office.director(), TextCatalog.THAI);

        assertThat(list.paper().columns()).hasSize(13);
        assertThat(RecordingExports.rowsOnPaper(list).getFirst()).contains("450.50", "2026-11-20");
        Ticket kept = list.source().rows().get().next();
        assertThat(list.paper().struck().test(kept)).isFalse();
        assertThat(list.paper().struck().test(kept.moved(TicketState.CANCELLED, office.clock.instant())))
                .isTrue();
    }

    @Test
    void englishReaderGetsEnglishHeads() {
        assertThat(RecordingExports.heads(list(office.deputy(), Locale.ENGLISH)))
                .contains("Kind of work", "Cost (baht)");
    }

    @Test
    void itTellsAboutPeople_soItGoesOutForAPurposeOnly_andNotWithoutTheRight() throws IOException {
        finished();

        assertThatThrownBy(() -> take(office.director(), "")).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> take(office.school(), "สรุปผลงานประจำปี")).isInstanceOf(NotPermitted.class);
        assertThat(exports.taken()).isEmpty();
        take(office.director(), "สรุปผลงานประจำปี");
        assertThat(exports.taken().getFirst().list().action()).isEqualTo("ict.register.exported");
    }

    @Test
    void rowsAreRefusedWithoutTheRight_alsoWhereNobodyAskedBefore() {
        ExportList<Ticket> list = list(office.school(), TextCatalog.THAI);

        assertThatThrownBy(() -> list.source().rows().get()).isInstanceOf(NotPermitted.class);
    }

    private void take(Caller caller, String purpose) throws IOException {
        exports.export(caller, list(caller, TextCatalog.THAI), ExportFormat.CSV, purpose, new ByteArrayOutputStream());
    }

    private ExportList<Ticket> list(Caller caller, Locale locale) {
        var texts = TextCatalog.load(FormF2.class.getClassLoader(), "ict").in(locale);
        var words = new TicketMessages(texts, office.codes, TestOffice.KT1);
        return register.all(caller, TicketFilter.OPEN.in(TicketFilter.Tab.ALL), words, "ทั้งหมด");
    }

    private void finished() {
        office.desks
                .bench()
                .finish(
                        office.technician(),
                        office.repairing().seen(),
                        new TicketOutcome.Done("เปลี่ยนลูกยาง", "FIXED", 30, new BigDecimal("450.50")));
    }
}
