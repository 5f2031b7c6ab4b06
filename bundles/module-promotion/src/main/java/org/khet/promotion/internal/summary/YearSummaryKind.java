package org.khet.promotion.internal.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.time.FiscalYear;
import org.khet.promotion.internal.setting.PromotionCodes;
import org.khet.promotion.internal.setting.PromotionKind;
import org.khet.promotion.internal.setting.PromotionOffice;
import org.khet.promotion.internal.setting.PromotionPermissions;

/**
 * The summary of a fiscal year for the yearly report: figures that are counted from the registers, and words; once finished it stays as it
 * is. Few cases are not told as a number; care cases are told by level, and special needs by
 * kind, only where none of them has few: of those, the others and the sum would tell it. Source: other-groups PROM-16, F, PROM-15 (numbers only).
 */
public final class YearSummaryKind extends PromotionKind {
    public final Field<FiscalYear> year = fiscalYear("fiscal_year")
            .initially(now -> now.fiscalYear())
            .unique()
            .filtered();
    public final Field<String> words = longText("words", 4000).orEmpty();
    public final Field<String> obstacles = longText("obstacles", 4000).orEmpty();
    public final Field<Optional<LocalDate>> countedOn =
            day("counted_on").optional().byCode();
    public final Lines figures = lines("figures", "prm_summary_figure", 0, 50).byCode();
    public final Field<SummaryFigure> figure = figures.choice("figure", SummaryFigure.class);
    public final Field<Optional<BigDecimal>> count = figures.decimal("heads", 0).optional();
    public final Field<Optional<BigDecimal>> amount = figures.baht("counted").optional();
    public final Field<Optional<Integer>> fewerThan =
            figures.whole("fewer_than", 1, 100).optional();

    public final Lines needs = lines("needs", "prm_summary_need", 0, 50).byCode();
    public final Field<String> need = needs.code("need_code", PromotionCodes.NEED);
    public final Field<Optional<Integer>> children =
            needs.whole("children", 0, 100_000).optional();
    /** Of summaries that were finished while few children of a kind stood beside the others; counted ones have none. */
    public final Field<Optional<Integer>> fewerChildren =
            needs.whole("fewer_than", 1, 100).optional();

    public final State draft = state("DRAFT", StateTone.RUN);
    public final State finished = end("FINISHED", StateTone.DONE);

    public final Action recount = action("recount")
            .from(draft)
            .to(draft)
            .needs(PromotionPermissions.SUMMARY_KEEP)
            .icon("calculator");
    public final Action finish = action("finish", "finished")
            .from(draft)
            .to(finished)
            .needs(PromotionPermissions.SUMMARY_KEEP)
            .confirmed()
            .icon("file-check");

    /** The kind as the module keeps it. */
    public YearSummaryKind(PromotionOffice office) {
        super("year-summary", "year-summaries", "prm_year_summary", office);
        rights(PromotionPermissions.SUMMARY_VIEW, PromotionPermissions.SUMMARY_KEEP, draft);
        importedByHand();
        titled(unit, year);
        list(year, countedOn);
        section("what", year, words, obstacles);
        way(draft, finished);
        menu(MENU, "chart-column", 691, "summary");
    }
}
