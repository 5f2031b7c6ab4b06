package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.DIRECTOR;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.PAYER;
import static org.khet.finance.internal.story.FinanceOffice.TODAY;
import static org.khet.finance.internal.story.FinanceOffice.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.finance.internal.ui.ClaimNextSteps;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.TestRequest;

/** An approved claim leads who pays to the paper that pays it, and papers offer no other claims. Source: finance RF-21, RF-23, RF-25. */
@OnEachDatabase
class PayableClaimsStoryDbTest {
    private final TestDatabase database;
    private final FinanceOffice office;
    private RecordRow travel;
    private RecordRow line;
    private RecordRow account;

    PayableClaimsStoryDbTest(TestDatabase database) {
        this.database = database;
        this.office = new FinanceOffice(database);
    }

    @BeforeEach
    void limitsAreInForce() {
        database.clear();
        office.limits();
        travel = office.claimKind("TRAVEL", true, false);
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        line = office.line(fund, "F1", "486000");
        account = office.account("1234567890", "0");
        office.receipt(office.book("A12"), fund, account, "50000");
    }

    private RecordRow approved(String sum) {
        return office.approved(office.claim(travel, line, sum));
    }

    private List<Button> next(Caller caller, RecordRow claim, TestRequest request) {
        return new ClaimNextSteps(request, office.payments, office.spending.claims.kind())
                .of(
                        office.now(office.spending.claims, claim),
                        new RecordContext(caller, Clocks.at("2026-11-20T09:30").instant(), TODAY));
    }

    private List<String> ways(Caller caller, RecordRow claim) {
        TestRequest request = TestRequest.of(caller, "finance", "");
        next(caller, claim, request).forEach(Button::click);
        return request.opened();
    }

    @Test
    void approvedClaimLeadsThePayerToThePaperThatPaysIt_thenToThatPaper() {
        RecordRow claim = office.claim(travel, line, "1250.50");
        assertThat(ways(person(PAYER), claim)).as("not approved").isEmpty();
        office.approved(claim);
        String key = "=" + claim.id();

        assertThat(ways(person(PAYER), claim))
                .containsExactly(
                        "finance/cheque?claims.claim" + key,
                        "finance/transfer?claims.claim" + key,
                        "finance/cash-payment?claim" + key);
        assertThat(ways(person(CHECKER), claim)).as("who checked it").isEmpty();
        assertThat(ways(TestCaller.of(KT1, 20).with(FinancePermissions.CLAIM_VIEW), claim))
                .as("who only reads")
                .isEmpty();
        RecordRow cheque = office.cheque(account, claim);
        assertThat(ways(person(PAYER), claim)).containsExactly("finance/cheques/" + cheque.id());
        office.delivered(office.signed(cheque));
        assertThat(ways(person(PAYER), claim)).as("paid").isEmpty();
    }

    @Test
    void claimOfTheTreasuryLeadsToTheWithdrawalFirst() {
        RecordRow budget = office.line(office.fund("BUD", "BUDGET"), "F2", "90000");
        RecordRow claim = office.approved(office.claim(travel, budget, "2000"));

        assertThat(ways(person(PAYER), claim)).containsExactly("finance/withdrawal?claims.claim=" + claim.id());
        assertThat(offered(office.payments.withdrawals, "finance-withdrawal-claims-0-claim", Map.of()))
                .containsExactly(claim.id());
        assertThat(offered(office.payments.cheques, "finance-cheque-claims-0-claim", Map.of()))
                .isEmpty();
    }

    @Test
    void chequeOffersPayableClaimsAndOpenAccountsOnly_andTakesThoseOfItsLink() {
        RecordRow paid = approved("100");
        office.delivered(office.signed(office.cheque(account, paid)));
        RecordRow onPaper = approved("200");
        office.cheque(account, onPaper);
        office.claim(travel, line, "300");
        RecordRow waiting = approved("400");
        RecordRow empty = office.account("9999999999", "0");
        var accounts = office.spending.accounts.kind();
        FinanceOffice.act(office.spending.accounts, DIRECTOR, empty, accounts.close, accounts.closedOn, TODAY);

        String field = "finance-cheque-claims-0-claim";
        assertThat(offered(office.payments.cheques, field, Map.of())).containsExactly(waiting.id());
        assertThat(offered(office.payments.cheques, "finance-cheque-account", Map.of()))
                .containsExactly(account.id());
        assertThat(chosen(field, waiting)).isEqualTo(waiting.id());
        assertThat(chosen(field, paid))
                .as("a link chooses no claim that is paid")
                .isNull();
    }

    @Test
    void serviceRefusesOtherClaims_atTheirLine() {
        RecordRow waiting = approved("400");
        RecordRow onPaper = approved("200");
        office.cheque(account, onPaper);
        RecordRow received = office.claim(travel, line, "300");

        assertThat(refused(waiting, onPaper)).containsExactly("claims.1.claim", "finance.error.beingPaidBy");
        assertThat(refused(received, waiting)).containsExactly("claims.0.claim", "finance.error.claimNotApproved");
    }

    private List<String> refused(RecordRow... claims) {
        Problem problem = catchThrowableOfType(Rejected.class, () -> office.cheque(account, claims))
                .problems()
                .getFirst();
        return List.of(problem.field(), problem.key());
    }

    private ComboBox<Long> input(RecordService<?> service, String id, Map<String, List<String>> query) {
        TestRequest request = TestRequest.of(
                person(PAYER), office.fixture.texts(service.kind()).in(TextCatalog.THAI));
        request.query(query);
        return all(office.fixture.views().form(request, service, 0))
                .filter(one -> one.getId().filter(id::equals).isPresent())
                .map(PayableClaimsStoryDbTest::box)
                .findFirst()
                .orElseThrow();
    }

    private List<Long> offered(RecordService<?> service, String id, Map<String, List<String>> query) {
        return input(service, id, query).getDataProvider().fetch(new Query<>()).toList();
    }

    private Long chosen(String field, RecordRow claim) {
        return input(office.payments.cheques, field, Map.of("claims.claim", List.of(String.valueOf(claim.id()))))
                .getValue();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Long> box(Component one) {
        return (ComboBox<Long>) one;
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(PayableClaimsStoryDbTest::all));
    }
}
