package org.khet.portal.records.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.security.Permission;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.record.Vouchers;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** What was changed in the lines of a record stands on its time line and on the trail, with old and new values. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class LineChangesTest {
    private final RecordFixture fixture;
    private final RecordService<Vouchers> service;
    private final Vouchers kind;
    private final TestCaller officer;

    LineChangesTest(TestDatabase database) {
        database.clear();
        fixture = new RecordFixture(database);
        service = fixture.of(new Vouchers());
        kind = service.kind();
        officer = TestCaller.of(SampleOffices.KT1, 13).with(kind.permissions().toArray(Permission[]::new));
    }

    private RecordDraft line(String name, String amount) {
        return new RecordDraft().with(kind.item, name).with(kind.amount, new BigDecimal(amount));
    }

    @Test
    void amountOfALineIsChanged_oneComesAndOneGoes_eachIsTold() {
        RecordRow row = service.create(officer, claim(List.of(line("ค่าที่พัก", "1200"), line("ค่าพาหนะ", "850"))));
        List<RecordDraft> lines =
                new ArrayList<>(RecordDraft.of(service.open(officer, row.id())).lines(kind.items));
        lines.set(0, lines.getFirst().with(kind.amount, new BigDecimal("1450.00")));
        lines.set(1, line("ค่าเบี้ยเลี้ยง", "480"));

        RecordRow there = service.open(officer, row.id());
        service.change(officer, there, RecordDraft.of(there).with(kind.items, lines));

        List<RecordStep.Change> changes =
                service.steps(officer, row.id()).getLast().changes();
        assertThat(changes)
                .contains(
                        new RecordStep.Change("items.1.amount", "1200.00", "1450.00"),
                        new RecordStep.Change("items.2.item", "", "ค่าเบี้ยเลี้ยง"),
                        new RecordStep.Change("items.2.item", "ค่าพาหนะ", ""));
        assertThat(fixture.trail().changes())
                .extracting(change -> change.field())
                .contains("items.1.amount");
        TestRequest request = TestRequest.of(officer, fixture.texts(kind).in(TextCatalog.THAI));
        var shown = new RecordHistory(kind, fixture.screens().formatter(kind, request), List.of());
        assertThat(String.join("\n", ShownTexts.of(shown.timeline(service.steps(officer, row.id())))))
                .contains("บรรทัดที่ 1: 1,200.00 → 1,450.00", "บรรทัดที่ 2: – → ค่าเบี้ยเลี้ยง");
    }

    @Test
    void ofManyChangedLines_theTimeLineSaysHowManyMoreThereAre() {
        List<RecordDraft> rides = IntStream.rangeClosed(1, 20)
                .mapToObj(ride -> line("ค่าพาหนะเที่ยวที่ " + ride, "100"))
                .toList();
        RecordRow row = service.create(officer, claim(rides));
        List<RecordDraft> dearer = RecordDraft.of(service.open(officer, row.id())).lines(kind.items).stream()
                .map(ride -> ride.with(kind.item, "ค่าแท็กซี่").with(kind.amount, new BigDecimal("120.00")))
                .toList();
        RecordRow there = service.open(officer, row.id());
        service.change(officer, there, RecordDraft.of(there).with(kind.items, dearer));

        TestRequest request = TestRequest.of(officer, fixture.texts(kind).in(TextCatalog.THAI));
        var shown = new RecordHistory(kind, fixture.screens().formatter(kind, request), List.of());
        assertThat(String.join("\n", ShownTexts.of(shown.timeline(service.steps(officer, row.id())))))
                .as("name and sum of 20 rides: 30 of 40 stand there")
                .contains("บรรทัดที่ 15: 100.00 → 120.00", "และเปลี่ยนแปลงอีก 10 รายการ")
                .doesNotContain("บรรทัดที่ 16");
        assertThat(fixture.trail().changes())
                .extracting(change -> change.field() + " " + change.after())
                .contains("items.… 10");
    }

    private RecordDraft claim(List<RecordDraft> lines) {
        return new RecordDraft()
                .with(kind.receivedOn, LocalDate.of(2026, 11, 20))
                .with(kind.sort, "TRAVEL")
                .with(kind.unit, SampleOffices.unit(SampleOffices.KT1, "FIN").id())
                .with(kind.payee, SampleOffices.personId(SampleOffices.KT1, 13))
                .with(kind.subject, "ค่าเดินทางไปราชการ")
                .with(kind.wht, BigDecimal.ZERO)
                .with(kind.items, lines);
    }

    private static final FileRules PAPERS = new FileRules(1_000_000, Set.of("application/pdf"));

    /** A car that leaves the yard. */
    private static final class LeavingKind extends RecordKind {
        private static final Permission VIEW = Permission.of("vouchers:leaving:view");
        final Field<String> name = text("name", 200);
        final Field<Instant> at = instant("left_at");
        final Field<Optional<List<FileId>>> papers = files("papers", PAPERS, 5).optional();

        LeavingKind() {
            super("vouchers", "leaving", "vch_leaving");
            rights(VIEW, VIEW);
            titled(name);
        }
    }

    @Test
    void filesThatCame_areToldByTheirNames_whatIsHiddenAndACutKeyAreNot() {
        LeavingKind leaving = new LeavingKind();
        var pdf = new ByteArrayInputStream("%PDF-1.4".getBytes(StandardCharsets.US_ASCII));
        FileId order = fixture.files().keep(officer, fixture.files().stage("คำสั่งไปราชการ.pdf", pdf, PAPERS));

        assertThat(changedFrom(leaving, new RecordStep.Change("papers", "", order.value() + ", 41…")))
                .contains("– → คำสั่งไปราชการ.pdf")
                .doesNotContain("41");
    }

    @Test
    void momentThatChanged_isToldAsDayAndTimeOfBangkok() {
        assertThat(changedFrom(new LeavingKind(), new RecordStep.Change("left_at", "", "2026-11-27T10:01:00Z")))
                .contains("27 พ.ย. 69 17.01 น.")
                .doesNotContain("10:01:00Z");
    }

    private String changedFrom(LeavingKind leaving, RecordStep.Change change) {
        TestRequest request = TestRequest.of(officer, fixture.texts(kind).in(TextCatalog.THAI));
        RecordStep step = new RecordStep(
                "change",
                "",
                "OUT",
                "OUT",
                officer.person(),
                "เจ้าหน้าที่ 13",
                "",
                Instant.parse("2026-11-27T10:05:00Z"),
                "",
                List.of(change));
        var shown = new RecordHistory(
                leaving, fixture.screens().formatter(leaving, request), List.of(leaving.at, leaving.papers));
        return String.join("\n", ShownTexts.of(shown.timeline(List.of(step))));
    }
}
