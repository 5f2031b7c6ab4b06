package org.khet.forms.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.design.DesignGrantScope;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.forms.internal.design.GrantReceiver;
import org.khet.portal.api.approval.ApprovalListener.Answer;
import org.khet.portal.api.approval.ApprovalListener.Outcome;
import org.khet.portal.api.approval.Approvals;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/**
 * A register of the office asks for a decision: the paper's answer does the way that the design has for it, once; where no papers are
 * kept, the decision is typed by those whom the design names. Source: kinds-processes.md §5 (ways), kinds-documents.md §9.
 */
@OnEachDatabase
class DecidedRegisterDbTest {
    private static final String LEAVE = """
            khet-design\t1
            design\tdesign_key=hall\tname=ขอใช้ห้องประชุม\tsort=REGISTER\tpattern=ห {seq}/{BE}\tyear_kind=FISCAL
            grants\treceiver=EVERYBODY\treach=ALL\tmay_see=1\tmay_make=1\tmay_change=1\tmay_act=1
            fields\tfield_key=matter\tlabel=เรื่อง\tsort=TEXT\tpresence=NEEDED\tin_list=1
            fields\tfield_key=paper_no\tlabel=เลขที่หนังสือ\tsort=TEXT\tpresence=OPTIONAL
            fields\tfield_key=paper_on\tlabel=ลงวันที่\tsort=DAY\tpresence=OPTIONAL
            states\tcode=DRAFT\tlabel=ร่าง\ttone=IDLE\tclosed=0
            states\tcode=ASKED\tlabel=รอพิจารณา\ttone=WAIT\tclosed=0
            states\tcode=AGREED\tlabel=อนุญาต\ttone=DONE\tclosed=1
            states\tcode=REFUSED\tlabel=ไม่อนุญาต\ttone=IDLE\tclosed=1
            doings\tcode=ask\tlabel=เสนอขออนุญาต\tfrom_states=DRAFT\tto_state=ASKED\tdoer=EITHER\treason=0\tdecision=ASKS
            doings\tcode=agree\tlabel=อนุญาต\tfrom_states=ASKED\tto_state=AGREED\tdoer=GRANTED\treason=0\tasks=paper_no,paper_on\tdecision=GRANTED
            doings\tcode=refuse\tlabel=ไม่อนุญาต\tfrom_states=ASKED\tto_state=REFUSED\tdoer=GRANTED\treason=1\tdecision=REFUSED
            doings\tcode=send-back\tlabel=ส่งกลับ\tfrom_states=ASKED\tto_state=DRAFT\tdoer=GRANTED\treason=1\tdecision=RETURNED
            """;

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private final FormsFixture forms;
    private final long design;
    private final RecordService<DataKind> register;
    private final Caller clerk;
    private final Caller director;
    private final Papers papers = new Papers();

    DecidedRegisterDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
        design = forms.published(LEAVE);
        decider(1);
        register = forms.entries().of(SampleOffices.KT1, design);
        clerk = user(14);
        director = user(1);
    }

    /** Papers as the module of documents keeps them: what was asked, and whether it is still open. */
    private static final class Papers implements Approvals {
        private final List<Request> asked = new ArrayList<>();

        @Override
        public ModuleId module() {
            return new ModuleId("documents");
        }

        @Override
        public String ask(Caller caller, Request request) {
            asked.add(request);
            return "memo-" + asked.size();
        }

        @Override
        public Optional<PlacedPaper> standing(Caller caller, String recordType, long recordId) {
            return asked.stream()
                    .filter(one -> one.recordType().equals(recordType) && one.recordId() == recordId)
                    .findFirst()
                    .map(one -> new PlacedPaper("memo-1", one.title(), "documents/memos/7"));
        }
    }

    private void decider(int number) {
        var designs = forms.designs().designs();
        var kind = designs.kind();
        RecordRow row = designs.open(FormsFixture.designer(), design);
        List<RecordDraft> grants = new ArrayList<>(RecordDraft.of(row).lines(kind.grants));
        grants.add(new RecordDraft()
                .with(kind.to, GrantReceiver.PERSON)
                .with(kind.toPerson, SampleOffices.personId(SampleOffices.KT1, number))
                .with(kind.reach, DesignGrantScope.ALL)
                .with(kind.sees, true)
                .with(kind.makes, false)
                .with(kind.changes, false)
                .with(kind.acts, false)
                .with(kind.seesSensitive, false)
                .with(kind.decides, true));
        designs.change(FormsFixture.designer(), row, RecordDraft.of(row).with(kind.grants, grants));
    }

    private Caller user(int number) {
        return forms.entries().as(TestCaller.of(SampleOffices.KT1, number).with(FormsPermissions.REGISTER_USE), design);
    }

    private Field<?> field(String key) {
        return register.kind().fieldNamed(key).orElseThrow();
    }

    private Action action(String code) {
        return register.kind().actionOf(code).orElseThrow();
    }

    private RecordRow asked() {
        RecordRow made = register.create(clerk, new RecordDraft().with(field("matter"), "ประชุมผู้บริหารสถานศึกษา"));
        return register.act(clerk, made, action("ask"));
    }

    private void papersAreKept() {
        forms.records().with(papers).switches().turn(SampleOffices.KT1, "documents", true);
    }

    private void answer(String key, RecordRow row, Outcome outcome, String words) {
        new EntryAnswers(forms.entries())
                .answered(
                        TestCaller.of(SampleOffices.KT1, 1),
                        new Answer(key, "forms.entry", row.id(), outcome, "ศธ 04999/512", DAY, words));
    }

    private String state(RecordRow row) {
        return register.open(clerk, row.id()).state().name();
    }

    private List<String> offered(Caller who, RecordRow row) {
        return register.actions(who, row).stream().map(Action::name).toList();
    }

    @Test
    void paperGrants_theRecordHasItsNumberAndDay_theSameAnswerAgainChangesNothing_nobodyTypesIt() {
        papersAreKept();
        RecordRow row = asked();

        assertThat(papers.asked).singleElement().satisfies(request -> {
            assertThat(request.recordType()).isEqualTo("forms.entry");
            assertThat(request.title()).contains("ห 1/2570", "ประชุมผู้บริหารสถานศึกษา");
            assertThat(request.link()).isEqualTo("forms/register/" + design + "-" + row.id());
        });
        assertThat(offered(director, row)).as("a paper decides").isEmpty();
        answer("memo-1", row, Outcome.GRANTED, "");
        answer("memo-1", row, Outcome.GRANTED, "");
        answer("memo-1", row, Outcome.REFUSED, "มาช้า");

        RecordRow agreed = register.open(clerk, row.id());
        assertThat(agreed.state().name()).isEqualTo("AGREED");
        assertThat(agreed.raw(field("paper_no"))).isEqualTo("ศธ 04999/512");
        assertThat(agreed.raw(field("paper_on"))).isEqualTo(DAY);
        assertThat(register.steps(clerk, row.id()))
                .filteredOn(step -> step.action().equals("agree"))
                .hasSize(1);
    }

    @Test
    void paperGoesBackWithItsWords_isAskedAgain_andRefused_answersOfOtherRecordsArePassedOver() {
        papersAreKept();
        RecordRow row = asked();
        answer("memo-1", row, Outcome.RETURNED, "ขอทราบจำนวนผู้เข้าประชุม");
        assertThat(state(row)).isEqualTo("DRAFT");
        register.act(clerk, register.open(clerk, row.id()), action("ask"));
        answer("memo-2", row, Outcome.REFUSED, "ห้องไม่ว่าง");

        assertThat(state(row)).isEqualTo("REFUSED");
        assertThat(register.steps(clerk, row.id()).getLast().words()).isEqualTo("ห้องไม่ว่าง");
        new EntryAnswers(forms.entries())
                .answered(
                        TestCaller.of(SampleOffices.KT1, 1),
                        new Answer("memo-9", "documents.order", row.id(), Outcome.GRANTED, "", DAY, ""));
        new EntryAnswers(forms.entries())
                .answered(
                        TestCaller.of(SampleOffices.KT2, 53),
                        new Answer("memo-8", "forms.entry", row.id(), Outcome.GRANTED, "", DAY, ""));
        assertThat(state(row)).isEqualTo("REFUSED");
    }

    @Test
    void withoutPapersTheDecisionIsTypedByWhomTheDesignNames_withItsNumberAndDay_notByWhoAsked() {
        RecordRow row = asked();
        assertThat(offered(clerk, row)).isEmpty();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> register.act(clerk, row, action("agree"), new RecordDraft(), ""));
        assertThat(offered(director, row)).containsExactlyInAnyOrder("agree", "refuse", "send-back");
        assertThatExceptionOfType(Rejected.class)
                .as("number and day of the paper on which it was decided")
                .isThrownBy(() -> register.act(director, row, action("agree"), new RecordDraft(), ""));

        register.act(
                director,
                row,
                action("agree"),
                new RecordDraft().with(field("paper_no"), "ศธ 04999/600").with(field("paper_on"), DAY),
                "");

        assertThat(state(row)).isEqualTo("AGREED");
    }

    @Test
    void designWhoseDecisionHasNoWayBack_orThatDecidesWhatNobodyAsked_isNotPublished() {
        refused(LEAVE.replace("design_key=hall", "design_key=hall-two").replace("\tdecision=RETURNED", ""));
        refused(LEAVE.replace("design_key=hall", "design_key=hall-three").replace("\tdecision=ASKS", ""));
        assertThat(forms.importer().export(FormsFixture.designer(), design)).contains("decision=ASKS", "may_decide=0");
    }

    private void refused(String file) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> forms.published(file))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("forms.error.decision"));
    }
}
