package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.khet.finance.internal.story.FinanceOffice.HEAD;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.PAYER;
import static org.khet.finance.internal.story.FinanceOffice.TODAY;
import static org.khet.finance.internal.story.FinanceOffice.act;
import static org.khet.finance.internal.story.FinanceOffice.baht;
import static org.khet.finance.internal.story.FinanceOffice.person;
import static org.khet.finance.internal.story.PropertyOffice.refused;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.audit.FindingRecord;
import org.khet.finance.internal.audit.HandoverSort;
import org.khet.finance.internal.job.ReminderJob;
import org.khet.finance.internal.setting.ControlPermissions;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;

/** Auditors read all and change nothing but their findings; work is handed over with two signatures. Source: finance FIN-97, FIN-98. */
@OnEachDatabase
class AuditStoryDbTest {
    private static final int AUDITOR = 20;
    private final TestDatabase database;
    private final FinanceOffice office;
    private final FindingRecord kind;

    AuditStoryDbTest(TestDatabase database) {
        this.database = database;
        this.office = new FinanceOffice(database);
        this.kind = office.all.control().findings.kind();
    }

    @BeforeEach
    void limitsAreInForce() {
        database.clear();
        office.limits();
    }

    /** Whoever has the standard role of auditors and no other. */
    private static TestCaller auditor() {
        return TestCaller.of(KT1, AUDITOR)
                .with(FinancePermissions.entries().stream()
                        .filter(entry -> entry.roles().contains("finance.audit"))
                        .map(PermissionEntry::permission)
                        .toArray(Permission[]::new));
    }

    @Test
    void auditorSeesEveryRegister_changesNothing_butWritesFindings() {
        RecordRow line = office.line(office.fund("OFF", "OFF_BUDGET"), "F1", "20000");
        RecordRow claim = office.check(office.claim(office.claimKind("TRAVEL", true, false), line, "100"));

        Set<String> unseen = office.all.services().stream()
                .map(service -> service.kind())
                .filter(of -> !auditor().may(of.view()))
                .map(of -> of.name())
                .collect(Collectors.toSet());
        assertThat(unseen).isEmpty();
        assertThat(office.all.services().stream()
                        .filter(service -> service.mayCreate(auditor()))
                        .map(service -> service.kind().name()))
                .containsExactly("finding");
        assertThat(office.spending.claims.open(auditor(), claim.id()).id()).isEqualTo(claim.id());
        assertThat(office.spending.claims.actions(auditor(), claim)).isEmpty();
        assertThat(office.spending.claims.mayChange(auditor(), claim)).isFalse();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> office.spending.claims.act(
                        auditor(), claim, office.spending.claims.kind().approve, new RecordDraft(), ""));
    }

    private RecordRow finding(RecordRow claim) {
        return findings()
                .create(
                        auditor(),
                        new RecordDraft()
                                .with(kind.about, new RecordLink("finance.claim", claim.id(), "ใบสำคัญ"))
                                .with(kind.subject, "ใบเสร็จไม่มีเลขที่")
                                .with(kind.finding, "ขอให้ชี้แจงใบเสร็จของรายการแรก")
                                .with(kind.foundOn, TODAY)
                                .with(kind.dueOn, TODAY.plusDays(3)));
    }

    private RecordService<FindingRecord> findings() {
        return office.all.control().findings;
    }

    /** Found on Friday, to be answered by Monday: the group is reminded once in three days; a late answer shows its day. */
    @Test
    void findingIsAnsweredByTheGroup_returnedOnce_acceptedByTheAuditor() {
        RecordRow line = office.line(office.fund("OFF", "OFF_BUDGET"), "F1", "20000");
        RecordRow finding = finding(office.claim(office.claimKind("TRAVEL", true, false), line, "100"));

        assertThat(finding.state()).isEqualTo(kind.open);
        TestCaller head = person(HEAD);
        assertThat(ReminderJob.remind(office.all, office.rules, head, TODAY)).isEqualTo(1);
        assertThat(ReminderJob.remind(office.all, office.rules, head, TODAY)).isZero();
        assertThat(office.fixture.happenings().types()).contains("finance.finding.urged");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() ->
                        findings().act(auditor(), office.now(findings(), finding), kind.reply, new RecordDraft(), ""));
        RecordRow answered = act(findings(), HEAD, finding, kind.reply, kind.answer, "แก้ไขแล้วตามแนบ");
        assertThat(answered.get(kind.answeredOn)).contains(TODAY);
        RecordRow back = findings().act(auditor(), answered, kind.giveBack, new RecordDraft(), "ยังขาดสำเนา");
        assertThat(back.state()).isEqualTo(kind.open);
        RecordRow again = act(findings(), HEAD, back, kind.reply, kind.answer, "แนบสำเนาแล้ว");
        assertThat(findings()
                        .act(auditor(), again, kind.accept, new RecordDraft(), "")
                        .state())
                .isEqualTo(kind.accepted);
        assertThat(findings().count(auditor(), RecordFilter.ALL.in("open"))).isZero();
    }

    @Test
    void findingThatNobodyAnswered_isListedAsOverdue() {
        RecordRow line = office.line(office.fund("OFF", "OFF_BUDGET"), "F1", "20000");
        finding(office.claim(office.claimKind("TRAVEL", true, false), line, "100"));
        assertThat(findings().count(auditor(), RecordFilter.ALL.in("overdue"))).isZero();
        database.execute("update fin_finding set due_on = {d '2026-11-19'}");

        assertThat(findings().count(auditor(), RecordFilter.ALL.in("overdue"))).isEqualTo(1);
    }

    @Test
    void handOverIsSignedByTheGiverFirst_thenByTheTaker_andPrinted() throws IOException {
        var handovers = office.all.control().handovers;
        var of = handovers.kind();
        RecordDraft draft = new RecordDraft()
                .with(of.giver, SampleOffices.person(KT1, PAYER).id())
                .with(of.taker, SampleOffices.person(KT1, HEAD).id())
                .with(of.date, TODAY)
                .with(
                        of.things,
                        List.of(
                                new RecordDraft()
                                        .with(of.sort, HandoverSort.CASH)
                                        .with(of.thing, "เงินสดในมือ")
                                        .with(of.amount, baht("1250.50")),
                                new RecordDraft()
                                        .with(of.sort, HandoverSort.RECEIPT_BOOK)
                                        .with(of.thing, "ใบเสร็จ 1 เล่ม")
                                        .with(of.no, "A12")
                                        .with(of.amount, baht("0"))));
        RecordRow list = handovers.create(person(PAYER), draft);

        refused(() -> act(handovers, HEAD, list, of.give), "finance.error.giverSigns");
        act(handovers, PAYER, list, of.give);
        refused(() -> act(handovers, PAYER, list, of.receive), "finance.error.takerSigns");
        assertThat(act(handovers, HEAD, list, of.receive).state()).isEqualTo(of.received);
        Map<String, ?> paper = new PrintedPapers(database.unit()).of(office.all, handovers, list, "handover");
        assertThat(paper.get("figures")).isEqualTo("1,250.50");
        assertThat(paper.get("words")).isEqualTo("หนึ่งพันสองร้อยห้าสิบบาทห้าสิบสตางค์");
        refused(
                () -> handovers.create(
                        person(PAYER),
                        draft.with(of.taker, SampleOffices.person(KT1, PAYER).id())),
                "finance.error.samePerson");
        assertThat(person(HEAD).may(ControlPermissions.HANDOVER_EDIT)).isTrue();
    }

    /** The book A12 of the payer and a claim in hand; whoever takes over has a role by which the list is signed. */
    @Test
    void handOverListBeginsWithWhatTheGiverHolds_andIsGivenToWhoeverMaySignIt() {
        var handovers = office.all.control().handovers;
        var of = handovers.kind();
        of.keep(new FakeCallers().with(person(HEAD)));
        office.book("A12");
        var claims = office.spending.claims;
        RecordRow line = office.line(office.fund("OFF", "OFF_BUDGET"), "F1", "20000");
        RecordRow claim = claims.create(
                person(PAYER),
                office.claimDraft(office.claimKind("TRAVEL", true, false), "100")
                        .with(claims.kind().line, line.id())
                        .with(
                                claims.kind().officer,
                                SampleOffices.person(KT1, PAYER).id()));
        RecordDraft draft = new RecordDraft()
                .with(of.giver, SampleOffices.person(KT1, PAYER).id())
                .with(of.taker, SampleOffices.person(KT1, AUDITOR).id())
                .with(of.date, TODAY);
        RecordRow list = handovers.create(person(PAYER), draft);

        refused(() -> act(handovers, PAYER, list, of.give), "finance.error.handoverEmpty");
        act(handovers, PAYER, list, of.fill);
        RecordRow filled = act(handovers, PAYER, list, of.fill);
        assertThat(filled.lines(of.things))
                .as("once each")
                .extracting(one -> one.get(of.sort), one -> one.get(of.no))
                .containsExactly(
                        tuple(HandoverSort.RECEIPT_BOOK, "A12"),
                        tuple(
                                HandoverSort.OPEN_WORK,
                                claim.get(claims.kind().number).text()));
        assertThat(filled.lines(of.things).getFirst().get(of.thing)).contains("45–50");
        refused(() -> act(handovers, PAYER, list, of.give), "finance.error.takerRole");
        handovers.change(
                person(PAYER),
                filled,
                RecordDraft.of(filled)
                        .with(of.taker, SampleOffices.person(KT1, HEAD).id()));
        assertThat(act(handovers, PAYER, list, of.give).state()).isEqualTo(of.given);
        assertThat(FinancePermissions.entries())
                .filteredOn(entry -> entry.permission().equals(ControlPermissions.HANDOVER_EDIT))
                .singleElement()
                .satisfies(entry -> assertThat(entry.roles()).contains("finance.proc", "finance.asset"));
    }
}
