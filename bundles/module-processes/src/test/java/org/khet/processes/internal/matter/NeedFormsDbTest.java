package org.khet.processes.internal.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.ask.AskForm;
import org.khet.portal.api.ask.OfficeForms;
import org.khet.portal.api.ask.OfficeForms.OfficeForm;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.processes.internal.ProcessesFixture;
import org.khet.processes.internal.catalogue.NeedKind;
import org.khet.processes.internal.catalogue.OfficeFormsLink;
import org.khet.processes.internal.catalogue.ProcessVersionKind;

/** A step opens the form of the office that it needs, and is done with it only. Source: core CORE-80, CORE-100. */
@OnEachDatabase
class NeedFormsDbTest implements OfficeForms {
    private static final TestCaller HEAD = ProcessesFixture.person(12);
    private static final TestCaller OFFICER = ProcessesFixture.person(13);
    private static final RecordLink FILLED = new RecordLink("forms.entry", 77, "ป 1/2565");
    private final TestDatabase database;
    private ProcessesFixture at;
    private CaseTaskKind task;
    private OfficeFormsLink link;
    private List<AskForm> inForce = List.of(new AskForm("service-log", "ทะเบียนบริการ"));
    private @Nullable RecordRow row;

    NeedFormsDbTest(TestDatabase database) {
        this.database = database;
        at = new ProcessesFixture(database);
        task = at.records.tasks.kind();
        link = at.forms;
    }

    @Override
    public ModuleId module() {
        return new ModuleId("forms");
    }

    @Override
    public List<AskForm> all(OfficeId office) {
        return inForce;
    }

    @Override
    public Optional<OfficeForm> find(Caller caller, String designKey) {
        return inForce.stream()
                .filter(form -> form.key().equals(designKey))
                .findFirst()
                .map(form -> new OfficeForm(form.name(), "forms/entry/5"));
    }

    @BeforeEach
    void firstStepNeedsAForm() {
        at = new ProcessesFixture(database);
        task = at.records.tasks.kind();
        at.switches.turn(SampleOffices.KT1, "forms", true);
        link = at.forms;
        link.come(this);
        RecordRow process = at.published("C-06");
        ProcessVersionKind version = at.records.versions.kind();
        RecordRow edition = at.records
                .versions
                .find(
                        SampleOffices.KT1,
                        process.get(at.records.processes.kind().current).orElseThrow())
                .orElseThrow();
        at.records
                .versions
                .internal()
                .change(
                        HEAD,
                        edition,
                        new RecordDraft()
                                .with(
                                        version.needs,
                                        List.of(new RecordDraft()
                                                .with(version.needStep, 1)
                                                .with(version.needSort, NeedKind.FORM)
                                                .with(version.needCode, "service-log")
                                                .with(version.needWhat, "แบบบันทึกการให้บริการ")
                                                .with(version.needMust, true))));
        row = at.task(at.started(process), 1);
    }

    private RecordRow first() {
        return java.util.Objects.requireNonNull(row);
    }

    private List<NeedForms.Waiting> waiting(Caller caller) {
        return at.records.forms.waiting(caller, at.records.tasks.open(caller, first().id()), link::find);
    }

    @Test
    void formOpensFromTheTask_whatWasFilledProvesTheNeed_andOnlyThenTheStepEnds() {
        String token = "processes.need:" + first().id() + ":service-log";
        assertThat(waiting(OFFICER))
                .containsExactly(new NeedForms.Waiting("แบบบันทึกการให้บริการ", "forms/entry/5?for=" + token));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.tasks.act(OFFICER, first(), task.finish))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("processes.error.needs"));

        assertThat(at.records.forms.made(OFFICER, token, FILLED)).contains("processes/tasks/" + first().id());
        RecordRow filled = at.records.tasks.open(OFFICER, first().id());
        assertThat(filled.lines(task.needs).getFirst().get(task.needPaper)).contains(FILLED);
        assertThat(waiting(OFFICER)).isEmpty();
        assertThatExceptionOfType(Rejected.class)
                .as("the same form again")
                .isThrownBy(() -> at.records.forms.made(OFFICER, token, FILLED));
        assertThat(at.records.tasks.act(OFFICER, filled, task.finish).state()).isEqualTo(task.done);
    }

    @Test
    void newEditionOfTheForm_underAnotherName_isAskedByTheRunningStepUnderItsOwnWords_andProvesIt() {
        String token = "processes.need:" + first().id() + ":service-log";
        List<NeedForms.Waiting> before = waiting(OFFICER);
        inForce = List.of(new AskForm("service-log", "ทะเบียนบริการ ฉบับปรับปรุง"));

        assertThat(waiting(OFFICER)).isEqualTo(before).hasSize(1);
        assertThat(at.records.forms.made(OFFICER, token, FILLED)).isPresent();
        assertThat(at.records
                        .tasks
                        .act(OFFICER, at.records.tasks.open(OFFICER, first().id()), task.finish)
                        .state())
                .isEqualTo(task.done);
    }

    @Test
    void formIsChosenFromThoseInForce_oneThatIsWithdrawnIsToldBeforePublishing_noneWhileFormsAreOff() {
        ProcessVersionKind version = at.records.versions.kind();
        var choices = version.needCode.offers().orElseThrow();
        assertThat(choices.of(SampleOffices.KT1, Locale.ENGLISH))
                .containsExactly(new OfferedValue("service-log", "ทะเบียนบริการ"));
        assertThat(choices.of(SampleOffices.KT2, Locale.ENGLISH)).isEmpty();
        assertThat(findings("ท-72", "service-log")).isEmpty();

        inForce = List.of();
        assertThat(findings("ท-73", "service-log"))
                .contains("ขั้นที่ 2 ระบุแบบฟอร์มของสำนักงานที่ไม่มีหรือเลิกใช้แล้ว");
        assertThat(findings("ท-74", ""))
                .as("a paper without a form of the office")
                .isEmpty();
        at.switches.turn(SampleOffices.KT1, "forms", false);
        assertThat(choices.of(SampleOffices.KT1, Locale.ENGLISH)).isEmpty();
        assertThat(findings("ท-75", "service-log")).as("nobody knows").isEmpty();
    }

    private String findings(String code, String form) {
        RecordRow process = at.published(ProcessesFixture.file(
                "code|" + code,
                "name|ให้บริการ",
                "step|1|START|OWNER||รับเรื่อง",
                "step|2|ACTIVITY|OWNER||บันทึกการให้บริการ",
                "step|3|END|OWNER||สรุป",
                "way|1|2",
                "way|2|3",
                "need|2|FORM|" + form + "|แบบบันทึกการให้บริการ|yes"));
        return at.records
                .versions
                .find(
                        SampleOffices.KT1,
                        process.get(at.records.processes.kind().current).orElseThrow())
                .orElseThrow()
                .get(at.records.versions.kind().findings);
    }

    @Test
    void nobodyElseHandsAFormIn_otherTokensAreNotTaken_withoutFormsItIsTypedByHand() {
        String token = "processes.need:" + first().id() + ":service-log";
        TestCaller without = TestCaller.of(SampleOffices.KT1, 22)
                .with(org.khet.processes.internal.setting.ProcessesPermissions.VIEW);
        assertThat(waiting(without)).isEmpty();
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> at.records.forms.made(without, token, FILLED));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> at.records.forms.made(ProcessesFixture.stranger(), token, FILLED));
        assertThat(at.records.forms.made(OFFICER, "library.loan:4", FILLED)).isEmpty();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.forms.made(OFFICER, token + "-2", FILLED));
        assertThat(at.records
                        .tasks
                        .open(OFFICER, first().id())
                        .lines(task.needs)
                        .getFirst()
                        .get(task.needPaper))
                .isEmpty();

        at.switches.turn(SampleOffices.KT1, "forms", false);
        assertThat(waiting(OFFICER)).as("the module is off").isEmpty();
        at.switches.turn(SampleOffices.KT1, "forms", true);
        link.go(this);
        assertThat(waiting(OFFICER)).as("the module is away").isEmpty();
    }
}
