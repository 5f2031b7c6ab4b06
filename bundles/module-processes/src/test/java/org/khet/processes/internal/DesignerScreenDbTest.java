package org.khet.processes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.processes.internal.catalogue.GraphReader;
import org.khet.processes.internal.catalogue.ProcessVersionKind;

/** A process is drawn as it is designed: a step put in, a way back, the chart anew and as a picture. Source: core CORE-74 to 76. */
@OnEachDatabase
class DesignerScreenDbTest {
    private static final TestCaller HEAD = ProcessesFixture.person(12);
    private final ProcessesFixture at;
    private final ProcessVersionKind kind;
    private final RecordRow process;

    DesignerScreenDbTest(TestDatabase database) {
        at = new ProcessesFixture(database);
        kind = at.records.versions.kind();
        process = at.records.catalogue.bring(
                HEAD,
                ProcessesFixture.file(
                        "code|ท-74",
                        "name|งานให้บริการข้อมูล",
                        "step|1|START|OWNER||รับคำขอ",
                        "step|2|ACTIVITY|OWNER||จัดทำข้อมูล",
                        "step|3|DECISION|DIRECTOR||พิจารณา",
                        "step|4|END|OWNER||ส่งข้อมูล",
                        "way|1|2",
                        "way|2|3",
                        "way|3|4|เห็นชอบ"),
                Optional.of(ProcessesFixture.ICT));
    }

    private RecordRow version() {
        return at.records.versions.open(
                HEAD,
                at.records.catalogue.versionsOf(HEAD, process.id()).getFirst().id());
    }

    private List<Component> page() {
        TestRequest request = TestRequest.of(HEAD, "processes", "");
        RecordRow version = version();
        return Stream.concat(
                        at.routes().of((RecordKind) kind).above(request, version).stream(),
                        at.routes().of((RecordKind) kind).beside(request, version).stream())
                .flatMap(DesignerScreenDbTest::all)
                .toList();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(DesignerScreenDbTest::all));
    }

    private static <C extends Component> C find(List<Component> page, Class<C> type, String id) {
        return page.stream()
                .filter(one -> one.getId().equals(Optional.of(id)))
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError(id));
    }

    @SuppressWarnings("unchecked")
    private void choose(List<Component> page, String id, int step) {
        ComboBox<RecordLine> box = find(page, ComboBox.class, id);
        box.setValue(GraphReader.steps(kind, version()).get(step - 1));
    }

    private static String chart(List<Component> page) {
        return page.stream()
                .filter(Html.class::isInstance)
                .map(one -> ((Html) one).getInnerHtml())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void stepIsPutInAndAWayBackIsDrawn_onThePage_whatIsWrongStandsBesideTheChart() {
        List<Component> page = page();
        assertThat(chart(page)).contains("รับคำขอ", "พิจารณา").doesNotContain("ตรวจสอบคำขอ");
        find(page, Button.class, "processes-step-insert").click();
        assertThat(find(page, TextField.class, "processes-new-step").isInvalid())
                .as("without a name")
                .isTrue();
        find(page, TextField.class, "processes-new-step").setValue("ตรวจสอบคำขอ");
        choose(page, "processes-step-after", 1);
        find(page, Button.class, "processes-step-insert").click();

        page = page();
        assertThat(chart(page)).contains("ตรวจสอบคำขอ");
        choose(page, "processes-step-from", 4);
        choose(page, "processes-step-to", 2);
        Button join = find(page, Button.class, "processes-way-join");
        List<Component> row = all(join.getParent().orElseThrow()).toList();
        row.stream()
                .filter(Checkbox.class::isInstance)
                .map(Checkbox.class::cast)
                .forEach(box -> box.setValue(true));
        join.click();
        page = page();
        assertThat(page.stream().flatMap(one -> ShownTexts.of(one).stream()))
                .as("a branch without a name")
                .anyMatch(words -> words.contains("ขั้นที่ 4") && words.contains("ชื่อ"));
        assertThat(GraphReader.graph(kind, version()).ways())
                .anyMatch(way -> way.from() == 4 && way.to() == 2 && way.back());
    }

    @Test
    void chartStandsBesideDraftVersionAndProcess_withItsLegend_andIsTakenAsAPicture() {
        long draft = version().id();
        assertThat(chart(page())).contains("<svg", "<polygon", "<polyline", "<rect");
        assertThat(page().stream().flatMap(one -> one.getId().stream())).contains("processes-chart-" + draft);

        at.publish(process);

        List<Component> published = page();
        assertThat(chart(published)).contains("<svg");
        assertThat(published.stream().flatMap(one -> ShownTexts.of(one).stream()))
                .anyMatch(words -> words.contains("วงรี") && words.contains("ข้าวหลามตัด"));
        assertThat(published.stream().flatMap(one -> one.getId().stream()))
                .contains("processes-chart-" + draft)
                .doesNotContain("processes-step-insert");
        RecordRow now =
                at.records.processes.find(SampleOffices.KT1, process.id()).orElseThrow();
        assertThat(at
                        .routes()
                        .of((RecordKind) at.records.processes.kind())
                        .beside(TestRequest.of(HEAD, "processes", ""), now)
                        .stream()
                        .flatMap(DesignerScreenDbTest::all)
                        .flatMap(one -> one.getId().stream()))
                .contains("processes-chart-" + draft);
    }
}
