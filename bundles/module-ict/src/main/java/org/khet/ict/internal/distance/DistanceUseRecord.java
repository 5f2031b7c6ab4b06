package org.khet.ict.internal.distance;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.time.SchoolTerm;

/**
 * How many hours of distance education a school used in a week, by grade and subject; filtered by term and grouped by school
 * it is the report of the term. Source: ict C.3, ICT-P24, kinds-ict ict.dl-use, ICT-78.
 */
public final class DistanceUseRecord extends RecordKind {
    /** Looks at the sites. */
    @FunctionalInterface
    public interface Sites {
        /** Whether the school has such a site in that term. */
        boolean has(RecordRow use, RecordContext now);
    }

    private static final int LAST_DAY = 6;

    public final Field<SchoolId> school = school("school").filtered();
    public final Field<DistanceSystem> system =
            choice("system", DistanceSystem.class).filtered();
    public final Field<TermOfYear> term = schoolTerm("term").filtered();
    public final Field<LocalDate> week = day("week_from").sorted().filtered();
    public final Lines lessons = lines("lessons", "ict_dl_use_lesson", 1, 100);
    public final Field<String> grade = lessons.text("grade", 40);
    public final Field<String> subject = lessons.text("subject", 100);
    public final Field<BigDecimal> hours = lessons.decimal("hours", 1).min(new BigDecimal("0.5"));
    public final Field<String> trouble = lessons.text("trouble", 300).orEmpty();
    public final Field<BigDecimal> sum =
            decimal("sum_hours", 1).sumOf(lessons, hours).summed();

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State sent = end("SENT", StateTone.DONE);

    public final Action send = action("send", "sent")
            .from(draft)
            .to(sent)
            .needs(IctWorkPermissions.DISTANCE_EDIT)
            .icon("send");

    /**
     * @param sites looks at the sites
     * @param terms the days of a term; empty for one that the office does not know
     * @param most  most hours of a week
     */
    public DistanceUseRecord(
            Sites sites,
            BiFunction<OfficeId, TermOfYear, Optional<SchoolTerm>> terms,
            Function<RecordContext, Integer> most) {
        super("ict", "dl-use", "ict_dl_use");
        rights(IctWorkPermissions.DISTANCE_VIEW, IctWorkPermissions.DISTANCE_EDIT, draft);
        isAbout(school);
        unique(school, system, week);
        rule((row, now) -> row.get(week).getDayOfWeek() == DayOfWeek.MONDAY
                ? Optional.empty()
                : Optional.of(Problem.of("week_from", "ict.error.monday")));
        rule((row, now) -> terms.apply(now.office(), row.get(term))
                .filter(days -> row.get(week).isAfter(days.lastDay())
                        || row.get(week).plusDays(LAST_DAY).isBefore(days.firstDay()))
                .map(days -> Problem.of(week.name(), "ict.error.dl-term", days.firstDay(), days.lastDay())));
        rule((row, now) -> row.get(sum).compareTo(BigDecimal.valueOf(most.apply(now))) > 0
                ? Optional.of(Problem.of("lessons", "ict.error.dl-hours", most.apply(now)))
                : Optional.empty());
        rule((row, now) ->
                sites.has(row, now) ? Optional.empty() : Optional.of(Problem.of("school", "ict.error.dl-site")));
        titled(system, week);
        list(school, system, term, week, sum);
        ordered(week, true);
        section("what", school, system, term, week);
        section("lessons", lessons);
        tab("open", draft);
        tab("sent", sent);
        tab("all", now -> List.of());
        way(draft, sent);
        menu("ICT", "calendar-days", 91, "distance");
    }
}
