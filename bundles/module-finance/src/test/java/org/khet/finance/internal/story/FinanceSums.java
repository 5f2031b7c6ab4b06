package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.khet.portal.testkit.database.TestDatabase;

/** Computes every sum that the module keeps anew from its documents; what differs is told. Source: finance RF-03, RF-11, RF-23, RF-25, RF-44. */
final class FinanceSums {
    private static final String CLAIMS =
            "(select coalesce(sum(c.gross), 0) from fin_claim c where c.line_id = l.id and c.state ";

    private FinanceSums() {}

    static void check(TestDatabase database) {
        none(
                database,
                "line beside its balance",
                "fin_line l join fin_balance b on b.owner_kind = 'LINE' and b.owner_id = l.id"
                        + " where l.amount <> b.amount or l.held <> b.held or l.spent <> b.spent"
                        + " or l.available <> b.amount - b.held - b.spent or b.held + b.spent > b.amount");
        none(
                database,
                "line beside its claims",
                "fin_line l where l.spent <> " + CLAIMS + "in ('PAID', 'CLOSED'))"
                        + " - (select coalesce(sum(r.total), 0) from fin_receipt r where r.line_id = l.id and r.state = 'ISSUED')"
                        + " or l.held <> " + CLAIMS
                        + "not in ('PAID', 'CLOSED', 'CANCELLED')) + (select coalesce(sum(u.held), 0) from fin_balance_use u"
                        + " where u.owner_kind = 'LINE' and u.owner_id = l.id and u.source_kind <> 'claim')");
        none(
                database,
                "reserve beside what its line holds",
                "fin_reserve r where r.state = 'APPROVED' and r.purchase_id is null and r.rest <> (select coalesce(sum(u.held), 0)"
                        + " from fin_balance_use u where u.owner_kind = 'LINE' and u.source_kind = 'reserve' and u.source_id = r.id)");
        none(
                database,
                "balance beside its uses",
                "fin_balance b where b.owner_kind <> 'CEILING' and (b.held <> (select coalesce(sum(u.held), 0)"
                        + " from fin_balance_use u where u.owner_kind = b.owner_kind and u.owner_id = b.owner_id)"
                        + " or b.spent <> (select coalesce(sum(u.spent), 0) from fin_balance_use u"
                        + " where u.owner_kind = b.owner_kind and u.owner_id = b.owner_id))");
        none(
                database,
                "kind of money beside receipts and payments",
                "fin_fund f where f.source <> 'BUDGET' and (f.received <>"
                        + " (select coalesce(sum(r.total), 0) from fin_receipt r where r.fund_id = f.id and r.state = 'ISSUED')"
                        + " + (select coalesce(sum(l.credit - l.debit), 0) from fin_entry_line l join fin_entry e on e.id = l.record_id"
                        + " join fin_account a on a.id = l.account_id where l.fund_id = f.id and e.book = 'OPENING'"
                        + " and e.state = 'POSTED' and e.countered = false and a.fund_control = true)"
                        + " or f.spent <> (select coalesce(sum(p.amount), 0) from fin_payment p where p.fund_id = f.id)"
                        + " or f.balance <> f.received - f.held - f.spent)");
        none(
                database,
                "account beside its documents",
                "fin_bank_account a where a.received <> a.opening"
                        + " + (select coalesce(sum(r.total), 0) from fin_receipt r where r.account_id = a.id and r.state = 'ISSUED'"
                        + " and r.suspense_id is null)"
                        + " + (select coalesce(sum(s.amount), 0) from fin_suspense s where s.account_id = a.id)"
                        + " + (select coalesce(sum(w.net), 0) from fin_withdrawal w where w.account_id = a.id and w.state = 'PAID')"
                        + " + (select coalesce(sum(m.amount), 0) from fin_bank_matter m where m.to_account_id = a.id and m.state = 'DONE'"
                        + " and m.sort = 'MOVE') - (select coalesce(sum(m.amount), 0) from fin_bank_matter m where m.account_id = a.id"
                        + " and m.state = 'DONE' and m.sort = 'MOVE')"
                        + " or a.spent <> (select coalesce(sum(p.amount), 0) from fin_payment p where p.account_id = a.id)"
                        + " or a.free <> a.received - a.held - a.spent");
        none(
                database,
                "account beside papers that hold",
                "fin_bank_account a where a.held <> (select coalesce(sum(c.amount), 0)"
                        + " from fin_cheque c where c.account_id = a.id and c.state in ('PREPARED', 'SIGNED'))"
                        + " + (select coalesce(sum(t.total), 0) from fin_transfer t where t.account_id = a.id"
                        + " and t.state in ('PREPARED', 'SIGNED', 'SENT'))");
        none(
                database,
                "claim beside its payments",
                "fin_claim c where (select coalesce(sum(p.amount), 0) from fin_payment p"
                        + " where p.claim_id = c.id) <> (case when c.state in ('PAID', 'CLOSED') then c.net else 0 end)");
        none(
                database,
                "transfer beside its payments",
                "fin_transfer t where t.state = 'DONE' and t.total <> (select coalesce(sum(p.amount), 0) from fin_payment p"
                        + " where p.source_type = 'finance.transfer' and p.source_id = t.id)");
        none(database, "imprest", "fin_imprest i where i.cash <> i.amount - i.held - i.spent");
        none(
                database,
                "imprest beside its withdrawals",
                "fin_imprest i where i.in_process <> (select coalesce(sum(w.net), 0) from fin_withdrawal w"
                        + " where w.imprest_id = i.id and w.state not in ('PAID', 'REJECTED'))");
        none(
                database,
                "entry",
                "fin_entry e where (select sum(l.debit) - sum(l.credit) from fin_entry_line l where l.record_id = e.id) <> 0");
    }

    private static void none(TestDatabase database, String what, String where) {
        assertThat(database.number("select count(*) from " + where)).as(what).isZero();
    }
}
