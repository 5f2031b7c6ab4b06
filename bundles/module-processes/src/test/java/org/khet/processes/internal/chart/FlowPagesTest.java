package org.khet.processes.internal.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.processes.internal.catalogue.StepGraph;
import org.khet.processes.internal.catalogue.StepShape;

/** Charts over several sheets, and the overview of a group. Source: core D-01, D-02, CORE-139. */
class FlowPagesTest {
    private static FlowChart chart(int steps) {
        List<StepGraph.Node> nodes = new ArrayList<>();
        List<StepGraph.Way> ways = new ArrayList<>();
        Map<Integer, String> labels = new HashMap<>();
        for (int no = 1; no <= steps; no++) {
            nodes.add(new StepGraph.Node(
                    no, no == 1 ? StepShape.START : no == steps ? StepShape.END : StepShape.ACTIVITY));
            labels.put(no, "ขั้นที่ " + no);
            if (no > 1) {
                ways.add(new StepGraph.Way(no - 1, no, "", false));
            }
        }
        ways.add(new StepGraph.Way(steps - 1, 2, "ไม่เห็นชอบ", true));
        return FlowLayout.of(new StepGraph(nodes, ways), labels);
    }

    @Test
    void longChartIsCutBetweenItsShapes_eachWayOverTheCutMeetsItsLetterAgain() {
        FlowChart whole = chart(20);
        assertThat(whole.height()).isGreaterThan(205);

        List<FlowChart> sheets = FlowPages.of(whole, 205);

        assertThat(sheets).hasSizeGreaterThan(1).allMatch(sheet -> sheet.height() <= 205);
        assertThat(sheets.stream().flatMap(sheet -> sheet.boxes().stream()).filter(box -> box.step() > 0))
                .as("every step once")
                .hasSize(20);
        for (FlowChart sheet : sheets) {
            assertThat(sheet.boxes()).allMatch(box -> box.y() >= 0 && box.y() + box.h() <= sheet.height());
        }
        List<String> letters = sheets.stream()
                .flatMap(sheet -> sheet.boxes().stream())
                .filter(box -> box.step() == 0)
                .map(box -> box.text().getFirst())
                .toList();
        assertThat(letters).contains("A", "B");
        letters.forEach(
                letter -> assertThat(letters.stream().filter(letter::equals)).hasSize(2));
        assertThat(FlowPages.of(chart(5), 205)).containsExactly(chart(5));
    }

    @Test
    void overviewHasTheUnitItsSectionsAndTheirProcesses_eachBoundToWhatIsAbove() {
        FlowChart chart = OverviewChart.of(
                "กลุ่มตัวอย่าง",
                List.of(
                        new OverviewChart.Branch(0, "", List.of("33. งานหนึ่ง")),
                        new OverviewChart.Branch(1, "งานพัฒนา", List.of("34. งานสอง", "35. งานสาม")),
                        new OverviewChart.Branch(2, "หน่วยย่อย", List.of("36. งานสี่")),
                        new OverviewChart.Branch(1, "งานธุรการ", List.of("37. งานห้า"))));

        assertThat(chart.boxes()).hasSize(9);
        assertThat(chart.lines()).hasSize(8);
        for (FlowChart.Box box : chart.boxes()) {
            assertThat(chart.boxes().stream().filter(other -> other.step() != box.step()))
                    .noneMatch(box::overlaps);
        }
        List<Integer> left = chart.boxes().stream().map(FlowChart.Box::x).toList();
        assertThat(left.subList(1, 9))
                .as("under what they are part of")
                .containsExactly(12, 12, 24, 24, 24, 36, 12, 24);
        for (int[] part : new int[][] {{1, 0}, {2, 0}, {3, 2}, {4, 2}, {5, 2}, {6, 5}, {7, 0}, {8, 7}}) {
            FlowChart.Box upper = chart.boxes().get(part[1]);
            List<FlowChart.Point> way = chart.lines().get(part[0] - 1).points();
            assertThat(way.getFirst().y()).as("from what is above").isEqualTo(upper.y() + upper.h());
            assertThat(way.getLast().x()).isEqualTo(left.get(part[0]));
        }
    }
}
