package org.khet.portal.api.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Permission;

/**
 * A way from some states to one. Its button is the text {@code <type>.do.<name>}; what the trail, the time line and notices
 * say is {@code <type>.did.<name>}. Told what it is while its kind is made, immutable from then on.
 */
public final class Action extends DeclaredAction {
    /** Most characters of a reason. */
    public static final int REASON_MOST = 500;

    /** A condition beyond state and permission. */
    public interface Guard {
        /** The problem in the way, empty when there is none; with an empty field it is no field's. */
        Optional<Problem> problem(RecordRow row, RecordContext context);

        /** The same for records that are looked at together: one that asks the database asks once for all of them. */
        default Guard over(List<RecordRow> rows, RecordContext context) {
            return this;
        }
    }

    /** What a dialog offers to be chosen for a record. */
    @FunctionalInterface
    public interface Choices {
        /** Values with their words, in their order; empty when there is nothing to choose. */
        List<OfferedValue> of(RecordRow row, RecordContext context);
    }

    /** How a request for a decision ends. */
    public enum Answer {
        /** As asked. */
        GRANTED,
        /** Not at all. */
        REFUSED,
        /** Back, to be put right. */
        RETURNED
    }

    /**
     * A request for a decision.
     *
     * @param sort sort of decisions, e.g. {@code policyplan.plan}
     * @param sum  the sum about which is decided, {@code null} for none
     * @param own  field in which a record names a sort of its own, {@code null} for none
     * @param order whether an order is asked for rather than a memo
     */
    public record Request(
            String sort,
            @Nullable Field<BigDecimal> sum,
            @Nullable Field<String> own,
            boolean order) {
        /** A memo, always of one sort. */
        public Request(String sort, @Nullable Field<BigDecimal> sum) {
            this(sort, sum, null, false);
        }

        /** The sort of the request about a record. */
        public String sort(RecordRow row) {
            return own == null || row.get(own).isEmpty() ? sort : row.get(own);
        }
    }

    private @Nullable Answer answer;
    private @Nullable Answer resolution;
    private @Nullable Function<RecordRow, String> proposed;

    private @Nullable BiFunction<RecordRow, RecordContext, BiConsumer<RecordRow, RecordContext>> prepared;

    Action(String name, String past) {
        super(name, past);
    }

    /** Possible in these states. */
    public Action from(State... states) {
        from.addAll(List.of(states));
        return this;
    }

    /** Leads there; without it the record stays where it is. */
    public Action to(State state) {
        towards.add(state);
        return this;
    }

    /** Leads to one of these states, by the row as it is after {@link #does}. */
    public Action to(Function<RecordRow, State> chosen, State... oneOf) {
        which = chosen;
        towards.addAll(List.of(oneOf));
        return this;
    }

    /** For holders of this permission whose scope covers the record. */
    public Action needs(Permission permission) {
        needs = permission;
        return this;
    }

    /** Also, or with no {@link #needs} only, for the maker and the people of {@link RecordKind#ownOf}. */
    public Action orOwn() {
        own = true;
        return this;
    }

    /** Also for whom this holds and who may see such records: members of the group that the record names. */
    public Action orFor(BiPredicate<RecordRow, RecordContext> people) {
        others = people;
        meant = true;
        return this;
    }

    /**
     * As {@link #orFor}, for whom this condition holds, which the database answers too: such records stand among what waits for these
     * people. Of a column of lines it is {@code helper.is(now.caller().person())}. Where {@code orFor} was said before, that decides about a
     * single record, and this finds those that may wait.
     */
    public Action orForThose(Function<RecordContext, Condition> condition) {
        if (those == null && !meant) {
            others = (row, context) -> condition.apply(context).holds(row, context);
        }
        those = condition;
        return this;
    }

    /** Decides about this sum: who acts for an absent person does so only up to the sum of the order. */
    public Action upTo(Field<BigDecimal> sum) {
        money = sum;
        return this;
    }

    /** Fields that its dialog asks for and that must be filled in, also those that may be empty: day and means of a payment. */
    public Action demands(Field<?>... fields) {
        demands.addAll(List.of(fields));
        asks.addAll(List.of(fields));
        return this;
    }

    /** Fields that its dialog asks for; needed ones must be there afterwards. */
    public Action asks(Field<?>... fields) {
        asks.addAll(List.of(fields));
        return this;
    }

    /**
     * Its dialog asks for this text as a choice of what the record offers then: one must be chosen, anything else is refused. Where the
     * record offers nothing the text is not asked for, and nothing may be typed.
     */
    public Action chooses(Field<String> field, Choices choices) {
        offers.put(field, choices);
        return whenTyped((row, context) -> notOffered(field, row, context));
    }

    /** What stands in a field of its dialog at first, instead of what the record has: the day after the last one of a licence. */
    public Action begins(Field<?> field, BiFunction<RecordRow, RecordContext, ? extends @Nullable Object> value) {
        begins.put(field, value);
        return this;
    }

    /** A sub-table that its dialog shows as a sheet to be filled in. */
    public Action asks(Lines lines) {
        fills.add(lines);
        return this;
    }

    /** Corrects these fields of a closed record, with a reason; old and new value stand in the step and are marked. */
    public Action corrects(Field<?>... fields) {
        corrects.addAll(List.of(fields));
        return because().asks(fields);
    }

    /**
     * Corrects a sealed record by its next version. In the same transaction a record of the kind is made, in its first state, of what
     * people type: fields and lines of this one, nothing that came with a later state or by code. It names this one in {@code previous}
     * and gets a number of its own. This one goes where {@link #to(State)} says, at once; where it is in force until the next one is,
     * see {@link #putsAside}. It stays to be read, and the pages of both lead to each other. While there is a next version that was not
     * dropped, no second one is made.
     *
     * @param previous a record of the same kind, optional and {@code byCode}
     */
    public Action makesNextVersion(Field<Optional<Long>> previous) {
        version = new RecordSuccession(previous, null);
        return this;
    }

    /**
     * As {@link #makesNextVersion(Field)}; the next version keeps the number of this one, and counts.
     *
     * @param counted which version it is, {@code byCode}
     */
    public Action makesNextVersion(Field<Optional<Long>> previous, Field<Integer> counted) {
        version = new RecordSuccession(previous, counted);
        return this;
    }

    /** Puts the version before aside by this automatic action, in the same transaction: from now on the record is in force. */
    public Action putsAside(Action automatic) {
        aside = automatic;
        return this;
    }

    /**
     * Takes an action back: whoever did it may, within so many minutes, as long as nothing else happened to the record. The record goes
     * back to the state from which it came, and what the dialog of that action asked for is taken out; the step stays, and this is the
     * next one. Only for an action from one state of which nothing followed.
     */
    public Action takesBack(Action done, int minutes) {
        back = new RecordRevocation(done, minutes);
        needs = done.needs;
        own = done.own;
        from.addAll(done.towards);
        towards.addAll(done.from);
        effect = (row, now) -> done.untouched(row);
        return backward().inOwnTime();
    }

    /** Asks why, in words that stand on the time line. */
    public Action because() {
        reason = true;
        return this;
    }

    /** Asks once more before: text {@code <type>.confirm.<name>}. */
    public Action confirmed() {
        confirmed = true;
        return this;
    }

    /**
     * Asks for the second factor of whoever has one, each time; see {@link RecordDraft#provedBy}. Code of the module is not
     * asked.
     */
    public Action withSecondFactor() {
        secondFactor = true;
        return this;
    }

    /** Ends or undoes: never the first button. */
    public Action backward() {
        backward = true;
        return this;
    }

    /** Ends or undoes: never the first button; with an icon. */
    public Action backward(String iconName) {
        return backward().icon(iconName);
    }

    /** Icon of button and event, a Lucide name of the theme's sprite. */
    public Action icon(String iconName) {
        icon = iconName;
        return this;
    }

    /** Never by the person in this field. */
    public Action notBy(Field<PersonId> person) {
        notBy.add(person);
        return this;
    }

    /** Never by who did this with the record before: checker and approver are two. {@link RecordKind#create} is an action too. */
    public Action notWho(Action before) {
        notWho.add(before);
        return this;
    }

    /** A condition of its own. */
    public Action when(Guard guard) {
        guards.add(guard);
        return this;
    }

    /** A condition on the row with what its dialog asked for, before {@link #does}. */
    public Action whenTyped(Guard guard) {
        typed.add(guard);
        return this;
    }

    /** A condition of its own: it holds, or that text is shown. */
    public Action when(Condition condition, String textKey) {
        conditions.add(condition);
        return when((row, context) ->
                condition.holds(row, context) ? Optional.empty() : Optional.of(Problem.of("", textKey)));
    }

    /** While a condition of {@link #when} closes it, who might do it reads why on the page of the record. */
    public Action saysWhyNot() {
        explained = true;
        return this;
    }

    /** Who is told. */
    public Action tells(Function<RecordRow, Audience> audience) {
        tells.add(audience);
        return this;
    }

    /** Tells holders of a permission. */
    public Action tells(Permission permission) {
        return tells(row -> new Audience(Set.of(), Set.of(permission)));
    }

    /** Tells the person of a field. */
    public Action tells(Field<PersonId> person) {
        return tells(row -> Audiences.person(row, person));
    }

    /** Tells who made the record. */
    public Action tellsMaker() {
        return tells(row -> new Audience(Set.of(row.head().creator()), Set.of()));
    }

    /** What else changes, in the same transaction. */
    public Action does(BiFunction<RecordRow, RecordContext, RecordRow> change) {
        effect = change;
        plain = false;
        return this;
    }

    /** What follows from it in the same transaction, after the row was stored: other records, balances. */
    public Action then(BiConsumer<RecordRow, RecordContext> follows) {
        after.add(follows);
        return this;
    }

    /**
     * What takes long and is made before the transaction opens, from the record as it stands, e.g. papers; it gives back what follows in
     * the transaction, which looks itself whether anything changed meanwhile. Where the action is part of a larger transaction it is made
     * in that one.
     */
    public Action prepares(BiFunction<RecordRow, RecordContext, BiConsumer<RecordRow, RecordContext>> makes) {
        prepared = makes;
        plain = false;
        return this;
    }

    /**
     * Gives the record the numbers that the module counts itself, when everything is checked and just before it is written: whoever takes a
     * number holds its series until the transaction ends, so what others need not wait for belongs into {@link #does}.
     */
    public Action numbers(BiFunction<RecordRow, RecordContext, RecordRow> given) {
        numbers = given;
        plain = false;
        return this;
    }

    /** What is made before the transaction; empty for most. */
    public Optional<BiFunction<RecordRow, RecordContext, BiConsumer<RecordRow, RecordContext>>> prepared() {
        return Optional.ofNullable(prepared);
    }

    /** Nobody does it by hand: code of the module does, through {@link RecordService#internal()}. */
    public Action automatic() {
        automatic = true;
        return this;
    }

    /** It may be done at any time, as clearing away may: no record waits for somebody because of it. */
    public Action inOwnTime() {
        inOwnTime = true;
        return this;
    }

    /** The portal does it with records that stand in this state longer than so many working days. */
    public Action after(State state, int workingDays) {
        state.deadline(workingDays, this);
        return automatic();
    }

    /**
     * Asks for a decision by the service of approvals; the record then waits in the state to which this leads. Without such a
     * service the decision is typed: see {@link #answers}.
     */
    public Action requests(String sort) {
        request = new Request(sort, null);
        return this;
    }

    /** As {@link #requests(String)}, about a sum. */
    public Action requests(String sort, Field<BigDecimal> sum) {
        request = new Request(sort, sum);
        return this;
    }

    /** As {@link #requests(String)}, but of the sort that a record names in this field, where it names one. */
    public Action requestsOwn(String sort, Field<String> own) {
        request = new Request(sort, null, own, false);
        return this;
    }

    /**
     * Drafts an order about the record, which stays as it is: number and day of the order, once it is issued, do the action that
     * {@link #answers} with {@link Answer#GRANTED}. Possible only while a service of approvals is there and no order is on its way;
     * without one the order is typed. Source: kinds-documents.md §9.
     */
    public Action draftsOrder(String sort) {
        request = new Request(sort, null, null, true);
        return this;
    }

    /**
     * Done by the answer to a request, once. While no service of approvals is there, holders of {@link #needs} type it and
     * its {@link #demands}. Of several for one answer that of the state in which the record stands is done; while a record moves among
     * states that take answers its paper stays open.
     */
    public Action answers(Answer with) {
        answer = with;
        return this;
    }

    /** The answer by which it is done. */
    public Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }

    /**
     * Puts the record on the agenda of a meeting, where a module keeps meetings: what is resolved there does one of the actions that
     * {@link #resolves}. Without such a module, and until the meeting is over, the resolution is typed.
     */
    public Action proposes() {
        return proposes(row -> "");
    }

    /**
     * As {@link #proposes()}, of one body only: committees say which one they are by the same codes, e.g. {@code AREA}. An empty code is
     * any committee.
     */
    public Action proposes(Function<RecordRow, String> body) {
        proposed = body;
        return this;
    }

    /** Whether the record is put on the agenda of a meeting with it. */
    public boolean isProposed() {
        return proposed != null;
    }

    /** Code of the body to which it proposes the record; empty for any, and where it proposes none. */
    String body(RecordRow row) {
        return proposed == null ? "" : proposed.apply(row);
    }

    /**
     * Done by a resolution of a meeting, once: the meeting's number goes into the first text that it demands, its day into the first day.
     * Holders of {@link #needs} type it as well; what they type takes the record off the agenda.
     */
    public Action resolves(Answer with) {
        resolution = with;
        return this;
    }

    /** The resolution by which it is done. */
    public Optional<Answer> resolution() {
        return Optional.ofNullable(resolution);
    }
}
