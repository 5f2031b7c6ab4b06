package org.khet.finance.internal.payment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.khet.finance.internal.balance.BalanceOwner;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.budget.FundRecord;
import org.khet.finance.internal.claim.ClaimRecord;
import org.khet.finance.internal.claim.Separation;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** Rules of the papers that pay claims. Source: finance RF-15, RF-21, RF-23. */
public final class PaperRules {
    private static final String CLAIMS = "claims";

    private final PaymentService service;
    private final Separation separation;
    private final SqlQuery sql;
    private final PayableClaims payable;

    /** @param work the module's unit */
    public PaperRules(PaymentService service, Separation separation, UnitOfWork work) {
        this.service = service;
        this.separation = separation;
        this.sql = new SqlQuery(work);
        this.payable = new PayableClaims(sql);
    }

    PaymentService service() {
        return service;
    }

    SqlQuery sql() {
        return sql;
    }

    /** Claims that wait for a paper. */
    public PayableClaims payable() {
        return payable;
    }

    /**
     * The first of these claims that this paper cannot pay, told at its field: it is not approved, is paid already, or another paper
     * pays it.
     *
     * @param field name of the field of a claim by its place. Source: finance RF-25
     */
    Optional<Problem> refused(RecordRow paper, List<Long> claims, IntFunction<String> field) {
        OfficeId office = paper.head().office();
        Set<Long> own = heldBy(office, paper.kind().name(), paper.id());
        ClaimRecord kind = service.parts().claims().kind();
        for (int i = 0; i < claims.size(); i++) {
            long id = claims.get(i);
            Optional<RecordRow> claim = service.parts().claims().find(office, id);
            if (claim.isEmpty() || own.contains(id)) {
                continue;
            }
            String key = !claim.get().state().equals(kind.approved)
                    ? "finance.error.claimNotApproved"
                    : payable.paper(office, id).isPresent() ? "finance.error.beingPaidBy" : "";
            if (!key.isEmpty()) {
                return Optional.of(Problem.of(
                        field.apply(i), key, claim.get().get(kind.number).text()));
            }
        }
        return Optional.empty();
    }

    /** Claims that a paper holds now. */
    Set<Long> heldBy(OfficeId office, String kind, long id) {
        return heldBy(office, BalanceOwner.CLAIM, kind, id);
    }

    /** Claims or accounts of which a paper holds a part now. */
    Set<Long> heldBy(OfficeId office, BalanceOwner owner, String kind, long id) {
        return Set.copyOf(sql.list(
                office,
                "select owner_id from fin_balance_use where office_id = ? and owner_kind = ? and source_kind = ?"
                        + " and source_id = ?",
                row -> row.getLong(1),
                office.value(),
                owner.name(),
                kind,
                id));
    }

    /**
     * The problem with a caller who claimed, checked, endorsed, asked for or approved one of them, or the record that made it. Source: finance
     * RF-15, kinds-finance §1.1.
     */
    public Optional<Problem> separated(RecordContext now, Set<Long> claims) {
        return separation.isExcepted(now.office(), now.caller().person(), now.today())
                ? Optional.empty()
                : claims.stream()
                        .map(id -> service.claim(now, id))
                        .filter(claim -> tookPart(now, claim))
                        .findFirst()
                        .map(claim -> Problem.of(CLAIMS, "finance.error.separation"));
    }

    /**
     * Counts the claims that only a setting lets the caller put on a paper, each once for a person.
     *
     * @param before those that stood on it. Source: finance RF-15, FIN-13
     */
    void mark(RecordContext now, Set<Long> claims, Set<Long> before) {
        if (!separation.isExcepted(now.office(), now.caller().person(), now.today())) {
            return;
        }
        RecordService<ClaimRecord> all = service.parts().claims();
        claims.stream()
                .filter(id -> !before.contains(id))
                .map(id -> service.claim(now, id))
                .filter(claim -> tookPart(now, claim) && !Separation.isMarked(all, claim, now))
                .forEach(claim -> all.internal().act(now.caller(), claim, all.kind().mark, new RecordDraft(), ""));
    }

    private boolean tookPart(RecordContext now, RecordRow claim) {
        ClaimRecord kind = service.parts().claims().kind();
        return separation.tookPart(kind, claim, now.caller().person(), "check", "endorse", "approve", "ask", "allow")
                || claim.get(kind.origin).filter(origin -> decided(now, origin)).isPresent();
    }

    private boolean decided(RecordContext now, RecordLink origin) {
        String kind = origin.type().substring(origin.type().indexOf('.') + 1);
        return separation.didBefore(
                now.office(), kind, origin.id(), now.caller().person(), "check", "approve", "certify");
    }

    /** The problem with claims whose money has come to the office: it is not drawn again. Source: finance RF-20, RF-25. */
    Optional<Problem> notDrawn(RecordContext now, Set<Long> claims) {
        ClaimRecord kind = service.parts().claims().kind();
        return claims.stream()
                .map(id -> service.claim(now, id))
                .filter(claim -> claim.get(kind.drawn))
                .findFirst()
                .map(claim -> Problem.of(
                        CLAIMS,
                        "finance.error.alreadyDrawn",
                        claim.get(kind.number).text()));
    }

    /** The problem with other claims than those that a paper holds. Source: finance RF-24. */
    Optional<Problem> unchanged(RecordRow paper, Set<Long> claims) {
        return claims.equals(heldBy(paper.head().office(), paper.kind().name(), paper.id()))
                ? Optional.empty()
                : Optional.of(Problem.of(CLAIMS, "finance.error.claimsChanged"));
    }

    /** The problem with changing what somebody has signed. Source: finance RF-24. */
    static Optional<Problem> signedFixed(boolean signed) {
        return signed ? Optional.of(Problem.of("", "finance.error.signedFixed")) : Optional.empty();
    }

    /** The problem with budget claims whose money has not come to the office. Source: finance RF-23, kinds-finance §10. */
    Optional<Problem> moneyIsHere(RecordContext now, Set<Long> claims) {
        ClaimRecord kind = service.parts().claims().kind();
        return claims.stream()
                .map(id -> service.claim(now, id))
                .filter(claim -> service.fund(now, claim).isEmpty() && !claim.get(kind.drawn))
                .findFirst()
                .map(claim -> Problem.of(
                        CLAIMS, "finance.error.notDrawn", claim.get(kind.number).text()));
    }

    /** The problem with claims of several kinds of money or types of expenditure. */
    Optional<Problem> alike(RecordContext now, Set<Long> claims) {
        ClaimRecord kind = service.parts().claims().kind();
        Set<List<Object>> sorts = new HashSet<>();
        for (long id : claims) {
            RecordRow claim = service.claim(now, id);
            sorts.add(List.of(
                    service.anyFund(now, claim).map(RecordRow::id).orElse(0L),
                    claim.get(kind.type).map(Enum::name).orElse("")));
        }
        return sorts.size() > 1 ? Optional.of(Problem.of(CLAIMS, "finance.error.notAlike")) : Optional.empty();
    }

    /** The problem with claims of money that the treasury does not keep. */
    Optional<Problem> ofTheBudget(RecordContext now, Set<Long> claims) {
        FundRecord funds = service.parts().funds().kind();
        return claims.stream()
                .map(id -> service.claim(now, id))
                .filter(claim -> service.anyFund(now, claim)
                        .map(fund -> !fund.get(funds.source).equals(FundRecord.BUDGET))
                        .orElse(true))
                .findFirst()
                .map(claim -> Problem.of(CLAIMS, "finance.error.notBudget"));
    }
}
