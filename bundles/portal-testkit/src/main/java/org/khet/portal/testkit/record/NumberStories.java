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
import org.junit.jupiter.api.Assumptions;
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

/** The number of a record: given with its state and never again, one after the other, by year, and still there when the record is void. */
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
                new ContractStory("number: no gap when two are made at once", () -> gapless(number)));
        Stream<ContractStory> year = kind.dated().filter(field -> field.type() instanceof FieldType.Day).stream()
                .map(day -> new ContractStory("number: of the year of its day", () -> ofItsYear(number, day)));
        Stream<ContractStory> struck = kind.struck().stream()
                .map(state -> new ContractStory("number: stays in " + state.name(), () -> stays(number, state)));
        return Stream.of(always, year, struck).flatMap(one -> one);
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
        RegisterNumber before = of(ContractStory.sampled(() -> stage.walk(at)), number);
        if (!kind.isMadeByCode() && isAtOnce()) {
            Assumptions.assumeTrue(isRefused(new RecordDraft()), "an empty form is a record of the kind");
        }
        Supplier<RecordRow> one = ContractStory.sampled(() -> last(13));
        Supplier<RecordRow> other = ContractStory.sampled(() -> last(14));
        List<CompletableFuture<RecordRow>> both =
                Stream.of(one, other).map(CompletableFuture::supplyAsync).toList();
        both.forEach(stored -> stored.handle((row, failed) -> true).join());
        List<Integer> numbers = new ArrayList<>();
        for (CompletableFuture<RecordRow> stored : both) {
            numbers.add(of(joined(stored), number).running());
        }
        assertThat(numbers).containsExactlyInAnyOrder(before.running() + 1, before.running() + 2);
    }

    /** A sample that stands once in an office only cannot be made twice. */
    private static RecordRow joined(CompletableFuture<RecordRow> stored) {
        try {
            return stored.join();
        } catch (CompletionException failed) {
            Throwable cause = failed.getCause();
            if (cause instanceof Rejected refused) {
                return Assumptions.abort("the sample is refused: " + refused.problems());
            }
            if (cause instanceof Outdated || isTakenBack(failed)) {
                return Assumptions.abort("one of the two does it again: " + cause);
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
        Assumptions.assumeTrue(draft.raw(day) instanceof LocalDate, "nobody types its day");
        RegisterNumber now = of(ContractStory.sampled(() -> stage.walk(at)), number);
        LocalDate before = RecordStage.TODAY.minusYears(1);
        RegisterNumber then;
        try {
            then = of(stage.walk(at, draft.with(day, before)), number);
        } catch (Rejected | Outdated refused) {
            Assumptions.abort("a record of last year is refused: " + refused.getMessage());
            return;
        }
        assertThat(then.buddhistYear()).as("year of the number").isEqualTo(now.buddhistYear() - 1);
    }

    private void stays(Field<?> number, State struck) {
        Optional<Map.Entry<Action, State>> way = kind.actions().stream()
                .filter(action ->
                        action.to().contains(struck) && action.takesBack().isEmpty())
                .flatMap(action -> action.from().stream().map(from -> Map.entry(action, from)))
                .filter(step -> isNumbered(step.getValue()))
                .findFirst();
        Assumptions.assumeTrue(way.isPresent(), "none with a number becomes " + struck);
        Action action = way.orElseThrow().getKey();
        RecordRow row = ContractStory.sampled(() -> stage.walk(way.orElseThrow().getValue()));
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
