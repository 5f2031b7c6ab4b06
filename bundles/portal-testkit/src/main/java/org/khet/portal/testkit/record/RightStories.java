package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;

/**
 * Whoever sees a record, holds every right but the one of an action, and is none of its own people, is refused by the service, whatever a
 * page offers; nothing of the record changes, and nothing is noted or told.
 */
final class RightStories {
    private final RecordScreenStories<?> stage;
    private final RecordKind kind;

    RightStories(RecordScreenStories<?> stage) {
        this.stage = stage;
        this.kind = stage.kind;
    }

    Stream<ContractStory> all() {
        return kind.actions().stream()
                .filter(action -> !action.from().isEmpty())
                .map(action -> new ContractStory(name(action), () -> told(action)));
    }

    private static String name(Action action) {
        return "right: " + action
                + (action.isAutomatic() ? " is done by nobody by hand" : " is refused to who lacks it");
    }

    private void told(Action action) {
        StateWalk ways = new StateWalk(kind);
        State from = action.from().stream()
                .min(Comparator.comparingInt(state -> ways.to(state).size()))
                .orElseThrow();
        RecordRow row = now(ContractStory.sampled(() -> stage.walk(from)).id());
        TestCaller caller = lacking(action, row);
        RecordDraft asked = stage.asked(action);
        List<Object> before = kept(row);

        assertThatExceptionOfType(NotPermitted.class)
                .as("%s in %s by %s", action, from, caller.person())
                .isThrownBy(() -> stage.service.act(caller, row, action, asked, "เหตุผล"));
        assertThat(kept(now(row.id()))).as("what is kept and told of it").isEqualTo(before);
    }

    private RecordRow now(long id) {
        return stage.service.find(SampleOffices.KT1, id).orElseThrow();
    }

    /** The edition of the row counts each write, also that of its lines. */
    private List<Object> kept(RecordRow row) {
        return List.of(
                row.head(),
                kind.fields().stream()
                        .map(field -> String.valueOf(row.raw(field)))
                        .toList(),
                stage.fixture.trail().all(),
                stage.fixture.happenings().all());
    }

    /** A person whom the record does not name; where none sees it, its maker, unless the action is the maker's. */
    private TestCaller lacking(Action action, RecordRow row) {
        TestCaller all = stage.person(13);
        TestCaller rights = action.needs().map(all::without).orElse(all);
        Set<Object> named = stage.named(row);
        Stream<Person> strangers = people().filter(one -> !named.contains(one.id()));
        Stream<Person> maker = people().filter(
                        one -> !action.isOwn() && one.id().equals(row.head().creator()));
        return Stream.concat(strangers, maker)
                .map(one -> rights.as(one.id(), one.fullName()))
                .filter(one -> !action.isFor(
                        row, new RecordContext(one, stage.fixture.clock().instant(), RecordStage.TODAY)))
                .filter(one -> !one.may(kind.view()) || sees(one, row))
                .findFirst()
                .orElseThrow(() ->
                        new NotAsked("whoever lacks it has nothing of the sample, or does it for another reason"));
    }

    private static Stream<Person> people() {
        return SampleOffices.people().stream().filter(one -> one.office().equals(SampleOffices.KT1));
    }

    private boolean sees(TestCaller caller, RecordRow row) {
        try {
            return stage.service.open(caller, row.id()).id() == row.id();
        } catch (NoLongerThere unseen) {
            return false;
        }
    }
}
