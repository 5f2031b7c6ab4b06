package org.khet.processes.internal.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.processes.internal.catalogue.StepGraph;
import org.khet.processes.internal.catalogue.StepGraph.Node;
import org.khet.processes.internal.catalogue.StepGraph.Way;
import org.khet.processes.internal.catalogue.StepShape;
import org.khet.processes.internal.matter.CaseProgress.Phase;
import org.khet.processes.internal.matter.CaseProgress.StepStatus;

/** A long case that went another way is asked where it stands. Source: core E-36, kinds-processes.md §3. */
class CaseProgressTest {
    private static final int FORKS = 32;

    /** The case ends early, by step 98; 32 forks, each joined again before the next, were dropped with all behind them. */
    @Test
    void whatWasDroppedBehindManyForksIsTold_howeverManyWaysLeadThere() {
        List<Node> nodes = new ArrayList<>(List.of(new Node(1, StepShape.DECISION)));
        List<Way> ways = new ArrayList<>(List.of(new Way(1, 2, "ทำต่อ", false), new Way(1, 98, "ยุติ", false)));
        Map<Integer, StepStatus> at = new HashMap<>(Map.of(1, new StepStatus(Phase.OVER, "ยุติ", false, false)));
        for (int fork = 0; fork < FORKS; fork++) {
            int no = 2 + 3 * fork;
            ways.addAll(List.of(
                    new Way(no, no + 1, "", false),
                    new Way(no, no + 2, "", false),
                    new Way(no + 1, no + 3, "", false),
                    new Way(no + 2, no + 3, "", false)));
            for (int step = no; step < no + 3; step++) {
                nodes.add(new Node(step, StepShape.ACTIVITY));
                at.put(step, new StepStatus(Phase.SKIPPED, "", false, false));
            }
        }
        nodes.addAll(List.of(new Node(98, StepShape.END), new Node(99, StepShape.END)));
        ways.add(new Way(98, 99, "", false));
        at.put(98, new StepStatus(Phase.WAITING, "", false, false));
        at.put(99, new StepStatus(Phase.WAITING, "", false, false));

        CaseProgress progress = assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> new CaseProgress(new StepGraph(nodes, ways), at));
        Set<Integer> ready = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> progress.ready());
        assertThat(ready).containsExactly(98);
        assertThat(progress.waitsFor(99)).containsExactly(98);
        assertThat(progress.dead()).isEmpty();
    }
}
