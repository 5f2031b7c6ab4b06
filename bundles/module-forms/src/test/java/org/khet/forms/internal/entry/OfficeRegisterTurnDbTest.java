package org.khet.forms.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.DataKindContract;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.YearTurnFinding;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Before a year is opened the office sees what stands open in the registers that it made, too. Source: core B-14, CORE-42, CORE-101. */
@OnEachDatabase
class OfficeRegisterTurnDbTest {
    private static final LocalDate LAST_YEAR = LocalDate.of(2026, 9, 25);
    private static final FiscalYear NEXT = FiscalYear.ofBuddhist(2570);
    private final FormsFixture forms;
    private final long design;
    private final TestCaller clerk = TestCaller.of(SampleOffices.KT1, 13).with(FormsPermissions.REGISTER_USE);

    OfficeRegisterTurnDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
        design = forms.published(DataKindContract.file("coordination-log"));
    }

    private RecordService<DataKind> register() {
        return forms.entries().of(SampleOffices.KT1, design);
    }

    private Field<?> field(String key) {
        return register().kind().fieldNamed(key).orElseThrow();
    }

    private RecordRow matter(String text, LocalDate received) {
        return register()
                .create(
                        forms.entries().as(clerk, design),
                        new RecordDraft()
                                .with(field("received_on"), received)
                                .with(field("unit"), FormsFixture.UNIT)
                                .with(field("sort"), "SERVICE")
                                .with(field("asked_by"), "ครูตัวอย่าง")
                                .with(field("matter"), text));
    }

    private void finish(RecordRow matter) {
        register()
                .act(
                        forms.entries().as(clerk, design),
                        matter,
                        register().kind().actionOf("finish").orElseThrow(),
                        new RecordDraft()
                                .with(field("done"), "ให้ยืมแล้ว")
                                .with(field("done_on"), LAST_YEAR.plusDays(3)),
                        "");
    }

    private void revised() {
        var designs = forms.designs().designs();
        designs.act(FormsFixture.designer(), designs.open(FormsFixture.designer(), design), designs.kind().revise);
        forms.publish(
                forms.designs().editionsOf(FormsFixture.designer(), design).getLast());
    }

    private List<YearTurnFinding> found(Caller caller, FiscalYear year) {
        return forms.records().turnOf(forms.module()).preview(caller, year).stream()
                .filter(finding -> finding.key().equals("forms.entry.owned"))
                .toList();
    }

    @Test
    void mattersThatWereReceivedLastYearAndAreOpenAreCounted_ofEachEdition_underTheNameOfTheRegister() {
        matter("ขอใช้ห้องประชุม", LAST_YEAR);
        finish(matter("ขอยืมเครื่องฉาย", LAST_YEAR));
        matter("ขอข้อมูลนักเรียน", NEXT.firstDay());
        revised();
        matter("ขอวิทยากร", NEXT.firstDay().minusDays(1));

        assertThat(found(clerk, NEXT))
                .containsExactly(YearTurnFinding.of(
                        YearTurnFinding.Kind.UNFINISHED,
                        "forms/register/" + design,
                        "forms.entry.owned",
                        "ทะเบียนประสานงานและให้บริการของกลุ่ม (2)"));
        assertThat(found(TestCaller.of(SampleOffices.KT1, 14), NEXT))
                .extracting(YearTurnFinding::link)
                .as("who does not use registers gets no link")
                .containsExactly("");
        assertThat(found(clerk, FiscalYear.ofBuddhist(2569))).isEmpty();
        assertThat(found(TestCaller.in(SampleOffices.KT2).with(FormsPermissions.REGISTER_USE), NEXT))
                .isEmpty();
    }

    /** What is served has no states: nothing of it stands open. */
    @Test
    void registerWithoutStatesHasNothingOpen() {
        long log = forms.published(DataKindContract.file("service-log"));
        RecordService<DataKind> served = forms.entries().of(SampleOffices.KT1, log);
        RecordDraft draft = new RecordDraft();
        served.kind().definition().top().stream()
                .filter(field -> field.listed())
                .forEach(field -> draft.with(
                        served.kind().fieldNamed(field.key()).orElseThrow(),
                        switch (field.key()) {
                            case "served_on" -> LAST_YEAR;
                            case "staff" -> SampleOffices.personId(SampleOffices.KT1, 13);
                            case "channel" -> "DESK";
                            case "people" -> 1;
                            default -> "ครูตัวอย่าง";
                        }));
        served.create(forms.entries().as(clerk, log), draft);

        assertThat(found(clerk, NEXT)).isEmpty();
    }
}
