package org.khet.finance.internal.payment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.finance.internal.balance.BalanceKey;
import org.khet.finance.internal.balance.BalanceOwner;
import org.khet.finance.internal.bank.AccountSort;
import org.khet.finance.internal.bank.BankAccountRecord;
import org.khet.finance.internal.claim.ClaimRecord;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** Rules of papers that take money from an account: cheques and transfers. Source: finance RF-23, RF-24. */
public final class ChequeRules {
    private final PaperRules papers;
    private @Nullable RecordService<ChequeRecord> cheques;

    /** @param papers rules of all papers that pay */
    public ChequeRules(PaperRules papers) {
        this.papers = papers;
    }

    /** Told once when the kind of cheques is kept, before anybody writes one. */
    public void keep(RecordService<ChequeRecord> kept) {
        cheques = kept;
    }

    RecordService<ChequeRecord> cheques() {
        return Objects.requireNonNull(cheques);
    }

    PaymentService service() {
        return papers.service();
    }

    /** The next number of the account's books; the account waits for whoever writes one. */
    int next(RecordContext now, long account) {
        papers.sql()
                .change(
                        now.office(),
                        "update fin_bank_account set bank = bank where office_id = ? and id = ?",
                        now.office().value(),
                        account);
        RecordRow row = account(now, account);
        BankAccountRecord kind = service().parts().accounts().kind();
        List<Integer> used = papers.sql()
                .list(
                        now.office(),
                        "select cheque_no from fin_cheque where office_id = ? and account_id = ?",
                        one -> one.getInt(1),
                        now.office().value(),
                        account);
        return row.lines(kind.books).stream()
                .map(book -> next(used, book.get(kind.bookFirst), book.get(kind.bookLast)))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Next::begun)
                        .thenComparing(Comparator.comparingInt(Next::no).reversed()))
                .map(Next::no)
                .orElseThrow(() -> Rejected.of("account", "finance.error.noCheque"));
    }

    /** The next cheque of a book, and whether the book is begun: that one is used up first. */
    private record Next(int no, boolean begun) {}

    private static Optional<Next> next(List<Integer> used, int first, int last) {
        Optional<Integer> latest =
                used.stream().filter(no -> no >= first && no <= last).max(Integer::compareTo);
        int no = latest.map(one -> one + 1).orElse(first);
        return no <= last ? Optional.of(new Next(no, latest.isPresent())) : Optional.empty();
    }

    /** What stands against paying these claims from that account. */
    Optional<Problem> problem(RecordContext now, long account, Set<Long> claims) {
        BankAccountRecord kind = service().parts().accounts().kind();
        if (!account(now, account).state().equals(kind.open)) {
            return Optional.of(Problem.of("account", "finance.error.accountNotOpen"));
        }
        return papers.moneyIsHere(now, claims).or(() -> papers.separated(now, claims));
    }

    /** The problem with claims of several payees on one cheque. Source: finance RF-23, FIN-22. */
    Optional<Problem> onePayee(RecordContext now, Set<Long> claims) {
        ClaimRecord kind = service().parts().claims().kind();
        long payees = claims.stream()
                .map(id -> service().claim(now, id))
                .map(claim -> List.of(claim.get(kind.payee), claim.get(kind.vendor)))
                .distinct()
                .count();
        return payees > 1 ? Optional.of(Problem.of("claims", "finance.error.onePayee")) : Optional.empty();
    }

    /** The problem with a cheque to another name than that of its claims, without a reason. Source: finance FIN-22. */
    Optional<Problem> otherPayee(RecordContext now, RecordRow cheque, Set<Long> claims) {
        ChequeRecord kind = cheques().kind();
        ClaimRecord of = service().parts().claims().kind();
        String typed = cheque.get(kind.payee).replaceAll("\\s", "");
        return claims.stream()
                .map(id -> service().claim(now, id).get(of.payeeName))
                .filter(name -> !name.isBlank() && !name.replaceAll("\\s", "").equals(typed))
                .filter(name -> cheque.get(kind.payeeReason).isBlank())
                .findFirst()
                .map(name -> Problem.of(kind.payee.name(), "finance.error.otherPayee", name));
    }

    /** The problem with drawing on the account of a float: it pays welfare at the counter only. Source: finance RF-44, FIN-50. */
    Optional<Problem> ofNoFloat(RecordContext now, long account) {
        return isOfFloat(now, account)
                ? Optional.of(Problem.of("account", "finance.error.floatAccount"))
                : Optional.empty();
    }

    /** The problem with cash that is in no box: only welfare is handed out from the account of its float. Source: finance FIN-23, FIN-50. */
    Optional<Problem> ofCash(RecordContext now, long account, long claim) {
        boolean box = account(now, account).get(service().parts().accounts().kind().sort) == AccountSort.CASH_BOX;
        return box || (isWelfare(now, claim) && isOfFloat(now, account))
                ? Optional.empty()
                : Optional.of(Problem.of("account", "finance.error.notCash"));
    }

    private boolean isWelfare(RecordContext now, long claim) {
        return service()
                .claim(now, claim)
                .get(service().parts().claims().kind().origin)
                .filter(origin -> origin.type().equals("finance.welfare"))
                .isPresent();
    }

    private boolean isOfFloat(RecordContext now, long account) {
        return !papers.sql()
                .list(
                        now.office(),
                        "select id from fin_imprest where office_id = ? and account_id = ?",
                        row -> row.getLong(1),
                        now.office().value(),
                        account)
                .isEmpty();
    }

    /** Accounts from which is paid now. */
    List<Long> openAccounts(OfficeId office) {
        return papers.sql()
                .list(
                        office,
                        "select id from fin_bank_account where office_id = ? and state = 'OPEN' order by name, id",
                        row -> row.getLong(1),
                        office.value());
    }

    /** Claims that may be paid from an account now. */
    List<Long> payable(OfficeId office) {
        return papers.payable().fromAccounts(office);
    }

    /** The first of these claims that the paper cannot pay, at its line. */
    Optional<Problem> refused(RecordRow paper, List<Long> claims) {
        return papers.refused(paper, claims, place -> "claims." + place + ".claim");
    }

    /** The same of a paper of one claim. */
    Optional<Problem> refused(RecordRow paper, long claim) {
        return papers.refused(paper, List.of(claim), place -> "claim");
    }

    /** The problem with signing: only a signer of that day, and two different ones. */
    Optional<Problem> maySign(long account, Optional<PersonId> first, RecordContext now) {
        BankAccountRecord kind = service().parts().accounts().kind();
        PersonId me = now.caller().person();
        if (!kind.isSigner(account(now, account), me, now.today())) {
            return Optional.of(Problem.of("", "finance.error.notSigner"));
        }
        return first.filter(me::equals).isPresent()
                ? Optional.of(Problem.of("", "finance.error.sameSigner"))
                : Optional.empty();
    }

    /** The problem with a caller who claimed, checked or approved one of them. */
    Optional<Problem> separated(RecordContext now, Set<Long> claims) {
        return papers.separated(now, claims);
    }

    /** The problem with other claims than those that a paper holds. */
    Optional<Problem> unchanged(RecordRow paper, Set<Long> claims) {
        return papers.unchanged(paper, claims);
    }

    /** The problem with moving a cheque to another account: its number is of a book of the first one. Source: finance RF-23. */
    Optional<Problem> sameAccount(RecordRow row) {
        boolean moved = cheques()
                .find(row.head().office(), row.id())
                .filter(old -> !old.get(cheques().kind().account)
                        .equals(row.get(cheques().kind().account)))
                .isPresent();
        return moved ? Optional.of(Problem.of("account", "finance.error.chequeAccount")) : Optional.empty();
    }

    /** What is paid for these claims. */
    BigDecimal net(OfficeId office, Set<Long> claims) {
        RecordService<ClaimRecord> all = service().parts().claims();
        return claims.stream()
                .flatMap(id -> all.find(office, id).stream())
                .map(claim -> claim.get(all.kind().net))
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** Holds claims and sum for a paper. */
    void take(RecordContext now, PaymentOrder order, Set<Long> claims, BigDecimal sum) {
        Set<Long> before =
                papers.heldBy(now.office(), order.source().kind(), order.paper().id());
        service().reserve(now, order.source(), claims, before);
        papers.mark(now, claims, before);
        papers.heldBy(
                        now.office(),
                        BalanceOwner.ACCOUNT,
                        order.source().kind(),
                        order.source().id())
                .forEach(id -> service()
                        .balances()
                        .release(new BalanceKey(now.office(), BalanceOwner.ACCOUNT, id), order.source()));
        service().reserve(now, order, sum);
    }

    /** Cheques that another one may replace. Source: finance RF-24, FIN-24. */
    List<Long> replaceable(OfficeId office) {
        return papers.sql()
                .list(
                        office,
                        "select id from fin_cheque where office_id = ? and state in ('VOID', 'EXPIRED') order by id desc",
                        row -> row.getLong(1),
                        office.value());
    }

    /** The problem with replacing a cheque that is neither void nor expired, or that another one replaced. Source: finance RF-24, FIN-24. */
    Optional<Problem> replacing(RecordRow row) {
        ChequeRecord kind = cheques().kind();
        Optional<Long> before = cheques().find(row.head().office(), row.id()).flatMap(old -> old.get(kind.replaces));
        return row.get(kind.replaces)
                .filter(id -> !before.equals(Optional.of(id)))
                .filter(id -> !replaceable(row.head().office()).contains(id))
                .map(id -> Problem.of(kind.replaces.name(), "finance.error.notReplaceable"));
    }

    /** A cheque that may be replaced. */
    Optional<RecordRow> replaced(RecordContext now, long id) {
        ChequeRecord kind = cheques().kind();
        return cheques()
                .find(now.office(), id)
                .filter(old -> old.state().equals(kind.voided) || old.state().equals(kind.expired));
    }

    private RecordRow account(RecordContext now, long id) {
        return service()
                .parts()
                .accounts()
                .find(now.office(), id)
                .orElseThrow(() -> Rejected.of("account", "finance.error.accountGone"));
    }
}
