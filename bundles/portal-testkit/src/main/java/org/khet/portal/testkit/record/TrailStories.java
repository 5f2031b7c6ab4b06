package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.record.State;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.fake.RecordingTrail;

/** Who made a record, did something with it and changed it stands on the trail and among its steps, one after the other. */
final class TrailStories {
    private final RecordScreenStories<?> stage;
    private final RecordKind kind;

    TrailStories(RecordScreenStories<?> stage) {
        this.stage = stage;
        this.kind = stage.kind;
    }

    Stream<ContractStory> all() {
        return Stream.of(new ContractStory("trail: each step with who did it", this::told));
    }

    private void told() {
        StateWalk walk = new StateWalk(kind);
        State farthest = kind.states().getFirst();
        for (State state : kind.states()) {
            farthest = walk.to(state).size() > walk.to(farthest).size() ? state : farthest;
        }
        State to = farthest;
        RecordRow row = ContractStory.sampled(() -> stage.walk(to));
        RecordRow now = stage.service.find(SampleOffices.KT1, row.id()).orElseThrow();
        ContractStory.sampled(() -> stage.service.internal().change(stage.person(14), now, new RecordDraft()));

        List<String> done = new ArrayList<>(List.of("created"));
        List<String> by = new ArrayList<>(List.of(stage.person(13).name()));
        for (Action action : walk.to(to)) {
            done.add(action.past());
            by.add(stage.actor(action).name());
        }
        done.add("changed");
        by.add(stage.person(14).name());
        List<RecordingTrail.Line> trail = stage.fixture.trail().all().stream()
                .filter(line -> line.object().equals(kind.type() + "/" + row.id()))
                .toList();
        assertThat(trail.stream().map(RecordingTrail.Line::action))
                .as("on the trail")
                .containsSubsequence(
                        done.stream().map(past -> kind.type() + "." + past).toList());
        assertThat(trail.stream().map(RecordingTrail.Line::actor)).containsSubsequence(by);
        assertThat(stage.service.steps(stage.person(13), row.id()).stream().map(RecordStep::past))
                .as("steps")
                .containsSubsequence(done);
    }
}
