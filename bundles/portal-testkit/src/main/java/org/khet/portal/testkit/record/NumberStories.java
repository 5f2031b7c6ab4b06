package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.fake.FakeSeries;

/** The number of a record: given with its state and never again, one after the other, by office and year, and still there when it is void. */
final class NumberStories {
    private final RecordScreenStories<?> stage;
    private final RecordKind kind;
    private final State at;

    NumberStories(RecordScreenStories<?> stage) {
        this.stage = stage;
        this.kind = stage.kind;
        State first = kind.states().getFirst();
        List<State> given = kind.numberedAt();
        at = given.isEmpty() || given.contains(first) ? first : given.getFirst();
    }

    Stream<ContractStory> all() {
        return kind.fields().stream().filter(field -> field.type() instanceof FieldType.Numbered).findFirst().stream()
                .flatMap(this::of);
    }

    private Stream<ContractStory> of(Field<?> number) {
        Stream<ContractStory> always = Stream.of(
                new ContractStory("number: given in " + at.name(), () -> given(number)),
                new ContractStory("number: no gap when two are made at once", () -> gapless(number)),
                new ContractStory("number: counts for its own office", () -> ofItsOffice(number)));
        Stream<ContractStory> year = kind.dated().filter(NumberStories::isTypedDay).stream()
                .map(day -> new ContractStory("number: of the year of its day", () -> ofItsYear(number, day)));
        Stream<ContractStory> struck = kind.struck().stream()
                .flatMap(state -> way(state)
                        .map(way -> new ContractStory(
                                "number: stays in " + state.name(),
                                () -> stays(number, way.getKey(), way.getValue(), state)))
                        .stream());
        return Stream.of(always, year, struck).flatMap(one -> one);
    }

    /** A day that somebody types when the record begins. */
    private static boolean isTypedDay(Field<?> field) {
        return field.type() instanceof FieldType.Day
                && !field.isDerived()
                && field.from().isEmpty();
    }

    /** The action and the state by which a record with a number becomes void; empty where none does. */
    private Optional<Map.Entry<Action, State>> way(State struck) {
        return kind.actions().stream()
                .filter(action ->
                        action.to().contains(struck) && action.takesBack().isEmpty())
                .flatMap(action -> action.from().stream().map(from -> Map.entry(action, from)))
                .filter(step -> isNumbered(step.getValue()))
                .findFirst();
    }

    private boolean isAtOnce() {
        return at.equals(kind.states().getFirst());
    }

    private void given(Field<?> number) {
        if (!isAtOnce()) {
            assertThat(ContractStory.sampled(() -> stage.made(13)).has(number))
                    .as("number before %s", at)
                    .isFalse();
            stage.nothingIsThere();
        }
        RecordRow row = ContractStory.sampled(() -> stage.walk(at));
        RegisterNumber given = of(row, number);
        RecordRow now = stage.service.find(SampleOffices.KT1, row.id()).orElseThrow();
        RecordRow changed =
                ContractStory.sampled(() -> stage.service.internal().change(stage.person(14), now, new RecordDraft()));
        assertThat(of(changed, number)).as("after a change").isEqualTo(given);
        assertThat(stage.service.page(stage.person(13), RecordFilter.ALL, RecordStage.PAGE))
                .as("in the list")
                .extracting(one -> one.raw(number))
                .contains(given);
    }

    private static RegisterNumber of(RecordRow row, Field<?> number) {
        if (row.raw(number) instanceof RegisterNumber given) {
            return given;
        }
        throw new AssertionError("no number in " + row.state());
    }

    /** What is refused takes none; of two at once each has one, and none is left out. */
    private void gapless(Field<?> number) {
        int before = of(ContractStory.sampled(() -> stage.walk(at)), number).running();
        if (!kind.isMadeByCode() && isAtOnce() && !isRefused(new RecordDraft())) {
            before++; // an empty form is a record of the kind
        }
        Supplier<RecordRow> one = ContractStory.sampled(() -> last(13));
        Supplier<RecordRow> other = ContractStory.sampled(() -> last(14));
        List<Supplier<RecordRow>> two = List.of(one, other);
        List<CompletableFuture<RecordRow>> both =
                two.stream().map(CompletableFuture::supplyAsync).toList();
        both.forEach(stored -> stored.handle((row, failed) -> true).join());
        boolean again = both.stream().anyMatch(CompletableFuture::isCompletedExceptionally);
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < two.size(); i++) {
            numbers.add(of(joined(both.get(i), two.get(i)), number).running());
        }
        if (again) { // the series of the stories takes no number back that was given to whom was sent away
            assertThat(numbers).doesNotHaveDuplicates().isSubsetOf(before + 1, before + 2, before + 3);
        } else {
            assertThat(numbers).containsExactlyInAnyOrder(before + 1, before + 2);
        }
    }

    /** Who was sent away does it again; a sample that stands once in an office only cannot be made twice. */
    private static RecordRow joined(CompletableFuture<RecordRow> stored, Supplier<RecordRow> again) {
        try {
            return stored.join();
        } catch (CompletionException failed) {
            Throwable cause = failed.getCause();
            if (cause instanceof Rejected || cause instanceof Outdated || isTakenBack(failed)) {
                return ContractStory.sampled(again);
            }
            throw failed;
        }
    }

    /** Whether the database let go of one of two that waited for each other. */
    private static boolean isTakenBack(Throwable failed) {
        for (Throwable one = failed; one != null; one = one.getCause()) {
            if (one instanceof SQLException sql
                    && String.valueOf(sql.getSQLState()).startsWith("40")) {
                return true;
            }
        }
        return false;
    }

    private boolean isRefused(RecordDraft draft) {
        try {
            stage.service.create(stage.person(13), draft);
            return false;
        } catch (Rejected refused) {
            return true;
        }
    }

    /** The last step to the number, all before it done. */
    private Supplier<RecordRow> last(int person) {
        RecordDraft draft = stage.draft(at);
        List<Action> way = new StateWalk(kind).to(at);
        if (way.isEmpty()) {
            return () -> stage.made(person, draft);
        }
        RecordRow row = stage.made(person, draft);
        for (Action action : way.subList(0, way.size() - 1)) {
            row = stage.act(row, action, stage.asked(action, at));
        }
        RecordRow ready = row;
        RecordDraft asked = stage.asked(way.getLast(), at);
        return () -> stage.act(ready, way.getLast(), asked);
    }

    private void ofItsYear(Field<?> number, Field<?> day) {
        RecordDraft draft = stage.draft(at);
        NotAsked.unless(draft.raw(day) instanceof LocalDate, () -> "the sample has no " + day);
        RegisterNumber now = of(ContractStory.sampled(() -> stage.walk(at)), number);
        LocalDate before = RecordStage.TODAY.minusYears(1);
        RegisterNumber then;
        try {
            then = of(stage.walk(at, draft.with(day, before)), number);
        } catch (Rejected | Outdated refused) {
            throw new NotAsked("a record of last year is refused: " + refused.getMessage());
        }
        assertThat(then.buddhistYear()).as("year of the number").isEqualTo(now.buddhistYear() - 1);
    }

    /** Whatever other offices have counted; their own counts stay as they are. */
    private void ofItsOffice(Field<?> number) {
        FakeSeries series = (FakeSeries) stage.fixture.series;
        int own = series.counted(SampleOffices.KT1);
        int others = series.counted(SampleOffices.KT2);
        of(ContractStory.sampled(() -> stage.walk(at)), number);
        NotAsked.unless(series.counted(SampleOffices.KT1) > own, () -> "no series of the portal counts it");
        assertThat(series.counted(SampleOffices.KT2)).as("of another office").isEqualTo(others);
    }

    private void stays(Field<?> number, Action action, State from, State struck) {
        RecordRow row = ContractStory.sampled(() -> stage.walk(from));
        RegisterNumber given = of(row, number);
        RecordRow ended = ContractStory.sampled(() -> stage.act(row, action, stage.asked(action, struck)));
        assertThat(of(ended, number)).isEqualTo(given);
        assertThat(stage.service.page(stage.person(13), RecordFilter.ALL, RecordStage.PAGE))
                .as("void, and in the list")
                .extracting(RecordRow::id)
                .contains(row.id());
    }

    /** Whether a record that comes to this state the shortest way has a number. */
    private boolean isNumbered(State state) {
        List<State> given = kind.numberedAt();
        return given.isEmpty()
                || given.contains(state)
                || given.contains(kind.states().getFirst())
                || new StateWalk(kind)
                        .to(state).stream()
                                .anyMatch(action -> action.to().stream().anyMatch(given::contains));
    }
}
