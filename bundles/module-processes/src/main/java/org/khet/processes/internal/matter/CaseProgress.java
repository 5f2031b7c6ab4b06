package org.khet.processes.internal.matter;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.khet.processes.internal.catalogue.StepGraph;

/**
 * Which steps of a case can begin and which can no longer be reached, from how far each step is. A step without a task was passed
 * before the case came to its version. Source: core E-36, kinds-processes.md §3.
 */
final class CaseProgress {
    /** How far a step is. */
    enum Phase {
        /** Not begun. */
        WAITING,
        /** Being done. */
        OPEN,
        /** Left out by hand, or dropped since the case went another way: what is behind it begins only if the case comes by. */
        SKIPPED,
        /** Over. */
        OVER
    }

    /**
     * How a step stands.
     *
     * @param phase  how far
     * @param branch the branch that was chosen, may be empty
     * @param gate   whether nothing behind it begins before it is over
     * @param joins  whether all ways into it have to be over
     */
    record StepStatus(Phase phase, String branch, boolean gate, boolean joins) {
        private static final StepStatus PASSED = new StepStatus(Phase.OVER, "", false, false);
    }

    private final StepGraph graph;
    private final Map<Integer, StepStatus> at;
    private final Set<Integer> alive = new HashSet<>();
    private final Set<Integer> passed = new HashSet<>();

    CaseProgress(StepGraph graph, Map<Integer, StepStatus> at) {
        this.graph = graph;
        this.at = at;
        for (int no : graph.inOrder()) {
            if (of(no).phase() == Phase.OPEN
                    || of(no).phase() == Phase.OVER
                    || graph.into(no).isEmpty()
                    || graph.into(no).stream().anyMatch(this::mayLead)) {
                alive.add(no);
            }
            if (isPassed(no)) {
                passed.add(no);
            }
        }
    }

    private StepStatus of(int no) {
        return at.getOrDefault(no, StepStatus.PASSED);
    }

    private boolean mayLead(StepGraph.Way way) {
        return switch (of(way.from()).phase()) {
            case OVER -> takes(way);
            case SKIPPED -> takes(way) && alive.contains(way.from());
            case WAITING, OPEN -> alive.contains(way.from());
        };
    }

    private boolean leads(StepGraph.Way way) {
        return passed.contains(way.from()) && takes(way);
    }

    /** Whether the case came by: what stands before a step is known by then. */
    private boolean isPassed(int no) {
        return of(no).phase() == Phase.OVER
                || (of(no).phase() == Phase.SKIPPED
                        && (graph.into(no).isEmpty() || graph.into(no).stream().anyMatch(this::leads)));
    }

    private boolean takes(StepGraph.Way way) {
        String branch = of(way.from()).branch();
        return branch.isEmpty()
                || !graph.isChoice(way.from())
                || way.label().equals(branch)
                || graph.on(way.from()).size() == 1;
    }

    /** Steps that can begin. */
    Set<Integer> ready() {
        Set<Integer> ready = new TreeSet<>();
        for (int no : graph.inOrder()) {
            if (of(no).phase() == Phase.WAITING
                    && alive.contains(no)
                    && waitsFor(no).isEmpty()) {
                ready.add(no);
            }
        }
        return ready;
    }

    /** Steps for which a step still waits. */
    Set<Integer> waitsFor(int no) {
        Set<Integer> open = new TreeSet<>();
        boolean one = graph.into(no).isEmpty();
        for (StepGraph.Way way : graph.into(no)) {
            if (leads(way)) {
                one = true;
            } else if (mayLead(way)) {
                open.add(way.from());
            }
        }
        if (one && !of(no).joins()) {
            open.clear();
        }
        graph.before(no).stream()
                .filter(before -> of(before).gate()
                        && (of(before).phase() == Phase.WAITING || of(before).phase() == Phase.OPEN)
                        && alive.contains(before))
                .forEach(open::add);
        return open;
    }

    /** Steps that can no longer be reached. */
    Set<Integer> dead() {
        Set<Integer> dead = new TreeSet<>();
        graph.nodes().stream()
                .map(StepGraph.Node::no)
                .filter(no -> of(no).phase() == Phase.WAITING && !alive.contains(no))
                .forEach(dead::add);
        return dead;
    }
}
