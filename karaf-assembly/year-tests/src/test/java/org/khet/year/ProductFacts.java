package org.khet.year;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.khet.documents.internal.DocumentsModule;
import org.khet.policyplan.internal.PolicyplanModule;
import org.khet.portal.api.admin.time.FiscalYearRegister;
import org.khet.portal.api.admin.time.FiscalYearStatus;
import org.khet.portal.api.money.Spending;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.year.office.PlayedOffice;
import org.khet.year.office.YearPost;

/** What the product says at the end of the year: its tables, and what its modules tell each other. */
final class ProductFacts {
    private static final Pattern NUMBER = Pattern.compile("(25\\d\\d)\\D+(\\d+)|(\\d+)\\D+(25\\d\\d)");
    private final PlayedOffice office;
    private final SortedMap<String, String> facts = new TreeMap<>();

    ProductFacts(PlayedOffice office) {
        this.office = office;
    }

    /** All that can be compared. */
    SortedMap<String, String> read(Map<String, Long> allocations, Map<String, Long> lines, boolean papers) {
        plan(allocations);
        money(lines);
        spending(allocations);
        followUp();
        desk(papers);
        for (FiscalYearStatus one :
                office.runtime().service(FiscalYearRegister.class).all(office.caller(YearPost.ADMINISTRATOR))) {
            if (one.year().buddhist() == 2570 || one.year().buddhist() == 2571) {
                facts.put("year " + one.year().buddhist(), one.state().name());
            }
        }
        return facts;
    }

    /** Reads a row. */
    private interface Reading {
        void row(ResultSet row) throws SQLException;
    }

    private void each(String query, Reading reading) {
        DataSource source =
                office.runtime().find(DataSource.class, "(khet.kind=*)").getFirst();
        try (Connection connection = source.getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setLong(1, office.id().value());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reading.row(rows);
                }
            }
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** Rows of the office in a table. */
    int count(String table) {
        int[] rows = new int[1];
        each("select count(*) from " + table + " where office_id = ?", row -> rows[0] = row.getInt(1));
        return rows[0];
    }

    private static String baht(BigDecimal sum) {
        return sum == null ? "none" : sum.setScale(2).toPlainString();
    }

    private static String sums(ResultSet row, int from, int to) throws SQLException {
        List<String> all = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            all.add(baht(row.getBigDecimal(i)));
        }
        return String.join(" ", all);
    }

    /** Ceiling, allocated and available sum of each item. */
    SortedMap<String, String> ceilings() {
        each(
                "select i.code, l.ceiling, l.allocated, l.available from pol_fund_line l join pol_item i on i.id = l.item_id"
                        + " where l.office_id = ?",
                row -> facts.put("ceiling " + row.getString(1), sums(row, 2, 4)));
        return facts;
    }

    private void plan(Map<String, Long> allocations) {
        Map<Long, String> names = new HashMap<>();
        allocations.forEach((key, id) -> names.put(id, key));
        ceilings();
        each(
                "select number, id, total, state from pol_allocation where office_id = ?",
                row -> facts.put(
                        "allocation " + running(row.getString(1)),
                        names.get(row.getLong(2)) + " " + baht(row.getBigDecimal(3)) + " " + row.getString(4)));
        each(
                "select state, edition_no from pol_plan where office_id = ?",
                row -> facts.put("plan", row.getString(1) + " " + row.getInt(2)));
        each(
                "select title, amount, spent, balance, state from pol_project where office_id = ?",
                row -> facts.put("project " + row.getString(1), sums(row, 2, 4) + " " + row.getString(5)));
        each(
                "select number, from_sum, state from pol_transfer where office_id = ?",
                row -> facts.put(
                        "transfer " + running(row.getString(1)), baht(row.getBigDecimal(2)) + " " + row.getString(3)));
        each(
                "select number, amount, committee_amount, state, late from pol_request where office_id = ?",
                row -> facts.put(
                        "request " + running(row.getString(1)),
                        sums(row, 2, 3) + " " + row.getString(4) + (row.getBoolean(5) ? " late" : "")));
        series("policyplan.request", "select number from pol_request where office_id = ?");
        series("policyplan.transfer", "select number from pol_transfer where office_id = ?");
        series("policyplan.allocation", "select number from pol_allocation where office_id = ?");
        each("select title, code from pol_project where office_id = ?", row -> {
            String[] number = parts(row.getString(2));
            facts.put("number of project " + row.getString(1), number[1] + "/" + number[0]);
        });
    }

    private static int running(String number) {
        return Integer.parseInt(parts(number)[1]);
    }

    private static String[] parts(String number) {
        Matcher found = NUMBER.matcher(number);
        if (!found.find()) {
            throw new IllegalStateException(number);
        }
        return found.group(1) != null
                ? new String[] {found.group(1), String.valueOf(Integer.parseInt(found.group(2)))}
                : new String[] {found.group(4), String.valueOf(Integer.parseInt(found.group(3)))};
    }

    private void series(String name, String query) {
        List<Integer> numbers = new ArrayList<>();
        each(query, row -> numbers.add(running(row.getString(1))));
        numbers.sort(null);
        boolean gapless = true;
        for (int i = 0; i < numbers.size(); i++) {
            gapless &= numbers.get(i) == i + 1;
        }
        if (!numbers.isEmpty()) {
            facts.put("series " + name, gapless ? "1 to " + numbers.size() : "gaps in " + numbers);
        }
    }

    /** Given, held, spent and free sum of each spending line. */
    SortedMap<String, String> lines(Map<String, Long> lines) {
        Map<Long, String> names = new HashMap<>();
        lines.forEach((name, id) -> names.put(id, name));
        each(
                "select id, amount, held, spent, available, state from fin_line where office_id = ?",
                row -> facts.put(
                        "line " + names.get(row.getLong(1)),
                        row.getString(6).equals("CLOSED") ? "CLOSED" : sums(row, 2, 5) + " " + row.getString(6)));
        return facts;
    }

    private void money(Map<String, Long> lines) {
        lines(lines);
        each("select number, gross, state from fin_claim where office_id = ?", row -> {
            String[] number = parts(row.getString(1));
            facts.put("claim " + number[0] + "/" + number[1], baht(row.getBigDecimal(2)) + " " + row.getString(3));
        });
        series("finance.withdrawal", "select number from fin_withdrawal where office_id = ?");
        each(
                "select receipt_no, total, state from fin_receipt where office_id = ?",
                row -> facts.put("receipt " + row.getInt(1), baht(row.getBigDecimal(2)) + " " + row.getString(3)));
        each(
                "select min(cheque_no), max(cheque_no), count(*) from fin_cheque where state = 'CLEARED' and office_id = ?",
                row -> facts.put(
                        "cheques",
                        row.getInt(3) == 0
                                ? "none"
                                : row.getInt(1) + " to " + row.getInt(2)
                                        + (row.getInt(2) - row.getInt(1) + 1 == row.getInt(3) ? "" : " with gaps")));
        each(
                "select day_on, opening, receipts, payments, closing, due_on, late_days, state from fin_day"
                        + " where part = 'OFF_BUDGET' and office_id = ?",
                row -> facts.put(
                        "day " + row.getDate(1),
                        sums(row, 2, 5) + " due " + row.getDate(6) + " late " + row.getInt(7) + " "
                                + row.getString(8)));
        each(
                "select month_of, state from fin_period where office_id = ?",
                row -> facts.put("month " + month(row.getString(1)), row.getString(2)));
        each(
                "select received, spent, free from fin_bank_account where office_id = ?",
                row -> facts.put("account", sums(row, 1, 3)));
        each(
                "select a.code, sum(l.debit), sum(l.credit) from fin_entry e join fin_entry_line l on l.record_id = e.id"
                        + " join fin_account a on a.id = l.account_id where e.state = 'POSTED' and e.office_id = ? group by a.code",
                row -> facts.put("ledger " + row.getString(1), sums(row, 2, 3)));
    }

    private static YearMonth month(String key) {
        int digits = Integer.parseInt(key.replaceAll("\\D", "").substring(0, 6));
        return YearMonth.of(digits / 100, digits % 100);
    }

    private void spending(Map<String, Long> allocations) {
        Spending finance = office.runtime().find(Spending.class, "").stream()
                .filter(one -> one.rank() == Spending.PAID)
                .findFirst()
                .orElseThrow();
        var paid = finance.byAllocation(office.id(), YearMonth.of(2026, 10), YearMonth.of(2027, 9))
                .known()
                .orElseThrow();
        var plan = office.runtime()
                .service(PolicyplanModule.class)
                .registers()
                .money()
                .spentMoney();
        allocations.forEach((key, id) -> {
            paid.getOrDefault(id, Map.of()).forEach((month, sum) -> facts.put("paid " + key + " " + month, baht(sum)));
            facts.put(
                    "spent in finance " + key,
                    baht(finance.disbursed(office.id(), id).known().orElseThrow()) + " promised "
                            + baht(finance.promised(office.id(), id).known().orElseThrow()));
            facts.put(
                    "spent in policyplan " + key,
                    baht(plan.ofAllocation(office.caller(YearPost.PLANNER), id)
                            .known()
                            .orElseThrow()));
        });
    }

    private void followUp() {
        each(
                "select round_no, state, due_on from mon_round where office_id = ?",
                row -> facts.put("round " + row.getInt(1), row.getString(2) + " due " + row.getDate(3)));
        int[] reports = new int[1];
        each(
                "select r.round_no, p.title, p.allocated, p.money_plan, p.spent, p.percent_done, p.late_days, p.state"
                        + " from mon_report p join mon_round r on r.id = p.round_id where p.office_id = ?",
                row -> {
                    reports[0]++;
                    facts.put(
                            "report " + row.getInt(1) + " " + row.getString(2),
                            baht(row.getBigDecimal(3)) + " plan " + baht(row.getBigDecimal(4)) + " spent "
                                    + baht(row.getBigDecimal(5)) + " percent " + baht(row.getBigDecimal(6)) + " late "
                                    + row.getInt(7) + " " + row.getString(8));
                });
        facts.put("reports", String.valueOf(reports[0]));
    }

    private void desk(boolean papers) {
        each("select number_text, state from ict_ticket where office_id = ?", row -> {
            String[] number = parts(row.getString(1));
            facts.put("ticket " + number[0] + "/" + number[1], row.getString(2));
        });
        if (papers) {
            var letters = office.runtime().service(DocumentsModule.class).letters().incoming.letters;
            letters.internal().all(office.system(), RecordFilter.ALL).forEach(row -> {
                RegisterNumber number = row.get(letters.kind().number);
                facts.put(
                        "letter " + number.buddhistYear() + "/" + number.running(),
                        row.state().name());
            });
            var memos = office.runtime().service(DocumentsModule.class).papers().memos();
            long sealed = memos.internal().all(office.system(), RecordFilter.ALL).stream()
                    .filter(row -> row.state().equals(memos.kind().issued))
                    .count();
            facts.put("series documents.memo", "1 to " + sealed);
        }
    }
}
