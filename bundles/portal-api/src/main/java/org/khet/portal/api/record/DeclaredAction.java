package org.khet.portal.api.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Permission;

/** What a declaration says about an action, for code that serves every kind. */
public abstract sealed class DeclaredAction permits Action {
    final String name;
    final String past;
    final List<State> from = new ArrayList<>();
    final List<Field<?>> asks = new ArrayList<>();
    final List<Field<?>> demands = new ArrayList<>();
    final Map<Field<?>, Action.Choices> offers = new LinkedHashMap<>();
    final Map<Field<?>, BiFunction<RecordRow, RecordContext, ? extends @Nullable Object>> begins = new HashMap<>();
    final List<Lines> fills = new ArrayList<>();
    final List<Field<?>> corrects = new ArrayList<>();
    final List<Action.Guard> guards = new ArrayList<>();
    final List<Condition> conditions = new ArrayList<>();
    final List<Action.Guard> typed = new ArrayList<>();
    final List<Field<PersonId>> notBy = new ArrayList<>();
    final List<Action> notWho = new ArrayList<>();
    final List<Function<RecordRow, Audience>> tells = new ArrayList<>();
    final List<State> towards = new ArrayList<>();

    @Nullable Function<RecordRow, State> which;

    @Nullable Permission needs;

    @Nullable Field<BigDecimal> money;

    Action.@Nullable Request request;

    @Nullable RecordSuccession version;

    @Nullable Action aside;

    @Nullable RecordRevocation back;

    boolean own;
    boolean reason;
    boolean backward;
    boolean automatic;
    boolean inOwnTime;
    boolean confirmed;
    boolean secondFactor;
    boolean explained;
    boolean plain = true;

    @Nullable String icon;

    boolean meant;
    BiPredicate<RecordRow, RecordContext> others = (row, context) -> false;

    @Nullable Function<RecordContext, Condition> those;

    BiFunction<RecordRow, RecordContext, RecordRow> effect = (row, context) -> row;
    BiFunction<RecordRow, RecordContext, RecordRow> numbers = (row, context) -> row;
    final List<BiConsumer<RecordRow, RecordContext>> after = new ArrayList<>();

    DeclaredAction(String name, String past) {
        this.name = name;
        this.past = past;
    }

    /** Name: part of text keys and element ids. */
    public final String name() {
        return name;
    }

    /** Past participle, last part of the type of its happening {@code <type>.<past>}. */
    public final String past() {
        return past;
    }

    /** States in which it is possible. */
    public final List<State> from() {
        return List.copyOf(from);
    }

    /** States to which it may lead; empty when the record stays. */
    public final List<State> to() {
        return List.copyOf(towards);
    }

    /** The state after it. */
    public final State target(RecordRow row) {
        if (which != null) {
            return which.apply(row);
        }
        return towards.isEmpty() ? row.state() : towards.getFirst();
    }

    /** Permission that it needs; empty for an automatic one, and for one of the own people only. */
    public final Optional<Permission> needs() {
        return Optional.ofNullable(needs);
    }

    /** Whether the maker and the people of {@link RecordKind#own} do it, also without the permission. */
    public final boolean isOwn() {
        return own;
    }

    /** Whether it is also there for this caller, who is neither its own person nor holds the permission. */
    public final boolean isFor(RecordRow row, RecordContext context) {
        return others.test(row, context);
    }

    /** The condition of those records of which it is also there for this caller, as far as the database can answer that. */
    public final Optional<Condition> those(RecordContext context) {
        return Optional.ofNullable(those).map(condition -> condition.apply(context));
    }

    /** Sum about which it decides. */
    public final Optional<Field<BigDecimal>> money() {
        return Optional.ofNullable(money);
    }

    /** Fields of its dialog. */
    public final List<Field<?>> asks() {
        return List.copyOf(asks);
    }

    /** Fields of its dialog that must be filled in. */
    public final List<Field<?>> demands() {
        return List.copyOf(demands);
    }

    /** What stands in a field of its dialog at first, whatever the record has; empty where nothing is said. */
    public final Optional<Object> begun(Field<?> field, RecordRow row, RecordContext context) {
        return Optional.ofNullable(begins.get(field)).map(value -> value.apply(row, context));
    }

    /** What its dialog offers for a record, by field; a field with an empty list is not asked for. */
    public final Map<Field<?>, List<OfferedValue>> offered(RecordRow row, RecordContext context) {
        Map<Field<?>, List<OfferedValue>> offered = new LinkedHashMap<>();
        offers.forEach((field, choices) -> offered.put(field, choices.of(row, context)));
        return offered;
    }

    final Optional<Problem> notOffered(Field<String> field, RecordRow row, RecordContext context) {
        List<OfferedValue> choices = offered(row, context).getOrDefault(field, List.of());
        String typed = row.get(field);
        boolean good = choices.isEmpty()
                ? typed.isEmpty()
                : choices.stream().map(OfferedValue::value).anyMatch(typed::equals);
        return good
                ? Optional.empty()
                : Optional.of(Problem.of(
                        field.name(),
                        choices.isEmpty() ? "records.error.no-choice" : "records.error.choose",
                        choices.stream().map(OfferedValue::words).collect(Collectors.joining(", "))));
    }

    /** Sub-tables of its dialog. */
    public final List<Lines> fills() {
        return List.copyOf(fills);
    }

    /** Fields that it corrects though the record is closed; old and new value stand in the step. */
    public final List<Field<?>> corrects() {
        return List.copyOf(corrects);
    }

    /** The decision that it asks for. */
    public final Optional<Action.Request> request() {
        return Optional.ofNullable(request);
    }

    /** The next version that it makes of the record. */
    public final Optional<RecordSuccession> nextVersion() {
        return Optional.ofNullable(version);
    }

    /** What it does with the version before, by which that one is put aside. */
    public final Optional<Action> putsAside() {
        return Optional.ofNullable(aside);
    }

    /** What it takes back. */
    public final Optional<RecordRevocation> takesBack() {
        return Optional.ofNullable(back);
    }

    /** Whether nothing follows from it but its state and what its dialog asks for. */
    public final boolean isPlain() {
        return plain && after.isEmpty() && request == null && version == null && aside == null && corrects.isEmpty();
    }

    final RecordRow untouched(RecordRow row) {
        RecordRow before = row;
        for (Field<?> field : asks) {
            before = before.with(field, null);
        }
        return before;
    }

    /** Whether it asks why. */
    public final boolean asksWhy() {
        return reason;
    }

    /** Whether it ends or undoes. */
    public final boolean isBackward() {
        return backward;
    }

    /** Whether nobody does it by hand: the portal does, by a deadline, an answer or code of the module. */
    public final boolean isAutomatic() {
        return automatic;
    }

    /** Whether nothing waits for it: it may be done at any time. */
    public final boolean isInOwnTime() {
        return inOwnTime;
    }

    /** Whether it asks once more before. */
    public final boolean isConfirmed() {
        return confirmed;
    }

    /** Whether it asks for the second factor. */
    public final boolean asksSecondFactor() {
        return secondFactor;
    }

    /** Whether it is told why it cannot be done now. */
    public final boolean isExplained() {
        return explained;
    }

    /** Icon. */
    public final String icon() {
        return icon == null ? backward ? "undo-2" : "check" : icon;
    }

    /** Tone of its event. */
    public final StateTone tone() {
        return towards.isEmpty() ? StateTone.RUN : towards.getFirst().tone();
    }

    /** People by whom it is never done. */
    public final List<Field<PersonId>> notBy() {
        return List.copyOf(notBy);
    }

    /** Actions whose doer never does it. */
    public final List<Action> notWho() {
        return List.copyOf(notWho);
    }

    /** The first problem in its way. */
    public final Optional<Problem> problem(RecordRow row, RecordContext context) {
        return problem(guards, row, context);
    }

    /** As {@link #problem}, of records that are looked at together. */
    public final Function<RecordRow, Optional<Problem>> problems(List<RecordRow> rows, RecordContext context) {
        List<Action.Guard> together =
                guards.stream().map(guard -> guard.over(rows, context)).toList();
        return row -> problem(together, row, context);
    }

    private static Optional<Problem> problem(List<Action.Guard> guards, RecordRow row, RecordContext context) {
        return guards.stream()
                .flatMap(guard -> guard.problem(row, context).stream())
                .findFirst();
    }

    /** Those of its conditions that a database can ask, all of which must hold; among what {@link #problem} asks. */
    public final List<Condition> conditions() {
        return List.copyOf(conditions);
    }

    /** The problems with what its dialog asked for. */
    public final List<Problem> problemsTyped(RecordRow row, RecordContext context) {
        return typed.stream()
                .flatMap(guard -> guard.problem(row, context).stream())
                .toList();
    }

    /** Whether anybody is told. */
    public final boolean tellsSomebody() {
        return !tells.isEmpty();
    }

    /** Who is told. */
    public final Audience audience(RecordRow row) {
        return Audiences.of(tells, row);
    }

    /** The row after its effect. */
    public final RecordRow apply(RecordRow row, RecordContext context) {
        return effect.apply(row, context);
    }

    /** The row with the numbers that the module counts itself. */
    public final RecordRow number(RecordRow row, RecordContext context) {
        return numbers.apply(row, context);
    }

    /** Does what follows from it, in the same transaction, after the row was stored. */
    public final void follow(RecordRow stored, RecordContext context) {
        after.forEach(one -> one.accept(stored, context));
    }

    @Override
    public final String toString() {
        return name;
    }
}
