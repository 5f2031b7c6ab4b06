package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.CLAIMANT;
import static org.khet.finance.internal.story.FinanceOffice.DEPUTY;
import static org.khet.finance.internal.story.FinanceOffice.DIRECTOR;
import static org.khet.finance.internal.story.FinanceOffice.HEAD;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.PAYER;
import static org.khet.finance.internal.story.FinanceOffice.TODAY;
import static org.khet.finance.internal.story.FinanceOffice.act;
import static org.khet.finance.internal.story.FinanceOffice.person;
import static org.khet.finance.internal.story.FinanceStory.refused;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.bank.PayeeSort;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Who sees what: offices, schools and holders of rights apart; what is searched is found. */
@OnEachDatabase
class ScopeStoryDbTest {
    private static final OfficeId KT2 = SampleOffices.KT2;
    private static final PageRequest PAGE = new PageRequest(0, 20, List.of());

    private final TestDatabase database;
    private final FinanceOffice office;

    ScopeStoryDbTest(TestDatabase database) {
        this.database = database;
        this.office = new FinanceOffice(database);
    }

    @BeforeEach
    void limitsAreInForce() {
        database.clear();
        office.limits();
    }

    private static TestCaller neighbour() {
        return TestCaller.of(KT2, 51)
                .with(FinancePermissions.entries().stream()
                        .map(PermissionEntry::permission)
                        .toArray(Permission[]::new));
    }

    private RecordDraft vendor() {
        var kind = office.spending.vendors.kind();
        return new RecordDraft()
                .with(kind.taxId, "0994000000006")
                .with(kind.branch, "00000")
                .with(kind.name, "บริษัท ตัวอย่างเครื่องเขียน จำกัด")
                .with(kind.sort, PayeeSort.JURISTIC)
                .with(kind.vat, true);
    }

    /** The same vendor, account number and claim number in two offices; neither sees nor uses the other's. Source: FIN-113. */
    @Test
    void accountsNumbersAndVendorsOfTwoOfficesNeverMix() {
        RecordRow mine = office.spending.vendors.create(person(CHECKER), vendor());
        RecordRow theirs = office.spending.vendors.create(neighbour(), vendor());
        RecordRow line = office.line(office.fund("OFF", "OFF_BUDGET"), "F1", "5000");
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        RecordRow first = office.claim(travel, line, "700");
        var funds = office.spending.funds.kind();
        RecordRow fund = office.spending.funds.create(
                neighbour(),
                new RecordDraft()
                        .with(funds.code, "OFF")
                        .with(funds.name, "เงินนอกงบประมาณ")
                        .with(funds.source, "OFF_BUDGET")
                        .with(funds.suspense, false));
        var lines = office.spending.lines.kind();
        RecordRow theirLine = office.spending.lines.create(
                neighbour(),
                office.lineDraft(fund, "F1", "900")
                        .with(lines.unit, SampleOffices.unit(KT2, "FIN").id()));
        var kinds = office.spending.kinds.kind();
        RecordRow theirKind = office.spending.kinds.create(
                neighbour(),
                new RecordDraft()
                        .with(kinds.code, "TRAVEL")
                        .with(kinds.name, "เดินทาง")
                        .with(kinds.needsLine, true)
                        .with(kinds.withholds, false)
                        .with(kinds.typed, true)
                        .with(kinds.account, "5000"));
        var kind = office.spending.claims.kind();
        RecordDraft draft = office.claimDraft(theirKind, "700")
                .with(kind.unit, SampleOffices.unit(KT2, "ICT").id())
                .with(kind.payee, SampleOffices.person(KT2, 52).id());
        assertThatExceptionOfType(Rejected.class)
                .as("a line of the other office")
                .isThrownBy(() -> office.spending.claims.create(neighbour(), draft.with(kind.line, line.id())));
        RecordRow second = office.spending.claims.create(neighbour(), draft.with(kind.line, theirLine.id()));

        assertThat(second.get(kind.number).text())
                .isEqualTo(first.get(kind.number).text());
        assertThat(office.spending.vendors.page(neighbour(), RecordFilter.ALL, PAGE))
                .extracting(RecordRow::id)
                .containsExactly(theirs.id());
        assertThat(office.spending.claims.page(person(HEAD), RecordFilter.ALL, PAGE))
                .extracting(RecordRow::id)
                .containsExactly(first.id());
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> office.spending.vendors.open(neighbour(), mine.id()));
        var accounts = office.spending.accounts.kind();
        RecordRow account = office.account("999-1", "0");
        RecordRow theirAccount = office.spending.accounts.create(
                neighbour(),
                RecordDraft.of(account).with(accounts.accountNo, "999-1").with(accounts.signers, List.of()));
        assertThat(office.spending.accounts.page(neighbour(), RecordFilter.ALL, PAGE))
                .as("the same number in both offices")
                .extracting(RecordRow::id)
                .containsExactly(theirAccount.id());
        assertThat(office.spending.accounts.page(person(HEAD), RecordFilter.ALL, PAGE))
                .extracting(RecordRow::id)
                .containsExactly(account.id());
        assertThat(database.number("select held from fin_line where id = " + theirLine.id()))
                .isEqualTo(700);
        assertThat(database.number("select held from fin_line where id = " + line.id()))
                .isEqualTo(700);
    }

    /** A school sees its own lines, claims and payments only. Source: FIN-88. */
    @Test
    void schoolSeesItsOwnLinesAndClaimsOnly() {
        RecordRow fund = office.fund("BUD", "BUDGET");
        var lines = office.spending.lines.kind();
        RecordRow own = office.spending.lines.create(
                person(CHECKER),
                office.lineDraft(fund, "11", "25000")
                        .with(lines.unit, null)
                        .with(lines.school, SampleOffices.schoolId(KT1, 5)));
        RecordRow other = office.spending.lines.create(
                person(CHECKER),
                office.lineDraft(fund, "11", "31000")
                        .with(lines.unit, null)
                        .with(lines.school, SampleOffices.schoolId(KT1, 4)));
        TestCaller school = TestCaller.of(KT1, 20)
                .inSchool(SampleOffices.schoolId(KT1, 5), FinancePermissions.LINE_VIEW, FinancePermissions.CLAIM_VIEW);
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        var kind = office.spending.claims.kind();
        office.spending.claims.create(
                person(CLAIMANT),
                office.claimDraft(travel, "100")
                        .with(kind.line, other.id())
                        .with(kind.school, SampleOffices.schoolId(KT1, 4)));

        assertThat(office.spending.lines.page(school, RecordFilter.ALL, PAGE))
                .extracting(RecordRow::id)
                .containsExactly(own.id());
        assertThat(own.titleParts())
                .as("lines of one allocation have the same words: who chooses one reads the school too")
                .containsExactly("วงเงิน 11", SampleOffices.schoolId(KT1, 5));
        assertThat(office.line(fund, "11", "900").titleParts()).containsExactly("วงเงิน 11");
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> office.spending.lines.open(school, other.id()));
        assertThat(office.spending.claims.page(school, RecordFilter.ALL, PAGE)).isEmpty();
    }

    /** The number of an account is for those who need it; a signer changes by an order and a day. Source: FIN-34, FIN-96. */
    @Test
    void accountNumberIsMaskedForOthers_signersChangeByDay() {
        RecordRow account = office.account("999-0-12345", "1000");
        var kind = office.spending.accounts.kind();
        TestCaller reader = TestCaller.of(KT1, 20).with(FinancePermissions.BANK_VIEW);
        assertThat(office.spending.accounts.sees(reader, kind.accountNo)).isFalse();
        assertThat(office.spending.accounts.open(reader, account.id()).get(kind.masked))
                .isEqualTo("•••• 2345");
        assertThat(account.lines(kind.signers)).hasSize(2);

        RecordRow changed = act(
                office.spending.accounts,
                CHECKER,
                account,
                kind.changeSigner,
                kind.leaver,
                SampleOffices.person(KT1, HEAD).id(),
                kind.joiner,
                SampleOffices.person(KT1, DEPUTY).id(),
                kind.changedOn,
                TODAY,
                kind.changeOrder,
                "คำสั่งที่ 12/2570");
        assertThat(kind.isSigner(changed, SampleOffices.person(KT1, HEAD).id(), TODAY))
                .isFalse();
        assertThat(kind.isSigner(changed, SampleOffices.person(KT1, HEAD).id(), TODAY.minusDays(1)))
                .as("papers of before stay signed")
                .isTrue();
        assertThat(kind.isSigner(changed, SampleOffices.person(KT1, DEPUTY).id(), TODAY))
                .isTrue();
        assertThatExceptionOfType(Rejected.class)
                .as("who does not sign cannot leave")
                .isThrownBy(() -> act(
                        office.spending.accounts,
                        CHECKER,
                        changed,
                        kind.changeSigner,
                        kind.leaver,
                        SampleOffices.person(KT1, HEAD).id(),
                        kind.joiner,
                        SampleOffices.person(KT1, PAYER).id(),
                        kind.changedOn,
                        TODAY,
                        kind.changeOrder,
                        "คำสั่งที่ 13/2570"));

        database.execute("update fin_bank_signer set valid_until = {d '2026-11-19'} where valid_until is null");
        signers(account, Optional.empty(), Optional.of(DEPUTY));
        RecordRow renewed = signers(account, Optional.empty(), Optional.of(DIRECTOR));
        assertThat(List.of(DEPUTY, DIRECTOR))
                .as("terms that ended are named anew")
                .allSatisfy(one -> assertThat(
                                kind.isSigner(renewed, SampleOffices.person(KT1, one).id(), TODAY))
                        .isTrue());
        refused(() -> signers(account, Optional.of(DEPUTY), Optional.empty()), "twoSigners");
        refused(() -> signers(account, Optional.empty(), Optional.of(DEPUTY)), "joinerSigns");
        refused(() -> signers(account, Optional.empty(), Optional.empty()), "nobodyChanges");
        signers(account, Optional.empty(), Optional.of(PAYER));
        RecordRow left = signers(account, Optional.of(DEPUTY), Optional.empty());
        assertThat(kind.isSigner(left, SampleOffices.person(KT1, DEPUTY).id(), TODAY))
                .isFalse();
    }

    private RecordRow signers(RecordRow account, Optional<Integer> leaver, Optional<Integer> joiner) {
        var kind = office.spending.accounts.kind();
        return office.spending.accounts.act(
                person(CHECKER),
                office.now(office.spending.accounts, account),
                kind.changeSigner,
                new RecordDraft()
                        .with(kind.leaver, leaver.map(ScopeStoryDbTest::id).orElse(null))
                        .with(kind.joiner, joiner.map(ScopeStoryDbTest::id).orElse(null))
                        .with(kind.changedOn, TODAY)
                        .with(kind.changeOrder, "คำสั่งที่ 14/2570"),
                "");
    }

    private static PersonId id(int person) {
        return SampleOffices.person(KT1, person).id();
    }

    /** Payee, sum, document, cheque and GFMIS numbers are words by which records are found. Source: FIN-119. */
    @Test
    void recordsAreFoundByPayeeSumAndNumbers() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "0");
        office.receipt(office.book("A12"), fund, account, "20000");
        RecordRow line = office.line(fund, "F1", "20000");
        RecordRow claim = office.approved(office.claim(office.claimKind("TRAVEL", true, false), line, "10700.50"));
        RecordRow cheque = office.delivered(office.signed(office.cheque(account, claim)));

        assertThat(found(office.spending.claims, "10,700.50")).containsExactly(claim.id());
        assertThat(found(office.spending.claims, "10700.50")).containsExactly(claim.id());
        assertThat(found(
                        office.spending.claims,
                        SampleOffices.person(KT1, CLAIMANT).fullName()))
                .containsExactly(claim.id());
        assertThat(found(
                        office.spending.claims,
                        claim.get(office.spending.claims.kind().number).text()))
                .containsExactly(claim.id());
        assertThat(found(office.payments.cheques, "00000101")).containsExactly(cheque.id());
        assertThat(found(office.payments.cheques, "10700.50")).containsExactly(cheque.id());
        assertThat(found(office.payments.payments, "10,700.50")).hasSize(1);
        assertThat(found(office.accounting.receipts, "A12/0045")).hasSize(1);
        RecordRow moved = office.approved(office.claim(office.claimKind("MEETING", true, false), line, "1234.50"));
        var transfers = office.payments.transfers.kind();
        RecordRow transfer = office.payments.transfers.create(
                person(FinanceOffice.PAYER),
                new RecordDraft()
                        .with(transfers.account, account.id())
                        .with(transfers.date, FinanceOffice.TODAY)
                        .with(transfers.subject, "โอนเงินค่าประชุม")
                        .with(
                                transfers.claims,
                                List.of(new RecordDraft()
                                        .with(transfers.claim, moved.id())
                                        .with(transfers.failed, false))));
        assertThat(found(office.payments.transfers, "1,234.50")).containsExactly(transfer.id());
        RecordRow drawn = office.direct(
                FinanceOffice.TODAY,
                office.approved(office.claim(
                        office.claimKind("BUY", true, false),
                        office.line(office.fund("BUD", "BUDGET"), "F1", "20000"),
                        "4321.25")));
        assertThat(found(office.payments.withdrawals, "4321.25")).containsExactly(drawn.id());
        assertThat(office.payments.withdrawals.kind().gfmisNo.isSearched()).isTrue();
    }

    /** Whoever may ask for money, a loan, a purchase or supplies finds what the form asks for, in whatever group. Source: finance J.5. */
    @Test
    void officerOfAnotherGroupAndSchoolFindWhatTheirFormsAskFor() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow line = office.line(fund, "F1", "5000");
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        var items = office.all.property().items;
        RecordRow paper = items.create(
                person(CHECKER),
                new RecordDraft()
                        .with(items.kind().code, "W-001")
                        .with(items.kind().name, "กระดาษถ่ายเอกสาร")
                        .with(items.kind().measure, "รีม")
                        .with(items.kind().minimum, BigDecimal.ZERO));
        TestCaller officer = TestCaller.of(KT1, CLAIMANT)
                .inUnit(SampleOffices.unit(KT1, "ICT").id(), held("core.staff"));
        TestCaller school = TestCaller.of(KT1, 20).inSchool(SampleOffices.schoolId(KT1, 5), held("core.school-staff"));

        assertThat(seen(office.spending.kinds, officer)).containsExactly(travel.id());
        assertThat(seen(office.spending.lines, officer)).containsExactly(line.id());
        assertThat(seen(office.spending.funds, officer)).containsExactly(fund.id());
        assertThat(seen(items, officer)).containsExactly(paper.id());
        assertThat(seen(office.spending.kinds, school)).containsExactly(travel.id());
        assertThat(seen(office.spending.lines, school)).isEmpty();
        office.spending.claims.create(
                officer, office.claimDraft(travel, "700").with(office.spending.claims.kind().line, line.id()));
    }

    /** A form of somebody without the whole office never asks for what only the whole office sees. */
    @Test
    void noFormOfAnOfficerAsksForWhatHisRoleDoesNotSee() {
        Map<Permission, Set<String>> roles = FinancePermissions.entries().stream()
                .collect(Collectors.toMap(PermissionEntry::permission, PermissionEntry::roles));
        Map<String, RecordKind> kinds = office.all.services().stream()
                .map(RecordService::kind)
                .collect(Collectors.toMap(RecordKind::type, kind -> kind));

        assertThat(kinds.values().stream()
                        .filter(kind -> !kind.isByCodeOnly() && !kind.isMadeByCode())
                        .filter(kind -> roles.get(kind.make()).contains("core.staff"))
                        .flatMap(kind -> kind.sections().stream()
                                .flatMap(section -> Stream.concat(
                                        section.fields().stream(),
                                        section.lines().stream().flatMap(lines -> lines.fields().stream())))
                                .filter(field -> !field.isDerived() && field.type() instanceof FieldType.RecordRef)
                                .map(field -> ((FieldType.RecordRef) field.type()).recordType())
                                .filter(kinds::containsKey)
                                .map(kinds::get)
                                .filter(asked -> roles.get(asked.view()).contains("core.staff"))
                                .filter(asked ->
                                        !asked.isSeenByOffice() && !asked.type().equals("finance.family"))
                                .map(asked -> kind.type() + " asks for " + asked.type())))
                .isEmpty();
    }

    private static Permission[] held(String role) {
        return FinancePermissions.entries().stream()
                .filter(entry -> entry.roles().contains(role))
                .map(PermissionEntry::permission)
                .toArray(Permission[]::new);
    }

    private static <K extends RecordKind> List<Long> seen(RecordService<K> service, TestCaller caller) {
        return service.page(caller, RecordFilter.ALL, PAGE).stream()
                .map(RecordRow::id)
                .toList();
    }

    private <K extends RecordKind> List<Long> found(RecordService<K> service, String words) {
        return service.page(person(HEAD), new RecordFilter("", words, Map.of(), List.of()), PAGE).stream()
                .map(RecordRow::id)
                .toList();
    }
}
