package org.khet.legal.internal.liability;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.legal.internal.LegalFiles;
import org.khet.legal.internal.LegalPermissions;
import org.khet.legal.internal.LegalPortal;
import org.khet.legal.internal.LegalSettings;
import org.khet.legal.internal.StoredLinesGuard;
import org.khet.legal.internal.sealed.SealedCase;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * Liability of officials for damage: opinion of the committee, order to pay, instalments with their receipts, of finance or typed.
 * Source: other-groups HR-P24, HR-25.
 */
public final class LiabilityKind extends SealedCase {
    public final Field<LocalDate> damageOn = day("damage_on").sorted().notAfter(now -> now.today());
    public final Field<BigDecimal> damage = baht("damage").positive().summed();
    public final Field<String> account = longText("account", 4000).sensitive();
    public final Field<Optional<List<FileId>>> papers =
            files("papers", LegalFiles.PAPERS, 20).optional();

    public final State finding = state("FINDING", StateTone.WAIT);
    public final State judged = state("JUDGED", StateTone.WAIT);
    public final State ordered = state("ORDERED", StateTone.RUN);
    public final State settled = end("SETTLED", StateTone.DONE);
    public final State dropped = end("DROPPED", StateTone.IDLE);

    public final Field<String> opinion =
            longText("opinion", 4000).sensitive().orEmpty().from(judged);
    public final Field<String> orderNo = text("order_no", 60).orEmpty().from(ordered);
    public final Field<Optional<LocalDate>> orderOn = day("order_on")
            .optional()
            .from(ordered)
            .notAfter(now -> now.today())
            .usually(now -> now.today());
    public final Lines officials = lines("officials", "leg_liability_official", 0, 30);
    public final Field<String> official =
            officials.text("official", 200).sensitive().unique();
    public final Field<BigDecimal> share = officials.baht("share_baht").positive();
    public final Lines instalments = lines("instalments", "leg_liability_instalment", 0, 240);
    public final Field<LocalDate> due = instalments.day("due_on");
    public final Field<BigDecimal> amount = instalments.baht("amount").positive();
    public final Field<Optional<LocalDate>> paidOn =
            instalments.day("paid_on").optional().notAfter(now -> now.today());
    public final Field<Optional<RecordLink>> receipt = instalments
            .link("receipt", "finance.receipt")
            .optional()
            .neededIf(paidOn.isFilled())
            .onlyIf(paidOn.isFilled());
    public final Field<BigDecimal> toPay =
            baht("to_pay").sumOf(officials, share).summed();
    public final Field<BigDecimal> paid = baht("paid").formula(this::paid).summed();
    public final Field<BigDecimal> rest = signedBaht("rest")
            .formula(row -> row.get(toPay).subtract(row.get(paid)))
            .summed();
    public final Field<Optional<LocalDate>> nextDue =
            day("next_due").optional().formula(this::nextDue).sorted();

    public final Action judge = action("judge")
            .from(finding)
            .to(judged)
            .needs(LegalPermissions.KEEP)
            .demands(opinion)
            .icon("scale")
            .tells(LegalPermissions.DECIDE);
    public final Action order = action("order", "ordered")
            .from(judged)
            .to(ordered)
            .needs(LegalPermissions.DECIDE)
            .demands(orderNo, orderOn)
            .asks(officials)
            .asks(instalments)
            .whenTyped(this::balanced)
            .icon("gavel");
    public final Action drop = action("drop", "dropped")
            .from(judged)
            .to(dropped)
            .needs(LegalPermissions.DECIDE)
            .because()
            .backward("ban");
    public final Action pay = action("pay", "paid")
            .from(ordered)
            .needs(LegalPermissions.KEEP)
            .asks(instalments)
            .whenTyped(this::balanced)
            .icon("coins");
    /** Other days, amounts or receipts than those that were ordered or written down. */
    public final Action replan = action("replan", "replanned")
            .from(ordered)
            .needs(LegalPermissions.DECIDE)
            .asks(instalments)
            .because()
            .whenTyped(this::balanced)
            .inOwnTime()
            .icon("calendar-clock");

    public final Action settle = action("settle")
            .from(ordered)
            .to(settled)
            .needs(LegalPermissions.KEEP)
            .when(rest.below(new BigDecimal("0.01")), "legal.error.not-paid")
            .saysWhyNot()
            .icon("circle-check");

    /**
     * The kind as the module keeps it.
     *
     * @param ofDistrict why the caller cannot enter a case of that district
     */
    public LiabilityKind(LegalPortal portal, Action.Guard ofDistrict) {
        super("liability", "liabilities", "leg_liability", LegalSettings.LIABILITY, portal);
        rights(LegalPermissions.VIEW, LegalPermissions.KEEP, finding);
        admitted(ofDistrict);
        dueBy(nextDue);
        list(number, damageOn, subject, district, lawyer, damage, toPay, rest, nextDue);
        ordered(damageOn, true);
        section("what", subject, damageOn, damage, district, lawyer, account, papers);
        section("readers", readers);
        tab("open", finding, judged, ordered);
        tab("overdue", now -> List.of(in(ordered), nextDue.below(now.today())));
        tab("ended", settled, dropped);
        tab("all");
        way(finding, judged, ordered, settled);
        menu("LAW", "hand-coins", 654);
    }

    /** Why payments cannot be written down so: the instalments are others than ordered, or a payment that stands is changed. */
    public Action.Guard paidAsOrdered(RecordService<LiabilityKind> records) {
        Action.Guard ordered = StoredLinesGuard.of(records, instalments, "legal.error.instalments-kept", due, amount);
        return (row, now) -> ordered.problem(row, now)
                .or(() -> records.find(now.office(), row.id()).orElseThrow().lines(instalments).stream()
                                .filter(stored -> stored.get(paidOn).isPresent())
                                .allMatch(stored -> row.lines(instalments).stream()
                                        .anyMatch(line -> line.id() == stored.id()
                                                && line.get(paidOn).equals(stored.get(paidOn))
                                                && line.get(receipt).equals(stored.get(receipt))))
                        ? Optional.empty()
                        : Optional.of(Problem.of(instalments.name(), "legal.error.payment-kept")));
    }

    private BigDecimal paid(RecordRow row) {
        return row.lines(instalments).stream()
                .filter(line -> line.get(paidOn).isPresent())
                .map(line -> line.get(amount))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private @Nullable LocalDate nextDue(RecordRow row) {
        return row.lines(instalments).stream()
                .filter(line -> line.get(paidOn).isEmpty())
                .map(line -> line.get(due))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Instalments make up what is to be paid, to the satang, and that is not more than the damage. */
    private Optional<Problem> balanced(RecordRow row, RecordContext now) {
        BigDecimal owed =
                row.lines(officials).stream().map(line -> line.get(share)).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal planned =
                row.lines(instalments).stream().map(line -> line.get(amount)).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (owed.signum() == 0) {
            return Optional.of(Problem.of("officials", "legal.error.no-official"));
        }
        if (owed.compareTo(row.get(damage)) > 0) {
            return Optional.of(Problem.of("officials", "legal.error.over-damage", row.get(damage)));
        }
        return planned.compareTo(owed) == 0
                ? Optional.empty()
                : Optional.of(Problem.of("instalments", "legal.error.instalments", planned, owed));
    }
}
