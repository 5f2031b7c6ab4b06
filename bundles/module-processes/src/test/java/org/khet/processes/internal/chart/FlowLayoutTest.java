package org.khet.processes.internal.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.processes.internal.catalogue.ProcessFile;
import org.khet.processes.internal.catalogue.ShippedCatalogue;
import org.khet.processes.internal.catalogue.StepGraph;
import org.khet.processes.internal.catalogue.StepShape;

/** Geometry of flow charts. Source: core D-02, CORE-76. */
class FlowLayoutTest {
    private static FlowChart chart(String code) {
        ProcessFile file = ShippedCatalogue.file(code);
        Map<Integer, String> labels = new HashMap<>();
        file.all("step", 5).forEach(row -> labels.put(Integer.valueOf(row.get(0)), row.get(4)));
        return FlowLayout.of(
                new StepGraph(
                        file.all("step", 2).stream()
                                .map(row ->
                                        new StepGraph.Node(Integer.parseInt(row.get(0)), StepShape.valueOf(row.get(1))))
                                .toList(),
                        file.all("way", 4).stream()
                                .map(row -> new StepGraph.Way(
                                        Integer.parseInt(row.get(0)),
                                        Integer.parseInt(row.get(1)),
                                        row.get(2),
                                        row.get(3).equals("back")))
                                .toList()),
                labels);
    }

    @Test
    void noShapeLiesOnAnother_allLieInside_sameInputGivesTheSameGeometry() {
        for (ShippedCatalogue.Entry entry : ShippedCatalogue.entries()) {
            FlowChart chart = chart(entry.code());
            assertThat(chart).isEqualTo(chart(entry.code()));
            List<FlowChart.Box> boxes = chart.boxes();
            for (FlowChart.Box box : boxes) {
                assertThat(boxes.stream().filter(other -> other.step() != box.step()))
                        .as(entry.code())
                        .noneMatch(box::overlaps);
                assertThat(box.x() >= 0 && box.x() + box.w() <= chart.width()).isTrue();
                assertThat(box.y() >= 0 && box.y() + box.h() <= chart.height()).isTrue();
            }
            assertThat(chart.lines().stream().flatMap(line -> line.points().stream()))
                    .as(entry.code())
                    .allMatch(point -> point.x() >= 0 && point.x() <= chart.width());
        }
    }

    @Test
    void wayBackRunsLeftOfAllShapes_withItsName() {
        FlowChart chart = chart("C-09");
        int left = chart.boxes().stream().mapToInt(FlowChart.Box::x).min().orElseThrow();

        assertThat(chart.lines())
                .filteredOn(FlowChart.Line::back)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.label()).isEqualTo("ไม่เห็นชอบ");
                    assertThat(line.points().get(1).x()).isLessThan(left);
                });
    }

    @Test
    void parallelStepsStandBesideEachOther() {
        StepGraph graph = new StepGraph(
                List.of(
                        new StepGraph.Node(1, StepShape.START),
                        new StepGraph.Node(2, StepShape.ACTIVITY),
                        new StepGraph.Node(3, StepShape.ACTIVITY),
                        new StepGraph.Node(4, StepShape.END)),
                List.of(
                        new StepGraph.Way(1, 2, "", false),
                        new StepGraph.Way(1, 3, "", false),
                        new StepGraph.Way(2, 4, "", false),
                        new StepGraph.Way(3, 4, "", false)));

        List<FlowChart.Box> boxes = FlowLayout.of(graph, Map.of()).boxes();

        assertThat(boxes.get(1).y()).isEqualTo(boxes.get(2).y());
        assertThat(boxes.get(1).x()).isLessThan(boxes.get(2).x());
        assertThat(boxes.get(3).y()).isGreaterThan(boxes.get(1).y());
    }

    @Test
    void pictureNamesItself_andHasTheFourSymbols() {
        String svg = FlowSvg.draw(chart("C-09"), "งาน <ก>", step -> "");

        assertThat(svg).contains("aria-label=\"งาน &lt;ก&gt;\"", "<polygon points=", "<rect", "<polyline");
        assertThat(FlowLayout.wrap("เสนอผู้อำนวยการภายใน 3 วันทำการ ต่าง ๆ", 13))
                .as("compounds stay whole, no line begins with a mark of repetition")
                .containsExactly("เสนอผู้อำนวยการ", "ภายใน 3", "วันทำการ ต่าง ๆ");
        assertThat(FlowLayout.wrap("ศึกษา วิเคราะห์ ออกแบบ วางแผนและดำเนินการเกี่ยวกับระบบ", 20))
                .hasSizeBetween(2, 4);
    }
}
