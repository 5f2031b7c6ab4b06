package org.khet.processes.internal.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

/**
 * Steps of a version moved, put in and taken out: the others keep their order, numbers run from 1 again, ways and needs follow their
 * steps, and the way through closes or opens where a step left or came. Each gives the draft that changes the version; the version
 * itself stays as it is. Source: core CORE-74.
 */
public final class StepSequence {
    private final ProcessVersionKind kind;
    private final RecordDraft whole;
    private final Map<Integer, RecordDraft> steps = new TreeMap<>();
    private final List<Way> ways = new ArrayList<>();
    private final Map<RecordDraft, Integer> needs = new HashMap<>();
    private final List<RecordDraft> needOrder;

    /** Of a version that was read with its lines. */
    public StepSequence(ProcessVersionKind kind, RecordRow version) {
        this.kind = kind;
        whole = RecordDraft.of(version);
        List<RecordLine> stored = version.lines(kind.steps);
        for (int i = 0; i < stored.size(); i++) {
            steps.put(stored.get(i).get(kind.stepNo), whole.lines(kind.steps).get(i));
        }
        stored = version.lines(kind.ways);
        for (int i = 0; i < stored.size(); i++) {
            RecordLine way = stored.get(i);
            ways.add(new Way(
                    whole.lines(kind.ways).get(i), way.get(kind.wayFrom), way.get(kind.wayTo), way.get(kind.wayBack)));
        }
        needOrder = whole.lines(kind.needs);
        stored = version.lines(kind.needs);
        for (int i = 0; i < stored.size(); i++) {
            needs.put(needOrder.get(i), stored.get(i).get(kind.needStep));
        }
    }

    /** A way with its line. */
    private static final class Way {
        private final RecordDraft line;
        private int from;
        private int to;
        private final boolean back;

        Way(RecordDraft line, int from, int to, boolean back) {
            this.line = line;
            this.from = from;
            this.to = to;
            this.back = back;
        }
    }

    /**
     * A step comes behind another one.
     *
     * @param after number of the step behind which it comes, 0 for the first place
     * @throws Rejected if several ways lead on from it, or from the one behind which it comes: which of them goes on is not to be guessed
     */
    public RecordDraft moved(int step, int after) {
        List<Integer> order = order(step);
        RecordDraft on = close(step);
        order.add(place(order, after), step);
        open(step, after, order, on);
        return draft(order);
    }

    /**
     * A new step behind another one: plain work of the office, whose rest is typed afterwards.
     *
     * @param chart what stands in the chart, 1 to 120 characters
     * @param after number of the step behind which it comes, 0 for the first place
     * @throws Rejected if several ways lead on from that one
     */
    public RecordDraft inserted(String chart, StepShape shape, StepActor actor, int after) {
        RecordDraft step = new RecordDraft()
                .with(kind.chart, chart)
                .with(kind.shape, shape)
                .with(kind.actor, actor)
                .with(kind.lasting, DurationKind.NONE)
                .with(kind.schools, false)
                .with(kind.schoolScope, SchoolScope.ALL)
                .with(kind.gate, false)
                .with(kind.join, false)
                .with(kind.spare, false);
        int own = steps.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        List<Integer> order = new ArrayList<>(steps.keySet());
        steps.put(own, step);
        order.add(place(order, after), own);
        open(own, after, order, new RecordDraft().with(kind.wayBack, false));
        return draft(order);
    }

    /**
     * Without a step, its needs and the ways back from and to it.
     *
     * @throws Rejected if several ways lead on from it
     */
    public RecordDraft without(int step) {
        List<Integer> order = order(step);
        RecordDraft _ = close(step);
        ways.removeIf(way -> way.from == step || way.to == step);
        needs.values().removeIf(of -> of == step);
        return draft(order);
    }

    /**
     * With one way more.
     *
     * @param label branch that is chosen, may be empty
     * @param back  leads back to a step that was done
     * @throws Rejected if there is such a way
     */
    public RecordDraft joined(int from, int to, String label, boolean back) {
        if (ways.stream().anyMatch(way -> way.from == from && way.to == to)) {
            throw Rejected.of("", "processes.error.step.way-there", from, to);
        }
        ways.add(new Way(new RecordDraft().with(kind.wayBack, back).with(kind.wayLabel, label), from, to, back));
        return draft(new ArrayList<>(steps.keySet()));
    }

    /** Without a way. */
    public RecordDraft parted(int from, int to) {
        ways.removeIf(way -> way.from == from && way.to == to);
        return draft(new ArrayList<>(steps.keySet()));
    }

    private List<Integer> order(int step) {
        return steps.keySet().stream().filter(no -> no != step).collect(Collectors.toCollection(ArrayList::new));
    }

    private static int place(List<Integer> order, int after) {
        return after == 0 ? 0 : order.indexOf(after) + 1;
    }

    private List<Way> on(int step) {
        List<Way> on =
                ways.stream().filter(way -> way.from == step && !way.back).toList();
        if (on.size() > 1) {
            throw Rejected.of("", "processes.error.step.several", step);
        }
        return on;
    }

    /** What led to the step leads to the one behind it; gives the way that led on from the step, without its ends. */
    private RecordDraft close(int step) {
        List<Way> on = on(step);
        Set<Integer> before = ways.stream()
                .filter(way -> way.to == step && !way.back)
                .map(way -> way.from)
                .collect(Collectors.toSet());
        if (on.isEmpty()) {
            ways.removeIf(way -> way.to == step && !way.back);
            return new RecordDraft().with(kind.wayBack, false);
        }
        Way way = on.getFirst();
        ways.remove(way);
        ways.removeIf(other -> other.to == way.to && before.contains(other.from));
        ways.stream().filter(other -> other.to == step && !other.back).forEach(other -> other.to = way.to);
        return way.line;
    }

    /** Between the step before and what came behind that. */
    private void open(int step, int after, List<Integer> order, RecordDraft leadsOn) {
        if (after == 0) {
            if (order.size() > 1) {
                ways.add(new Way(leadsOn, step, order.get(1), false));
            }
            return;
        }
        List<Way> on = on(after);
        if (on.isEmpty()) {
            ways.add(new Way(leadsOn, after, step, false));
            return;
        }
        Way way = on.getFirst();
        int next = way.to;
        way.to = step;
        ways.add(new Way(leadsOn, step, next, false));
    }

    private RecordDraft draft(List<Integer> order) {
        Map<Integer, Integer> numbers = new HashMap<>();
        order.forEach(no -> numbers.put(no, numbers.size() + 1));
        // a way back that would lead on now says nothing any more
        ways.removeIf(way -> way.back && numbers.getOrDefault(way.from, 0) < numbers.getOrDefault(way.to, 0));
        return whole.with(
                        kind.steps,
                        order.stream()
                                .map(no -> Objects.requireNonNull(steps.get(no)).with(kind.stepNo, numbers.get(no)))
                                .toList())
                .with(
                        kind.ways,
                        ways.stream()
                                .map(way -> way.line
                                        .with(kind.wayFrom, numbers.get(way.from))
                                        .with(kind.wayTo, numbers.get(way.to)))
                                .toList())
                .with(
                        kind.needs,
                        needOrder.stream()
                                .filter(needs::containsKey)
                                .map(need -> need.with(kind.needStep, numbers.get(needs.get(need))))
                                .toList());
    }
}
