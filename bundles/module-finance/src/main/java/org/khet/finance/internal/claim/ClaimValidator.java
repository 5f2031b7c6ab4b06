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
import org.khet.finance.internal.budget.ReserveHolds;
import org.khet.finance.internal.budget.SpendingLineRecord;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;

/** Checks a claim before it is registered. Source: finance RF-08, RF-12, RF-16, RF-17, FIN-08, FIN-110. */
public final class ClaimValidator {
    private final ClaimParts parts;
    private final ReserveHolds reserves;
    private final SqlQuery sql;

    /** @param work the module's unit */
    public ClaimValidator(ClaimParts parts, ReserveHolds reserves, UnitOfWork work) {
        this.parts = parts;
        this.reserves = reserves;
        this.sql = new SqlQuery(work);
    }

    /** The first problem. */
    Optional<Problem> problem(ClaimRecord claim, RecordRow row) {
        Optional<RecordRow> kind = parts.kindOf(claim, row);
        if (kind.isEmpty() || !kind.get().state().open()) {
            return Optional.of(Problem.of(claim.kind.name(), "finance.error.kindEnded"));
        }
        Optional<RecordRow> line = parts.lineOf(claim, row);
        return money(claim, row, kind.get(), line)
                .or(() -> fund(claim, row, line))
                .or(() -> duplicate(claim, row));
    }

    private Optional<Problem> money(ClaimRecord claim, RecordRow row, RecordRow kind, Optional<RecordRow> found) {
        ClaimKindRecord kinds = parts.kinds().kind();
        if (row.get(claim.line).isEmpty()) {
            if (kind.get(kinds.needsLine)) {
                return Optional.of(Problem.of(claim.line.name(), "finance.error.lineMissing"));
            }
            return row.get(claim.fund).isPresent()
                    ? Optional.empty()
                    : Optional.of(Problem.of(claim.fund.name(), "finance.error.fundMissing"));
        }
        if (row.get(claim.fund).isPresent()) {
            return Optional.of(Problem.of(claim.fund.name(), "finance.error.lineAndFund"));
        }
        return found.map(line -> line(claim, row, line)
                        .or(() -> item(claim, line, kind.get(kinds.items).orElse(Set.of()))))
                .orElseGet(() -> Optional.of(Problem.of(claim.line.name(), "finance.error.lineMissing")));
    }

    private Optional<Problem> line(ClaimRecord claim, RecordRow row, RecordRow line) {
        SpendingLineRecord lines = parts.lines().kind();
        LocalDate day = row.get(claim.receivedOn);
        if (!line.state().equals(lines.open)) {
            return Optional.of(Problem.of(claim.line.name(), "finance.error.lineClosed"));
        }
        if (reserves.isReserved(row.head().office(), line.id(), day, row.get(claim.origin))) {
            return Optional.empty();
        }
        if (!FiscalYear.of(day).equals(line.get(lines.year))) {
            return Optional.of(Problem.of(
                    claim.line.name(),
                    "finance.error.lineYear",
                    line.get(lines.year).buddhist()));
        }
        return line.get(lines.spendBy)
                .filter(last -> last.isBefore(day))
                .map(last -> Problem.of(claim.line.name(), "finance.error.linePast", last));
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
        return !allowed.isEmpty() && !allowed.contains(row.get(claim.kind));
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
