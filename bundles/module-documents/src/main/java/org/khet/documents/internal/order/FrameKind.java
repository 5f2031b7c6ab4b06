package org.khet.documents.internal.order;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.StandardFunctions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;

/** Frames of people (กรอบภารกิจงาน): duties to four levels, functions, deputies; merged into an order. Source: kinds-documents §5, core D-05, CORE-21, CORE-24. */
public final class FrameKind extends RecordKind {
    private static final String PATH = "[1-9]\\d?(\\.[1-9]\\d?){0,3}";

    public final Field<PersonId> person = person("person").filtered();
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<String> post = text("post_words", 200).byCode().orEmpty();
    public final Field<String> postNo = text("post_no", 40).byCode().orEmpty();
    public final Field<String> paragraph = longText("paragraph", 2000).orEmpty();
    public final Field<String> others = longText("others", 1000)
            .initially("ปฏิบัติงานอื่นตามที่ผู้บังคับบัญชามอบหมาย")
            .orEmpty();
    public final Lines duties = lines("duties", "doc_frame_duty", 1, 200);
    public final Field<String> path = duties.text("path", 12).unique();
    public final Field<String> duty = duties.longText("duty", 1000);
    public final Field<String> letter = duties.text("duty_letter", 10).orEmpty();
    public final Field<Optional<RecordLink>> process =
            duties.link("process", "processes.process").optional();
    /** Duties without any below them that lead, with all above, to no letter and no process. */
    public final Field<Integer> unlinked = whole("unlinked", 0, 200).formula(this::loose);

    public final Lines functions = lines("functions", "doc_frame_function", 0, 12);
    public final Field<String> function = functions.code("function_code", StandardFunctions.LIST);
    public final Field<Optional<UnitId>> place = functions.unit("place").optional();
    public final Lines deputies = lines("deputies", "doc_frame_deputy", 0, 12);
    public final Field<Optional<Integer>> deputyNo =
            deputies.whole("deputy_no", 1, 12).optional();
    public final Field<PersonId> deputy = deputies.person("deputy").unique();
    public final Field<ActingCapacity> capacity = deputies.choice("capacity", ActingCapacity.class);
    public final Field<Optional<BigDecimal>> most = deputies.baht("most").optional();
    /** Which papers only; none for all. Source: core E-27. */
    public final Field<Optional<Set<String>>> papers =
            deputies.codes("papers", OrderCodes.DEPUTY_PAPERS).optional();

    public final State proposed = state("PROPOSED", StateTone.IDLE);
    public final State merged = state("MERGED", StateTone.WAIT);
    public final State inForce = state("IN_FORCE", StateTone.RUN);
    public final State ended = end("ENDED", StateTone.IDLE);
    public final State dropped = end("DROPPED", StateTone.IDLE);
    public final Field<Optional<Long>> order =
            record("order_ref", "documents.order").from(merged).optional();

    public final Action merge = action("merge")
            .from(proposed)
            .to(merged)
            .needs(OrderPermissions.PREPARE)
            .demands(order)
            .icon("file-input");
    public final Action back = action("take-out", "taken-out")
            .from(merged)
            .to(proposed)
            .needs(OrderPermissions.PREPARE)
            .because()
            .backward();
    public final Action begin = action("begin").from(merged).to(inForce).automatic();
    public final Action finish = action("end", "ended").from(inForce).to(ended).automatic();
    public final Action drop = action("drop")
            .from(proposed)
            .to(dropped)
            .needs(PaperPermissions.DRAFT)
            .because()
            .backward("ban");

    /** @param rules what asks the rest of the office: post, paragraph, circles, the order */
    public FrameKind(FrameRules rules) {
        super("documents", "frame", "doc_frame");
        rights(PaperPermissions.VIEW, PaperPermissions.DRAFT, proposed);
        belongsTo(unit);
        ownOf(person);
        titled(person);
        list(person, unit, post, order, unlinked);
        section("who", person, unit, paragraph, others);
        section("functions", functions);
        section("duties", duties);
        section("deputies", deputies);
        tab("proposed", proposed);
        tab("merged", merged);
        tab("force", inForce);
        tab("unlinked", now -> List.of(in(proposed, merged), unlinked.atLeast(1)));
        tab("all");
        way(proposed, merged, inForce);
        menu("*", "id-card", 405, "papers");
        duties.each((line, row, now) -> form(line));
        rule((row, now) -> once(row));
        rule((row, now) -> tree(row));
        rule((row, now) -> numbers(row));
        rule((row, now) -> rules.letters(this, row, now));
        rule((row, now) -> rules.circle(this, row, now));
        create().does((row, now) -> rules.filled(this, row, now));
        merge.whenTyped((row, now) -> rules.mergeable(this, row, now));
    }

    private Optional<Problem> form(RecordLine line) {
        return line.get(path).matches(PATH)
                ? Optional.empty()
                : Optional.of(Problem.of(path.name(), "documents.error.duty-path"));
    }

    /** Nobody gets the same function for the same unit twice. */
    private Optional<Problem> once(RecordRow row) {
        Set<List<Object>> seen = new HashSet<>();
        return row.lines(functions).stream()
                .filter(line -> !seen.add(List.of(line.get(function), line.get(place))))
                .findFirst()
                .map(line -> Problem.of(functions.name(), "documents.error.function-twice"));
    }

    /** Each duty below another has that other. */
    private Optional<Problem> tree(RecordRow row) {
        Set<String> all = new HashSet<>();
        row.lines(duties).forEach(line -> all.add(line.get(path)));
        return all.stream()
                .filter(one -> one.contains(".") && !all.contains(one.substring(0, one.lastIndexOf('.'))))
                .sorted()
                .findFirst()
                .map(one -> Problem.of(duties.name(), "documents.error.duty-parent", one));
    }

    /** The duties in the order of their numbers, however they were typed. */
    List<RecordLine> ordered(RecordRow row) {
        return row.lines(duties).stream()
                .sorted(Comparator.comparing(line -> line.get(path), FrameKind::compared))
                .toList();
    }

    private static int compared(String one, String other) {
        return Arrays.compare(steps(one), steps(other));
    }

    private static int[] steps(String path) {
        return Arrays.stream(path.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
    }

    private int loose(RecordRow row) {
        Set<String> linked = row.lines(duties).stream()
                .filter(line -> !line.get(letter).isEmpty() || line.get(process).isPresent())
                .map(line -> line.get(path) + ".")
                .collect(Collectors.toSet());
        Set<String> all =
                row.lines(duties).stream().map(line -> line.get(path) + ".").collect(Collectors.toSet());
        return (int) all.stream()
                .filter(one -> all.stream().noneMatch(below -> below.length() > one.length() && below.startsWith(one)))
                .filter(one -> linked.stream().noneMatch(one::startsWith))
                .count();
    }

    /** Deputies are numbered from 1 without holes; one of a pair has no number; nobody is the own deputy. Source: core E-24, E-29. */
    private Optional<Problem> numbers(RecordRow row) {
        if (row.lines(deputies).stream().anyMatch(line -> line.get(deputy).equals(row.raw(person)))) {
            return Optional.of(Problem.of(deputies.name(), "documents.error.own-deputy"));
        }
        int[] numbers = row.lines(deputies).stream()
                .flatMap(line -> line.get(deputyNo).stream())
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != i + 1) {
                return Optional.of(
                        Problem.of(deputies.name(), "documents.error.deputy-numbers", Arrays.toString(numbers)));
            }
        }
        return Optional.empty();
    }

    /** What asks the rest of the office about a frame. */
    public interface FrameRules {
        /** Nothing is asked; for tests of the declaration alone. */
        FrameRules NONE = new FrameRules() {};

        /** A new frame with post and the usual paragraph. */
        default RecordRow filled(FrameKind kind, RecordRow row, RecordContext now) {
            return row;
        }

        /** Whether deputies run in a circle. */
        default Optional<Problem> circle(FrameKind kind, RecordRow row, RecordContext now) {
            return Optional.empty();
        }

        /** Whether the unit has the duties that are named by their letters. */
        default Optional<Problem> letters(FrameKind kind, RecordRow row, RecordContext now) {
            return Optional.empty();
        }

        /** Whether it may go into the order that was chosen. */
        default Optional<Problem> mergeable(FrameKind kind, RecordRow row, RecordContext now) {
            return Optional.empty();
        }
    }
}
