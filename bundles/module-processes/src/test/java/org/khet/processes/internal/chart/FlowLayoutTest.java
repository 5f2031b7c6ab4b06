package org.khet.processes.internal.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.khet.processes.internal.catalogue.ProcessFile;
import org.khet.processes.internal.catalogue.ShippedCatalogue;
import org.khet.processes.internal.catalogue.StepGraph;
import org.khet.processes.internal.catalogue.StepShape;

/** Geometry of flow charts. Source: core D-02, CORE-76. */
class FlowLayoutTest {
    private static FlowChart chart(String code) {
        return FlowLayout.of(graph(code), labels(code));
    }

    private static Map<Integer, String> labels(String code) {
        Map<Integer, String> labels = new HashMap<>();
        ShippedCatalogue.file(code).all("step", 5).forEach(row -> labels.put(Integer.valueOf(row.get(0)), row.get(4)));
        return labels;
    }

    private static StepGraph graph(String code) {
        ProcessFile file = ShippedCatalogue.file(code);
        return new StepGraph(
                file.all("step", 2).stream()
                        .map(row -> new StepGraph.Node(Integer.parseInt(row.get(0)), StepShape.valueOf(row.get(1))))
                        .toList(),
                file.all("way", 4).stream()
                        .map(row -> new StepGraph.Way(
                                Integer.parseInt(row.get(0)),
                                Integer.parseInt(row.get(1)),
                                row.get(2),
                                row.get(3).equals("back")))
                        .toList());
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
    void eachStepIsAShapeWithAllItsWords_eachWayAnArrowFromShapeToShape_thePictureHasThemAll_theLegendTheFourSymbols() {
        for (ShippedCatalogue.Entry entry : ShippedCatalogue.entries()) {
            StepGraph graph = graph(entry.code());
            FlowChart chart = chart(entry.code());
            Map<Integer, FlowChart.Box> boxes = new HashMap<>();
            chart.boxes().forEach(box -> boxes.put(box.step(), box));

            assertThat(chart.boxes())
                    .as(entry.code())
                    .extracting(box -> new StepGraph.Node(box.step(), box.shape()))
                    .containsExactlyInAnyOrderElementsOf(graph.nodes());
            labels(entry.code())
                    .forEach((no, label) -> assertThat(
                                    String.join("", boxes.get(no).text()).replace(" ", ""))
                            .as("%s step %d", entry.code(), no)
                            .isEqualTo(label.replace(" ", "")));
            assertThat(chart.lines()).as(entry.code()).hasSameSizeAs(graph.ways());
            for (int at = 0; at < graph.ways().size(); at++) {
                StepGraph.Way way = graph.ways().get(at);
                FlowChart.Line line = chart.lines().get(at);
                assertThat(line.label()).isEqualTo(way.label());
                assertThat(onEdge(boxes.get(way.from()), line.points().getFirst()))
                        .as("%s %s", entry.code(), way)
                        .isTrue();
                assertThat(onEdge(boxes.get(way.to()), line.points().getLast()))
                        .as("%s %s", entry.code(), way)
                        .isTrue();
            }

            String svg = FlowSvg.draw(chart, entry.code(), step -> "");
            long decisions = shapes(graph, StepShape.DECISION);
            assertThat(count(svg, "<polygon points="))
                    .as("diamonds of %s", entry.code())
                    .isEqualTo(decisions);
            assertThat(count(svg, " rx=\"0\"")).as("rectangles").isEqualTo(shapes(graph, StepShape.ACTIVITY));
            assertThat(count(svg, "<rect "))
                    .as("with ovals")
                    .isEqualTo(graph.nodes().size() - decisions);
            assertThat(count(svg, "<polygon fill="))
                    .as("heads of arrows")
                    .isEqualTo(graph.ways().size());
        }
        assertThat(ResourceBundle.getBundle("i18n.processes", Locale.of("th")).getString("processes.chart.legend"))
                .contains("วงรี", "สี่เหลี่ยม", "ข้าวหลามตัด", "ลูกศร");
    }

    private static boolean onEdge(FlowChart.Box box, FlowChart.Point point) {
        boolean side = point.x() == box.x() || point.x() == box.x() + box.w();
        boolean end = point.y() == box.y() || point.y() == box.y() + box.h();
        return side && point.y() >= box.y() && point.y() <= box.y() + box.h()
                || end && point.x() >= box.x() && point.x() <= box.x() + box.w();
    }

    private static long shapes(StepGraph graph, StepShape shape) {
        return graph.nodes().stream().filter(node -> node.shape() == shape).count();
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
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
        assertThat(String.join(" ", FlowLayout.wrap("เห็นชอบ ".repeat(15).strip(), 20)))
                .as("no word of a long decision is left out")
                .isEqualTo("เห็นชอบ ".repeat(15).strip());
        assertThat(FlowLayout.wrap("ศึกษา วิเคราะห์ ออกแบบ วางแผนและดำเนินการเกี่ยวกับระบบ", 20))
                .hasSizeBetween(2, 4);
    }
}
