package org.khet.promotion.internal.aid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.pupil.PupilGrades;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.promotion.internal.setting.MinimalData;
import org.khet.promotion.internal.setting.PromotionKind;
import org.khet.promotion.internal.setting.PromotionOffice;
import org.khet.promotion.internal.setting.PromotionPermissions;

/**
 * A scholarship of a year: announced, its receivers chosen, paid, reported to the donor. Receivers are known by code; together they get no
 * more than there is. Its printed page is the report to the donor. Source: other-groups PROM-10, P07.
 */
public final class ScholarshipKind extends PromotionKind {
    public final Field<String> fund = text("fund", 200).searched().wide();
    public final Field<String> donor = text("donor", 200).searched();
    public final Field<Integer> year = schoolYear("school_year");
    public final Field<BigDecimal> amount = baht("amount").positive().summed();
    public final Field<String> terms = longText("conditions", 2000).orEmpty();
    public final Field<LocalDate> chosenBy = day("chosen_by").sorted();
    public final Lines receivers = lines("receivers", "prm_scholarship_receiver", 0, 2000);

    public final State announced = state("ANNOUNCED", StateTone.RUN);
    public final State chosen = state("CHOSEN", StateTone.RUN);
    public final State paid = state("PAID", StateTone.RUN);
    public final State reported = end("REPORTED", StateTone.DONE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);

    public final Field<Optional<SchoolId>> school =
            receivers.school("school").optional().from(chosen);
    public final Field<String> child = receivers
            .text("child_code", MinimalData.CODE_MOST)
            .orEmpty()
            .unique()
            .from(chosen)
            .when(MinimalData::refused);
    public final Field<Optional<String>> grade =
            receivers.code("grade", PupilGrades.LIST).optional().from(chosen);
    public final Field<Optional<BigDecimal>> sum =
            receivers.baht("baht").optional().from(chosen);
    public final Field<BigDecimal> given = baht("given").formula(this::total).summed();
    public final Field<Optional<LocalDate>> paidOn =
            day("paid_on").optional().from(paid).notAfter(now -> now.today()).usually(now -> now.today());
    public final Field<String> letterNo = text("letter_no", 60).orEmpty().from(reported);
    public final Field<Optional<LocalDate>> reportedOn = day("reported_on")
            .optional()
            .from(reported)
            .notAfter(now -> now.today())
            .usually(now -> now.today());

    public final Action pay = action("pay", "paid")
            .from(chosen)
            .to(paid)
            .needs(PromotionPermissions.AID_KEEP)
            .demands(paidOn)
            .icon("hand-coins");
    public final Action choose = action("choose", "chosen")
            .from(announced, chosen)
            .to(chosen)
            .needs(PromotionPermissions.AID_KEEP)
            .asks(receivers)
            .icon("list-checks")
            .whenTyped(this::fits);
    public final Action report = action("report")
            .from(paid)
            .to(reported)
            .needs(PromotionPermissions.AID_KEEP)
            .demands(letterNo, reportedOn)
            .whenTyped(this::afterPaying)
            .icon("mail-check");
    public final Action cancel = action("cancel")
            .from(announced, chosen)
            .to(cancelled)
            .needs(PromotionPermissions.AID_KEEP)
            .because()
            .backward("ban");

    /** The kind as the module keeps it. */
    public ScholarshipKind(PromotionOffice office) {
        super("scholarship", "scholarships", "prm_scholarship", office);
        rights(PromotionPermissions.AID_VIEW, PromotionPermissions.AID_KEEP, announced);
        dueBy(chosenBy);
        titled(fund, year);
        list(year, fund, donor, amount, given, chosenBy, paidOn, reportedOn);
        section("what", fund, donor, year, amount, chosenBy, terms);
        tab("open", announced, chosen, paid);
        tab("reported", reported);
        tab("all");
        way(announced, chosen, paid, reported);
        menu(MENU, "graduation-cap", 642, "aid");
    }

    private BigDecimal total(RecordRow row) {
        return row.lines(receivers).stream()
                .map(line -> line.get(sum).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Optional<Problem> fits(RecordRow row, RecordContext now) {
        if (row.lines(receivers).isEmpty()) {
            return Optional.of(Problem.of(receivers.name(), "records.error.missing"));
        }
        for (int i = 0; i < row.lines(receivers).size(); i++) {
            var line = row.lines(receivers).get(i);
            for (Field<?> column : List.of(school, child, sum)) {
                if (!line.has(column)) {
                    return Optional.of(
                            Problem.of(receivers.name() + "." + i + "." + column.name(), "records.error.missing"));
                }
            }
        }
        String last = receivers.name() + "." + (row.lines(receivers).size() - 1) + "." + sum.name();
        return total(row).compareTo(row.get(amount)) > 0
                ? Optional.of(Problem.of(last, "promotion.error.more-than-fund", row.get(amount)))
                : Optional.empty();
    }

    private Optional<Problem> afterPaying(RecordRow row, RecordContext now) {
        LocalDate paidThen = row.get(paidOn).orElseThrow();
        return row.get(reportedOn).filter(day -> day.isBefore(paidThen)).isPresent()
                ? Optional.of(Problem.of(reportedOn.name(), "records.error.before", paidThen))
                : Optional.empty();
    }
}
