package org.khet.finance.internal.ui;

import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khet.finance.internal.balance.BalanceSource;
import org.khet.finance.internal.claim.ClaimRecord;
import org.khet.finance.internal.keeping.PaymentRecords;
import org.khet.finance.internal.payment.PayableClaims;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;

/**
 * From an approved claim to the paper that pays it, for whoever may make or see that paper: the one on which it stands, else the empty
 * forms that can pay it. Source: finance RF-21, RF-23, RF-25, J.1.
 */
public final class ClaimNextSteps {
    private final ViewRequest request;
    private final PaymentRecords payments;
    private final ClaimRecord kind;

    /** For a page that somebody opened. */
    public ClaimNextSteps(ViewRequest request, PaymentRecords payments, ClaimRecord kind) {
        this.request = request;
        this.payments = payments;
        this.kind = kind;
    }

    /** What leads on from the claim, the first as the usual way; empty while it is not approved, and for whoever may not. */
    public List<Button> of(RecordRow claim, RecordContext now) {
        if (!claim.state().equals(kind.approved) && !claim.state().equals(kind.inWithdrawal)) {
            return List.of();
        }
        PayableClaims payable = payments.papers.payable();
        return payable.paper(now.office(), claim.id()).map(this::opened).orElseGet(() -> made(claim, payable, now));
    }

    private List<Button> opened(BalanceSource paper) {
        return List.of(payments.withdrawals, payments.cheques, payments.transfers, payments.cash).stream()
                .map(RecordService::kind)
                .filter(one ->
                        one.name().equals(paper.kind()) && request.caller().may(one.view()))
                .map(one -> button("open-" + one.name(), one, one.pageAddress(paper.id())))
                .toList();
    }

    /** Who claimed, checked or approved it pays it never, so nothing leads there. */
    private List<Button> made(RecordRow claim, PayableClaims payable, RecordContext now) {
        if (payments.papers.separated(now, Set.of(claim.id())).isPresent()) {
            return List.of();
        }
        List<Button> ways = new ArrayList<>();
        if (payable.fromTheTreasury(now.office()).contains(claim.id())) {
            offer(ways, payments.withdrawals, "claims.claim", claim);
        } else {
            offer(ways, payments.cheques, "claims.claim", claim);
            offer(ways, payments.transfers, "claims.claim", claim);
            offer(ways, payments.cash, "claim", claim);
        }
        return ways;
    }

    private void offer(List<Button> ways, RecordService<?> papers, String field, RecordRow claim) {
        RecordKind paper = papers.kind();
        if (papers.mayCreate(request.caller())) {
            ways.add(button("pay-" + paper.name(), paper, paper.formAddress() + "?" + field + "=" + claim.id()));
        }
    }

    private Button button(String name, RecordKind paper, String address) {
        Button button = new Button(
                request.texts().get("finance.next." + name),
                Icons.of(paper.menu().icon()),
                press -> request.open(address));
        button.setId("finance-claim-" + name);
        return button;
    }
}
