package org.khet.year.play;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.khet.finance.internal.FinanceModule;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.payment.WithdrawalWay;
import org.khet.finance.internal.receipt.ReceiptChannel;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.year.office.PlayedOffice;
import org.khet.year.office.YearPost;
import org.khet.year.oracle.YearLog;

/** The finance group: claims, withdrawals, receipts, cheques, daily summaries, months. Source: finance J.1, J.4. */
public final class MoneyPlay {
    /** Line of the office's own money. */
    public static final String OFF = "off";

    private static final BigDecimal DEPUTY_MOST = new BigDecimal("200000");
    private final PlayedOffice office;
    private final YearLog log;
    private final FinanceRecords all;
    private final Map<String, RecordRow> lines = new TreeMap<>();
    private final Map<String, List<RecordRow>> waiting = new TreeMap<>();
    private final Map<Long, Integer> places = new HashMap<>();
    private MoneySetting setting;

    public MoneyPlay(PlayedOffice office, YearLog log) {
        this.office = office;
        this.log = log;
        all = office.runtime().service(FinanceModule.class).all();
    }

    private Caller as(YearPost post) {
        return office.caller(post);
    }

    /** The first of October. */
    public void setUp(BigDecimal opening, BigDecimal ownMoney) {
        setting = new MoneySetting(office, all, opening, ownMoney);
        lines.put(OFF, setting.offLine);
        log.opening = opening;
        log.off = ownMoney;
    }

    /** Lines that were opened for allocations, found by what they say. */
    public void findLines(Map<String, Long> allocations) {
        var kind = all.spending().lines.kind();
        Map<Long, String> names = new HashMap<>();
        allocations.forEach((key, id) -> names.put(id, key));
        for (RecordRow row : all.spending().lines.all(as(YearPost.FINANCE_HEAD), RecordFilter.ALL)) {
            row.get(kind.allocation)
                    .map(link -> names.get(link.id()))
                    .ifPresent(key -> lines.put(key + "@" + receiver(row), row));
        }
    }

    private String receiver(RecordRow line) {
        var kind = all.spending().lines.kind();
        return line.get(kind.school)
                .map(school -> "school " + office.schools().indexOf(school))
                .orElseGet(() -> List.of("ICT", "HR", "SUP", "PROM", "TDEV", "AUD", "PLAN").stream()
                        .filter(unit ->
                                office.unit(unit).equals(line.get(kind.unit).orElse(null)))
                        .findFirst()
                        .orElse("?"));
    }

    /** Names of the lines that are there. */
    public List<String> lineNames() {
        return List.copyOf(lines.keySet());
    }

    /** Somebody claims; the claim is checked and approved. */
    public void claim(LocalDate day, String line, BigDecimal gross) {
        RecordRow claim = handIn(day, line, gross);
        var kind = all.spending().claims.kind();
        office.act(
                all.spending().claims,
                as(YearPost.FINANCE_HEAD),
                claim,
                kind.check,
                kind.onPurpose,
                true,
                kind.byCriteria,
                true,
                kind.inTime,
                true,
                kind.byLaw,
                true,
                kind.withinPower,
                true);
        YearPost decides = gross.compareTo(DEPUTY_MOST) > 0 ? YearPost.DIRECTOR : YearPost.DEPUTY;
        office.act(all.spending().claims, as(decides), claim, kind.approve);
        waiting.computeIfAbsent(batch(line), key -> new ArrayList<>()).add(claim);
    }

    /** What is paid by one paper: the own money, or money of one allocation. */
    private static String batch(String line) {
        return line.equals(OFF) ? OFF : line.substring(0, line.indexOf('@'));
    }

    /** Somebody claims, and the head cancels it. */
    public void claimInVain(LocalDate day, String line, BigDecimal gross) {
        RecordRow claim = handIn(day, line, gross);
        office.act(
                all.spending().claims,
                as(YearPost.FINANCE_HEAD),
                claim,
                all.spending().claims.kind().cancel);
        int place = Objects.requireNonNull(places.remove(claim.id()));
        log.claims.set(place, new YearLog.Claimed(day, line, gross, null, true, ""));
    }

    private RecordRow handIn(LocalDate day, String line, BigDecimal gross) {
        var kind = all.spending().claims.kind();
        String receiver = line.equals(OFF) ? "ICT" : line.substring(line.indexOf('@') + 1);
        boolean school = receiver.startsWith("school ");
        int place = school ? Integer.parseInt(receiver.substring(7)) : 0;
        YearPost post = school ? YearPost.PAYER : head(receiver);
        Caller who = school ? office.school(place, "u") : as(post);
        RecordRow claim = office.make(
                all.spending().claims,
                who,
                kind.receivedOn,
                day,
                kind.kind,
                setting.kind.id(),
                kind.unit,
                office.unit(school ? "FIN" : receiver),
                kind.school,
                school ? office.schools().get(place) : null,
                kind.payee,
                school ? office.clerk(place) : office.person(post),
                kind.subject,
                "ขอเบิก " + line,
                kind.line,
                lines.get(line).id(),
                kind.part,
                MoneySetting.PART,
                kind.vat,
                BigDecimal.ZERO,
                kind.deductions,
                BigDecimal.ZERO,
                kind.items,
                List.of(PlayedOffice.draft(kind.item, "ค่าใช้จ่าย", kind.amount, gross)));
        places.put(claim.id(), log.claims.size());
        log.claims.add(new YearLog.Claimed(day, line, gross, null, false, ""));
        return claim;
    }

    private static YearPost head(String unit) {
        return switch (unit) {
            case "ICT" -> YearPost.TECHNICIAN;
            case "HR" -> YearPost.LAWYER;
            case "SUP" -> YearPost.SUPERVISOR;
            case "PROM" -> YearPost.PROMOTION;
            case "TDEV" -> YearPost.TEACHER_HEAD;
            case "AUD" -> YearPost.AUDITOR;
            default -> throw new IllegalArgumentException(unit);
        };
    }

    /** All that waits is paid: budget money by withdrawals, the own money by cheques. */
    public void pay(LocalDate day) {
        waiting.forEach((batch, claims) -> {
            if (batch.equals(OFF)) {
                claims.forEach(claim -> cheque(day, claim));
            } else if (!claims.isEmpty()) {
                withdraw(day, claims);
            }
        });
        waiting.clear();
    }

    private void withdraw(LocalDate day, List<RecordRow> claims) {
        var kind = all.payments().withdrawals.kind();
        log.paper("finance.withdrawal");
        String number = "36" + String.format("%08d", log.papers.get("finance.withdrawal"));
        RecordRow draft = office.make(
                all.payments().withdrawals,
                as(YearPost.PAYER),
                kind.madeOn,
                day,
                kind.sort,
                "KB02",
                kind.way,
                WithdrawalWay.DIRECT,
                kind.claims,
                lines(kind.claim, claims));
        office.act(all.payments().withdrawals, as(YearPost.FINANCE_HEAD), draft, kind.check);
        office.act(
                all.payments().withdrawals,
                as(YearPost.PAYER),
                draft,
                kind.key,
                kind.gfmisNo,
                office.code() + number,
                kind.gfmisOn,
                day);
        office.act(all.payments().withdrawals, as(YearPost.DEPUTY), draft, kind.approve);
        office.act(all.payments().withdrawals, as(YearPost.PAYER), draft, kind.pay, kind.paidOn, day);
        claims.forEach(claim -> paid(claim, day, "withdrawal"));
    }

    private static List<RecordDraft> lines(org.khet.portal.api.record.Field<Long> field, List<RecordRow> claims) {
        return claims.stream()
                .map(claim -> PlayedOffice.draft(field, claim.id()))
                .toList();
    }

    private void cheque(LocalDate day, RecordRow claim) {
        var kind = all.payments().cheques.kind();
        RecordRow cheque = office.make(
                all.payments().cheques,
                as(YearPost.PAYER),
                kind.account,
                setting.account.id(),
                kind.date,
                day,
                kind.payee,
                claim.get(all.spending().claims.kind().payeeName),
                kind.crossed,
                true,
                kind.claims,
                lines(kind.claim, List.of(claim)));
        office.act(all.payments().cheques, as(YearPost.FINANCE_HEAD), cheque, kind.sign);
        office.act(all.payments().cheques, as(YearPost.DIRECTOR), cheque, kind.sign);
        office.act(
                all.payments().cheques,
                as(YearPost.PAYER),
                cheque,
                kind.deliver,
                kind.deliveredTo,
                "ผู้มีสิทธิรับเงิน",
                kind.deliveredOn,
                day);
        office.act(all.payments().cheques, as(YearPost.PAYER), cheque, kind.clear, kind.clearedOn, day);
        paid(claim, day, "cheque");
    }

    private void paid(RecordRow claim, LocalDate day, String paper) {
        int place = Objects.requireNonNull(places.get(claim.id()));
        YearLog.Claimed was = log.claims.get(place);
        log.claims.set(place, new YearLog.Claimed(was.day(), was.line(), was.gross(), day, false, paper));
    }

    /** Money comes in. */
    public void receive(LocalDate day, BigDecimal baht, boolean inVain) {
        var kind = all.accounting().receipts.kind();
        RecordRow receipt = office.make(
                all.accounting().receipts,
                as(YearPost.PAYER),
                kind.book,
                setting.book.id(),
                kind.receivedOn,
                day,
                kind.payer,
                "อบต. ตัวอย่าง",
                kind.fund,
                setting.offFund.id(),
                kind.part,
                MoneySetting.PART,
                kind.account,
                setting.account.id(),
                kind.channel,
                ReceiptChannel.TRANSFER,
                kind.items,
                List.of(PlayedOffice.draft(kind.item, "เงินสนับสนุน", kind.amount, baht)));
        if (inVain) {
            office.act(all.accounting().receipts, as(YearPost.FINANCE_HEAD), receipt, kind.cancel);
        }
        log.receipts.add(new YearLog.Receipted(day, baht, inVain));
    }

    /** What of a line nobody has claimed; of the own money no more than came in. */
    public BigDecimal left(String line) {
        BigDecimal given = line.equals(OFF) ? log.ownMoney() : log.given(line);
        return log.claims.stream()
                .filter(one -> one.line().equals(line) && !one.cancelled())
                .map(YearLog.Claimed::gross)
                .reduce(given, BigDecimal::subtract);
    }

    /** The daily summaries that are drafted: submitted by the payer, accepted by accounting; not on a day without time. */
    public void sumUp(LocalDate today, boolean noTime) {
        if (noTime) {
            return;
        }
        var kind = all.accounting().days.kind();
        for (RecordRow day : all.accounting().days.all(as(YearPost.PAYER), RecordFilter.of(kind.in(kind.open))).stream()
                .sorted(java.util.Comparator.comparing(row -> row.get(kind.date)))
                .toList()) {
            office.act(
                    all.accounting().days,
                    as(YearPost.PAYER),
                    day,
                    kind.submit,
                    kind.cash,
                    BigDecimal.ZERO,
                    kind.cheques,
                    BigDecimal.ZERO,
                    kind.bank,
                    log.bankOn(day.get(kind.date)));
            office.act(all.accounting().days, as(YearPost.ACCOUNTANT), day, kind.accept);
            log.summed.add(new YearLog.Summed(day.get(kind.date), today));
        }
    }

    /** The bank is compared and the month is closed. */
    public void closeMonth(YearMonth month) {
        var of = all.accounting().reconciliations.kind();
        RecordRow row = office.make(
                all.accounting().reconciliations,
                as(YearPost.PAYER),
                of.account,
                setting.account.id(),
                of.month,
                month,
                of.bank,
                log.bankOn(month.atEndOfMonth()),
                of.inTransit,
                BigDecimal.ZERO,
                of.unknown,
                BigDecimal.ZERO);
        office.act(all.accounting().reconciliations, as(YearPost.PAYER), row, of.check);
        office.act(all.accounting().reconciliations, as(YearPost.FINANCE_HEAD), row, of.accept);
        var kind = all.accounting().periods.kind();
        RecordRow period = office.make(all.accounting().periods, as(YearPost.ACCOUNTANT), kind.month, month);
        office.act(all.accounting().periods, as(YearPost.ACCOUNTANT), period, kind.close);
        log.closedMonths.add(month.atDay(1));
    }

    /** Keys of the lines by name. */
    public Map<String, Long> lineIds() {
        Map<String, Long> ids = new TreeMap<>();
        lines.forEach((name, row) -> ids.put(name, row.id()));
        return ids;
    }
}
