package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.DEPUTY;
import static org.khet.finance.internal.story.FinanceOffice.DIRECTOR;
import static org.khet.finance.internal.story.FinanceOffice.HEAD;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.PAYER;
import static org.khet.finance.internal.story.FinanceOffice.TODAY;
import static org.khet.finance.internal.story.FinanceOffice.act;
import static org.khet.finance.internal.story.FinanceOffice.baht;
import static org.khet.finance.internal.story.FinanceOffice.person;
import static org.khet.finance.internal.story.PropertyOffice.refused;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.budget.LimitSort;
import org.khet.finance.internal.keeping.PropertyRecords;
import org.khet.finance.internal.procurement.InspectionRecord;
import org.khet.finance.internal.procurement.PurchaseRecord;
import org.khet.finance.internal.setting.FinanceFiles;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.RecordCatalogue;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Purchases from the request to the claim. Source: finance FIN-P15, FIN-58 to FIN-67. */
@OnEachDatabase
class PurchaseStoryDbTest {
    private final TestDatabase database;
    private final PropertyOffice property;
    private final FinanceOffice office;
    private final PropertyRecords all;
    private final PurchaseRecord kind;

    PurchaseStoryDbTest(TestDatabase database) {
        this.database = database;
        database.clear();
        property = new PropertyOffice(database);
        office = property.office;
        all = property.all;
        kind = all.purchases.kind();
    }

    private RecordRow line(String amount) {
        return office.line(office.fund("BUD", "BUDGET"), "F2", amount);
    }

    private BigDecimal held(RecordRow line) {
        return office.now(office.spending.lines, line).get(office.spending.lines.kind().held);
    }

    @Test
    void oneHeadOfProcurementOnAnyDay_theSecondIsRefused() {
        RecordRow first = property.head();

        refused(
                () -> all.heads.create(person(DIRECTOR), property.headDraft(DEPUTY)),
                "finance.error.procurementHeadThere");
        act(all.heads, HEAD, first, all.heads.kind().end, all.heads.kind().until, TODAY.minusDays(21 - 20));
        RecordRow next =
                all.heads.create(person(DIRECTOR), property.headDraft(DEPUTY).with(all.heads.kind().from, TODAY));
        assertThat(all.heads.kind().on(KT1, TODAY))
                .contains(SampleOffices.person(KT1, DEPUTY).id());
        assertThat(next.state()).isEqualTo(all.heads.kind().inForce);
    }

    @Test
    void computersNeedASpecification_reportNeedsAHeadOfProcurement() {
        property.limits();
        RecordRow asked = property.purchase(line("1200000"), "COMPUTER", "12", "22000");

        assertThat(asked.get(kind.estimate)).isEqualByComparingTo("264000");
        refused(() -> property.report(asked), "finance.error.specMissing");
        refused(() -> act(all.purchases, CHECKER, asked, kind.specify), "finance.error.specMissing");
        refused(
                () -> act(all.purchases, CHECKER, asked, kind.specify, kind.spec, RecordLink.typed("คุณลักษณะ v2")),
                "finance.error.specMissing");
        act(all.purchases, CHECKER, asked, kind.specify, kind.spec, new RecordLink("ict.specification", 7, "v2"));
        refused(() -> property.report(asked), "finance.error.procurementHeadMissing");
        property.head();
        RecordRow reported = property.report(asked);

        assertThat(reported.state()).isEqualTo(kind.reported);
        assertThat(reported.get(kind.head))
                .contains(SampleOffices.person(KT1, HEAD).id());
    }

    /** Without the ICT module the specification is a file; with it, the record of its register. Source: FIN-63, RF-54. */
    @Test
    void specificationIsTheRecordOfTheIctGroup_withoutItsModuleAFile() {
        property.limits();
        property.head();
        RecordRow line = line("1200000");
        RecordRow byFile = property.purchase(line, "COMPUTER", "2", "22000");
        act(all.purchases, CHECKER, byFile, kind.specify, kind.specFile, List.of(staged()));
        assertThat(property.report(byFile).state()).isEqualTo(kind.reported);

        RecordRow byRecord = property.purchase(line, "COMPUTER", "3", "22000");
        RecordLink approved = new RecordLink("ict.specification", 7, "คุณลักษณะเครื่องคอมพิวเตอร์ประมวลผล");
        RecordRow specified = act(all.purchases, CHECKER, byRecord, kind.specify, kind.spec, approved);
        assertThat(specified.get(kind.spec)).contains(approved);
        assertThat(property.report(byRecord).state()).isEqualTo(kind.reported);

        RecordRow before = property.purchase(line, "COMPUTER", "1", "22000");
        act(all.purchases, CHECKER, before, kind.specify, kind.specFile, List.of(staged()));

        office.rules.kinds().come(purchasesAsSpecifications());
        refused(() -> property.report(before), "finance.error.specOfIct");
        RecordRow file = property.purchase(line, "COMPUTER", "5", "22000");
        refused(
                () -> act(all.purchases, CHECKER, file, kind.specify, kind.specFile, List.of(staged())),
                "finance.error.specOfIct");
        RecordRow third = property.purchase(line, "COMPUTER", "4", "22000");
        RecordLink draft = new RecordLink("ict.specification", third.id(), "ร่างคุณลักษณะ");
        refused(
                () -> act(all.purchases, CHECKER, third, kind.specify, kind.spec, draft),
                "finance.error.specNotApproved");
        RecordLink granted =
                new RecordLink("ict.specification", property.approve(byRecord).id(), "คุณลักษณะ");
        act(all.purchases, CHECKER, third, kind.specify, kind.spec, granted);
        act(all.purchases, DIRECTOR, byRecord, kind.cancel);
        refused(() -> property.report(third, kind.splitReason, "ต่างหน่วยงาน"), "finance.error.specNotApproved");
    }

    private Files.Staged staged() {
        return office.fixture
                .files()
                .stage(
                        "spec.pdf",
                        new ByteArrayInputStream("%PDF".getBytes(StandardCharsets.UTF_8)),
                        FinanceFiles.EVIDENCE);
    }

    /** Purchases stand for specifications, which have a state of that name too. */
    private RecordCatalogue purchasesAsSpecifications() {
        return new RecordCatalogue() {
            @Override
            public List<CataloguedKind> kinds(OfficeId asked, Locale locale) {
                return List.of();
            }

            @Override
            public Optional<CataloguedKind> find(OfficeId asked, String type, Locale locale) {
                return Optional.of(new CataloguedKind(
                        all.purchases, office.fixture.texts(kind).in(TextCatalog.THAI)));
            }
        };
    }

    @Test
    void methodFollowsTheSum_anotherAndBuyingApartNeedReasons() {
        property.head();
        RecordRow line = line("2000000");
        RecordRow large = property.purchase(line, "OFFICE", "20", "32000");
        refused(() -> property.report(large), "finance.error.methodReason");
        property.report(large, kind.methodReason, "มีผู้ขายรายเดียว");

        RecordRow first = property.purchase(line, "TEACHING", "10", "30000");
        property.report(first);
        RecordRow second = property.purchase(line, "TEACHING", "9", "30000");
        refused(() -> property.report(second), "finance.error.splitReason");
        assertThat(property.report(second, kind.splitReason, "ต่างโครงการ").state())
                .isEqualTo(kind.reported);
    }

    @Test
    void estimateAboveTheLineIsRefused_approvalHolds_theCheaperContractReleases() {
        property.limits();
        property.head();
        RecordRow line = line("264000");
        RecordRow above = property.purchase(line, "OFFICE", "1", "264000.01");
        refused(() -> property.report(above), "finance.error.lineShort");

        RecordRow reported = property.report(property.purchase(line, "OFFICE", "12", "22000"));
        refused(() -> act(all.purchases, HEAD, reported, kind.approve), "finance.error.aboveLimit");
        RecordRow approved = property.approve(reported);
        assertThat(held(line)).isEqualByComparingTo("264000");
        RecordRow contracted = property.contract(approved, "258000", 30);
        assertThat(held(line)).isEqualByComparingTo("258000");
        assertThat(contracted.get(kind.penaltyRate).orElseThrow()).isEqualByComparingTo("0.20");
    }

    /** A limit for a method counts before that without one, be it higher or lower; it is of purchases only. Source: RF-14, FE-38. */
    @Test
    void limitMayHoldForPurchasesByOneMethod() {
        property.limits();
        property.head();
        limit(HEAD, "SPECIFIC", "300000");
        limit(DIRECTOR, "SPECIFIC", "100000");
        RecordRow line = line("900000");
        RecordRow specific = property.report(property.purchase(line, "OFFICE", "12", "22000"));
        refused(() -> act(all.purchases, DIRECTOR, specific, kind.approve), "finance.error.aboveLimit");
        assertThat(act(all.purchases, HEAD, specific, kind.approve).state()).isEqualTo(kind.approved);

        RecordRow general = property.report(
                property.purchase(line, "OFFICE", "10", "22000"),
                kind.method,
                "GENERAL",
                kind.methodReason,
                "ของมีผู้ขายหลายราย",
                kind.splitReason,
                "ต่างหน่วยงาน");
        refused(() -> act(all.purchases, HEAD, general, kind.approve), "finance.error.aboveLimit");
        assertThat(act(all.purchases, DIRECTOR, general, kind.approve).state()).isEqualTo(kind.approved);
        refused(() -> limit(HEAD, "SPECIFIC", "1"), "finance.error.limitOverlaps");
    }

    private void limit(int holder, String method, String most) {
        var limits = office.spending.limits.kind();
        office.spending.limits.create(
                person(HEAD),
                new RecordDraft()
                        .with(limits.holder, SampleOffices.person(KT1, holder).id())
                        .with(limits.sort, LimitSort.PURCHASE)
                        .with(limits.method, method)
                        .with(limits.most, baht(most))
                        .with(limits.from, TODAY.minusDays(30))
                        .with(limits.order, "คำสั่งที่ 2/2569"));
    }

    @Test
    void contractAboveTheEstimateIsRefused_revisingReleasesTheLine() {
        property.limits();
        property.head();
        RecordRow line = line("300000");
        RecordRow approved = property.approve(property.report(property.purchase(line, "OFFICE", "12", "22000")));
        RecordRow sourcing = act(all.purchases, CHECKER, approved, kind.source);
        RecordRow quote = property.quote(sourcing, property.vendor(), "264000.01", true);

        refused(() -> act(all.quotes, CHECKER, quote, all.quotes.kind().choose), "finance.error.priceAbove");
        RecordRow revised = act(all.purchases, CHECKER, sourcing, kind.revise);
        assertThat(revised.state()).isEqualTo(kind.reported);
        assertThat(held(line)).isEqualByComparingTo("0");
    }

    @Test
    void lowestThatMeetsAllIsProposed_anotherNeedsAReason() {
        property.limits();
        property.head();
        RecordRow approved =
                property.approve(property.report(property.purchase(line("300000"), "OFFICE", "12", "22000")));
        RecordRow sourcing = act(all.purchases, CHECKER, approved, kind.source);
        RecordRow cheap = property.quote(sourcing, property.vendor(), "240000", false);

        refused(() -> act(all.quotes, CHECKER, cheap, all.quotes.kind().choose), "finance.error.notProposed");
        assertThat(all.quoteRules.proposed(KT1, sourcing.id())).isEmpty();
        act(all.quotes, CHECKER, cheap, all.quotes.kind().choose, all.quotes.kind().why, "รายเดียวที่เสนอ");
        assertThat(office.now(all.purchases, sourcing).state()).isEqualTo(kind.won);
    }

    @Test
    void offerThatSaysNothingOfARequirementOfTheOthersIsNotProposed_withoutRequirementsTheLowestIs() {
        property.limits();
        property.head();
        RecordRow line = line("600000");
        RecordRow sourcing = act(
                all.purchases,
                CHECKER,
                property.approve(property.report(property.purchase(line, "OFFICE", "12", "22000"))),
                kind.source);
        RecordRow vendor = property.vendor();
        RecordRow other = office.spending.vendors.create(
                person(CHECKER), RecordDraft.of(vendor).with(office.spending.vendors.kind().branch, "00001"));
        RecordRow meets = property.quote(sourcing, vendor, "250000", true);
        RecordRow silent = silent(sourcing, other, "240000");
        assertThat(silent.get(all.quotes.kind().meetsAll)).isFalse();
        assertThat(all.quoteRules.proposed(KT1, sourcing.id())).contains(meets.id());
        refused(() -> act(all.quotes, CHECKER, silent, all.quotes.kind().choose), "finance.error.notProposed");

        RecordRow plain = act(
                all.purchases,
                CHECKER,
                property.approve(property.report(property.purchase(line, "OFFICE", "10", "22000"))),
                kind.source);
        RecordRow lowest = silent(plain, other, "200000");
        assertThat(all.quoteRules.proposed(KT1, plain.id())).contains(lowest.id());
    }

    private RecordRow silent(RecordRow purchase, RecordRow vendor, String price) {
        var quotes = all.quotes.kind();
        return all.quotes.create(
                person(CHECKER),
                new RecordDraft()
                        .with(quotes.purchase, purchase.id())
                        .with(quotes.vendor, vendor.id())
                        .with(quotes.price, baht(price)));
    }

    @Test
    void whoFindsThePriceDoesNotInspect_aboveAHundredThousandThreeInspect() {
        RecordRow line = line("300000");
        RecordDraft both = property.purchaseDraft(line, "OFFICE", "1", "1000")
                .with(kind.members, List.of(property.member(9, "PRICE"), property.member(9, "INSPECT")));
        refused(() -> all.purchases.create(person(PropertyOffice.REQUESTER), both), "finance.error.bothCommittees");

        property.head();
        RecordDraft alone = property.purchaseDraft(line, "OFFICE", "2", "60000")
                .with(kind.members, List.of(property.member(9, "INSPECT")));
        RecordRow asked = all.purchases.create(person(PropertyOffice.REQUESTER), alone);
        refused(() -> property.report(asked), "finance.error.inspectors");
    }

    @Test
    void partIsRefused_fiveDaysLateCostThousandBaht_nothingIsClaimedBeforeAcceptance() {
        property.limits();
        property.head();
        RecordRow line = line("300000");
        RecordRow approved = property.approve(property.report(property.purchase(line, "OFFICE", "12", "20000")));
        RecordRow contracted = property.contract(approved, "240000", -5);
        InspectionRecord of = all.inspections.kind();
        RecordRow waiting = property.inspection(contracted, "6", "5", "20000", false);

        assertThat(waiting.get(of.lateDays)).isEqualTo(5);
        assertThat(waiting.get(of.penalty)).isEqualByComparingTo("1000.00");
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> act(all.inspections, CHECKER, waiting, of.claim));
        refused(() -> act(all.inspections, PAYER, waiting, of.sign), "finance.error.notInspector");
        RecordRow partly = property.signedByAll(waiting);
        assertThat(partly.state()).isEqualTo(of.partly);
        assertThat(office.now(all.purchases, contracted).state()).isEqualTo(kind.inspected);

        var claims = office.spending.claims;
        RecordDraft typed = office.claimDraft(office.claimKind("OTHER", true, false), "20000")
                .with(claims.kind().payee, null)
                .with(claims.kind().vendor, contracted.get(kind.vendor).orElseThrow())
                .with(claims.kind().line, line.id());
        refused(() -> claims.create(person(PAYER), typed), "finance.error.ofContract");
        RecordRow apart = claims.create(person(HEAD), typed.with(claims.kind().override, "ค่าบริการนอกสัญญา"));
        act(claims, HEAD, apart, claims.kind().cancel);

        RecordRow claimed = act(all.inspections, CHECKER, partly, of.claim);
        RecordRow claim = claims.find(
                        KT1,
                        office.now(all.inspections, claimed).get(of.claimId).orElseThrow())
                .orElseThrow();
        assertThat(claim.get(claims.kind().gross)).isEqualByComparingTo("100000");
        assertThat(claim.get(claims.kind().net)).isEqualByComparingTo("99000");
        assertThat(held(line)).isEqualByComparingTo("240000");
    }

    /** 10,700 with value added tax: 100.00 is withheld of the 10,000 without it. Source: finance RF-18. */
    @Test
    void taxIsWithheldOfWhatIsWithoutValueAddedTax() {
        property.limits();
        property.head();
        RecordRow approved =
                property.approve(property.report(property.purchase(line("20000"), "OFFICE", "1", "10700")));
        RecordRow contracted = property.contract(approved, "10700", 30);
        database.execute("update fin_vendor set vat = true");
        database.execute("update fin_claim_kind set withholds = true");
        RecordRow accepted = property.signedByAll(property.inspection(contracted, "1", "1", "10700", true));
        RecordRow claimed = act(all.inspections, CHECKER, accepted, all.inspections.kind().claim);

        var claims = office.spending.claims;
        RecordRow claim = claims.find(
                        KT1,
                        office.now(all.inspections, claimed)
                                .get(all.inspections.kind().claimId)
                                .orElseThrow())
                .orElseThrow();
        assertThat(claim.get(claims.kind().vat)).isEqualByComparingTo("700.00");
        assertThat(claim.get(claims.kind().tax)).isEqualByComparingTo("100.00");
        assertThat(claim.get(claims.kind().net)).isEqualByComparingTo("10600.00");
    }

    /** Two deliveries wait at once: the second is inspected after the first. Source: finance RF-57. */
    @Test
    void secondDeliveryIsInspectedAfterTheFirst() {
        property.limits();
        property.head();
        RecordRow approved =
                property.approve(property.report(property.purchase(line("300000"), "OFFICE", "4", "20000")));
        RecordRow contracted = property.contract(approved, "80000", 30);
        RecordRow first = property.inspection(contracted, "2", "2", "20000", false);
        RecordRow second = property.inspection(contracted, "2", "2", "20000", true);

        property.signedByAll(first);
        assertThat(office.now(all.purchases, contracted).state()).isEqualTo(kind.inspected);
        property.signedByAll(second);
        assertThat(office.now(all.purchases, contracted).state()).isEqualTo(kind.accepted);
    }

    @Test
    void acceptedPurchaseMakesAssets_isClaimed_isClosedOnlyAfterPayment() {
        property.limits();
        property.head();
        RecordRow line = line("300000");
        RecordRow approved = property.approve(property.report(property.purchase(line, "OFFICE", "3", "21500")));
        RecordRow contracted = property.contract(approved, "64500", 30);
        RecordRow accepted = property.signedByAll(property.inspection(contracted, "3", "3", "21500", true));

        assertThat(office.now(all.purchases, contracted).state()).isEqualTo(kind.accepted);
        assertThat(all.assets.after(KT1, 0, 10)).hasSize(3).allSatisfy(asset -> {
            assertThat(asset.get(all.assets.kind().cost)).isEqualByComparingTo("21500");
            assertThat(asset.get(all.assets.kind().number).text()).isNotBlank();
            assertThat(asset.get(all.assets.kind().fund))
                    .as("money of the line")
                    .isEqualTo(Optional.of(line.get(office.spending.lines.kind().fund)));
        });
        act(all.inspections, CHECKER, accepted, all.inspections.kind().claim);
        RecordRow claimed = office.now(all.purchases, contracted);
        assertThat(claimed.state()).isEqualTo(kind.claimedState);
        refused(() -> act(all.purchases, CHECKER, claimed, kind.close), "finance.error.claimsOpen");
    }

    /** 640,000 goes by general announcement, 264,000 by the specific method: who reports finds it there. Source: RF-51, FIN-61. */
    @Test
    void methodIsProposedByTheSum_alsoAfterTheRequestWasChanged() {
        RecordRow line = line("2000000");
        RecordRow asked = property.purchase(line, "OFFICE", "20", "32000");
        var reporting = new RecordContext(person(CHECKER), Instant.EPOCH, TODAY);
        assertThat(kind.method.usual(office.now(all.purchases, asked), reporting))
                .contains("GENERAL");
        RecordRow now = office.now(all.purchases, asked);
        all.purchases.change(
                person(PropertyOffice.REQUESTER),
                now,
                RecordDraft.of(now)
                        .with(
                                kind.items,
                                property.purchaseDraft(line, "OFFICE", "12", "22000")
                                        .lines(kind.items)));
        assertThat(kind.method.usual(office.now(all.purchases, asked), reporting))
                .contains("SPECIFIC");
    }

    /** The offer that was chosen may be chosen again after the purchase was reported anew. Source: FIN-64, RF-53. */
    @Test
    void purchaseThatIsReportedAnewTakesTheSameOfferAgain() {
        property.limits();
        property.head();
        RecordRow line = line("300000");
        RecordRow approved = property.approve(property.report(property.purchase(line, "OFFICE", "12", "22000")));
        RecordRow sourcing = act(all.purchases, CHECKER, approved, kind.source);
        RecordRow quote = property.quote(sourcing, property.vendor(), "240000", true);
        act(all.quotes, CHECKER, quote, all.quotes.kind().choose);
        RecordRow revised = act(all.purchases, CHECKER, sourcing, kind.revise);
        assertThat(office.now(all.quotes, quote).state()).isEqualTo(all.quotes.kind().received);
        refused(() -> act(all.quotes, CHECKER, quote, all.quotes.kind().choose), "finance.error.notSourcing");

        act(all.purchases, CHECKER, property.approve(revised), kind.source);
        act(all.quotes, CHECKER, quote, all.quotes.kind().choose);
        assertThat(office.now(all.purchases, sourcing).get(kind.contractPrice)).contains(baht("240000.00"));
        assertThat(held(line)).isEqualByComparingTo("264000");
    }

    /** 20 reams come into the store by their name, in two parts; another name and a twenty-first ream are refused. Source: FIN-71, RF-57. */
    @Test
    void acceptedSuppliesFillTheStore_whatWasNotOrderedIsRefused() {
        property.limits();
        property.head();
        var items = all.items.kind();
        RecordRow paper = all.items.create(
                person(CHECKER),
                new RecordDraft()
                        .with(items.code, "W-1")
                        .with(items.name, "กระดาษ")
                        .with(items.measure, "รีม")
                        .with(items.minimum, baht("5")));
        RecordRow asked = all.purchases.create(
                person(PropertyOffice.REQUESTER),
                property.purchaseDraft(line("300000"), "SUPPLIES", "20", "115")
                        .with(
                                kind.items,
                                List.of(new RecordDraft()
                                        .with(kind.item, "เครื่องคอมพิวเตอร์")
                                        .with(kind.stockItem, paper.id())
                                        .with(kind.quantity, baht("20"))
                                        .with(kind.measure, "รีม")
                                        .with(kind.price, baht("115")))));
        RecordRow contracted = property.contract(property.approve(property.report(asked)), "2300", 30);
        InspectionRecord of = all.inspections.kind();
        property.signedByAll(property.inspection(contracted, "12", "12", "115", false));
        refused(() -> property.inspection(contracted, "9", "9", "100", true), "finance.error.acceptedBeyond");
        RecordRow rest = property.inspection(contracted, "8", "8", "115", true);
        refused(
                () -> all.inspections.change(
                        person(CHECKER),
                        rest,
                        RecordDraft.of(rest)
                                .with(
                                        of.items,
                                        List.of(new RecordDraft()
                                                .with(of.item, "กระดาษ A4")
                                                .with(of.delivered, baht("8"))
                                                .with(of.accepted, baht("8"))
                                                .with(of.price, baht("115"))))),
                "finance.error.notOrdered");
        property.signedByAll(rest);

        assertThat(office.now(all.items, paper).get(items.balance)).isEqualByComparingTo("20");
        assertThat(office.now(all.items, paper).get(items.worth)).isEqualByComparingTo("2300");
        assertThat(all.assets.after(KT1, 0, 10)).isEmpty();
    }

    /** After the last day of its money, or after its year, a line is neither reported on nor approved; a coming year is prepared. Source: RF-17, RF-53, FIN-15. */
    @Test
    void lineWhoseTimeIsOverIsNeitherReportedNorApproved() {
        property.limits();
        property.head();
        RecordRow line = line("300000");
        RecordRow asked = property.purchase(line, "OFFICE", "2", "20000");
        RecordRow reported = property.report(property.purchase(line, "OFFICE", "3", "20000"));
        database.execute("update fin_line set spend_by = {d '2026-11-19'}");
        refused(() -> property.report(asked), "finance.error.linePast");
        refused(() -> property.approve(reported), "finance.error.linePast");
        database.execute("update fin_line set spend_by = {d '2026-11-20'}, fiscal_year = 2026");
        refused(() -> property.report(asked), "finance.error.lineYear");
        refused(() -> property.approve(reported), "finance.error.lineYear");
        assertThat(held(line)).isEqualByComparingTo("0");

        database.execute("update fin_line set spend_by = null, fiscal_year = 2028");
        property.approve(property.report(asked));
        assertThat(held(line)).isEqualByComparingTo("40000");
    }
}
