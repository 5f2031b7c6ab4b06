package org.khet.finance.internal.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.budget.FundRecord;
import org.khet.finance.internal.budget.LineTime;
import org.khet.finance.internal.budget.ReserveHolds;
import org.khet.finance.internal.budget.SpendingLineRecord;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordRow;

/** Checks a claim before it is registered. Source: finance RF-08, RF-12, RF-16, RF-17, FIN-08, FIN-110. */
public final class ClaimValidator {
    private final ClaimParts parts;
    private final ReserveHolds reserves;
    private final LineTime time;
    private final SqlQuery sql;

    /** @param work the module's unit */
    public ClaimValidator(ClaimParts parts, ReserveHolds reserves, UnitOfWork work) {
        this.parts = parts;
        this.reserves = reserves;
        this.time = new LineTime(work);
        this.sql = new SqlQuery(work);
    }

    /** The first problem. */
    Optional<Problem> problem(ClaimRecord claim, Optional<RecordRow> before, RecordRow row) {
        Optional<RecordRow> kind = parts.kindOf(claim, row);
        if (kind.isEmpty() || !kind.get().state().open()) {
            return Optional.of(Problem.of(claim.kind.name(), "finance.error.kindEnded"));
        }
        Optional<RecordRow> line = parts.lineOf(claim, row);
        return byHand(claim, before, row, kind.get())
                .or(() -> ofContract(claim, before, row))
                .or(() -> money(claim, row, kind.get(), line))
                .or(() -> fund(claim, row, line))
                .or(() -> duplicate(claim, row));
    }

    /** The problem with typing what a record of its own asks for: welfare, an inspection, a remittance. Source: kinds-finance §1.1, FIN-47, FIN-67. */
    private Optional<Problem> byHand(ClaimRecord claim, Optional<RecordRow> before, RecordRow row, RecordRow kind) {
        boolean chosen = row.get(claim.origin).isEmpty()
                && before.filter(stored -> stored.get(claim.kind).equals(kind.id()))
                        .isEmpty();
        return chosen && !kind.get(parts.kinds().kind().typed)
                ? Optional.of(Problem.of(
                        claim.kind.name(),
                        "finance.error.notByHand",
                        kind.get(parts.kinds().kind().name)))
                : Optional.empty();
    }

    /**
     * The problem with typing a claim of the vendor of a contract that is not closed, on the line of the contract: its inspections make it,
     * so that nothing is paid before it was accepted; the head may give a reason. Source: finance FIN-67.
     */
    private Optional<Problem> ofContract(ClaimRecord claim, Optional<RecordRow> before, RecordRow row) {
        boolean known = before.filter(stored -> stored.get(claim.vendor).equals(row.get(claim.vendor))
                        && stored.get(claim.kind).equals(row.get(claim.kind))
                        && stored.get(claim.line).equals(row.get(claim.line)))
                .isPresent();
        if (known
                || row.get(claim.origin).isPresent()
                || !row.get(claim.override).isBlank()) {
            return Optional.empty();
        }
        String same = row.get(claim.line).isPresent() ? "line_id" : "claim_kind_id";
        long key = row.get(claim.line).orElseGet(() -> row.get(claim.kind));
        return row.get(claim.vendor)
                .flatMap(vendor -> sql
                        .list(
                                row.head().office(),
                                "select number from fin_purchase where office_id = ? and vendor_id = ? and " + same
                                        + " = ? and state in ('CONTRACTED', 'DELIVERED', 'INSPECTED', 'ACCEPTED', 'CLAIMED')"
                                        + " order by id",
                                one -> one.getString(1),
                                row.head().office().value(),
                                vendor,
                                key)
                        .stream()
                        .findFirst())
                .map(number -> Problem.of(claim.vendor.name(), "finance.error.ofContract", number));
    }

    private Optional<Problem> money(ClaimRecord claim, RecordRow row, RecordRow kind, Optional<RecordRow> found) {
        ClaimKindRecord kinds = parts.kinds().kind();
        if (row.get(claim.line).isEmpty()) {
            if (kind.get(kinds.needsLine)) {
                return Optional.of(Problem.of(claim.line.name(), "finance.error.lineMissing"));
            }
            return row.get(claim.fund)
                    .map(fund -> charged(claim, row, fund))
                    .orElseGet(() -> Optional.of(Problem.of(claim.fund.name(), "finance.error.fundMissing")));
        }
        if (row.get(claim.fund).isPresent()) {
            return Optional.of(Problem.of(claim.fund.name(), "finance.error.lineAndFund"));
        }
        return found.map(line -> line(claim, row, line)
                        .or(() -> item(claim, line, kind.get(kinds.items).orElse(Set.of()))))
                .orElseGet(() -> Optional.of(Problem.of(claim.line.name(), "finance.error.lineMissing")));
    }

    /** Money of the budget that somebody claims by hand is charged to a line. Source: finance RF-11, FIN-08. */
    private Optional<Problem> charged(ClaimRecord claim, RecordRow row, long fund) {
        FundRecord funds = parts.funds().kind();
        return parts.funds()
                .find(row.head().office(), fund)
                .filter(one ->
                        row.get(claim.origin).isEmpty() && one.get(funds.source).equals(FundRecord.BUDGET))
                .map(one -> Problem.of(claim.line.name(), "finance.error.budgetNeedsLine"));
    }

    private Optional<Problem> line(ClaimRecord claim, RecordRow row, RecordRow line) {
        SpendingLineRecord lines = parts.lines().kind();
        LocalDate day = row.get(claim.receivedOn);
        if (!line.state().equals(lines.open)) {
            return Optional.of(Problem.of(claim.line.name(), "finance.error.lineClosed"));
        }
        return time.problem(row.head().office(), line.id(), day, claim.line.name())
                .filter(late -> !reserves.isReserved(row.head().office(), line.id(), day, row.get(claim.origin)));
    }

    private Optional<Problem> item(ClaimRecord claim, RecordRow line, Set<String> items) {
        String item = line.get(parts.lines().kind().item);
        return items.isEmpty() || items.contains(item)
                ? Optional.empty()
                : Optional.of(Problem.of(claim.line.name(), "finance.error.wrongItem", item));
    }

    private Optional<Problem> fund(ClaimRecord claim, RecordRow row, Optional<RecordRow> line) {
        Optional<Long> id = row.get(claim.fund)
                .or(() -> line.map(found -> found.get(parts.lines().kind().fund)));
        return id.filter(key -> row.get(claim.donorLetter).isBlank())
                .filter(key -> isOfOtherPurpose(claim, row, key))
                .flatMap(key -> parts.funds().find(row.head().office(), key))
                .map(fund -> Problem.of(
                        claim.fund.name(),
                        "finance.error.otherPurpose",
                        fund.get(parts.funds().kind().name)));
    }

    private boolean isOfOtherPurpose(ClaimRecord claim, RecordRow row, long fund) {
        FundRecord funds = parts.funds().kind();
        Set<Long> allowed =
                parts
                        .funds()
                        .lines(row.head().office(), funds.allowed, Set.of(fund))
                        .getOrDefault(fund, List.of())
                        .stream()
                        .map(one -> one.get(funds.claimKind))
                        .collect(Collectors.toSet());
        return !allowed.isEmpty() && !allowed.contains(row.get(claim.kind)) && !isWithheld(claim, row);
    }

    /** What was withheld of money for a purpose served that purpose already. Source: finance RF-18, FIN-102. */
    private static boolean isWithheld(ClaimRecord claim, RecordRow row) {
        return row.get(claim.origin)
                .filter(link -> link.type().equals("finance.remittance"))
                .isPresent();
    }

    private Optional<Problem> duplicate(ClaimRecord claim, RecordRow row) {
        if (row.get(claim.invoiceNo).isBlank() || !row.get(claim.override).isBlank()) {
            return Optional.empty();
        }
        List<String> others = sql.list(
                row.head().office(),
                "select payee_id, vendor_id, gross, number from fin_claim where office_id = ? and invoice_no = ?"
                        + " and state <> 'CANCELLED' and id <> ?",
                one -> {
                    Long person = (Long) one.getObject(1);
                    Long vendor = (Long) one.getObject(2);
                    BigDecimal gross = one.getBigDecimal(3);
                    boolean same = gross.compareTo(row.get(claim.gross)) == 0
                            && Objects.equals(vendor, row.get(claim.vendor).orElse(null))
                            && Objects.equals(
                                    person,
                                    row.get(claim.payee)
                                            .map(payee -> payee.value())
                                            .orElse(null));
                    return same ? one.getString(4) : "";
                },
                row.head().office().value(),
                row.get(claim.invoiceNo),
                row.id());
        return others.stream()
                .filter(number -> !number.isEmpty())
                .findFirst()
                .map(number -> Problem.of(claim.invoiceNo.name(), "finance.error.duplicate", number));
    }
}
