package org.khet.finance.internal.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * Kinds of claims (ประเภทการขอเบิก) with the papers that each needs and the ceilings of child education. Source: finance C.3.1, FE-20,
 * FIN-110, FIN-111; kinds-finance finance.claim-kind.
 */
public final class ClaimKindRecord extends RecordKind {
    public final Field<String> code = text("code", 20).searched().unique();
    public final Field<String> name = text("name", 200).searched();
    public final Field<Boolean> needsLine = yesNo("needs_line").initially(true);
    public final Field<Boolean> withholds = yesNo("withholds").initially(false);
    public final Field<Boolean> typed = yesNo("typed").initially(true);
    public final Field<Optional<Set<String>>> items =
            codes("items", FinanceCodes.ITEM).optional();
    public final Field<String> account = text("account_code", 20).initially("5000");
    public final Lines papers = lines("papers", "fin_claim_kind_paper", 0, 30);
    public final Field<String> paper = papers.text("name", 200);
    public final Field<Boolean> compulsory = papers.yesNo("compulsory");
    public final Field<LocalDate> paperFrom = papers.day("valid_from");
    public final Field<Optional<LocalDate>> paperUntil =
            papers.day("valid_until").optional();
    public final Lines rates = lines("rates", "fin_claim_kind_rate", 0, 100);
    public final Field<String> level = rates.code("level", FinanceCodes.LEVEL);
    public final Field<Boolean> privateSchool = rates.yesNo("private_school");
    public final Field<BigDecimal> perYear = rates.baht("per_year").positive();
    public final Field<LocalDate> rateFrom = rates.day("valid_from");
    public final Field<Optional<LocalDate>> rateUntil = rates.day("valid_until").optional();

    public final State active = state("ACTIVE", StateTone.RUN);
    public final State inactive = end("INACTIVE", StateTone.IDLE);

    public final Action rest = action("deactivate")
            .from(active)
            .to(inactive)
            .needs(FinancePermissions.KIND_EDIT)
            .backward("ban");
    public final Action revive = action("reactivate")
            .from(inactive)
            .to(active)
            .needs(FinancePermissions.KIND_EDIT)
            .icon("undo-2");

    /** The kind. */
    public ClaimKindRecord() {
        super("finance", "claim-kind", "fin_claim_kind");
        rights(FinancePermissions.KIND_VIEW, FinancePermissions.KIND_EDIT, active);
        seenByOffice();
        seenBySchools(active);
        titled(name);
        list(code, name, needsLine, withholds, items);
        section("what", code, name, needsLine, withholds, typed, items, account);
        section("papers", papers);
        section("rates", rates);
        tab("active", active);
        tab("all");
        menu("FIN", "copy", 940, "basics");
    }

    /** Of the papers of a kind those that a claim of that day needs. */
    public List<RecordLine> papersOn(List<RecordLine> listed, LocalDate day) {
        return listed.stream()
                .filter(line -> isValid(day, line.get(paperFrom), line.get(paperUntil)))
                .toList();
    }

    /** The ceiling of a year in baht for a level and sort of school; empty when none is set. */
    public Optional<BigDecimal> ceiling(RecordRow row, String ofLevel, boolean atPrivate, LocalDate day) {
        return row.lines(rates).stream()
                .filter(line -> line.get(level).equals(ofLevel) && line.get(privateSchool) == atPrivate)
                .filter(line -> isValid(day, line.get(rateFrom), line.get(rateUntil)))
                .map(line -> line.get(perYear))
                .findFirst();
    }

    private static boolean isValid(LocalDate day, LocalDate from, Optional<LocalDate> until) {
        return !from.isAfter(day) && until.map(last -> !last.isBefore(day)).orElse(true);
    }
}
