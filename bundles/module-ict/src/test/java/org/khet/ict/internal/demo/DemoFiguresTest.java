package org.khet.ict.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.ticket.TicketAction;
import org.khet.ict.internal.ticket.TicketState;

/** The fixed tickets of fiscal year 2565 add up to the figures that ict I.1 names. */
class DemoFiguresTest {
    private static final int RECEIVE_MINUTES = 8;
    private static final int RESOLVE_MINUTES = 9;
    private static final int RATING = 11;
    private static final int ACTIONS = 13;
    private static final int COST = 14;
    private final List<DemoLine> all = DemoLine.read("ict-tickets");
    private final List<DemoLine> year = all.stream()
            .filter(line ->
                    line.text(0).compareTo("2021-10-01") >= 0 && line.text(0).compareTo("2022-10-01") < 0)
            .filter(line -> line.text(0).length() > 4)
            .toList();

    @Test
    void twelveWereReported_byEightSchoolsAndFourGroups() {
        assertThat(year).hasSize(12);
        assertThat(year.stream()
                        .map(line -> line.text(2))
                        .filter(who -> who.startsWith("S"))
                        .distinct())
                .hasSize(8);
        assertThat(year.stream()
                        .map(line -> line.text(2))
                        .filter(who -> !who.startsWith("S"))
                        .distinct())
                .hasSize(4);
        assertThat(all).as("with those that are dated relative to today").hasSize(42);
    }

    @Test
    void eightWereConfirmed_oneClosedItself_threeStandOpen() {
        assertThat(year.stream().filter(line -> end(line) == TicketState.CLOSED))
                .hasSize(8);
        assertThat(year.stream().filter(line -> end(line) == TicketState.AUTO_CLOSED))
                .hasSize(1);
        assertThat(year.stream().map(DemoFiguresTest::end).filter(TicketState::isOpen))
                .containsExactly(TicketState.WAITING_PART, TicketState.REPAIRING, TicketState.SUBMITTED);
        assertThat(year.stream().filter(line -> line.text(ACTIONS).contains("NOT_WORKING")))
                .hasSize(1);
    }

    @Test
    void minutesAndRatingsHaveTheMeansAndMediansOfTheSample() {
        List<Integer> received = values(RECEIVE_MINUTES);
        assertThat(received).hasSize(11);
        assertThat(mean(received)).isCloseTo(80.9, within(0.05));
        assertThat(received.get(5)).as("median").isEqualTo(45);
        List<Integer> resolved = values(RESOLVE_MINUTES);
        assertThat(resolved).hasSize(9);
        assertThat(mean(resolved)).isCloseTo(551.1, within(0.05));
        assertThat(resolved.get(4)).as("median").isEqualTo(400);
        List<Integer> ratings = values(RATING);
        assertThat(ratings).hasSize(8);
        assertThat(mean(ratings)).isCloseTo(4.38, within(0.005));
        assertThat(ratings.stream().filter(rating -> rating <= 2)).hasSize(1);
    }

    @Test
    void repairsCostThreeThousandFiveHundredAndFiftyBaht() {
        assertThat(values(COST)).containsExactly(450, 800, 2300);
        assertThat(values(COST).stream().mapToInt(Integer::intValue).sum()).isEqualTo(3550);
    }

    private List<Integer> values(int cell) {
        return year.stream()
                .map(line -> line.number(cell))
                .filter(value -> value > 0)
                .sorted()
                .toList();
    }

    private static double mean(List<Integer> values) {
        return values.stream().flatMapToInt(IntStream::of).average().orElseThrow();
    }

    private static TicketState end(DemoLine line) {
        return line.text(ACTIONS).isEmpty()
                ? TicketState.SUBMITTED
                : List.of(line.text(ACTIONS).split(" ")).stream()
                        .map(TicketAction::valueOf)
                        .toList()
                        .getLast()
                        .to(TicketState.SUBMITTED);
    }
}
