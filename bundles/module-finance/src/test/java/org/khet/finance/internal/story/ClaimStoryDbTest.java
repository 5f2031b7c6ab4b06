package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.CLAIMANT;
import static org.khet.finance.internal.story.FinanceOffice.DEPUTY;
import static org.khet.finance.internal.story.FinanceOffice.DIRECTOR;
import static org.khet.finance.internal.story.FinanceOffice.HEAD;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.TODAY;
import static org.khet.finance.internal.story.FinanceOffice.act;
import static org.khet.finance.internal.story.FinanceOffice.baht;
import static org.khet.finance.internal.story.FinanceOffice.person;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.bank.PayeeSort;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.finance.internal.ui.VendorNotice;
import org.khet.portal.api.approval.Approvals;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.TypedDecision;
import org.khet.portal.testkit.ui.TestRequest;

@OnEachDatabase
class ClaimStoryDbTest {
    private final TestDatabase database;
    private final FinanceOffice office;

    ClaimStoryDbTest(TestDatabase database) {
        this.database = database;
        this.office = new FinanceOffice(database);
    }

    @AfterEach
    void sumsAreTrue() {
        FinanceSums.check(database);
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
    }

    @Test
    void typedLineWorksWithoutThePlan_anotherOfficeSeesNothing() {
        RecordRow line = office.line(office.fund("OFF", "OFF_BUDGET"), "F1", "850000");

        assertThat(office.now(office.spending.lines, line).get(office.spending.lines.kind().available))
                .isEqualByComparingTo("850000");
        TestCaller stranger = TestCaller.in(SampleOffices.KT2)
                .with(office.spending.lines.kind().view());
        assertThat(office.spending.lines.page(stranger, RecordFilter.ALL, new PageRequest(0, 10, List.of())))
                .isEmpty();
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> office.spending.lines.open(stranger, line.id()));
    }

    @Test
    void claimWithoutLineOrWithTooMuchIsRefused_theShortageIsNamed() {
        RecordRow line = office.line(office.fund("OFF", "OFF_BUDGET"), "F1", "486000.00");
        RecordRow travel = office.claimKind("TRAVEL", true, false);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.spending.claims.create(person(CLAIMANT), office.claimDraft(travel, "100")))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.lineMissing"));
        office.claim(travel, line, "100000.00");
        office.claim(travel, line, "386000.00");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.claim(travel, line, "0.01"))
                .satisfies(refused -> {
                    assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.lineShort");
                    assertThat(refused.problems().getFirst().args().getFirst()).isEqualTo(baht("0.01"));
                });
        assertThat(office.now(office.spending.lines, line).get(office.spending.lines.kind().available))
                .isEqualByComparingTo("0");
    }

    /** Another kind brings its own papers, another line its own type: nothing is checked by the list of the first. Source: FIN-11, RF-10. */
    @Test
    void changedKindBringsItsPapers_changedLineItsType() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow first = office.line(fund, "F1", "5000");
        var lines = office.spending.lines.kind();
        RecordRow second = office.spending.lines.create(
                person(CHECKER),
                office.lineDraft(fund, "F2", "5000")
                        .with(lines.type, org.khet.finance.internal.budget.ExpenditureType.INVESTMENT));
        RecordRow plain = office.claimKind("PLAIN", true, false);
        RecordRow strict = office.claimKind("STRICT", true, false, "ใบตรวจรับพัสดุ");
        var kind = office.spending.claims.kind();
        RecordRow claim = office.claim(plain, first, "100");

        RecordRow changed = office.spending.claims.change(
                person(CLAIMANT),
                claim,
                RecordDraft.of(claim).with(kind.kind, strict.id()).with(kind.line, second.id()));
        assertThat(changed.lines(kind.papers))
                .extracting(line -> line.get(kind.paper))
                .containsExactly("ใบตรวจรับพัสดุ");
        assertThat(changed.get(kind.type)).hasValue(org.khet.finance.internal.budget.ExpenditureType.INVESTMENT);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.check(changed))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.paperMissing"));
    }

    @Test
    void fiftyClaimsAtOnceNeverExceedTheLine() throws Exception {
        RecordRow line = office.line(office.fund("OFF", "OFF_BUDGET"), "F1", "1000.00");
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            all.add(() -> {
                try {
                    office.claim(travel, line, "33.34");
                    return true;
                } catch (Rejected tooMuch) {
                    return false;
                }
            });
        }
        int passed = 0;
        try (var threads = Executors.newFixedThreadPool(10)) {
            for (Future<Boolean> one : threads.invokeAll(all)) {
                passed += one.get() ? 1 : 0;
            }
        }

        assertThat(passed).isEqualTo(29);
        RecordRow now = office.now(office.spending.lines, line);
        assertThat(now.get(office.spending.lines.kind().held)).isEqualByComparingTo("966.86");
        assertThat(now.get(office.spending.lines.kind().available)).isEqualByComparingTo("33.14");
        assertThat(database.number("select count(*) from fin_claim")).isEqualTo(29);
    }

    @Test
    void claimOfThePastYearOrAfterTheLastDayIsRefused_withoutAReserve() {
        RecordRow fund = office.fund("BUD", "BUDGET");
        var lines = office.spending.lines.kind();
        RecordRow line = office.spending.lines.create(
                person(CHECKER), office.lineDraft(fund, "F1", "1000").with(lines.spendBy, LocalDate.of(2026, 11, 15)));
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        var claims = office.spending.claims.kind();

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.claim(travel, line, "1"))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.linePast"));
        RecordDraft lastOfSeptember = office.claimDraft(travel, "1")
                .with(claims.receivedOn, LocalDate.of(2026, 9, 30))
                .with(claims.line, line.id());
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.spending.claims.create(person(CLAIMANT), lastOfSeptember))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.lineYear"));
        RecordRow october = office.spending.claims.create(
                person(CLAIMANT), lastOfSeptember.with(claims.receivedOn, LocalDate.of(2026, 10, 1)));
        assertThat(october.get(claims.gross)).isEqualByComparingTo("1");
        reserve(line);
        assertThat(office.claim(travel, line, "1").id()).isPositive();
    }

    private void reserve(RecordRow line) {
        var kind = office.spending.reserves.kind();
        RecordRow proposed = office.spending.reserves.create(
                person(HEAD),
                new RecordDraft()
                        .with(kind.year, org.khet.portal.api.time.FiscalYear.of(TODAY))
                        .with(kind.line, line.id())
                        .with(kind.sort, org.khet.finance.internal.budget.ReserveSort.RESERVE)
                        .with(kind.document, "สัญญา 1/2570")
                        .with(kind.amount, baht("500")));
        act(office.spending.reserves, DIRECTOR, proposed, kind.approve);
    }

    /** Source: finance RF-13: it is listed, never cancelled by itself. */
    @Test
    void claimThatNobodyCompletesForFifteenDays_isListed_asTheOfficeHasSet() {
        RecordRow line = office.line(office.fund("OFF", "OFF_BUDGET"), "F1", "850000");
        var claims = office.spending.claims;
        var kind = claims.kind();
        RecordRow back = act(
                claims,
                CHECKER,
                office.claim(office.claimKind("TRAVEL", true, false, "ใบรับรองแทนใบเสร็จ"), line, "60000"),
                kind.giveBack,
                kind.missing,
                "ใบรับรองแทนใบเสร็จ");
        assertThat(back.get(kind.backOn)).contains(TODAY);

        givenBackBefore(back, 15);
        assertThat(leftLying()).as("on its fifteenth day").isZero();
        givenBackBefore(back, 16);
        assertThat(leftLying()).isEqualTo(1);
        office.settings.put(KT1, FinanceSettings.BACK_DAYS, 30, TODAY);
        assertThat(leftLying()).as("where the office waits longer").isZero();
        office.settings.put(KT1, FinanceSettings.BACK_DAYS, 15, TODAY);
        act(claims, CLAIMANT, claims.find(KT1, back.id()).orElseThrow(), kind.resubmit);
        assertThat(leftLying()).as("it came again").isZero();
    }

    private void givenBackBefore(RecordRow claim, int days) {
        var claims = office.spending.claims;
        claims.internal()
                .change(
                        person(CHECKER),
                        claims.find(KT1, claim.id()).orElseThrow(),
                        new RecordDraft().with(claims.kind().backOn, TODAY.minusDays(days)));
    }

    private int leftLying() {
        return office.spending.claims.count(person(CHECKER), RecordFilter.ALL.in("left"));
    }

    @Test
    void givenBackWithTheMissingPaper_resubmitted_checked_endorsed_approvedWithinLimits() {
        office.limits();
        RecordRow line = office.line(office.fund("OFF", "OFF_BUDGET"), "F1", "850000");
        RecordRow travel = office.claimKind("TRAVEL", true, false, "ใบรับรองแทนใบเสร็จ");
        var kind = office.spending.claims.kind();
        RecordRow claim = office.claim(travel, line, "60000");

        assertThat(claim.lines(kind.papers)).hasSize(1);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.check(claim))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.paperMissing"));
        RecordRow back = act(office.spending.claims, CHECKER, claim, kind.giveBack, kind.missing, "ใบรับรองแทนใบเสร็จ");
        assertThat(office.fixture.happenings().types()).contains("finance.claim.given-back");
        RecordDraft complete = RecordDraft.of(back)
                .with(
                        kind.papers,
                        List.of(new RecordDraft()
                                .ofLine(back.lines(kind.papers).getFirst().id())
                                .with(kind.there, true)));
        RecordRow changed = office.spending.claims.change(person(CLAIMANT), back, complete);
        RecordRow again = act(office.spending.claims, CLAIMANT, changed, kind.resubmit);
        RecordRow checked = office.check(again);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(office.spending.claims, HEAD, checked, kind.approve))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.aboveLimit"));
        RecordRow endorsed = act(office.spending.claims, HEAD, checked, kind.endorse);
        RecordRow approved = act(office.spending.claims, DEPUTY, endorsed, kind.approve);

        assertThat(approved.state()).isEqualTo(kind.approved);
        assertThat(office.spending.claims.steps(person(HEAD), claim.id()))
                .extracting(step -> step.action() + " " + step.to())
                .containsExactly(
                        "create RECEIVED",
                        "give-back INCOMPLETE",
                        "change INCOMPLETE",
                        "resubmit RECEIVED",
                        "check CHECKED",
                        "endorse ENDORSED",
                        "approve APPROVED");
    }

    @Test
    void aNoInTheFiveChecksNeedsTheHeadsReasonAndTheDirector() {
        office.limits();
        RecordRow line = office.line(office.fund("OFF", "OFF_BUDGET"), "F1", "850000");
        var kind = office.spending.claims.kind();
        RecordRow claim = office.claim(office.claimKind("TRAVEL", true, false), line, "500");
        RecordRow checked = act(
                office.spending.claims,
                CHECKER,
                claim,
                kind.check,
                kind.onPurpose,
                true,
                kind.byCriteria,
                true,
                kind.inTime,
                false,
                kind.byLaw,
                true,
                kind.withinPower,
                true);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(office.spending.claims, HEAD, checked, kind.endorse))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.checkSaysNo"));
        assertThatExceptionOfType(Rejected.class)
                .as("without the head's reason not even the director")
                .isThrownBy(() -> act(office.spending.claims, DIRECTOR, checked, kind.approve))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.headReasonFirst"));
        RecordRow endorsed =
                act(office.spending.claims, HEAD, checked, kind.endorse, kind.headReason, "ล่าช้าเพราะน้ำท่วม");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(office.spending.claims, DEPUTY, endorsed, kind.approve));
        assertThat(act(office.spending.claims, DIRECTOR, endorsed, kind.approve).state())
                .isEqualTo(kind.approved);
    }

    /**
     * 620,000 baht are above what anybody of the office may approve alone: with documents the claim goes up the line as a memo, whose
     * answer comes once; without them who may approve types the decision, never who asked for it. Source: RF-14, kinds-finance contracts.
     */
    @Test
    void claimAboveTheLimitGoesUpTheLine_grantedOnceByThePaper_typedWhileDocumentsAreOff() throws IOException {
        List<Approvals.Request> memos = new ArrayList<>();
        office.fixture.with(new Approvals() {
            @Override
            public ModuleId module() {
                return new ModuleId("documents");
            }

            @Override
            public String ask(Caller caller, Request request) {
                memos.add(request);
                return "memo-" + memos.size();
            }
        });
        office.limits();
        RecordRow line = office.line(office.fund("OFF", "OFF_BUDGET"), "F1", "2000000");
        var claims = office.spending.claims;
        var kind = claims.kind();
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        RecordRow small = office.check(office.claim(travel, line, "50000"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(claims, HEAD, small, kind.ask))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.withinOwnLimit"));
        act(claims, HEAD, small, kind.cancel);
        RecordRow typed = act(claims, HEAD, office.check(office.claim(travel, line, "620000")), kind.ask);
        assertThat(memos).as("off: nobody is asked by a paper").isEmpty();
        assertThat(typed.state()).isEqualTo(kind.asked);
        Object[] byHand = {
            kind.decisionNo, "ศธ 04999/12", kind.decisionOn, TODAY, kind.decisionFile, TypedDecision.signed()
        };
        assertThatExceptionOfType(NotPermitted.class)
                .as("who asked")
                .isThrownBy(() -> act(claims, HEAD, typed, kind.allow, byHand));
        RecordRow recorded = act(claims, DEPUTY, typed, kind.allow, byHand);
        assertThat(recorded.state()).isEqualTo(kind.approved);
        assertThat(recorded.get(kind.decisionNo)).isEqualTo("ศธ 04999/12");
        Map<String, ?> cover = new PrintedPapers(database.unit()).of(office.all, claims, recorded, "claim");
        assertThat(cover.get("approver"))
                .as("Source: FIN-12")
                .isEqualTo(person(DEPUTY).name());
        assertThat(cover.get("decision_no")).isEqualTo("ศธ 04999/12");
        assertThat(String.valueOf(cover.get("signatures"))).contains("เสนอขออนุมัติเกินวงเงิน", "อนุมัติตามบันทึก");

        office.fixture.switches().turn(KT1, "documents", true);
        RecordRow other = act(claims, HEAD, office.check(office.claim(travel, line, "700000")), kind.ask);
        assertThat(memos).singleElement().satisfies(memo -> {
            assertThat(memo.sort()).isEqualTo("finance.over-limit");
            assertThat(memo.baht()).isEqualByComparingTo("700000");
        });
        assertThatExceptionOfType(NotPermitted.class)
                .as("nobody types what a paper decides")
                .isThrownBy(() -> act(claims, DIRECTOR, other, kind.allow, byHand));
        RecordDraft decision =
                new RecordDraft().with(kind.decisionNo, "ศธ 04999/15").with(kind.decisionOn, TODAY);
        for (int again = 0; again < 2; again++) {
            RecordRow granted =
                    claims.internal().answer(person(DIRECTOR), "memo-1", other.id(), kind.allow, decision, "");
            assertThat(granted.state()).isEqualTo(kind.approved);
        }
        assertThat(office.now(office.spending.lines, line).get(office.spending.lines.kind().held))
                .as("held once each")
                .isEqualByComparingTo("1320000");
    }

    @Test
    void nobodyChecksAndApprovesOneClaim_unlessASettingNamesThePerson() {
        office.limits();
        office.limit(CHECKER, "");
        RecordRow line = office.line(office.fund("OFF", "OFF_BUDGET"), "F1", "850000");
        var kind = office.spending.claims.kind();
        RecordRow checked = office.check(office.claim(office.claimKind("TRAVEL", true, false), line, "500"));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(office.spending.claims, CHECKER, checked, kind.approve))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.separation"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(office.spending.claims, CLAIMANT, checked, kind.endorse));
        office.settings.put(
                KT1,
                FinanceSettings.SEPARATION_EXCEPTIONS,
                String.valueOf(SampleOffices.person(KT1, CHECKER).id().value()),
                LocalDate.of(2026, 10, 1));
        assertThat(act(office.spending.claims, CHECKER, checked, kind.approve).state())
                .isEqualTo(kind.approved);
    }

    @Test
    void sameInvoiceIsRefused_theHeadLetsItPassWithAReason() {
        RecordRow line = office.line(office.fund("OFF", "OFF_BUDGET"), "F1", "850000");
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        var kind = office.spending.claims.kind();
        RecordDraft invoice =
                office.claimDraft(travel, "700").with(kind.line, line.id()).with(kind.invoiceNo, "INV-7");
        office.spending.claims.create(person(CLAIMANT), invoice);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.spending.claims.create(person(CLAIMANT), invoice))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.duplicate"));
        RecordRow passed =
                office.spending.claims.create(person(HEAD), invoice.with(kind.override, "ใบแจ้งหนี้คนละเดือน"));
        assertThat(passed.id()).isPositive();
    }

    @Test
    void taxIsWithheldFromTheBaseWithoutVat() {
        RecordRow line = office.line(office.fund("OFF", "OFF_BUDGET"), "F1", "850000");
        RecordRow purchase = office.claimKind("PURCHASE", true, true);
        var kind = office.spending.claims.kind();
        RecordDraft bill = office.claimDraft(purchase, "10700")
                .with(kind.line, line.id())
                .with(kind.payee, null)
                .with(kind.vendor, vendor("0994000000006").id())
                .with(kind.vat, baht("700"));
        RecordRow claim = office.spending.claims.create(person(CLAIMANT), bill);

        assertThat(claim.get(kind.taxBase)).isEqualByComparingTo("10000");
        assertThat(claim.get(kind.tax)).isEqualByComparingTo("100");
        assertThat(claim.get(kind.net)).isEqualByComparingTo("10600");
        assertThat(naturalTax(purchase, line, "9999.99")).isEqualByComparingTo("0");
        assertThat(naturalTax(purchase, line, "10000")).isEqualByComparingTo("100");
    }

    private BigDecimal naturalTax(RecordRow purchase, RecordRow line, String amount) {
        return office.claim(purchase, line, amount).get(office.spending.claims.kind().tax);
    }

    private RecordRow vendor(String taxId) {
        var kind = office.spending.vendors.kind();
        return office.spending.vendors.create(
                person(CHECKER),
                new RecordDraft()
                        .with(kind.taxId, taxId)
                        .with(kind.branch, "00000")
                        .with(kind.name, "บริษัท ตัวอย่าง จำกัด")
                        .with(kind.sort, PayeeSort.JURISTIC)
                        .with(kind.vat, true));
    }

    @Test
    void wrongTaxNumberAndDoubledVendorAreRefused() {
        vendor("0994000000006");

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> vendor("0994000000007"))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.taxNumber"));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> vendor("0994000000006"));
        var kind = office.spending.vendors.kind();
        RecordRow first =
                office.spending.vendors.all(person(HEAD), RecordFilter.ALL).getFirst();
        assertThat(warned(first)).isEmpty();
        RecordRow branch = office.spending.vendors.create(
                person(CHECKER), RecordDraft.of(first).with(kind.branch, "00001"));
        assertThat(warned(branch)).singleElement().asString().contains("บริษัท ตัวอย่าง จำกัด (00000)");
        assertThat(warned(first)).singleElement().asString().contains("(00001)");
    }

    @Test
    void handingAClaimInReadsItsKindAndItsLineOnce() {
        RecordRow line = office.line(office.fund("OFF", "OFF_BUDGET"), "F1", "486000.00");
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        var kind = office.spending.claims.kind();
        office.spending.claims.create(
                person(CLAIMANT), office.claimDraft(travel, "100").with(kind.line, line.id()));

        long before = database.statements();
        office.spending.claims.create(
                person(CLAIMANT), office.claimDraft(travel, "200").with(kind.line, line.id()));

        assertThat(database.statements() - before)
                .as(
                        "kind, line, papers, when it is charged, purposes; row, items, papers, step; balance, its part, the sum shown (Derby: two)")
                .isLessThanOrEqualTo(12);
        assertThat(office.now(office.spending.lines, line).get(office.spending.lines.kind().held))
                .isEqualByComparingTo("300.00");
    }

    @Test
    void moneyForAPurposeIsSpentOnThatPurposeOnly_theWrongItemIsRefused() {
        RecordRow lunch = office.claimKind("LUNCH", false, false);
        RecordRow travel = office.claimKind("TRAVEL", false, false);
        var funds = office.spending.funds.kind();
        RecordDraft given = new RecordDraft()
                .with(funds.code, "DON1")
                .with(funds.name, "เงินบริจาคอาหารกลางวัน")
                .with(funds.source, "DONATION")
                .with(funds.donor, "มูลนิธิตัวอย่าง")
                .with(funds.suspense, false);
        assertThatExceptionOfType(Rejected.class)
                .as("for what the donor gave it")
                .isThrownBy(() -> office.spending.funds.create(person(CHECKER), given))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.donorAllows"));
        RecordRow donation = office.spending.funds.create(
                person(CHECKER),
                given.with(funds.allowed, List.of(new RecordDraft().with(funds.claimKind, lunch.id()))));
        var kind = office.spending.claims.kind();

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.spending.claims.create(
                        person(CLAIMANT), office.claimDraft(travel, "100").with(kind.fund, donation.id())))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.otherPurpose"));
        assertThat(office.spending
                        .claims
                        .create(
                                person(CLAIMANT),
                                office.claimDraft(lunch, "100").with(kind.fund, donation.id()))
                        .id())
                .isPositive();

        var kinds = office.spending.kinds.kind();
        RecordRow pay = office.spending.kinds.create(
                person(CHECKER),
                RecordDraft.of(office.claimKind("PAY", true, false))
                        .with(kinds.code, "PAY1")
                        .with(kinds.items, java.util.Set.of("01")));
        RecordRow hired = office.line(office.fund("BUD", "BUDGET"), "05.1", "1530000");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.claim(pay, hired, "100"))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.wrongItem"));
    }

    @Test
    void aPaperThatIsAddedLaterIsNeededByNewClaimsOnly() {
        RecordRow line = office.line(office.fund("OFF", "OFF_BUDGET"), "F1", "850000");
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        var kinds = office.spending.kinds.kind();
        RecordRow before = office.claim(travel, line, "100");
        office.spending.kinds.change(
                person(CHECKER),
                travel,
                RecordDraft.of(travel)
                        .with(
                                kinds.papers,
                                List.of(new RecordDraft()
                                        .with(kinds.paper, "สำเนาคำสั่ง")
                                        .with(kinds.compulsory, true)
                                        .with(kinds.paperFrom, LocalDate.of(2026, 10, 1)))));

        var claims = office.spending.claims.kind();
        assertThat(office.now(office.spending.claims, before).lines(claims.papers))
                .isEmpty();
        assertThat(office.check(before).state()).isEqualTo(claims.checked);
        assertThat(office.claim(travel, line, "100").lines(claims.papers)).hasSize(1);
    }

    @Test
    void assignedToAnotherOfficer_bothHearOfIt_withoutTheRightItIsRefused() {
        RecordRow line = office.line(office.fund("OFF", "OFF_BUDGET"), "F1", "850000");
        var kind = office.spending.claims.kind();
        RecordRow claim = office.claim(office.claimKind("TRAVEL", true, false), line, "100");
        var officer = SampleOffices.person(KT1, CHECKER).id();
        RecordRow assigned = act(office.spending.claims, HEAD, claim, kind.assign, kind.officer, officer);

        assertThat(assigned.get(kind.officer)).contains(officer);
        assertThat(office.fixture.happenings().types()).contains("finance.claim.assigned");
        var next = SampleOffices.person(KT1, FinanceOffice.PAYER).id();
        RecordRow again = act(office.spending.claims, HEAD, claim, kind.assign, kind.officer, next);
        assertThat(again.get(kind.former)).contains(officer);
        assertThat(office.fixture.happenings().all())
                .filteredOn(one -> one.type().equals("finance.claim.assigned"))
                .last()
                .satisfies(one -> assertThat(one.audience().people()).contains(officer, next));
        assertThat(office.spending.claims.steps(person(CHECKER), claim.id()))
                .as("both see who had it, who has it, and why")
                .last()
                .satisfies(step -> {
                    assertThat(step.action()).isEqualTo("assign");
                    assertThat(step.words()).isEqualTo("เหตุผล");
                    assertThat(step.changes())
                            .extracting(change -> change.field())
                            .contains("officer");
                });
        TestCaller reader = TestCaller.of(KT1, 20).with(kind.view());
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> office.spending.claims.act(reader, again, kind.cancel, new RecordDraft(), "x"));
        act(office.spending.claims, HEAD, again, kind.cancel);
        assertThat(office.now(office.spending.lines, line).get(office.spending.lines.kind().held))
                .isEqualByComparingTo("0");
    }

    private List<String> warned(RecordRow vendor) {
        return VendorNotice.of(
                        TestRequest.of(
                                person(CHECKER),
                                office.fixture.texts(vendor.kind()).in(TextCatalog.THAI)),
                        vendor,
                        office.spending.vendors)
                .stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .toList();
    }
}
