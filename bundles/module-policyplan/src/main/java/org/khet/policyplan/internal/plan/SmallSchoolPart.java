package org.khet.policyplan.internal.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.policyplan.internal.school.CountedPupils;
import org.khet.policyplan.internal.setting.NameList;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.SchoolId;

/**
 * The small schools of a plan: who has no more pupils than the limit, which option is proposed for it, what was decided, and what
 * came of that. Source: policyplan P23, S1 order 2.9, PLAN-69.
 */
public final class SmallSchoolPart {
    /** Tells the small schools of an office with their pupils. */
    public interface Finder {
        /** From the last acknowledged counts. */
        Found find(RecordContext now);
    }

    /**
     * What the counts say.
     *
     * @param small     open schools within the limit, the smallest first
     * @param uncounted names of the open schools without a count
     */
    public record Found(Map<SchoolId, CountedPupils> small, List<String> uncounted) {}

    private static final int MOST_NAMES = 4000;

    public final Lines lines;
    public final Field<SchoolId> school;
    public final Field<Integer> pupils;
    public final Field<Optional<LocalDate>> asOf;
    public final Field<Optional<String>> option;
    public final Field<Optional<String>> decision;
    public final Field<Optional<LocalDate>> decidedOn;
    public final Field<String> followed;
    /** Open schools that cannot be on the list, as nobody acknowledged how many pupils they have. */
    public final Field<String> uncounted;

    private final Finder finder;

    SmallSchoolPart(Lines lines, Field<String> uncounted, Field<String> sort, Finder finder) {
        this.uncounted = uncounted.onlyIf(sort.is(PolicyplanCodes.SMALL_SCHOOL));
        this.lines = lines.onlyIf(sort.is(PolicyplanCodes.SMALL_SCHOOL)).fixed();
        this.finder = finder;
        school = lines.school("school").byCode();
        pupils = lines.whole("pupils", 0, 100_000).byCode();
        asOf = lines.day("as_of").byCode().optional();
        option = lines.code("school_option", PolicyplanCodes.SMALL_OPTION).optional();
        decision = lines.code("decision", PolicyplanCodes.SMALL_OPTION).optional();
        decidedOn = lines.day("decided_on").notAfter(now -> now.today()).optional();
        followed = lines.text("followed", 300).orEmpty();
        lines.each(this::dated);
    }

    private Optional<Problem> dated(RecordLine line, RecordRow row, RecordContext now) {
        return line.get(decision).isPresent() != line.get(decidedOn).isPresent()
                ? Optional.of(Problem.of(decidedOn.name(), "policyplan.error.small-decision"))
                : Optional.empty();
    }

    /**
     * The list as the counts have it today, beside it who has no count; schools that stood there keep what was said of them, and one
     * that was decided about stays though it is closed or has grown.
     */
    RecordRow listed(RecordRow row, RecordContext now) {
        Found found = finder.find(now);
        Map<SchoolId, CountedPupils> small = found.small();
        Map<SchoolId, RecordLine> before =
                row.lines(lines).stream().collect(Collectors.toMap(line -> line.get(school), Function.identity()));
        Stream<RecordLine> today = small.entrySet().stream()
                .map(one -> Optional.ofNullable(before.get(one.getKey()))
                        .orElseGet(() -> RecordLine.of(lines).with(school, one.getKey()))
                        .with(pupils, one.getValue().pupils())
                        .with(asOf, one.getValue().day()));
        Stream<RecordLine> decided = row.lines(lines).stream()
                .filter(line -> !small.containsKey(line.get(school)))
                .filter(line ->
                        line.get(decision).isPresent() || !line.get(followed).isEmpty());
        List<RecordLine> all = Stream.concat(today, decided).toList();
        if (all.isEmpty()) {
            throw Rejected.of("", "policyplan.error.no-small-school");
        }
        return row.with(lines, all).with(uncounted, NameList.of(found.uncounted(), MOST_NAMES));
    }

    /** The option of each school. */
    Map<SchoolId, Optional<String>> options(RecordRow row) {
        return row.lines(lines).stream().collect(Collectors.toMap(line -> line.get(school), line -> line.get(option)));
    }

    /** The problem with closing a plan while a school waits for its decision. */
    Optional<Problem> undecided(RecordRow row) {
        long open = row.lines(lines).stream()
                .filter(line -> line.get(decision).isEmpty())
                .count();
        return open == 0 ? Optional.empty() : Optional.of(Problem.of("", "policyplan.error.small-undecided", open));
    }

    /** What a plan for small schools lacks: its list, or the option of one of them. */
    Optional<Problem> incomplete(RecordRow row) {
        List<RecordLine> all = row.lines(lines);
        if (all.isEmpty()) {
            return Optional.of(Problem.of("", "policyplan.error.no-small-school"));
        }
        long open = all.stream().filter(line -> line.get(option).isEmpty()).count();
        return open == 0 ? Optional.empty() : Optional.of(Problem.of("", "policyplan.error.small-option", open));
    }
}
