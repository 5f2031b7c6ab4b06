package org.khet.finance.internal.procurement;

import java.util.Optional;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** Compares offers: the lowest that meets all requirements is proposed. Source: finance FIN-64, kinds-finance finance.quote. */
public final class QuoteRules {
    private static final String LIVING = " where q.office_id = ? and q.purchase_id = ? and q.state <> 'REFUSED'";
    private static final String TOPICS =
            " from fin_quote_requirement r where r.office_id = q.office_id and r.record_id = q.id";
    private static final String PROPOSED = "select q.id from fin_quote q" + LIVING
            + " and not exists (select 1" + TOPICS + " and r.meets = false)"
            + " and (select count(distinct r.topic)" + TOPICS + ") = (select count(distinct r.topic) from fin_quote q"
            + " join fin_quote_requirement r on r.office_id = q.office_id and r.record_id = q.id" + LIVING + ")"
            + " order by q.price, q.id";

    private final RecordService<PurchaseRecord> purchases;
    private final SqlQuery sql;

    /** @param purchases for which offers come */
    public QuoteRules(RecordService<PurchaseRecord> purchases, UnitOfWork work) {
        this.purchases = purchases;
        this.sql = new SqlQuery(work);
    }

    Optional<Problem> sourcing(QuoteRecord kind, RecordRow row) {
        return purchases
                        .find(row.head().office(), row.get(kind.purchase))
                        .filter(one -> one.state().equals(purchases.kind().sourcing))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of(kind.purchase.name(), "finance.error.notSourcing"));
    }

    /**
     * The key of the lowest offer of a purchase that meets each requirement by which any of its offers is judged, the lowest of all where
     * no requirement is named; empty when none does.
     */
    public Optional<Long> proposed(OfficeId office, long purchase) {
        return sql
                .list(office, PROPOSED, one -> one.getLong(1), office.value(), purchase, office.value(), purchase)
                .stream()
                .findFirst();
    }

    Optional<Problem> best(QuoteRecord kind, RecordRow row) {
        Optional<Long> best = proposed(row.head().office(), row.get(kind.purchase));
        return best.filter(id -> id == row.id()).isPresent()
                        || !row.get(kind.why).isBlank()
                ? Optional.empty()
                : Optional.of(Problem.of(kind.why.name(), "finance.error.notProposed"));
    }

    /** The offer that was chosen for a purchase that is reported anew waits again. Source: FIN-64, RF-53. */
    public void revised(RecordService<QuoteRecord> quotes, RecordRow purchase, RecordContext now) {
        QuoteRecord kind = quotes.kind();
        quotes.internal()
                .all(now.caller(), RecordFilter.of(kind.purchase.is(purchase.id()), kind.in(kind.chosen)))
                .forEach(one -> quotes.internal().act(now.caller(), one, kind.reopen));
    }

    void chosen(QuoteRecord kind, RecordRow row, RecordContext now) {
        RecordRow purchase =
                purchases.find(now.office(), row.get(kind.purchase)).orElseThrow();
        PurchaseRecord of = purchases.kind();
        purchases
                .internal()
                .act(
                        now.caller(),
                        purchase,
                        of.win,
                        new RecordDraft()
                                .with(of.vendor, row.get(kind.vendor))
                                .with(of.contractPrice, row.get(kind.price)),
                        "");
    }
}
