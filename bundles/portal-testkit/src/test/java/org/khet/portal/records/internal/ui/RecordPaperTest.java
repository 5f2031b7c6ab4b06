package org.khet.portal.records.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.ui.component.PhotoStrip;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.Contracts;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.record.SampleDraft;
import org.khet.portal.testkit.record.Vouchers;
import org.khet.portal.testkit.ui.TestRequest;

/** The paper of a voucher follows from its declaration: what is on it, and what is not. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class RecordPaperTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final RecordFixture fixture;
    private final RecordService<Vouchers> service;
    private final Vouchers kind;
    private final TestCaller officer;

    RecordPaperTest(TestDatabase database) {
        database.clear();
        fixture = new RecordFixture(database);
        service = fixture.of(new Vouchers());
        kind = service.kind();
        officer = TestCaller.of(SampleOffices.KT1, 13).with(kind.permissions().toArray(Permission[]::new));
    }

    private RecordRow voucher() {
        return service.create(
                officer,
                new RecordDraft()
                        .with(kind.receivedOn, TODAY)
                        .with(kind.sort, "TRAVEL")
                        .with(
                                kind.unit,
                                SampleOffices.unit(SampleOffices.KT1, "FIN").id())
                        .with(kind.payee, SampleOffices.personId(SampleOffices.KT1, 13))
                        .with(kind.subject, "ค่าใช้จ่ายในการอบรม")
                        .with(kind.wht, BigDecimal.ZERO)
                        .with(kind.account, "999-1-23456-7")
                        .with(
                                kind.items,
                                List.of(
                                        new RecordDraft()
                                                .with(kind.item, "ค่าที่พัก")
                                                .with(kind.amount, new BigDecimal("1450")),
                                        new RecordDraft()
                                                .with(kind.item, "ค่าพาหนะ")
                                                .with(kind.amount, new BigDecimal("850.50")))));
    }

    private String printed(TestCaller reader, RecordViewOverrides screens, long id) throws IOException {
        var out = new ByteArrayOutputStream();
        TestRequest request = TestRequest.of(reader, fixture.texts(kind).in(TextCatalog.THAI));
        fixture.papers().print(request, new ViewContext(service, screens, fixture.screens()), id, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void paperSaysOfficeNumberFactsLinesSumsAndWhoDidWhatWhen() throws IOException {
        RecordRow row = service.act(officer.with(), voucher(), kind.cancel, new RecordDraft(), "ยื่นซ้ำ");

        String paper = printed(officer, new RecordViewOverrides(), row.id());

        assertThat(paper)
                .contains("office=" + SampleOffices.offices().getFirst().name())
                .contains("title=ค่าใช้จ่ายในการอบรม")
                .contains(
                        "1/2570",
                        "ค่าที่พัก",
                        "1,450.00",
                        "850.50",
                        "2,300.50",
                        "999-1-23456-7",
                        "ยื่นซ้ำ",
                        "20 พ.ย. 69");
        assertThat(fixture.printer().printed().getLast().paper().digits().name())
                .isEqualTo("ARABIC");
    }

    @Test
    void whoMayNotSeeTheAccountHasItOnNoPaper() throws IOException {
        RecordRow row = voucher();
        TestCaller reader = TestCaller.of(SampleOffices.KT1, 20)
                .with(kind.permissions().stream()
                        .filter(permission -> !kind.account.seenWith().equals(Optional.of(permission)))
                        .toArray(Permission[]::new));

        assertThat(printed(reader, new RecordViewOverrides(), row.id()))
                .contains("ค่าใช้จ่ายในการอบรม")
                .doesNotContain("999-1-23456-7");
    }

    @Test
    void wordsThatTheModuleHasForAField_standOnThePaperToo() throws IOException {
        var words = new RecordViewOverrides()
                .words(kind.letter, (request, row) -> "ไม่มีหนังสือนำส่ง")
                .words(kind.account, (request, row) -> "ลับ");

        assertThat(printed(officer, words, voucher().id()))
                .contains("ไม่มีหนังสือนำส่ง", "ลับ")
                .doesNotContain("999-1-23456-7");
    }

    @Test
    void moduleReplacesThePaperByItsOwn() throws IOException {
        var own = new RecordViewOverrides()
                .paper((request, row) -> ("ใบสำคัญ " + row.id()).getBytes(StandardCharsets.UTF_8));
        RecordRow row = voucher();

        assertThat(printed(officer, own, row.id())).isEqualTo("ใบสำคัญ " + row.id());
        assertThat(ids(fixture.views().page(request(Locale.ENGLISH), service, own, row.id())))
                .contains("vouchers-voucher-sheet");
    }

    @Test
    void kindWithoutAPaperHasNoButton() {
        Contracts contracts = new Contracts();
        RecordService<Contracts> register = fixture.of(contracts);
        TestCaller all = TestCaller.of(SampleOffices.KT1, 13)
                .with(contracts.permissions().toArray(Permission[]::new));
        RecordRow row = register.create(all, SampleDraft.of(contracts, TODAY));
        TestRequest request =
                TestRequest.of(all, fixture.texts(contracts).in(TextCatalog.THAI), String.valueOf(row.id()));

        assertThat(ids(fixture.views().page(request, register, new RecordViewOverrides(), row.id())))
                .doesNotContain("vouchers-contract-sheet");
    }

    @Test
    void picturesAmongTheFilesAreLookedAtOnThePage_otherFilesAreTakenOut() {
        Contracts contracts = new Contracts();
        RecordService<Contracts> register = fixture.of(contracts);
        TestCaller all = TestCaller.of(SampleOffices.KT1, 13)
                .with(contracts.permissions().toArray(Permission[]::new));
        var picture = fixture.files()
                .stage(
                        "หน้างาน.png",
                        new ByteArrayInputStream(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}),
                        new FileRules(1_000_000, Set.of("image/png")));
        var paper = fixture.files()
                .stage(
                        "สัญญา.pdf",
                        new ByteArrayInputStream("%PDF".getBytes(StandardCharsets.UTF_8)),
                        new FileRules(1_000_000, Set.of("application/pdf")));
        RecordRow row =
                register.create(all, SampleDraft.of(contracts, TODAY).with(contracts.papers, List.of(picture, paper)));
        TestRequest request =
                TestRequest.of(all, fixture.texts(contracts).in(TextCatalog.THAI), String.valueOf(row.id()));

        Component page = fixture.views().page(request, register, new RecordViewOverrides(), row.id());

        assertThat(parts(page).filter(PhotoStrip.class::isInstance).flatMap(part -> part.getId().stream()))
                .containsExactly("vouchers-contract-papers-photos");
        assertThat(ids(page))
                .contains("vouchers-contract-papers-"
                        + row.get(contracts.papers).orElseThrow().getLast().value())
                .doesNotContain("vouchers-contract-papers-"
                        + row.get(contracts.papers).orElseThrow().getFirst().value());
    }

    private TestRequest request(Locale language) {
        return TestRequest.of(officer, fixture.texts(kind).in(language));
    }

    private static List<String> ids(Component page) {
        return parts(page).flatMap(part -> part.getId().stream()).toList();
    }

    private static Stream<Component> parts(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(RecordPaperTest::parts));
    }
}
