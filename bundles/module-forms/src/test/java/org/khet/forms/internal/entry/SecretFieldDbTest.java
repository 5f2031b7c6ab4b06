package org.khet.forms.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.Component;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.design.DesignGrantScope;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.forms.internal.design.GrantReceiver;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/**
 * An office keeps the accounts by which it enters systems of others: the pass words are sealed, read by the one whom the design names,
 * each time noted. Source: core CORE-100, E-63.
 */
@OnEachDatabase
class SecretFieldDbTest {
    private static final String ACCOUNTS = """
            khet-design\t1
            design\tdesign_key=accounts\tname=ทะเบียนบัญชีเข้าระบบ\tsort=REGISTER\tyear_kind=FISCAL
            grants\treceiver=EVERYBODY\treach=ALL\tmay_see=1\tmay_make=1\tmay_change=1\tmay_act=1
            fields\tfield_key=system\tlabel=ระบบ\tsort=TEXT\tpresence=NEEDED\tin_list=1
            fields\tfield_key=login\tlabel=ชื่อบัญชี\tsort=TEXT\tpresence=NEEDED\tin_list=1
            fields\tfield_key=pass\tlabel=รหัสผ่าน\tsort=SECRET\tpresence=NEEDED
            fields\tfield_key=pin\tlabel=รหัสย่อ\tsort=SECRET\tpresence=OPTIONAL\tmost=6
            """;

    private static final String PASS = "Rak-Rian-2570";
    private final FormsFixture forms;
    private final TestDatabase database;
    private final long design;
    private final RecordService<DataKind> register;
    private final TestCaller officer = TestCaller.of(SampleOffices.KT1, 14).with(FormsPermissions.REGISTER_USE);
    private final TestCaller keeper = TestCaller.of(SampleOffices.KT1, 13).with(FormsPermissions.REGISTER_USE);

    SecretFieldDbTest(TestDatabase database) {
        this.database = database;
        forms = new FormsFixture(database);
        design = forms.published(ACCOUNTS);
        var designs = forms.designs().designs();
        var kind = designs.kind();
        RecordRow row = designs.open(FormsFixture.designer(), design);
        List<RecordDraft> grants = new ArrayList<>(RecordDraft.of(row).lines(kind.grants));
        grants.add(new RecordDraft()
                .with(kind.to, GrantReceiver.PERSON)
                .with(kind.toPerson, keeper.person())
                .with(kind.reach, DesignGrantScope.ALL)
                .with(kind.sees, true)
                .with(kind.makes, false)
                .with(kind.changes, true)
                .with(kind.acts, false)
                .with(kind.decides, false)
                .with(kind.seesSensitive, true));
        designs.change(FormsFixture.designer(), row, RecordDraft.of(row).with(kind.grants, grants));
        register = forms.entries().of(SampleOffices.KT1, design);
    }

    private Field<?> field(String key) {
        return register.kind().fieldNamed(key).orElseThrow();
    }

    private Caller as(TestCaller who) {
        return forms.entries().as(who, design);
    }

    private RecordRow made() {
        return register.create(
                as(officer),
                new RecordDraft()
                        .with(field("system"), "e-MES")
                        .with(field("login"), "kt1-plan")
                        .with(field("pass"), PASS)
                        .with(field("pin"), "2570"));
    }

    private Set<String> shown(TestCaller who, String view, String key) {
        Component page = forms.screens().entries().stream()
                .filter(entry -> entry.name().equals(view))
                .findFirst()
                .orElseThrow()
                .factory()
                .open(TestRequest.of(who, "forms", key));
        return ShownTexts.of(page);
    }

    private long noted() {
        return forms.records().trail().all().stream()
                .filter(one ->
                        one.action().equals(EntryAccess.OPENED) && one.actor().equals(keeper.name()))
                .count();
    }

    @Test
    void passWordIsSealedInTheTable_readAgainInItsPlace_neitherTrailNorHappeningsHaveIt() {
        RecordRow row = made();

        assertThat(register.open(as(keeper), row.id()).raw(field("pass"))).isEqualTo(PASS);
        assertThat(database.number(
                        "select count(*) from frm_record where s1 not like '%Rak-%' and s1_key not like '%Rak-%'"))
                .isEqualTo(1);
        assertThat(forms.records().trail().all().toString()).doesNotContain(PASS);
        assertThat(forms.records().happenings().all().toString()).doesNotContain(PASS);
        assertThat(register.page(
                        as(keeper), new RecordFilter("", PASS, Map.of(), List.of()), new PageRequest(0, 10, List.of())))
                .isEmpty();
    }

    @Test
    void onlyWhoeverTheDesignNamesSeesItsEnd_aShortOneNotAtAll_eachOpeningIsNoted() throws IOException {
        RecordRow row = made();
        String page = design + "-" + row.id();

        assertThat(shown(officer, "register", page)).contains("e-MES").noneMatch(text -> text.contains("2570"));
        assertThat(register.kind().definition().field("pass").orElseThrow().sensitive())
                .as("without being said to be")
                .isTrue();
        assertThat(noted()).isZero();
        assertThat(shown(keeper, "register", page)).contains("••••2570", "••••").noneMatch(text -> text.contains(PASS));
        assertThat(noted()).isEqualTo(1);
        assertThat(shown(keeper, "register", String.valueOf(design))).noneMatch(text -> text.contains("2570"));
        assertThat(shown(keeper, "entry", page)).isNotEmpty();
        assertThat(noted()).as("the form shows it whole").isEqualTo(2);
        List<PrintDocument> printed = new ArrayList<>();
        forms.paper((document, out) -> printed.add(document))
                .pdf(keeper, design, row.id(), new ByteArrayOutputStream());
        assertThat(printed.getFirst().model().toString()).contains("••••2570").doesNotContain(PASS, "text=2570");
        assertThat(noted()).isEqualTo(3);
    }

    @Test
    void officerChangesTheRest_itStays_theKeeperChangesItself() {
        RecordRow row = made();
        RecordRow seen = register.open(as(officer), row.id());
        register.change(
                as(officer),
                seen,
                RecordDraft.of(seen).with(field("login"), "kt1-new").with(field("pass"), "เดาสุ่มอย่างยาว"));
        RecordRow now = register.open(as(keeper), row.id());
        assertThat(now.raw(field("pass"))).isEqualTo(PASS);
        register.change(as(keeper), now, RecordDraft.of(now).with(field("pass"), "Rak-Rian-2571"));
        assertThat(register.open(as(keeper), row.id()).raw(field("pass"))).isEqualTo("Rak-Rian-2571");
        assertThatExceptionOfType(Rejected.class)
                .as("seven signs where six are asked for")
                .isThrownBy(() -> register.create(
                        as(officer),
                        new RecordDraft()
                                .with(field("system"), "e-GP")
                                .with(field("login"), "kt1")
                                .with(field("pass"), "x")
                                .with(field("pin"), "1234567")))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.field())
                        .containsExactly("pin"));
    }

    @Test
    void designHasThreeOfThem_noneInTablesListsOrFilters_itTravelsInAFile() {
        String more = IntStream.rangeClosed(1, 2)
                .mapToObj(number -> "fields\tfield_key=s" + number + "\tlabel=ลับ\tsort=SECRET\tpresence=OPTIONAL\n")
                .reduce("", String::concat);
        refused("forms.error.few", more);
        refused("forms.error.sensitive", "fields\tfield_key=s\tlabel=ลับ\tsort=SECRET\tpresence=OPTIONAL\tin_list=1\n");
        refused(
                "forms.error.sensitive",
                "fields\tfield_key=all\tlabel=ตาราง\tsort=TABLE\tpresence=OPTIONAL\n"
                        + "fields\tfield_key=s\tlabel=ลับ\tsort=SECRET\tpresence=OPTIONAL\tof_table=all\n");
        assertThat(forms.importer().export(FormsFixture.designer(), design)).contains("sort=SECRET");
        assertThat(forms.paper((document, out) -> {})
                        .samples(forms.entries().filling(officer), register.kind())
                        .getFirst()
                        .raw(field("pin")))
                .isEqualTo("0000-0");
    }

    private void refused(String key, String more) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> forms.published(
                        ACCOUNTS.replace("design_key=accounts", "design_key=others-" + more.length()) + more))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo(key));
    }
}
