package org.khet.finance.internal.paper;

import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.daily.DayRecord;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.BahtText;

/**
 * The documents on the cover of a day, each with its cheque or the bank's reference. Those that came in are the ones that its sum counts:
 * receipts, money whose payer is unknown, withdrawals; receipts of money that came before stand by themselves. Source: finance PF-F04, D.2,
 * FIN-33.
 */
final class DayPaper {
    private static final String CHANNELS = "finance.choice.receipt-channel.";
    private static final String UNKNOWN = "select '', 'เงินรับรอตรวจสอบผู้ชำระ', s.bank_text, s.amount, 'TRANSFER', ''"
            + " from fin_suspense s where s.office_id = ? and s.part = ? and s.dated_on = ? order by s.id";
    private static final String TREASURY = "select w.number, 'เงินเบิกจากคลัง', 'คลัง', w.net, 'TRANSFER',"
            + " coalesce(w.gfmis_no, '') from fin_withdrawal w join fin_bank_account a on a.id = w.account_id"
            + " where w.office_id = ? and a.part = ? and w.paid_on = ? and w.state = 'PAID' order by w.id";

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
        List<Map<String, Object>> in = new ArrayList<>(receipts(caller, "is null", office, part, day));
        in.addAll(rows(caller, UNKNOWN, CHANNELS, office, part, day));
        in.addAll(rows(caller, TREASURY, CHANNELS, office, part, day));
        model.put("in", in);
        List<Map<String, Object>> known = receipts(caller, "is not null", office, part, day);
        model.put("known", known);
        model.put("anyKnown", !known.isEmpty());
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

    /** Receipts of the day: of money that came on it, or of money whose payer was identified on it and that came before. */
    private List<Map<String, Object>> receipts(
            Caller caller, String identified, long office, String part, Date day) {
        return rows(
                caller,
                "select r.number, f.name, r.payer, r.total, r.channel, r.cheque from fin_receipt r join fin_fund f on f.id = r.fund_id"
                        + " where r.office_id = ? and r.part = ? and r.received_on = ? and r.state = 'ISSUED' and r.suspense_id "
                        + identified + " order by r.id",
                CHANNELS,
                office,
                part,
                day);
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
