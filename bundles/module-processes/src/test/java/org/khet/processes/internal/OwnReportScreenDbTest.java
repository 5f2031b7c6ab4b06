package org.khet.processes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.records.internal.service.InstalledRecordCatalogue;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.RecordingExports;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.processes.internal.ui.OwnReportView;

/** The page of own reports: chart, table, and the way from a figure to its records. Source: core CORE-106. */
@OnEachDatabase
class OwnReportScreenDbTest {
    private static final TestCaller HEAD = ProcessesFixture.person(12);
    private static final PortalModule MODULE = () -> new ModuleId("processes");
    private final TestDatabase database;
    private ProcessesFixture at;
    private OwnReportView view;

    OwnReportScreenDbTest(TestDatabase database) {
        this.database = database;
        at = new ProcessesFixture(database);
        view = view();
    }

    private OwnReportView view() {
        ProcessesReporting reporting = new ProcessesReporting(
                at.portal,
                at.calendar,
                new FakeCodeLists(),
                new RecordingExports(),
                new GroupsLink(),
                new CountedLink(at.switches),
                new RoundsLink(new NoRounds()));
        InstalledRecordCatalogue catalogue = new InstalledRecordCatalogue(at.kinds, at.switches);
        catalogue.come(MODULE);
        reporting.know(catalogue);
        return new OwnReportView(at.records, reporting, at.portal);
    }

    @BeforeEach
    void nothingIsThere() {
        at = new ProcessesFixture(database);
        at.switches.turn(SampleOffices.KT1, "processes", true);
        view = view();
    }

    private List<Component> page(Map<String, String> more) {
        Map<String, List<String>> query = new HashMap<>(Map.of(
                "type", List.of("processes.case"),
                "group", List.of("state"),
                "measure", List.of("COUNT"),
                "span", List.of("MONTH"),
                "day", List.of("starts_on"),
                "year", List.of("2565")));
        more.forEach((key, value) -> query.put(key, List.of(value)));
        TestRequest request = TestRequest.of(HEAD, "processes", "");
        request.query(query);
        return all(view.open(request)).toList();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(OwnReportScreenDbTest::all));
    }

    private static List<String> ways(List<Component> page) {
        return page.stream()
                .filter(Anchor.class::isInstance)
                .map(one -> ((Anchor) one).getHref())
                .toList();
    }

    private static List<UnorderedList> bars(List<Component> page, String name) {
        return page.stream()
                .filter(UnorderedList.class::isInstance)
                .map(UnorderedList.class::cast)
                .filter(list -> list.hasClassName(name))
                .toList();
    }

    @Test
    void chartAndTable_figureOpensItsRecords_manyGoOnByPages() {
        RecordRow process = at.published("C-06");
        List<RecordRow> cases =
                Stream.generate(() -> at.started(process)).limit(3).toList();

        List<Component> page = page(Map.of());
        assertThat(bars(page, "k-bars")).as("one period").hasSize(1);
        assertThat(bars(page, "k-bar-groups")).isEmpty();
        assertThat(ways(page)).filteredOn(way -> way.contains("line=RUNNING")).hasSize(1);
        assertThat(ways(page))
                .noneMatch(way ->
                        way.endsWith("processes/cases/" + cases.getFirst().id()));

        List<Component> behind = page(Map.of("behind", "figure", "line", "RUNNING"));
        cases.forEach(one -> assertThat(ways(behind)).anyMatch(way -> way.endsWith("processes/cases/" + one.id())));
        List<Component> last = page(Map.of("behind", "figure", "line", "RUNNING", "from", "2"));
        assertThat(ways(last))
                .filteredOn(way -> way.matches(".*processes/cases/\\d+"))
                .hasSize(1);
    }

    @Test
    void periodsStandInTheChartBesideEachOther_eachCellOpensItsOwnRecords_withTheFilters() {
        RecordRow process = at.published("C-06");
        RecordRow october = at.started(process);
        at.clock.set("2021-11-15T09:00");
        RecordRow november = at.started(process);
        at.started(at.published("C-09"));

        List<Component> page = page(Map.of("group", "process", "only-state", "RUNNING"));
        assertThat(bars(page, "k-bar-groups"))
                .singleElement()
                .satisfies(groups ->
                        assertThat(groups.getChildren()).as("processes").hasSize(2));
        assertThat(bars(page, "k-bars"))
                .allSatisfy(bars -> assertThat(bars.getChildren())
                        .as("October and November")
                        .hasSize(2));
        List<String> cells = ways(page).stream()
                .filter(way -> way.contains("behind=figure") && way.contains("line=") && way.contains("column=2021-11"))
                .toList();
        assertThat(cells).as("cells of November").hasSize(2).allMatch(way -> way.contains("only-state=RUNNING"));

        String cell = cells.stream()
                .filter(way -> way.contains("line=" + process.id() + "&"))
                .findFirst()
                .orElseThrow();
        List<String> opened = ways(page(read(cell)));
        assertThat(opened).anyMatch(way -> way.endsWith("processes/cases/" + november.id()));
        assertThat(opened).noneMatch(way -> way.endsWith("processes/cases/" + october.id()));
    }

    /** Steps of the first case that ended in time; the choice of what is asked of leads to the next one. */
    @Test
    void shareInTimeIsChosen_itsFiguresStandInChartAndTable_andTheRecordsBehindSayYesOrNo() {
        RecordRow process = at.published("C-06");
        RecordRow early = at.started(process);
        RecordRow late = at.started(process);
        at.clock.set("2021-10-08T09:00");
        at.finish(early, 1, "");
        at.clock.set("2021-10-25T09:00");
        at.finish(late, 1, "");
        Map<String, String> steps =
                Map.of("type", "processes.task", "group", "unit", "measure", "SHARE", "day", "done_on", "span", "NONE");

        List<Component> page = page(steps);
        assertThat(choice(page, "measured").getValue()).isEqualTo("in_time");
        assertThat(choice(page, "measured").getListDataView().getItems()).containsExactly("in_time");
        assertThat(ShownTexts.of(page.getFirst()))
                .contains("50")
                .anyMatch(words -> words.startsWith("ร้อยละ: แล้วเสร็จทันกำหนด"));

        Map<String, String> figure = new HashMap<>(steps);
        figure.putAll(Map.of("measured", "in_time", "behind", "figure"));
        assertThat(ShownTexts.of(page(figure).getFirst())).contains("แล้วเสร็จทันกำหนด", "ใช่", "ไม่ใช่");
    }

    @SuppressWarnings("unchecked")
    private static Select<String> choice(List<Component> page, String name) {
        return page.stream()
                .filter(one -> one.getId().equals(Optional.of("processes-builder-" + name)))
                .map(one -> (Select<String>) one)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anotherChoiceDrawsTheResultAlone_theAddressSaysIt_andWhatIsTypedElsewhereStays() {
        at.started(at.published("C-06"));
        at.clock.set("2021-11-15T09:00");
        at.started(at.published("C-09"));
        TestRequest request = TestRequest.of(HEAD, "processes", "");
        request.query(
                Map.of("type", List.of("processes.case"), "group", List.of("state"), "behind", List.of("figure")));
        Component shown = view.open(request);
        Select<String> group = choice(all(shown).toList(), "group");
        TextField name = all(shown)
                .filter(one -> one.getId().equals(Optional.of("processes-builder-name")))
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow();
        name.setValue("เรื่องรายเดือน");
        assertThat(bars(all(shown).toList(), "k-bars"))
                .singleElement()
                .satisfies(bars -> assertThat(bars.getChildren()).hasSize(1));

        chosen(group, "process");

        List<Component> after = all(shown).toList();
        assertThat(request.opened()).as("the page stays").isEmpty();
        assertThat(request.query()).containsEntry("group", List.of("process")).doesNotContainKey("behind");
        assertThat(bars(after, "k-bars"))
                .singleElement()
                .satisfies(bars -> assertThat(bars.getChildren()).hasSize(2));
        assertThat(after).contains(group, name);
        assertThat(name.getValue()).isEqualTo("เรื่องรายเดือน");
        assertThat(ways(after)).noneMatch(way -> way.matches(".*processes/cases/\\d+"));

        chosen(choice(after, "span"), "MONTH");
        assertThat(request.query()).containsEntry("group", List.of("process")).containsEntry("span", List.of("MONTH"));
        assertThat(bars(all(shown).toList(), "k-bar-groups")).hasSize(1);

        chosen(choice(all(shown).toList(), "measure"), "MEAN");
        assertThat(request.opened()).singleElement().asString().contains("measure=MEAN", "span=MONTH");
    }

    /** Chooses as a person does. */
    private static void chosen(Select<String> select, String value) {
        String before = select.getValue();
        select.setValue(value);
        ComponentUtil.fireEvent(select, new ComponentValueChangeEvent<>(select, select, before, true));
    }

    private static Map<String, String> read(String way) {
        Map<String, String> query = new HashMap<>();
        for (String part : List.of(way.substring(way.indexOf('?') + 1).split("&"))) {
            String[] sides = part.split("=", 2);
            query.put(sides[0], URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
        }
        return query;
    }
}
