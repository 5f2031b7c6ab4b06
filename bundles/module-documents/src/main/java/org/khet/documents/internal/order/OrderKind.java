package org.khet.documents.internal.order;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.khet.documents.internal.paper.FiledPaperKind;
import org.khet.documents.internal.paper.PaperFlow;
import org.khet.documents.internal.register.RegisterSort;
import org.khet.portal.api.law.Laws;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ThaiDate;

/** Orders, announcements and certificates: in force from a day, until a day or until another order repeals them. Source: kinds-documents §5, core D-06, CORE-22, CORE-23. */
@SuppressWarnings("this-escape")
public final class OrderKind extends FiledPaperKind {
    public final Field<Optional<LocalDate>> effective =
            day("effective").neededIf(isOrder()).onlyIf(isOrder()).optional();
    public final Field<Optional<LocalDate>> until =
            day("until").onlyIf(isOrder()).optional().notBefore(effective);
    /** Why it begins on a day that was over when it was submitted. Source: kinds-documents §11. */
    public final Field<String> lateReason =
            text("late_reason", 300).onlyIf(isOrder()).orEmpty();

    public final Field<Optional<Long>> repeals =
            record("repeals", "documents.order").onlyIf(isOrder()).optional();
    public final Field<String> repealsText =
            text("repeals_text", 200).onlyIf(isOrder()).orEmpty();
    public final Field<Optional<PersonId>> person = person("person")
            .neededIf(sort.is("certificate"))
            .onlyIf(sort.is("certificate"))
            .optional();
    public final Field<Optional<Long>> committee = record("committee", "documents.committee")
            .onlyIf(sort.is(OrderCodes.WORKING_GROUP))
            .optional();
    public final Lines basis = lines("basis", "doc_order_basis", 0, 20);
    public final Field<Optional<RecordLink>> basisLaw =
            basis.link("law", Laws.TYPE).optional();
    public final Field<String> basisText = basis.longText("text", 1000);
    public final Lines parts = lines("parts", "doc_order_part", 0, 400);
    public final Field<Optional<UnitId>> partUnit = parts.unit("unit").optional();
    public final Field<Optional<PersonId>> partPerson = parts.person("person").optional();
    public final Field<String> partText = parts.longText("text", 4000);

    public final Field<String> notGiven = longText("not_given", 2000).byCode().orEmpty();

    public final State inForce = state("IN_FORCE", StateTone.RUN);
    public final State ended = end("ENDED", StateTone.IDLE);
    public final Action begin = action("begin").from(issued).to(inForce).automatic();
    public final Action finish = action("end", "ended")
            .from(inForce)
            .to(ended)
            .needs(OrderPermissions.PREPARE)
            .because()
            .backward("ban");
    public final Action expire =
            action("expire").from(issued, inForce).to(ended).automatic();

    private final Function<RecordRow, Map<String, Object>> named;
    private final NextOrder next;

    /** What goes along into the next version of an order. */
    @FunctionalInterface
    public interface NextOrder {
        /** Nothing does; for tests of the declaration alone. */
        NextOrder NONE = (before, next, now) -> {};

        /** In the transaction that made the next version. */
        void made(RecordRow before, RecordRow next, RecordContext now);
    }

    /**
     * Orders.
     *
     * @param frames what stands against an assignment order: a person of the office with two frames in it
     * @param named  the people whom its paper names
     * @param next   what goes along into its next version
     */
    public OrderKind(
            PaperFlow flow, Action.Guard frames, Function<RecordRow, Map<String, Object>> named, NextOrder next) {
        super("order", "doc_order", OrderCodes.SORTS, flow);
        this.named = named;
        this.next = next;
        list(number, dated, subject, sort, unit, waitsFor, effective);
        section(
                "head", sort, unit, drafter, subject, addressee, through, urgency, secrecy, template, ownBook,
                reserved);
        section("basis", basis);
        section(
                "text",
                body,
                repeals,
                repealsText,
                effective,
                lateReason,
                until,
                person,
                committee,
                enclosures,
                baht,
                files);
        section("parts", parts);
        section("readers", readers);
        tab("mine", now -> List.of(mine(), in(draft, checking, inChain, signed, numbered)));
        tab("check", checking);
        tab("chain", inChain);
        tab("force", inForce);
        tab("issued", issued, inForce);
        tab("all");
        menu("*", "gavel", 404, "papers");
        submit.when(frames);
        List.of(handIn, submit, signedOnPaper).forEach(action -> action.when(this::late));
        replace.from(inForce, filed);
        revise.from(inForce);
        file.from(ended)
                .needs(OrderPermissions.PREPARE)
                .when((row, now) -> row.state().equals(issued) ? comes(row) : Optional.empty());
        expire.tells(drafter);
        rule((row, now) -> ofItself(row));
    }

    /** One in force stays so until the day of its new version. */
    @Override
    public boolean isReplacedWith(RecordRow before) {
        return before.state().equals(issued) || before.state().equals(filed);
    }

    /** One with a day on which it comes into force is done when it has ended. */
    private Optional<Problem> comes(RecordRow row) {
        return row.get(effective)
                .map(day -> Problem.of(effective.name(), "documents.error.order.comes", ThaiDate.longDate(day)));
    }

    /** An order may begin in the past, but says why. */
    private Optional<Problem> late(RecordRow row, RecordContext now) {
        return row.get(effective)
                .filter(day -> day.isBefore(now.today()) && row.get(lateReason).isBlank())
                .map(day -> Problem.of(lateReason.name(), "documents.error.order.late", ThaiDate.longDate(day)));
    }

    /** Whether it begins before its own day; a draft has none yet. */
    private boolean isBackdated(RecordRow row) {
        return row.get(effective)
                .filter(day -> row.get(dated).map(day::isBefore).orElse(true))
                .isPresent();
    }

    @Override
    public RecordDraft emptied() {
        return super.emptied().with(basis, List.of()).with(parts, List.of()).with(notGiven, "");
    }

    @Override
    public Optional<LocalDate> inForceFrom(RecordRow row) {
        return row.get(effective);
    }

    private Condition isOrder() {
        return sort.in(OrderCodes.ORDERS);
    }

    private Optional<Problem> ofItself(RecordRow row) {
        return row.id() != 0 && row.get(repeals).filter(key -> key == row.id()).isPresent()
                ? Optional.of(Problem.of(repeals.name(), "documents.error.repeals-itself"))
                : Optional.empty();
    }

    @Override
    public RegisterSort book(RecordRow row) {
        return switch (row.get(sort)) {
            case "announcement" -> RegisterSort.ANNOUNCEMENT;
            case "certificate" -> RegisterSort.CERTIFICATE;
            default -> RegisterSort.ORDER;
        };
    }

    @Override
    public void takesAlong(RecordRow before, RecordRow made, RecordContext now) {
        next.made(before, made, now);
    }

    @Override
    public Map<String, Object> model(RecordRow row) {
        Map<String, Object> model = new HashMap<>();
        model.put(
                "basis",
                row.lines(basis).stream()
                        .map(line -> Map.of("text", line.get(basisText)))
                        .toList());
        model.put("repeals", row.get(repealsText));
        model.putAll(named.apply(row));
        model.put("lateReason", isBackdated(row) ? row.get(lateReason) : "");
        model.put("until", row.get(until).map(ThaiDate::longDate).orElse(""));
        model.put("effective", row.get(effective).map(ThaiDate::longDate).orElse(""));
        return model;
    }

    /** Whether it is one that gives duties. */
    public boolean isAssignment(RecordRow row) {
        return row.get(sort).equals(OrderCodes.ASSIGNMENT);
    }
}
