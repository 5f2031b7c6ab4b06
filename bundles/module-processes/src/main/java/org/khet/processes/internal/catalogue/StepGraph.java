package org.khet.processes.internal.catalogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** Steps and the ways between them, by their numbers; knows no database. Source: core E-36, E-41, CON-31. */
public final class StepGraph {
    /** A decision that leads one way only. */
    static final String ONE_WAY = "one-way";

    /**
     * A step.
     *
     * @param no    its number
     * @param shape its shape
     */
    public record Node(int no, StepShape shape) {}

    /**
     * A way.
     *
     * @param from  step before
     * @param to    step after
     * @param label branch that is chosen, may be empty
     * @param back  leads back to a step that was done
     */
    public record Way(int from, int to, String label, boolean back) {}

    /**
     * What is wrong, or odd.
     *
     * @param code  last part of the text key {@code processes.graph.<code>}
     * @param step  number of the step, 0 for the whole
     * @param error whether it stands in the way of publishing
     */
    public record Finding(String code, int step, boolean error) {}

    private final Map<Integer, Node> nodes = new TreeMap<>();
    private final List<Way> ways;

    /** Of steps with different numbers. */
    public StepGraph(List<Node> steps, List<Way> ways) {
        steps.forEach(step -> nodes.put(step.no(), step));
        this.ways = List.copyOf(ways);
    }

    /** All steps by number. */
    public List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    /** All ways. */
    public List<Way> ways() {
        return ways;
    }

    /** Ways that lead on from a step. */
    public List<Way> on(int step) {
        return ways.stream().filter(way -> way.from() == step && !way.back()).toList();
    }

    /** Ways that lead back from a step. */
    public List<Way> back(int step) {
        return ways.stream().filter(way -> way.from() == step && way.back()).toList();
    }

    /** Ways that lead on to a step. */
    public List<Way> into(int step) {
        return ways.stream().filter(way -> way.to() == step && !way.back()).toList();
    }

    /** Whether somebody has to choose among several ways when the step is done. */
    public boolean isChoice(int step) {
        Node node = nodes.get(step);
        return node != null
                && node.shape() == StepShape.DECISION
                && on(step).size() + back(step).size() > 1;
    }

    /** Steps that come after a step by ways that lead on. */
    public Set<Integer> after(int step) {
        return walk(List.of(step), no -> on(no).stream().map(Way::to).toList());
    }

    /** Steps that come before a step by ways that lead on. */
    public Set<Integer> before(int step) {
        return walk(List.of(step), no -> into(no).stream().map(Way::from).toList());
    }

    private static Set<Integer> walk(Collection<Integer> from, IntFunction<List<Integer>> next) {
        Set<Integer> found = new TreeSet<>();
        Deque<Integer> left = new ArrayDeque<>(from);
        while (!left.isEmpty()) {
            for (int no : next.apply(left.pop())) {
                if (found.add(no)) {
                    left.add(no);
                }
            }
        }
        return found;
    }

    /** Numbers of steps that no way leads on to. */
    public List<Integer> starts() {
        return nodes.keySet().stream().filter(no -> into(no).isEmpty()).toList();
    }

    /** Step numbers in an order in which each stands behind those before it; steps of a circle come last. */
    public List<Integer> inOrder() {
        List<Integer> order = new ArrayList<>();
        Set<Integer> done = new HashSet<>();
        boolean found = true;
        while (found) {
            found = false;
            for (int no : nodes.keySet()) {
                if (!done.contains(no)
                        && into(no).stream()
                                .allMatch(way -> done.contains(way.from()) || !nodes.containsKey(way.from()))) {
                    done.add(no);
                    order.add(no);
                    found = true;
                }
            }
        }
        nodes.keySet().stream().filter(no -> !done.contains(no)).forEach(order::add);
        return order;
    }

    /** Everything that is wrong or odd, errors first by step. */
    public List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        if (nodes.isEmpty()) {
            return List.of(new Finding("no-steps", 0, true));
        }
        for (Way way : ways) {
            if (!nodes.containsKey(way.from()) || !nodes.containsKey(way.to())) {
                found.add(new Finding("no-such-step", nodes.containsKey(way.from()) ? way.to() : way.from(), true));
            }
        }
        circles(found);
        reach(found);
        decisions(found);
        return List.copyOf(found);
    }

    private void circles(List<Finding> found) {
        nodes.keySet().stream()
                .filter(no -> after(no).contains(no))
                .forEach(no -> found.add(new Finding("circle", no, true)));
    }

    private void reach(List<Finding> found) {
        Set<Integer> circle = new HashSet<>();
        found.stream().filter(one -> one.code().equals("circle")).forEach(one -> circle.add(one.step()));
        int start = starts().isEmpty() ? nodes.keySet().iterator().next() : starts().getFirst();
        Set<Integer> reached = after(start);
        reached.add(start);
        List<Integer> ends = nodes.values().stream()
                .filter(node -> node.shape() == StepShape.END)
                .map(Node::no)
                .toList();
        if (ends.isEmpty()) {
            found.add(new Finding("no-end", 0, true));
        }
        Set<Integer> ending = walk(ends, no -> into(no).stream().map(Way::from).toList());
        ending.addAll(ends);
        for (int no : nodes.keySet()) {
            if (!reached.contains(no)) {
                found.add(new Finding("unreachable", no, true));
            } else if (!ends.isEmpty() && !ending.contains(no) && !circle.contains(no)) {
                found.add(new Finding("no-way-out", no, true));
            }
        }
    }

    private void decisions(List<Finding> found) {
        for (Node node : nodes.values()) {
            List<Way> out = new ArrayList<>(on(node.no()));
            out.addAll(back(node.no()));
            if (node.shape() != StepShape.DECISION) {
                if (!back(node.no()).isEmpty()) {
                    found.add(new Finding("back-without-decision", node.no(), true));
                }
                continue;
            }
            if (out.size() == 1) {
                found.add(new Finding(ONE_WAY, node.no(), false));
            } else if (out.stream()
                            .map(Way::label)
                            .filter(label -> !label.isBlank())
                            .distinct()
                            .count()
                    < out.size()) {
                found.add(new Finding("branch-without-name", node.no(), true));
            }
        }
        for (Way way : ways) {
            if (way.back() && way.to() != way.from() && !before(way.from()).contains(way.to())) {
                found.add(new Finding("back-to-later", way.from(), true));
            }
        }
    }
}
