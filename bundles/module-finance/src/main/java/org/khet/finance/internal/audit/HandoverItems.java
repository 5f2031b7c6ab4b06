package org.khet.finance.internal.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.khet.finance.internal.claim.ClaimRecord;
import org.khet.finance.internal.receipt.ReceiptBookRecord;
import org.khet.finance.internal.staff.ImprestRecord;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** What the portal knows that somebody of the group holds: receipt books, floats, claims in hand. Source: finance FIN-98. */
public final class HandoverItems {
    /** More claims than that stand in one line. */
    private static final int CLAIMS_MOST = 40;

    private final RecordService<ReceiptBookRecord> books;
    private final RecordService<ImprestRecord> imprests;
    private final RecordService<ClaimRecord> claims;

    /** Reads receipt books by holder, floats by keeper, claims by officer. */
    public HandoverItems(
            RecordService<ReceiptBookRecord> books,
            RecordService<ImprestRecord> imprests,
            RecordService<ClaimRecord> claims) {
        this.books = books;
        this.imprests = imprests;
        this.claims = claims;
    }

    /** The list with what its giver holds and it does not name yet, as far as there is room for it; what was typed stays. */
    RecordRow filled(HandoverRecord kind, RecordRow row, RecordContext now) {
        List<RecordLine> all = new ArrayList<>(row.lines(kind.things));
        for (RecordLine found : held(kind, row.get(kind.giver), now)) {
            if (all.size() < HandoverRecord.THINGS_MOST && all.stream().noneMatch(line -> isSame(kind, line, found))) {
                all.add(found);
            }
        }
        return row.with(kind.things, all);
    }

    /** Of a sort and number, or, without a number, of the same words. */
    private static boolean isSame(HandoverRecord kind, RecordLine one, RecordLine other) {
        return one.get(kind.sort) == other.get(kind.sort)
                && one.get(kind.no).equals(other.get(kind.no))
                && (!other.get(kind.no).isEmpty() || one.get(kind.thing).equals(other.get(kind.thing)));
    }

    private List<RecordLine> held(HandoverRecord kind, PersonId giver, RecordContext now) {
        List<RecordLine> found = new ArrayList<>();
        ReceiptBookRecord book = books.kind();
        books.internal()
                .all(now.caller(), RecordFilter.of(book.holder.is(giver), book.in(book.open)))
                .forEach(one -> found.add(line(
                        kind,
                        HandoverSort.RECEIPT_BOOK,
                        "ใบเสร็จรับเงิน " + left(book, one),
                        one.get(book.series),
                        BigDecimal.ZERO)));
        ImprestRecord imprest = imprests.kind();
        imprests.internal()
                .all(now.caller(), RecordFilter.of(imprest.keeper.is(giver), imprest.in(imprest.active)))
                .forEach(one -> found.add(line(
                        kind, HandoverSort.CASH, "เงินทดรอง " + one.get(imprest.name), "", one.get(imprest.cash))));
        found.addAll(claims(kind, giver, now));
        return found;
    }

    private static String left(ReceiptBookRecord kind, RecordRow book) {
        return book.get(kind.next) > book.get(kind.last)
                ? "ใช้หมดแล้ว"
                : "ยังไม่ใช้ เลขที่ " + book.get(kind.next) + "–" + book.get(kind.last);
    }

    /** Claims that are not paid and filed yet. */
    private List<RecordLine> claims(HandoverRecord kind, PersonId giver, RecordContext now) {
        ClaimRecord claim = claims.kind();
        List<RecordRow> open = claims.internal()
                .all(
                        now.caller(),
                        RecordFilter.of(
                                claim.officer.is(giver),
                                claim.in(
                                        claim.received,
                                        claim.incomplete,
                                        claim.checked,
                                        claim.endorsed,
                                        claim.asked,
                                        claim.approved,
                                        claim.inWithdrawal,
                                        claim.paid)));
        return open.size() > CLAIMS_MOST
                ? List.of(line(
                        kind,
                        HandoverSort.OPEN_WORK,
                        "ใบสำคัญที่รับผิดชอบ " + open.size() + " ฉบับ ตามทะเบียน",
                        "",
                        BigDecimal.ZERO))
                : open.stream()
                        .map(one -> line(
                                kind,
                                HandoverSort.OPEN_WORK,
                                "ใบสำคัญ " + one.get(claim.subject),
                                one.get(claim.number).text(),
                                BigDecimal.ZERO))
                        .toList();
    }

    private static RecordLine line(HandoverRecord kind, HandoverSort sort, String thing, String no, BigDecimal amount) {
        return RecordLine.of(kind.things)
                .with(kind.sort, sort)
                .with(kind.thing, thing)
                .with(kind.no, no.isEmpty() ? null : no)
                .with(kind.amount, amount);
    }
}
