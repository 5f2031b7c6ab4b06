package org.khet.processes.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.process.OwnProcesses;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.processes.internal.ProcessesFixture;
import org.khet.processes.internal.job.RegisteredProcesses;
import org.khet.processes.internal.matter.CaseKind;
import org.khet.processes.internal.matter.CasePriority;
import org.khet.processes.internal.setting.ProcessesPermissions;
import org.khet.processes.internal.setting.ProcessesSettings;

/** The catalogue of the manuals, versions and their publishing. Source: core CORE-73 to 75, 82, 85, 110. */
@OnEachDatabase
class CatalogueDbTest {
    private static final TestCaller HEAD = ProcessesFixture.person(12);
    private final TestDatabase database;
    private ProcessesFixture at;

    CatalogueDbTest(TestDatabase database) {
        this.database = database;
        at = new ProcessesFixture(database);
    }

    @BeforeEach
    void nothingIsThere() {
        at = new ProcessesFixture(database);
    }

    @Test
    void catalogueHas48ProcessesWithStepsOwnersAndLaws_fourPatterns_takenOverOnce() {
        assertThat(at.records.catalogue.takeOver(HEAD)).isEqualTo(52);
        assertThat(at.records.catalogue.takeOver(HEAD)).isZero();

        ProcessKind kind = at.records.processes.kind();
        var processes = at.records.processes;
        assertThat(processes.count(HEAD, RecordFilter.ALL.in("used"))).isEqualTo(48);
        assertThat(processes.count(HEAD, RecordFilter.ALL.in("unowned"))).isZero();
        assertThat(processes.count(HEAD, RecordFilter.ALL.in("patterns"))).isEqualTo(4);
        assertThat(at.records.laws.count(HEAD, RecordFilter.ALL)).isEqualTo(47);
        assertThat(processes.count(HEAD, RecordFilter.of(kind.unit.is(ProcessesFixture.ICT))))
                .isEqualTo(21);
        assertThat(processes.count(HEAD, new RecordFilter("", "PLAN (ข)", java.util.Map.of(), List.of())))
                .isEqualTo(5);
        assertThat(processes.count(HEAD, new RecordFilter("", "ทันกำหนด", java.util.Map.of(), List.of())))
                .isPositive();
        for (RecordRow row : processes.all(HEAD, RecordFilter.ALL)) {
            RecordRow version = version(row);
            assertThat(GraphReader.graph(at.records.versions.kind(), version).findings())
                    .as(row.get(kind.code))
                    .noneMatch(StepGraph.Finding::error);
            assertThat(version.lines(at.records.versions.kind().steps))
                    .as(row.get(kind.code))
                    .hasSizeBetween(3, 10);
            if (row.get(kind.origin) == ProcessOrigin.SHIPPED) {
                isWhole(row.get(kind.code), version);
            }
        }
    }

    /** Source: README CON-31: only the presentation of C-06 has one way out. */
    private void isWhole(String code, RecordRow version) {
        ProcessVersionKind kind = at.records.versions.kind();
        StepGraph graph = GraphReader.graph(kind, version);
        assertThat(version.lines(kind.needs)).as(code).anyMatch(need -> need.get(kind.needSort) == NeedKind.OUTPUT);
        assertThat(graph.nodes())
                .filteredOn(node -> node.shape() == StepShape.DECISION && !code.equals("C-06"))
                .as(code)
                .allMatch(node -> graph.isChoice(node.no()));
        assertThat(version.lines(kind.cites))
                .filteredOn(cite -> cite.get(kind.citeSort) == CiteKind.LAW)
                .as(code)
                .allMatch(cite -> cite.get(kind.citeLaw).isPresent());
    }

    private RecordRow version(RecordRow process) {
        return at.records.versions.open(
                HEAD,
                at.records.catalogue.versionsOf(HEAD, process.id()).getFirst().id());
    }

    /** Source: core B.0. */
    @Test
    void stepThatNamesTheDeputyOrTheHeadIsTheirs_inTheWholeCatalogue_manualGoesByBothToTheDirector() {
        at.records.catalogue.takeOver(HEAD);
        ProcessVersionKind kind = at.records.versions.kind();
        for (RecordRow row : at.records.processes.all(HEAD, RecordFilter.ALL)) {
            for (RecordLine step : version(row).lines(kind.steps)) {
                String words = step.get(kind.chart) + " " + step.get(kind.who);
                String of = row.get(at.records.processes.kind().code) + " " + step.get(kind.stepNo);
                assertThat(step.get(kind.actor) == StepActor.DEPUTY)
                        .as(of)
                        .isEqualTo(words.contains("รอง ผอ.") || words.contains("รองผู้อำนวยการ"));
                if (words.contains("ผอ.กลุ่ม")) {
                    assertThat(step.get(kind.actor)).as(of).isEqualTo(StepActor.HEAD);
                }
            }
        }
        RecordRow manual = at.records
                .processes
                .all(HEAD, RecordFilter.of(at.records.processes.kind().code.is("C-47")))
                .getFirst();
        assertThat(GraphReader.steps(kind, version(manual)))
                .extracting(step -> step.get(kind.actor))
                .containsExactly(
                        StepActor.OWNER,
                        StepActor.OWNER,
                        StepActor.HEAD,
                        StepActor.DEPUTY,
                        StepActor.DIRECTOR,
                        StepActor.OWNER);
        RecordRow running = at.started(at.publish(manual));
        assertThat(at.task(running, 4).get(at.records.tasks.kind().person)).contains(ProcessesFixture.key(2));
    }

    /** Source: README CON-22, ict E-R12. */
    @Test
    void twoProcessesWhoseFormsTheManualExchanged_haveItsOwnWordingAsAVersionNotInForce() {
        at.records.catalogue.takeOver(HEAD);
        ProcessVersionKind kind = at.records.versions.kind();
        assertThat(at.records.versions.all(HEAD, RecordFilter.of(kind.in(kind.replaced))))
                .extracting(row -> row.get(kind.name).substring(0, 4) + " " + row.get(kind.number))
                .containsExactlyInAnyOrder("C-12 1", "C-14 1");
        RecordRow advice = at.records
                .processes
                .all(HEAD, RecordFilter.of(at.records.processes.kind().code.is("C-14")))
                .getFirst();
        RecordRow draft = version(advice);
        assertThat(draft.state()).isEqualTo(kind.draft);
        assertThat(draft.get(kind.number)).isEqualTo(2);
        assertThat(forms(draft))
                .containsExactly(
                        "แบบบันทึกขอใช้วัสดุอุปกรณ์",
                        "แบบแจ้งซ่อมวัสดุอุปกรณ์/แบบแจ้งซ่อมออนไลน์",
                        "แบบบันทึกขอยืมวัสดุอุปกรณ์",
                        "แบบสรุปผลการดำเนินงาน");
        RecordRow written = at.records.versions.open(
                HEAD,
                at.records.catalogue.versionsOf(HEAD, advice.id()).getLast().id());
        assertThat(written.get(kind.validFrom)).as("never in force").isEmpty();
        assertThat(forms(written))
                .containsExactly(
                        "แบบคำขอมีบัตรประจำตัวในการใช้งาน", "แบบบัตรประจำตัวผู้ใช้งานในระบบ", "แบบสรุปผลการดำเนินงาน");
        assertThat(at.records.catalogue.sinceFormer(HEAD, draft))
                .filteredOn(one -> one.part().equals("step"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.before()).contains("ดำเนินระบบระบุตัวตนและเก็บข้อมูลจราจร");
                    assertThat(step.after()).contains("ให้คำปรึกษา แนะนำ แก้ไขปัญหา");
                });
        assertThat(at.publish(advice).get(at.records.processes.kind().edition)).contains(2);
    }

    private List<String> forms(RecordRow version) {
        ProcessVersionKind kind = at.records.versions.kind();
        return version.lines(kind.needs).stream()
                .filter(line -> line.get(kind.needSort) == NeedKind.FORM)
                .map(line -> line.get(kind.needWhat))
                .toList();
    }

    @Test
    void newProcessComesFromAPattern() {
        RecordRow made = at.records.catalogue.fromPattern(HEAD, "P-A", "ท-01", "งานทดลอง", ProcessesFixture.ICT);

        assertThat(made.get(at.records.processes.kind().origin)).isEqualTo(ProcessOrigin.OWN);
        assertThat(version(made).lines(at.records.versions.kind().steps)).hasSize(6);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(
                        () -> at.records.catalogue.fromPattern(HEAD, "P-B", "ท-01", "งานอื่น", ProcessesFixture.ICT));
        TestCaller reader = TestCaller.of(SampleOffices.KT1, 14).with(ProcessesPermissions.VIEW);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> at.records.catalogue.takeOver(reader));
    }

    /** Source: core CORE-74. */
    @Test
    void draftFromEachOfTheFourPatterns_isEditedStepByStep_andPublishedAsEdited() {
        ProcessVersionKind kind = at.records.versions.kind();
        for (String pattern : List.of("P-A", "P-B", "P-C", "P-D")) {
            RecordRow made = at.records.catalogue.fromPattern(
                    HEAD, pattern, "ท-" + pattern, "งานจากแบบ " + pattern, ProcessesFixture.ICT);
            RecordRow draft = version(made);
            assertThat(draft.state()).as(pattern).isEqualTo(kind.draft);
            assertThat(draft.lines(kind.steps))
                    .as(pattern)
                    .extracting(step -> step.get(kind.chart))
                    .containsExactlyElementsOf(ShippedCatalogue.file(pattern).all("step", 5).stream()
                            .map(row -> row.get(4))
                            .toList());
        }
        RecordRow process = at.records.catalogue.fromPattern(HEAD, "P-A", "ท-10", "งานทดลอง", ProcessesFixture.ICT);
        RecordRow draft = version(process);
        RecordDraft edited = RecordDraft.of(draft);
        List<RecordDraft> steps = edited.lines(kind.steps);
        int second = draft.lines(kind.steps).get(1).get(kind.stepNo);
        int fourth = draft.lines(kind.steps).get(3).get(kind.stepNo);
        steps.get(3)
                .with(kind.chart, "ตรวจร่างคำสั่ง")
                .with(kind.shape, StepShape.DECISION)
                .with(kind.actor, StepActor.DEPUTY)
                .with(kind.lasting, DurationKind.WORKING_DAY)
                .with(kind.length, 3)
                .with(kind.output, "ร่างที่ตรวจแล้ว")
                .with(kind.quality, "ถูกต้องตามระเบียบ");
        List<RecordDraft> ways = new ArrayList<>(edited.lines(kind.ways));
        ways.add(new RecordDraft()
                .with(kind.wayFrom, fourth)
                .with(kind.wayTo, second)
                .with(kind.wayLabel, "ไม่เห็นชอบ")
                .with(kind.wayBack, true));
        RecordRow branched = at.records.versions.change(HEAD, draft, edited.with(kind.ways, ways));
        assertRefused(process, "processes.graph.branch-without-name");
        RecordDraft named = RecordDraft.of(branched);
        for (int i = 0; i < branched.lines(kind.ways).size(); i++) {
            RecordLine way = branched.lines(kind.ways).get(i);
            if (way.get(kind.wayFrom) == fourth && !way.get(kind.wayBack)) {
                named.lines(kind.ways).get(i).with(kind.wayLabel, "เห็นชอบ");
            }
        }
        at.records.versions.change(HEAD, branched, named);

        at.publish(process);

        RecordRow published = version(process);
        assertThat(published.state()).isEqualTo(kind.published);
        RecordLine step = published.lines(kind.steps).get(3);
        assertThat(step.get(kind.chart)).isEqualTo("ตรวจร่างคำสั่ง");
        assertThat(step.get(kind.shape)).isEqualTo(StepShape.DECISION);
        assertThat(step.get(kind.actor)).isEqualTo(StepActor.DEPUTY);
        assertThat(step.get(kind.lasting)).isEqualTo(DurationKind.WORKING_DAY);
        assertThat(step.get(kind.length)).contains(3);
        assertThat(step.get(kind.output) + " / " + step.get(kind.quality))
                .isEqualTo("ร่างที่ตรวจแล้ว / ถูกต้องตามระเบียบ");
        assertThat(published.lines(kind.ways))
                .extracting(way -> way.get(kind.wayFrom) + ">" + way.get(kind.wayTo) + " " + way.get(kind.wayLabel)
                        + (way.get(kind.wayBack) ? " back" : ""))
                .contains(fourth + ">" + second + " ไม่เห็นชอบ back", fourth + ">" + (fourth + 1) + " เห็นชอบ");
        assertThatExceptionOfType(Outdated.class)
                .as("a published version is no longer edited")
                .isThrownBy(() -> at.records.versions.change(HEAD, published, RecordDraft.of(published)));
    }

    @Test
    void publishingIsRefusedForAnUnreachableStep_aCircle_noEnd_andNoOwner() {
        refused("processes.graph.unreachable", "way|1|3", "step|2|ACTIVITY|OWNER||ข", "step|3|END|OWNER||ค");
        refused(
                "processes.graph.circle",
                "step|2|ACTIVITY|OWNER||ข",
                "step|3|END|OWNER||ค",
                "way|1|2",
                "way|2|1",
                "way|2|3");
        refused("processes.graph.no-end", "step|2|ACTIVITY|OWNER||ข", "way|1|2");
        refused("processes.graph.no-way-out", "step|2|ACTIVITY|OWNER||ข", "step|3|END|OWNER||ค", "way|1|2", "way|1|3");
        RecordRow orphan = at.records.catalogue.bring(
                HEAD, ProcessesFixture.file("code|ท-90", "name|ไม่มีเจ้าของ", "step|1|END|OWNER||ก"), Optional.empty());
        assertRefused(orphan, "processes.graph.no-owner");
    }

    /** Source: core E-40, E-41. */
    @Test
    void stepOfDaysSaysHowMany_draftStaysWithItsProcess_processInForceKeepsAnOwner() {
        RecordRow process = at.published("C-06");
        ProcessKind kind = at.records.processes.kind();
        at.records.processes.act(HEAD, process, kind.draft);
        ProcessVersionKind version = at.records.versions.kind();
        RecordRow draft = at.records.versions.open(
                HEAD,
                at.records.catalogue.versionsOf(HEAD, process.id()).getFirst().id());
        for (DurationKind counted : List.of(DurationKind.DAY, DurationKind.WORKING_DAY, DurationKind.MONTH)) {
            RecordDraft open = RecordDraft.of(draft);
            open.lines(version.steps).get(1).with(version.lasting, counted).with(version.length, null);
            assertThatExceptionOfType(Rejected.class)
                    .as(counted.name())
                    .isThrownBy(() -> at.records.versions.change(HEAD, draft, open))
                    .satisfies(one ->
                            assertThat(one.problems()).contains(Problem.of("steps.1.lasts", "records.error.missing")));
        }
        RecordRow other = at.published("C-09");
        RecordRow same = at.records.versions.change(
                HEAD,
                draft,
                RecordDraft.of(draft).with(version.process, other.id()).with(version.note, "ปรับขั้นตอน"));
        assertThat(same.get(version.process)).isEqualTo(process.id());
        assertThat(same.get(version.note)).isEqualTo("ปรับขั้นตอน");

        RecordRow now = at.records.processes.open(HEAD, process.id());
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.processes.change(
                        HEAD, now, RecordDraft.of(now).with(kind.unit, null)))
                .satisfies(
                        one -> assertThat(one.problems()).containsExactly(Problem.of("unit", "records.error.missing")));
        RecordRow idea = at.records.catalogue.bring(
                HEAD, ProcessesFixture.file("code|ท-91", "name|ร่างงานใหม่", "step|1|END|OWNER||ก"), Optional.empty());
        assertThat(idea.get(kind.unit)).as("without a version in force").isEmpty();
        at.records.catalogue.bring(HEAD, ShippedCatalogue.file("C-01"), Optional.empty());
        at.switches.turn(SampleOffices.KT1, "processes", true);
        var report = new RegisteredProcesses(at.records, at.portal, at.switches);
        assertThat(report.unowned(SampleOffices.KT1))
                .as("of shipped ones the core tells itself")
                .containsExactly(new OwnProcesses.OwnProcess("ท-91", "ร่างงานใหม่", kind.pageAddress(idea.id())));
        at.switches.turn(SampleOffices.KT1, "processes", false);
        assertThat(report.unowned(SampleOffices.KT1)).isEmpty();
    }

    @Test
    void endedProcessIsChosenNoMore_andNoCaseOfItBegins() {
        RecordRow process = at.published("C-06");
        RecordRow planned = at.planned(process);
        ProcessKind kind = at.records.processes.kind();
        RecordFilter offered =
                RecordFilter.of(kind.offered(LocalDate.of(2021, 10, 1)).toArray(Condition[]::new));
        assertThat(at.records.processes.count(HEAD, offered)).isEqualTo(1);
        RecordRow ended = at.records
                .processes
                .internal()
                .act(HEAD, cancelled(planned, process), kind.end, new RecordDraft(), "รวมกับงานอื่น");

        assertThat(at.records.processes.count(HEAD, offered)).isZero();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.planned(ended))
                .satisfies(one -> assertThat(one.problems())
                        .containsExactly(Problem.of("process", "processes.error.process-ended")));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.catalogue.drafts().begin(HEAD, ShippedCatalogue.file("C-06")))
                .satisfies(one -> assertThat(one.problems())
                        .containsExactly(Problem.of("file", "processes.error.process-ended")));
        at.records.processes.act(HEAD, ended, kind.resume);
        assertThat(at.records.processes.count(HEAD, offered))
                .as("taken up again")
                .isEqualTo(1);
        assertThat(at.records
                        .catalogue
                        .drafts()
                        .begin(HEAD, ShippedCatalogue.file("C-06"))
                        .get(at.records.versions.kind().number))
                .isEqualTo(2);
    }

    private RecordRow cancelled(RecordRow matter, RecordRow process) {
        at.records.cases.act(HEAD, matter, at.records.cases.kind().cancel, new RecordDraft(), "ยุติ");
        return at.records.processes.open(HEAD, process.id());
    }

    /** Source: README CON-31. */
    @Test
    void decisionWithOneWayOutIsNoted_whereTheOfficeIsStrictItIsRefused() {
        RecordRow noted = at.published("C-06");
        assertThat(version(noted).get(at.records.versions.kind().findings))
                .isEqualTo("ขั้นที่ 3 เป็นการตัดสินใจแต่มีทางออกเดียว");

        at.set(ProcessesSettings.STRICT_DECISIONS, true);
        at.records.processes.act(HEAD, noted, at.records.processes.kind().draft);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.publish(noted))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("processes.graph.one-way"));
        at.published("C-09");
    }

    private void refused(String problem, String... rows) {
        List<String> all =
                new java.util.ArrayList<>(List.of("code|ท-" + problem.hashCode(), "name|งาน", "step|1|START|OWNER||ก"));
        all.addAll(List.of(rows));
        assertRefused(
                at.records.catalogue.bring(
                        HEAD, ProcessesFixture.file(all.toArray(String[]::new)), Optional.of(ProcessesFixture.ICT)),
                problem);
    }

    private void assertRefused(RecordRow process, String problem) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.publish(process))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo(problem));
        assertThat(at.records.processes.open(HEAD, process.id()).get(at.records.processes.kind().current))
                .isEmpty();
    }

    @Test
    void returnedVersionIsEditedAndProposedAgain_publishedOneReplacesTheFormer() {
        RecordRow process = at.published("C-03");
        var versions = at.records.versions;
        at.records.processes.act(HEAD, process, at.records.processes.kind().draft);
        RecordRow draft = at.records.catalogue.versionsOf(HEAD, process.id()).getFirst();
        RecordRow proposed = versions.act(HEAD, draft, versions.kind().propose);
        RecordRow back = versions.act(
                ProcessesFixture.person(1),
                proposed,
                versions.kind().giveBack,
                new org.khet.portal.api.record.RecordDraft(),
                "ขาดตัวชี้วัด");
        assertThat(back.state()).isEqualTo(versions.kind().draft);

        RecordRow now = at.publish(process);

        assertThat(now.get(at.records.processes.kind().edition)).contains(2);
        assertThat(at.records.catalogue.versionsOf(HEAD, process.id()))
                .extracting(row -> row.state().name())
                .containsExactly("PUBLISHED", "REPLACED");
    }

    @Test
    void processGoesToAnotherOfficeAsAFile_andComesBackTheSame() {
        RecordRow process = at.published("C-06");
        ProcessFile file = at.records.catalogue.file(
                HEAD,
                process.id(),
                process.get(at.records.processes.kind().current).orElseThrow());
        TestCaller stranger = ProcessesFixture.stranger();

        RecordRow copy = at.records.catalogue.bring(stranger, file, Optional.empty());

        RecordRow version = at.records.versions.open(
                stranger,
                at.records.catalogue.versionsOf(stranger, copy.id()).getFirst().id());
        ProcessFile again = at.records.catalogue.file(stranger, copy.id(), version.id());
        assertThat(again.text()).isEqualTo(file.text());
        assertThat(copy.get(at.records.processes.kind().origin)).isEqualTo(ProcessOrigin.COPIED);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.catalogue.bring(stranger, file, Optional.empty()));
    }

    /** Source: core CORE-85. */
    @Test
    void unitOfAStepGoesWithTheFile_andIsTheUnitOfThatCodeInTheOtherOffice() {
        RecordRow process = at.published(ProcessesFixture.file(
                "code|ท-85",
                "name|งานข้ามกลุ่ม",
                "step|1|START|OWNER||เริ่ม",
                "step|2|ACTIVITY|UNIT||ตรวจการเงิน|3|DAY|||||||||||FIN",
                "step|3|ACTIVITY|UNIT||ส่งหน่วยที่ไม่มี|3|DAY|||||||||||NONE",
                "step|4|END|HEAD||รับรอง|||||||||||||HR",
                "way|1|2",
                "way|2|3",
                "way|3|4"));
        ProcessVersionKind kind = at.records.versions.kind();
        assertThat(GraphReader.steps(kind, version(process)))
                .extracting(step -> step.get(kind.actorUnit))
                .containsExactly(
                        Optional.empty(),
                        Optional.of(SampleOffices.unit(SampleOffices.KT1, "FIN").id()),
                        Optional.empty(),
                        Optional.of(SampleOffices.unit(SampleOffices.KT1, "HR").id()));
        ProcessFile file = at.records.catalogue.file(
                HEAD,
                process.id(),
                process.get(at.records.processes.kind().current).orElseThrow());

        TestCaller stranger = ProcessesFixture.stranger();
        assertThat(at.records.catalogue.drafts().lacks(stranger, file))
                .as("the other office has both units")
                .isEmpty();
        assertThat(at.records
                        .catalogue
                        .drafts()
                        .lacks(
                                stranger,
                                ProcessesFixture.file(
                                        "code|ท-86",
                                        "name|งานที่อ้างถึงสิ่งที่ไม่มี",
                                        "part|C-99",
                                        "step|1|START|UNIT||เริ่ม|||||||||||||NONE",
                                        "step|2|ACTIVITY|FUNCTION||ทำ||||||||||||||NOBODY",
                                        "step|3|END|UNIT||จบ|||||||||||||NONE")))
                .containsExactly(
                        new FileDrafts.Lack("unit", "NONE", "1, 3"),
                        new FileDrafts.Lack("function", "NOBODY", "2"),
                        new FileDrafts.Lack("process", "C-99", ""));
        RecordRow copy = at.records.catalogue.bring(stranger, file, Optional.empty());

        RecordRow version = at.records.versions.open(
                stranger,
                at.records.catalogue.versionsOf(stranger, copy.id()).getFirst().id());
        assertThat(GraphReader.steps(kind, version))
                .extracting(step -> step.get(kind.actor) + " " + step.get(kind.actorUnit))
                .containsExactly(
                        "OWNER Optional.empty",
                        "UNIT "
                                + Optional.of(SampleOffices.unit(SampleOffices.KT2, "FIN")
                                        .id()),
                        "UNIT Optional.empty",
                        "HEAD "
                                + Optional.of(SampleOffices.unit(SampleOffices.KT2, "HR")
                                        .id()));
        assertThat(at.records.catalogue.file(stranger, copy.id(), version.id()).text())
                .isEqualTo(file.text());
    }

    @Test
    void sameProcessOfTwoOfficesIsComparedStepByStep_inBothDirections() throws java.io.IOException {
        RecordRow own = at.published("C-09");
        TestCaller stranger = ProcessesFixture.stranger();
        ProcessFile file = at.records.catalogue.file(
                HEAD, own.id(), own.get(at.records.processes.kind().current).orElseThrow());
        assertThatExceptionOfType(Rejected.class)
                .as("the other office has no such process yet")
                .isThrownBy(() -> at.records.catalogue.against(stranger, file));
        String other = file.text().replace("ประสานผู้เกี่ยวข้อง", "แจ้งผู้เกี่ยวข้องทางหนังสือ");
        RecordRow copy = at.records.catalogue.bring(
                stranger,
                ProcessFile.read(
                        new java.io.ByteArrayInputStream(other.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                Optional.empty());
        ProcessFile theirs = at.records.catalogue.file(
                stranger,
                copy.id(),
                at.records.catalogue.versionsOf(stranger, copy.id()).getFirst().id());

        assertThat(at.records.catalogue.against(HEAD, theirs)).singleElement().satisfies(found -> {
            assertThat(found.part()).isEqualTo("step");
            assertThat(found.key()).isEqualTo("4");
            assertThat(found.before()).contains("ประสานผู้เกี่ยวข้อง");
            assertThat(found.after()).contains("แจ้งผู้เกี่ยวข้องทางหนังสือ");
        });
        assertThat(at.records.catalogue.against(stranger, file))
                .singleElement()
                .satisfies(found -> assertThat(found.before()).contains("ทางหนังสือ"));
        assertThat(at.records.catalogue.against(HEAD, file)).isEmpty();
        takenAsADraft(own, theirs);
    }

    /** The process is there already: the improved one of the other office comes in as its next version. */
    private void takenAsADraft(RecordRow own, ProcessFile theirs) {
        FileDrafts drafts = at.records.catalogue.drafts();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.catalogue.bring(HEAD, theirs, Optional.empty()))
                .satisfies(one -> assertThat(one.problems())
                        .containsExactly(Problem.of("file", "processes.error.code-of-file", "C-09")));
        TestCaller reader = TestCaller.of(SampleOffices.KT1, 14).with(ProcessesPermissions.VIEW);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> drafts.begin(reader, theirs));

        RecordRow draft = drafts.begin(HEAD, theirs);

        ProcessVersionKind kind = at.records.versions.kind();
        assertThat(draft.state()).isEqualTo(kind.draft);
        assertThat(draft.get(kind.process)).isEqualTo(own.id());
        assertThat(draft.get(kind.number)).isEqualTo(2);
        assertThat(at.records.catalogue.against(HEAD, theirs))
                .as("in force as before")
                .hasSize(1);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> drafts.begin(HEAD, theirs))
                .satisfies(one -> assertThat(one.problems().getFirst().key()).isEqualTo("processes.error.draft-there"));
        at.publish(own);
        assertThat(at.records.catalogue.against(HEAD, theirs)).isEmpty();
    }

    @Test
    void ownerThatTheOfficeDecided_isTakenOverByTheProcess() {
        at.records.catalogue.takeOver(HEAD);
        at.decided.put("processes.c06", ProcessesFixture.PLAN);

        assertThat(at.records.catalogue.followOwners(at.callers.system(SampleOffices.KT1)))
                .isEqualTo(1);
        assertThat(at.records.catalogue.followOwners(at.callers.system(SampleOffices.KT1)))
                .isZero();
        ProcessKind kind = at.records.processes.kind();
        assertThat(at.records.processes.all(HEAD, RecordFilter.of(kind.unit.is(ProcessesFixture.PLAN))))
                .extracting(row -> row.get(kind.code))
                .contains("C-06");
    }

    @Test
    void processThatMovedIsTheNewOwners_casesOfTheFormerOneStayTheirs_andReadable() {
        RecordRow process = at.published("C-06");
        RecordRow former = at.started(process);
        var processes = at.records.processes;
        var cases = at.records.cases;
        TestCaller ict = ProcessesFixture.inUnit(22, ProcessesFixture.ICT);
        TestCaller plan = ProcessesFixture.inUnit(8, ProcessesFixture.PLAN);
        assertThat(processes.actions(ict, process)).contains(processes.kind().draft);
        assertThat(processes.actions(plan, process)).doesNotContain(processes.kind().draft);

        at.decided.put("processes.c06", ProcessesFixture.PLAN);
        at.records.catalogue.followOwners(at.callers.system(SampleOffices.KT1));

        RecordRow moved = processes.open(plan, process.id());
        assertThat(moved.get(processes.kind().unit)).contains(ProcessesFixture.PLAN);
        assertThat(processes.actions(plan, moved)).contains(processes.kind().draft);
        assertThat(processes.actions(ict, processes.open(ict, process.id()))).doesNotContain(processes.kind().draft);
        RecordRow kept = cases.open(ict, former.id());
        assertThat(kept.get(cases.kind().unit)).as("records stay").isEqualTo(ProcessesFixture.ICT);
        assertThat(kept.state()).isEqualTo(cases.kind().running);
        RecordRow next = cases.act(plan, cases.create(plan, matter(process, plan)), cases.kind().start);
        assertThat(next.get(cases.kind().unit)).isEqualTo(ProcessesFixture.PLAN);
        assertThat(cases.actions(ict, next))
                .as("the former owner reads the new ones at most")
                .isEmpty();
        assertThat(cases.actions(ict, kept)).as("and goes on with the old ones").contains(cases.kind().pause);
    }

    private RecordDraft matter(RecordRow process, TestCaller lead) {
        CaseKind kind = at.records.cases.kind();
        return new RecordDraft()
                .with(kind.process, process.id())
                .with(kind.title, "ข้อมูลสารสนเทศของปีถัดไป")
                .with(kind.unit, ProcessesFixture.PLAN)
                .with(kind.year, FiscalYear.ofBuddhist(2565))
                .with(kind.startsOn, LocalDate.of(2021, 10, 1))
                .with(kind.priority, CasePriority.NORMAL)
                .with(kind.lead, lead.person());
    }

    /** Source: core CORE-85, D-02 (sub-processes 5.1, 5.2). */
    @Test
    void partsOfAProcessGoWithTheFile_asFarAsTheOtherOfficeHasThem() {
        ProcessKind kind = at.records.processes.kind();
        RecordRow first = at.published("C-03");
        RecordRow second = at.published("C-09");
        RecordRow whole = at.published("C-06");
        RecordRow changed = at.records.processes.change(
                HEAD,
                whole,
                RecordDraft.of(whole)
                        .with(
                                kind.parts,
                                List.of(
                                        new RecordDraft().with(kind.part, first.id()),
                                        new RecordDraft().with(kind.part, second.id()))));
        ProcessFile file = at.records.catalogue.file(
                HEAD, changed.id(), changed.get(kind.current).orElseThrow());
        assertThat(file.all("part", 1)).containsExactly(List.of("C-03"), List.of("C-09"));

        TestCaller stranger = ProcessesFixture.stranger();
        RecordRow own = at.records.catalogue.bring(stranger, ShippedCatalogue.file("C-09"), Optional.empty());
        RecordRow copy = at.records.catalogue.bring(stranger, file, Optional.empty());
        assertThat(at.records.processes.open(stranger, copy.id()).lines(kind.parts))
                .extracting(line -> line.get(kind.part))
                .containsExactly(own.id());
    }
}
