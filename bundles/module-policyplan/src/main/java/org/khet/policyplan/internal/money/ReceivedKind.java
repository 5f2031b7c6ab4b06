package org.khet.policyplan.internal.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.khet.policyplan.internal.setting.Documents;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.time.FiscalYear;

/** Money received by notice (งบประมาณที่ได้รับแจ้งจัดสรร); posting it raises the ceiling. Source: policyplan C.1b E-06, PLAN-08, 09. */
public final class ReceivedKind extends RecordKind {
    private static final int NUMBER_MOST = 60;

    public final Field<String> noticeNo = text("notice_no", NUMBER_MOST).searched();
    public final Field<LocalDate> noticeOn =
            day("notice_date").notAfter(now -> now.today()).sorted();
    public final Field<String> source = code("source", PolicyplanCodes.SOURCE).filtered();
    public final Field<FiscalYear> year = fiscalYear("year")
            .in("fiscal_year")
            .initially(now -> now.fiscalYear())
            .filtered();
    public final Field<Integer> round = whole("round", 1, 99).initially(1);
    public final Field<String> expenditure =
            code("expenditure_type", PolicyplanCodes.EXPENDITURE).filtered();
    public final Field<Long> item = record("item", "policyplan.item").filtered();
    public final Field<FundSource> fund =
            choice("fund_source", FundSource.class).initially(FundSource.BUDGET);
    public final Field<String> programme = text("programme", 40).orEmpty().searched();
    public final Field<BigDecimal> amount = baht("amount").positive().summed();
    public final Field<Optional<YearMonth>> coversFrom = month("covers_from").optional();
    public final Field<Optional<YearMonth>> coversTo =
            month("covers_to").notBefore(coversFrom).optional();
    public final Field<Optional<LocalDate>> spendBy =
            day("spend_by").notBefore(noticeOn).optional();
    public final Field<Optional<Long>> reduces =
            record("reduces", "policyplan.received").optional();
    public final Field<String> conditions = longText("conditions", 2000).orEmpty();
    public final Field<List<FileId>> file = file("file", Documents.PAPER);
    public final Field<Optional<Long>> line =
            record("fund_line", "policyplan.fund-line").byCode().optional();

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State posted = state("POSTED", StateTone.DONE);
    public final State reversed = end("REVERSED", StateTone.IDLE);

    public final Action post = action("post").from(draft).to(posted).needs(PolicyplanPermissions.MONEY_RECORD);
    public final Action reverse = action("reverse")
            .from(posted)
            .to(reversed)
            .needs(PolicyplanPermissions.MONEY_RECORD)
            .notWho(post)
            .because()
            .saysWhyNot()
            .backward("undo-2");

    /** The kind as the module keeps it. */
    public ReceivedKind(Receipts receipts) {
        super("policyplan", "received", "received", "pol_received");
        dated(year);
        rights(PolicyplanPermissions.MONEY_SEE, PolicyplanPermissions.MONEY_RECORD, draft);
        unique(noticeNo, source, item);
        titled(noticeNo);
        list(noticeNo, noticeOn, year, round, item, expenditure, amount);
        ordered(noticeOn, true);
        section("notice", noticeNo, noticeOn, source, year, round, file);
        section(
                "money",
                item,
                expenditure,
                fund,
                programme,
                amount,
                coversFrom,
                coversTo,
                spendBy,
                reduces,
                conditions);
        tab("draft", draft);
        tab("posted", posted);
        tab("all");
        way(draft, posted);
        menu("PLAN", "banknote", 49, "money");
        rule((row, now) -> receipts.problem(this, row, now));
        post.does((row, now) -> row.with(line, receipts.line(this, row, now)))
                .then((row, now) -> receipts.post(this, row, now));
        reverse.when((row, now) -> receipts.reversible(this, row, now))
                .then((row, now) -> receipts.reverse(this, row, now))
                .does((row, now) -> row.with(noticeNo, reversedNo(row)));
    }

    /** The number of the notice is free for the right receipt once the wrong one was reversed. */
    private String reversedNo(RecordRow row) {
        String mark = " (กลับรายการ " + row.id() + ")";
        String number = row.get(noticeNo);
        return number.substring(0, Math.min(number.length(), NUMBER_MOST - mark.length())) + mark;
    }

    /** The programme, as its fund line has it. */
    String programmeOf(RecordRow row) {
        return row.get(programme).isEmpty() ? FundLineKind.NO_PROGRAMME : row.get(programme);
    }

    /** What it does to the ceiling: minus for a cut-back. */
    public BigDecimal effect(RecordRow row) {
        return row.get(reduces).isPresent() ? row.get(amount).negate() : row.get(amount);
    }
}
