package org.khet.finance.internal.claim;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.finance.internal.balance.FixedFields;
import org.khet.finance.internal.bank.PayeeSort;
import org.khet.finance.internal.budget.LimitSort;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** What stands against a claim, and what follows from it. Source: finance RF-08 to RF-18; kinds-finance §1. */
public final class ClaimRules {
    private final ClaimParts parts;
    private final ClaimBudget budget;
    private final ClaimValidator validator;
    private final ApprovalRules approval;
    private final WithholdingTax withholding;
    private final ClaimOrigins origins = new ClaimOrigins();
    private @Nullable RecordService<ClaimRecord> claims;

    /** The rules over the records to which a claim points. */
    public ClaimRules(
            ClaimParts parts,
            ClaimBudget budget,
            ClaimValidator validator,
            ApprovalRules approval,
            WithholdingTax withholding) {
        this.parts = parts;
        this.budget = budget;
        this.validator = validator;
        this.approval = approval;
        this.withholding = withholding;
    }

    /** A new claim has the papers of its kind as they are needed that day; a later change of the list leaves it alone. */
    RecordRow completed(ClaimRecord claim, RecordRow row) {
        ClaimKindRecord kinds = parts.kinds().kind();
        RecordRow typed = typed(claim, row);
        return parts.kindOf(claim, row)
                .map(one -> typed.with(claim.papersKind, one.id())
                        .with(
                                claim.papers,
                                kinds.papersOn(parts.papersOf(one), row.get(claim.receivedOn)).stream()
                                        .map(paper -> RecordLine.of(claim.papers)
                                                .with(claim.paper, paper.get(kinds.paper))
                                                .with(claim.compulsory, paper.get(kinds.compulsory))
                                                .with(claim.there, isThere(claim, row, paper.get(kinds.paper))))
                                        .toList()))
                .orElse(typed);
    }

    /** With the expenditure type of its line. */
    private RecordRow typed(ClaimRecord claim, RecordRow row) {
        return row.with(
                claim.type,
                parts.lineOf(claim, row)
                        .map(line -> line.get(parts.lines().kind().type))
                        .orElse(null));
    }

    /** A claim of another kind than its papers were made for gets those of that kind; of another line, its type. Source: FIN-11. */
    private void follow(ClaimRecord claim, RecordRow row, RecordContext now) {
        RecordRow typed = typed(claim, row);
        boolean otherKind = row.get(claim.papersKind)
                .filter(made -> !made.equals(row.get(claim.kind)))
                .isPresent();
        if (!otherKind && typed.get(claim.type).equals(row.get(claim.type))) {
            return;
        }
        RecordDraft draft =
                new RecordDraft().with(claim.type, typed.get(claim.type).orElse(null));
        if (otherKind) {
            draft.with(claim.papersKind, row.get(claim.kind))
                    .with(claim.papers, RecordDraft.of(completed(claim, row)).lines(claim.papers));
        }
        Objects.requireNonNull(claims).internal().change(now.caller(), row, draft);
    }

    /** Told once when the kind of claims is kept, before anybody writes one. */
    public void keep(RecordService<ClaimRecord> kept) {
        claims = kept;
    }

    private static boolean isThere(ClaimRecord claim, RecordRow row, String paper) {
        return row.lines(claim.papers).stream()
                .anyMatch(line -> line.get(claim.paper).equals(paper) && line.get(claim.there));
    }

    /** What stands against registering it. */
    Optional<Problem> problem(ClaimRecord claim, RecordRow row) {
        Optional<RecordRow> before = FixedFields.before(claims, row);
        return before.flatMap(stored -> ClaimChecks.ofItsOrigin(claim, stored, row))
                .or(() -> validator.problem(claim, before, row));
    }

    /** Tax that is withheld from it, by what the vendor and the kind of claims were when it was handed in: what was checked is paid. Source: FIN-16. */
    BigDecimal tax(ClaimRecord claim, RecordRow row) {
        if (!row.state().equals(claim.received) && !row.state().equals(claim.incomplete)) {
            return row.get(claim.tax);
        }
        boolean withholds = parts.kindOf(claim, row)
                .map(kind -> kind.get(parts.kinds().kind().withholds))
                .orElse(false);
        if (!withholds) {
            return BigDecimal.ZERO.setScale(2);
        }
        PayeeSort sort = row.get(claim.vendor)
                .flatMap(id -> parts.vendors().find(row.head().office(), id))
                .map(vendor -> vendor.get(parts.vendors().kind().sort))
                .orElse(PayeeSort.NATURAL);
        return withholding.of(row.head().office(), sort, row.get(claim.taxBase), row.get(claim.receivedOn));
    }

    /** Holds its sum on its line; papers and type follow its kind and line, which they were made of when it was registered. */
    void stored(ClaimRecord claim, RecordRow row, RecordContext now) {
        if (row.head().isFirst()) {
            budget.holdFirst(claim, row);
        } else {
            budget.hold(claim, row);
            follow(claim, row, now);
        }
    }

    /** Records that make claims hear here what became of them. */
    public ClaimOrigins origins() {
        return origins;
    }

    /** Lets its line go, and tells whatever made it. */
    void cancelled(ClaimRecord claim, RecordRow row, RecordContext now) {
        budget.release(row);
        origins.tell(claim, row, ClaimOrigins.Fate.CANCELLED, now);
    }

    /** Its net may be paid, once. */
    void payable(ClaimRecord claim, RecordRow row) {
        budget.payable(claim, row);
    }

    /** The problem with cancelling a claim that is on its way to be paid. */
    Optional<Problem> notBeingPaid(RecordRow row) {
        if (budget.isBeingPaid(row)) {
            return Optional.of(Problem.of("", "finance.error.beingPaid"));
        }
        return budget.isDrawn(row) ? Optional.of(Problem.of("", "finance.error.drawnAlready")) : Optional.empty();
    }

    /** The problem with checking the own claim. */
    Optional<Problem> notOwn(ClaimRecord claim, RecordRow row, RecordContext now) {
        boolean own = row.head().creator().equals(now.caller().person())
                || row.get(claim.payee).filter(now.caller().person()::equals).isPresent();
        return own && !approval.isExcepted(now)
                ? Optional.of(Problem.of("", "finance.error.separation"))
                : Optional.empty();
    }

    /** The claim, with one exception more when only a setting allows the caller this step, the first such of the caller. Source: finance RF-15, FIN-13. */
    RecordRow marked(ClaimRecord claim, RecordRow row, RecordContext now, String... actions) {
        boolean used = approval.isExcepted(now)
                && approval.tookPart(claim, row, now, actions)
                && !Separation.isMarked(Objects.requireNonNull(claims), row, now);
        return used ? row.with(claim.exceptions, row.get(claim.exceptions) + 1) : row;
    }

    /** Who is paid, in words that can be found. */
    String payeeName(ClaimRecord claim, RecordRow row) {
        return row.get(claim.vendor)
                .flatMap(id -> parts.vendors().find(row.head().office(), id))
                .map(vendor -> vendor.get(parts.vendors().kind().name))
                .or(() -> row.get(claim.payee)
                        .flatMap(id -> parts.people().find(row.head().office(), id))
                        .map(Person::fullName))
                .orElse("");
    }

    /** The problem with a caller who did another step of this claim, or whose own it is. */
    Optional<Problem> separated(ClaimRecord claim, RecordRow row, RecordContext now, String... actions) {
        return notOwn(claim, row, now).or(() -> approval.separated(row, now, actions));
    }

    /** The problem with who approves, or with the sum. */
    Optional<Problem> approvable(ClaimRecord claim, RecordRow row, RecordContext now) {
        return separated(claim, row, now, "check").or(() -> withinLimit(claim, row, now));
    }

    /**
     * The problem with sending it up the line: who may approve the sum does so, who checked it does not, and a no in the checks has the
     * reason of the head first.
     */
    Optional<Problem> askable(ClaimRecord claim, RecordRow row, RecordContext now) {
        if (approval.withinLimit(now, LimitSort.CLAIM, row.get(claim.gross)).isEmpty()) {
            return Optional.of(Problem.of("", "finance.error.withinOwnLimit"));
        }
        return separated(claim, row, now, "check")
                .or(() -> ClaimChecks.hasNo(claim, row) && !row.state().equals(claim.endorsed)
                        ? Optional.of(Problem.of("", "finance.error.headReasonFirst"))
                        : Optional.empty());
    }

    /** The problem with a sum above the caller's limit; with a no in the checks the director decides, after the head gave a reason. */
    Optional<Problem> withinLimit(ClaimRecord claim, RecordRow row, RecordContext now) {
        if (ClaimChecks.hasNo(claim, row) && !row.state().equals(claim.endorsed)) {
            return Optional.of(Problem.of("", "finance.error.headReasonFirst"));
        }
        if (ClaimChecks.hasNo(claim, row) && !approval.isUnlimited(now, LimitSort.CLAIM)) {
            return Optional.of(Problem.of("", "finance.error.directorDecides"));
        }
        return approval.withinLimit(now, LimitSort.CLAIM, row.get(claim.gross));
    }

    /** The claimant and the payee. */
    Audience payees(ClaimRecord claim, RecordRow row) {
        return new Audience(
                Stream.concat(Stream.of(row.head().creator()), row.get(claim.payee).stream())
                        .collect(Collectors.toSet()),
                Set.of());
    }

    /** The officer who had the claim, beside the one who has it now. Source: finance FIN-02. */
    RecordRow handedOver(ClaimRecord claim, RecordRow row) {
        return row.with(
                claim.former,
                Objects.requireNonNull(claims)
                        .find(row.head().office(), row.id())
                        .flatMap(before -> before.get(claim.officer))
                        .orElse(null));
    }

    /** The officer in charge, and the one before. */
    Audience officers(ClaimRecord claim, RecordRow row) {
        return new Audience(
                Stream.of(row.get(claim.officer), row.get(claim.former))
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()),
                Set.of());
    }
}
