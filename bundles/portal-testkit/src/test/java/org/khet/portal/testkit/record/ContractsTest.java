package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.approval.ApprovalListener;
import org.khet.portal.api.approval.Approvals;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** What a declaration may say beside fields and states: papers, deadlines, numbers given later, secrets, files, links. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class ContractsTest extends RecordContract<Contracts> {
    private static final LocalDate LAST_YEAR = LocalDate.of(2026, 9, 25);
    private static final FileRules PDF = new FileRules(1_000_000, Set.of("application/pdf"));

    ContractsTest(TestDatabase database) {
        super(database, new Contracts());
    }

    @Test
    void numberComesWithTheState_ofTheYearOfTheRecordsDay() {
        RecordRow now = made(13);
        assertThat(now.get(kind.number)).isEmpty();
        RecordRow late = service.create(person(13), draft().with(kind.signedOn, LAST_YEAR));

        assertThat(granted(now).get(kind.number).orElseThrow().text()).isEqualTo("1/2570");
        assertThat(granted(late).get(kind.number).orElseThrow().text()).isEqualTo("1/2569");
    }

    @Test
    void nothingIsWrittenIntoALockedYear_norIsItTouchedAfterItEnded() {
        RecordRow row = service.create(person(13), ofLastYear());
        RecordRow ended = service.act(person(1), granted(service.create(person(13), ofLastYear())), kind.close);
        lockLastYear();

        refused(
                "signed_on",
                () -> service.change(person(13), row, RecordDraft.of(row).with(kind.title, "อื่น")));
        refused("signed_on", () -> service.change(person(13), row, draft().with(kind.signedOn, TODAY)));
        refused("signed_on", () -> service.create(person(13), ofLastYear()));
        refused("signed_on", () -> service.act(person(1), ended, kind.correct, title("ใหม่"), "พิมพ์ผิด"));
        refused("signed_on", () -> service.act(person(1), ended, kind.renew, new RecordDraft(), "ราคาต่องวดพิมพ์ผิด"));
        assertThat(service.open(person(13), ended.id()).state()).isEqualTo(kind.closed);
    }

    @Test
    void unfinishedWorkOfALockedYearGoesOnToItsEnd_butNoActionMovesItOutOrAnotherIn() {
        RecordRow row = service.create(person(13), ofLastYear());
        RecordRow ofThisYear = granted(made(13));
        lockLastYear();

        RecordRow signed = granted(row);
        assertThat(signed.get(kind.number).orElseThrow().text())
                .as("of the year in which it began")
                .isEqualTo("1/2569");
        refused("signed_on", () -> redated(signed, TODAY));
        refused("signed_on", () -> redated(ofThisYear, LAST_YEAR));
        assertThat(redated(ofThisYear, TODAY.minusDays(1)).get(kind.signedOn)).isEqualTo(TODAY.minusDays(1));
        RecordRow closed = service.act(person(1), signed, kind.close);
        assertThat(closed.state()).isEqualTo(kind.closed);
        assertThat(closed.get(kind.signedOn)).isEqualTo(LAST_YEAR);
    }

    @Test
    void whatCodeWritesOnUnfinishedWorkOfALockedYearIsStored_notOnWhatHasEnded() {
        RecordRow row = service.create(person(13), ofLastYear());
        RecordRow ended = service.act(person(1), granted(service.create(person(13), ofLastYear())), kind.close);
        lockLastYear();

        RecordDraft other = new RecordDraft().with(kind.title, "อื่น");
        assertThat(service.internal().change(person(13), row, other).get(kind.title))
                .isEqualTo("อื่น");
        refused("signed_on", () -> service.internal().change(person(13), ended, other));
        refused("signed_on", () -> service.internal().create(person(13), ofLastYear()));
        RecordRow now = service.open(person(13), row.id());
        refused("signed_on", () -> service.internal().change(person(13), now, draft().with(kind.signedOn, TODAY)));
    }

    private RecordRow redated(RecordRow row, LocalDate day) {
        return service.act(person(1), row, kind.redate, new RecordDraft().with(kind.signedOn, day), "");
    }

    private RecordDraft ofLastYear() {
        return draft().with(kind.signedOn, LAST_YEAR);
    }

    private void lockLastYear() {
        fixture.years().lock(SampleOffices.KT1, FiscalYear.of(LAST_YEAR));
    }

    @Test
    void secretIsSealedInTheTable_openedForTheRecordOnly() {
        RecordRow row = service.create(person(13), draft().with(kind.account, "1234567890"));
        List<?> raw = fixture.database()
                .unit()
                .in(
                        SampleOffices.KT1,
                        em -> em.createNativeQuery("select account_no from vch_contract")
                                .getResultList());

        assertThat(raw).singleElement().asString().doesNotContain("1234567890", "7890");
        assertThat(service.open(person(13), row.id()).get(kind.account)).isEqualTo("1234567890");
        RecordRow changed = service.change(person(13), row, RecordDraft.of(row).with(kind.account, "1234567891"));
        assertThat(changed.get(kind.account)).isEqualTo("1234567891");
        assertThat(fixture.trail().all().toString()).doesNotContain("1234567890", "1234567891");
        assertThat(service.steps(person(13), row.id()).toString()).doesNotContain("1234567890", "1234567891");
    }

    @Test
    void linkNamesARecordThatIsThere_orWhatWasTyped() {
        RecordService<Vouchers> vouchers = fixture.of(new Vouchers());
        RecordRow voucher = vouchers.internal().create(person(13), SampleDraft.of(vouchers.kind(), TODAY));
        RecordLink there = new RecordLink("vouchers.voucher", voucher.id(), "1/2570");

        RecordRow row = service.create(person(13), draft().with(kind.basis, there));
        assertThat(service.open(person(13), row.id()).get(kind.basis)).contains(there);
        refused(
                "basis",
                () -> service.create(
                        person(13), draft().with(kind.basis, new RecordLink("vouchers.voucher", 999_999, "ไม่มี"))));
        refused(
                "basis",
                () -> service.create(
                        person(13), draft().with(kind.basis, new RecordLink("finance.claim", 1, "ของงานอื่น"))));
        assertThat(service.create(person(13), draft().with(kind.basis, RecordLink.typed("ที่ ศธ 04999/12")))
                        .get(kind.basis)
                        .orElseThrow()
                        .isTyped())
                .isTrue();
    }

    @Test
    void filesAreKeptWithTheRecord_thoseOfOthersAreNotTaken() {
        var staged = fixture.files()
                .stage("สัญญา.pdf", new ByteArrayInputStream("%PDF".getBytes(StandardCharsets.UTF_8)), PDF);
        RecordRow row = service.create(person(13), draft().with(kind.papers, List.of(staged)));
        List<FileId> kept = row.get(kind.papers).orElseThrow();
        assertThat(fixture.files().find(SampleOffices.KT1, kept))
                .singleElement()
                .satisfies(file -> assertThat(file.name()).isEqualTo("สัญญา.pdf"));

        RecordRow same = service.change(person(13), row, RecordDraft.of(row).with(kind.title, "อื่น"));
        assertThat(same.get(kind.papers)).contains(kept);
        RecordRow other = made(13);
        refused("papers", () -> service.change(person(13), other, draft().with(kind.papers, kept)));
        refused(
                "papers",
                () -> service.create(person(13), draft().with(kind.papers, List.of(staged, staged, staged, staged))));
    }

    @Test
    void whatStandsTooLongIsRemindedOfOnceADay_andEndsWhereTheDeclarationSaysSo() {
        fixture.switches().turn(SampleOffices.KT1, "vouchers", true);
        RecordRow waiting = act(made(13), kind.ask);
        RecordRow signed = granted(made(13));

        fixture.runDeadlines(SampleOffices.KT1, "2026-11-25T06:30");
        assertThat(actions(waiting)).doesNotContain("remind");
        fixture.runDeadlines(SampleOffices.KT1, "2026-11-26T06:30");
        fixture.runDeadlines(SampleOffices.KT1, "2026-11-26T07:30");
        assertThat(actions(waiting)).containsOnlyOnce("remind");
        fixture.runDeadlines(SampleOffices.KT1, "2026-11-28T06:30");
        assertThat(actions(waiting)).as("a Saturday").containsOnlyOnce("remind");
        assertThat(service.open(person(13), signed.id()).state()).isEqualTo(kind.signed);
        fixture.runDeadlines(SampleOffices.KT1, "2026-12-21T06:30");
        assertThat(service.open(person(13), signed.id()).state()).isEqualTo(kind.lapsed);
    }

    @Test
    void paperAnswersOnce_thenNobodyTypesTheDecision() {
        fixture.switches().turn(SampleOffices.KT1, "documents", true);
        fixture.with(new PaperDecisions());
        RecordRow row = act(made(13), kind.ask);
        assertThat(service.actions(person(1), row)).doesNotContain(kind.grant, kind.giveBack);

        fixture.answer(person(2), answer("k1", row.id(), ApprovalListener.Outcome.RETURNED));
        RecordRow back = service.open(person(13), row.id());
        assertThat(back.state()).isEqualTo(kind.drafted);
        assertThat(back.head().reason()).isEqualTo("แก้ตามที่เสนอ");
        fixture.answer(person(2), answer("k1", row.id(), ApprovalListener.Outcome.RETURNED));
        assertThat(actions(row)).containsOnlyOnce("give-back");

        act(back, kind.ask);
        fixture.answer(person(2), answer("k2", row.id(), ApprovalListener.Outcome.GRANTED));
        RecordRow signed = service.open(person(13), row.id());
        assertThat(signed.get(kind.orderNo)).isEqualTo("ศธ 04999/77");
        assertThat(signed.get(kind.orderOn)).contains(TODAY);
        assertThat(signed.get(kind.number)).isPresent();
    }

    @Test
    void closedRecordIsCorrectedWithAReason_bothValuesStandInTheStep() {
        RecordRow closed = service.act(person(1), granted(made(13)), kind.close);
        refused("reason", () -> service.act(person(1), closed, kind.correct, title("ใหม่"), ""));

        RecordRow corrected = service.act(person(1), closed, kind.correct, title("ใหม่"), "พิมพ์ผิด");
        assertThat(corrected.state()).isEqualTo(kind.closed);
        assertThat(corrected.get(kind.title)).isEqualTo("ใหม่");
        RecordStep last = service.steps(person(13), closed.id()).getLast();
        assertThat(last.words()).isEqualTo("พิมพ์ผิด");
        assertThat(last.changes()).contains(new RecordStep.Change("title", "ตัวอย่าง", "ใหม่"));
    }

    private RecordDraft title(String text) {
        return new RecordDraft().with(kind.title, text);
    }

    @Test
    void whoHasASecondFactorProvesIt_eachTime() {
        RecordRow row = granted(made(13));
        Caller caller = person(1);
        fixture.factors().with(caller.account(), "123456");
        assertThat(service.asksSecondFactor(caller, kind.close)).isTrue();
        assertThat(service.asksSecondFactor(person(2), kind.close)).isFalse();

        refused("second-factor", () -> service.act(caller, row, kind.close));
        refused("second-factor", () -> service.act(caller, row, kind.close, new RecordDraft().provedBy("000000"), ""));
        RecordRow closed = service.act(caller, row, kind.close, new RecordDraft().provedBy("123456"), "");
        assertThat(closed.state()).isEqualTo(kind.closed);
    }

    @Test
    void waitingForSomebodyIsAskedByTheSameFewStatements_whateverStandsOpen() {
        act(made(13), kind.ask);
        long one = statementsOfWaiting();
        for (int i = 0; i < 5; i++) {
            act(made(13), kind.ask);
        }
        assertThat(statementsOfWaiting()).isEqualTo(one).isLessThanOrEqualTo(3);
        assertThat(service.waiting(person(1), 50)).hasSize(6);
        assertThat(service.waiting(TestCaller.of(SampleOffices.KT1, 1).with(Contracts.VIEW, Contracts.RECORD), 50))
                .as("whoever only records waits for nothing that is asked")
                .isEmpty();
    }

    private long statementsOfWaiting() {
        long before = fixture.database().statements();
        service.waiting(person(1), 50);
        return fixture.database().statements() - before;
    }

    @Test
    void sheetIsPastedWithThaiDaysAndCommas() {
        var cells = fixture.cells(person(13));
        assertThat(cells.read(kind.due, "25 พ.ย. 2569")).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(cells.read(kind.due, "๒๕/๑๑/๒๕๖๙")).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat((BigDecimal) cells.read(kind.share, "1,250.50 บาท")).isEqualByComparingTo("1250.50");
        assertThat(cells.read(kind.share, "1250,50")).isEqualTo(RecordDraft.UNREADABLE);
        assertThat(cells.read(kind.share, "มาก")).isEqualTo(RecordDraft.UNREADABLE);
        RecordDraft unreadable = new RecordDraft()
                .with(kind.part, "งวดที่ 1")
                .with(kind.due, TODAY)
                .with(kind.share, RecordDraft.UNREADABLE);
        refused("parts.0.share", () -> service.create(person(13), draft().with(kind.parts, List.of(unreadable))));
        assertThat(service.count(person(13), RecordFilter.ALL)).isZero();
    }

    @Test
    void guardThatThrows_closesItsOwnAction_thePageAndWhatWaitsForPeopleGoOn() {
        RecordRow row = made(13);
        int waiting = service.waiting(person(12), 10).size();
        kind.guarded(() -> {
            throw new IllegalStateException("a fault of the module");
        });

        assertThat(service.actions(person(12), row)).doesNotContain(kind.ask);
        assertThat(ShownTexts.of(fixture.views()
                        .page(
                                TestRequest.of(person(12), fixture.texts(kind).in(TextCatalog.THAI)),
                                service,
                                new RecordViewOverrides(),
                                row.id())))
                .anyMatch(words -> words.contains("ตรวจเงื่อนไขของรายการนี้ไม่สำเร็จ ให้แจ้งผู้ดูแลระบบ"));
        assertThat(service.waiting(person(12), 10)).hasSizeLessThanOrEqualTo(waiting);
        assertThat(service.open(person(12), row.id()).state()).isEqualTo(kind.drafted);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> act(row, kind.ask));
        assertThat(service.open(person(12), row.id()).head().edition())
                .as("nothing was stored")
                .isEqualTo(row.head().edition());

        kind.guarded(Optional::empty);
        assertThat(act(row, kind.ask).state()).isEqualTo(kind.asked);
    }

    @Test
    void ruleThatThrows_closesTheChangeAndIsForNobody_whoHoldsThePermissionGoesOn() {
        RecordRow row = made(13);
        assertThat(service.mayChange(person(13), row)).isTrue();
        kind.meant(() -> {
            throw new IllegalStateException("a fault of the module");
        });
        kind.kept(() -> {
            throw new IllegalStateException("a fault of the module");
        });

        assertThat(service.mayChange(person(13), row)).isFalse();
        assertThat(service.actions(person(13), row)).contains(kind.ask);
        assertThat(service.waiting(person(13), 10)).extracting(RecordRow::id).contains(row.id());
        TestCaller reader = TestCaller.of(SampleOffices.KT1, 12).with(Contracts.VIEW);
        assertThat(service.actions(reader, row)).isEmpty();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> service.act(reader, row, kind.ask));
        assertThat(act(row, kind.ask).state()).isEqualTo(kind.asked);
    }

    @Test
    void contractAtWhichTheModuleFails_staysAsItIs_othersAreRemindedOfAndEnd() {
        fixture.switches().turn(SampleOffices.KT1, "vouchers", true);
        RecordRow waiting = act(made(13), kind.ask);
        RecordRow before = granted(made(13));
        RecordRow faulty = granted(made(13));
        RecordRow after = granted(made(13));
        kind.lasting(row -> {
            if (row.id() == faulty.id()) {
                throw new IllegalStateException("a fault of the module");
            }
            return Optional.empty();
        });

        assertThatIllegalStateException()
                .as("the job is told as failed")
                .isThrownBy(() -> fixture.runDeadlines(SampleOffices.KT1, "2026-12-21T06:30"))
                .havingCause()
                .withMessage("a fault of the module");

        assertThat(service.open(person(13), faulty.id()).state()).isEqualTo(kind.signed);
        assertThat(service.open(person(13), before.id()).state()).isEqualTo(kind.lapsed);
        assertThat(service.open(person(13), after.id()).state()).isEqualTo(kind.lapsed);
        assertThat(actions(waiting)).contains("remind");
    }

    private RecordRow granted(RecordRow row) {
        return act(act(row, kind.ask), kind.grant);
    }

    private List<String> actions(RecordRow row) {
        return service.steps(person(13), row.id()).stream()
                .map(RecordStep::action)
                .toList();
    }

    private static void refused(String field, Runnable work) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(work::run)
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(Problem::field)
                        .contains(field));
    }

    private static ApprovalListener.Answer answer(String key, long id, ApprovalListener.Outcome outcome) {
        return new ApprovalListener.Answer(
                key, "vouchers.contract", id, outcome, "ศธ 04999/77", TODAY, "แก้ตามที่เสนอ");
    }

    /** Takes requests; what becomes of them a story says itself. */
    private static final class PaperDecisions implements Approvals {
        @Override
        public ModuleId module() {
            return new ModuleId("documents");
        }

        @Override
        public String ask(Caller caller, Request request) {
            return "k" + request.recordId();
        }
    }

    private RecordRow closed() {
        RecordRow signed =
                granted(service.create(person(13), draft().with(kind.title, "จ้างเหมาบริการรักษาความปลอดภัย")));
        return act(signed, kind.close);
    }

    @Test
    void sealedRecordIsCorrectedByItsNextVersion_whichKeepsNumberAndLines_andBothNameEachOther() {
        RecordRow sealed = closed();
        assertThat(service.mayChange(person(1), sealed)).isFalse();

        RecordRow old = service.act(person(1), sealed, kind.renew, new RecordDraft(), "ราคาต่องวดพิมพ์ผิด");

        RecordRow next = service.nextVersion(person(13), old).orElseThrow();
        assertThat(old.state()).isEqualTo(kind.superseded);
        assertThat(next.state()).isEqualTo(kind.drafted);
        assertThat(next.get(kind.previous)).contains(old.id());
        assertThat(next.get(kind.version)).isEqualTo(2);
        assertThat(next.get(kind.number)).isPresent().isEqualTo(old.get(kind.number));
        assertThat(next.get(kind.account)).isEqualTo(old.get(kind.account));
        assertThat(next.get(kind.orderNo)).as("came with its signature").isEmpty();
        RecordRow whole = service.open(person(13), next.id());
        RecordRow before = service.open(person(13), old.id());
        assertThat(before.lines(kind.parts)).isNotEmpty();
        assertThat(whole.lines(kind.parts)).hasSameSizeAs(before.lines(kind.parts));
        assertThat(whole.lines(kind.parts).getFirst().get(kind.part))
                .isEqualTo(before.lines(kind.parts).getFirst().get(kind.part));
        assertThat(whole.lines(kind.parts).getFirst().id())
                .isNotEqualTo(before.lines(kind.parts).getFirst().id());
        assertThat(service.steps(person(13), old.id()).getLast().words()).isEqualTo("ราคาต่องวดพิมพ์ผิด");
        assertThat(actions(next)).containsExactly("create");
        assertThat(service.mayChange(person(13), next)).isTrue();
        assertThat(service.mayChange(person(13), old)).isFalse();
    }

    @Test
    void ofTwoWhoRenewAtOnce_oneIsToldThatSomebodyWasFirst_andWhoMayNotSignMakesNone() {
        RecordRow sealed = closed();
        var recorder = TestCaller.in(SampleOffices.KT1).with(Contracts.VIEW, Contracts.RECORD);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> service.act(recorder, sealed, kind.renew, new RecordDraft(), "ขอแก้"));
        service.act(person(1), sealed, kind.renew, new RecordDraft(), "ยอดเงินผิด");

        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> service.act(person(2), sealed, kind.renew, new RecordDraft(), "ชื่อผิด"));

        assertThat(service.all(person(13), RecordFilter.of(kind.previous.is(sealed.id()))))
                .hasSize(1);
    }
}
