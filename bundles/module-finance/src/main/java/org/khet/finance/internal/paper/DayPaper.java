package org.khet.finance.internal.paper;

import java.sql.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.daily.DayRecord;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.BahtText;

/** The documents on the cover of a day, each with its cheque or the bank's reference. Source: finance PF-F04, D.2. */
final class DayPaper {
    private final SqlQuery sql;
    private final FinancePaperNames names;

    DayPaper(SqlQuery sql, FinancePaperNames names) {
        this.sql = sql;
        this.names = names;
    }

    void fill(Caller caller, DayRecord kind, RecordRow row, Map<String, Object> model) {
        long office = caller.office().value();
        Date day = Date.valueOf(row.get(kind.date));
        String part = row.get(kind.part);
        model.put(
                "in",
                rows(
                        caller,
                        "select r.number, f.name, r.payer, r.total, r.channel, r.cheque from fin_receipt r join fin_fund f on f.id = r.fund_id"
                                + " where r.office_id = ? and r.part = ? and r.received_on = ? and r.state = 'ISSUED' order by r.id",
                        "finance.choice.receipt-channel.",
                        office,
                        part,
                        day));
        model.put(
                "out",
                rows(
                        caller,
                        "select c.number, coalesce(f.name, ''), c.payee_name, p.amount, p.means,"
                                + " coalesce(q.shown_no, t.bank_ref, '') from fin_payment p"
                                + " join fin_claim c on c.id = p.claim_id left join fin_fund f on f.id = p.fund_id"
                                + " left join fin_cheque q on p.source_type = 'finance.cheque' and q.id = p.source_id"
                                + " left join fin_transfer_claim t on p.source_type = 'finance.transfer'"
                                + " and t.record_id = p.source_id and t.claim_id = p.claim_id"
                                + " where p.office_id = ? and p.part = ? and p.paid_on = ? and p.account_id is not null order by p.id",
                        "finance.choice.payment-means.",
                        office,
                        part,
                        day));
        int late = row.get(kind.lateDays);
        model.put("late", late > 0 ? "ส่งล่าช้า " + late + " วันทำการ" : "");
    }

    private List<Map<String, Object>> rows(Caller caller, String query, String ways, Object... values) {
        return sql.list(
                caller.office(),
                query,
                one -> Map.of(
                        "number", one.getString(1),
                        "fund", one.getString(2),
                        "name", one.getString(3),
                        "amount", BahtText.inFigures(one.getBigDecimal(4)),
                        "way", names.text(ways + one.getString(5)),
                        "paper", Objects.requireNonNullElse(one.getString(6), "")),
                values);
    }
}
