package org.khet.portal.core.internal.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.Execution;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.job.JobId;

/** What a node takes next of what is due. */
class DueQueueTest {
    private static final Instant SIX = Instant.parse("2026-11-19T23:00:00Z");
    private static final int HANDS = 8;

    @Test
    void oneMoment_manyJobsAreTakenSideBySide_noneOfThemMoreThanTwice() {
        DueQueue queue = queue("one", offices("ict.tidy"), offices("finance.close"), offices("rounds.remind"));

        List<String> jobs = queue.next(SIX, HANDS).stream()
                .map(run -> JobKey.parse(run.getId()).job().value())
                .toList();

        assertThat(jobs)
                .containsExactlyInAnyOrder(
                        "ict.tidy", "ict.tidy", "finance.close", "finance.close", "rounds.remind", "rounds.remind");
    }

    @Test
    void twoNodes_reachForOtherRuns() {
        List<Execution> one = queue("one", offices("ict.tidy")).next(SIX, HANDS);
        List<Execution> two = queue("two", offices("ict.tidy")).next(SIX, HANDS);

        assertThat(one).hasSize(2).doesNotContainAnyElementsOf(two);
    }

    @Test
    void whatWaitsLongest_comesFirst() {
        List<Execution> due = offices("ict.tidy");
        Execution overdue = run("ict.tidy/300", SIX.minusSeconds(1));
        due.add(overdue);

        assertThat(queue("one", due).next(SIX, HANDS)).first().isSameAs(overdue);
    }

    @Test
    void clockIsSetBack_whatWasDueWaits() {
        assertThat(queue("one", offices("ict.tidy")).next(SIX.minusSeconds(1), HANDS))
                .isEmpty();
    }

    @Test
    void whatSomebodyTook_isNotOfferedAgain() {
        DueQueue queue = queue("one", List.of(run("ict.tidy/1", SIX)));
        Execution only = queue.next(SIX, HANDS).getFirst();
        assertThat(queue.next(SIX, HANDS)).as("offered until it is taken").containsExactly(only);

        queue.taken(only);

        assertThat(queue.next(SIX, HANDS)).isEmpty();
        assertThat(queue.isEmpty()).isTrue();
    }

    @Test
    void jobWithoutAPlace_waits() {
        DueQueue queue = new DueQueue("one", job -> job.equals(new JobId("ict.tidy")) ? 0 : 2);
        List<Execution> due = offices("ict.tidy");
        due.add(run("rounds.remind/7", SIX));
        queue.fill(due);

        assertThat(queue.next(SIX, HANDS)).extracting(Execution::getId).containsExactly("rounds.remind/7");
    }

    @SafeVarargs
    private static DueQueue queue(String node, List<Execution>... due) {
        DueQueue queue = new DueQueue(node, job -> 2);
        List<Execution> all = new ArrayList<>();
        for (List<Execution> some : due) {
            all.addAll(some);
        }
        queue.fill(all);
        return queue;
    }

    private static List<Execution> offices(String job) {
        return new ArrayList<>(IntStream.rangeClosed(1, 245)
                .mapToObj(office -> run(job + "/" + office, SIX))
                .toList());
    }

    private static Execution run(String key, Instant due) {
        return new Execution(due, JobPlan.instance(JobKey.parse(key)));
    }
}
