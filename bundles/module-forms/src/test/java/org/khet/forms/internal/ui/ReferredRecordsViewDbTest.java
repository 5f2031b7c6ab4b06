package org.khet.forms.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.forms.internal.entry.LendingDesigns;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Scope;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** A thing is chosen in the form of a slip by number or name, of those that one sees. Source: core CORE-100, CORE-101. */
@OnEachDatabase
class ReferredRecordsViewDbTest {
    private final FormsFixture forms;
    private final LendingDesigns designs;
    private final TestCaller keeper = TestCaller.of(SampleOffices.KT1, 13).with(FormsPermissions.REGISTER_USE);
    private final TestCaller colleague = TestCaller.of(SampleOffices.KT1, 14)
            .with(new Scope(false, Set.of(), Set.of(), true), FormsPermissions.REGISTER_USE);

    ReferredRecordsViewDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
        designs = new LendingDesigns(forms);
    }

    private Component open(String view, TestRequest request) {
        return forms.screens().entries().stream()
                .filter(entry -> entry.name().equals(view))
                .findFirst()
                .orElseThrow()
                .factory()
                .open(request);
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(ReferredRecordsViewDbTest::all));
    }

    private static Component named(Component root, String id) {
        return all(root)
                .filter(one -> one.getId().equals(Optional.of(id)))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private List<String> offered(TestCaller caller, long slips, String typed) {
        Component form = open("entry", TestRequest.of(caller, "forms", String.valueOf(slips)));
        var box = (ComboBox<RecordLink>) named(form, "forms-entry-thing");
        var provider = (DataProvider<RecordLink, String>) box.getDataProvider();
        return provider.fetch(new Query<>(0, 50, List.of(), null, typed))
                .map(RecordLink::title)
                .toList();
    }

    @Test
    void thingsAreOfferedByNumberAndName_asFarAsTheyAreSeen_anEndedRegisterOffersNone() {
        long things = forms.published(LendingDesigns.THINGS);
        long slips = forms.published(LendingDesigns.SLIPS);
        designs.thing(keeper, things, "กล้องถ่ายภาพ");
        designs.thing(keeper, things, "ลำโพง");
        designs.thing(colleague, things, "ไมโครโฟนของเพื่อน");

        assertThat(offered(keeper, slips, "")).hasSize(3);
        assertThat(offered(keeper, slips, "กล้อง")).containsExactly("ค 1/2570 · กล้องถ่ายภาพ");
        assertThat(offered(keeper, slips, "2/2570")).containsExactly("ค 2/2570 · ลำโพง");
        assertThat(offered(colleague, slips, "")).containsExactly("ค 3/2570 · ไมโครโฟนของเพื่อน");

        var registers = forms.designs().designs();
        registers.act(
                FormsFixture.designer(),
                registers.open(FormsFixture.designer(), things),
                registers.kind().end,
                new RecordDraft(),
                "เลิกให้ยืม");
        Component form = open("entry", TestRequest.of(keeper, "forms", String.valueOf(slips)));
        assertThat(named(form, "forms-entry-thing"))
                .isInstanceOfSatisfying(
                        TextField.class,
                        input -> assertThat(input.getHelperText()).contains("records.link.away"));
    }

    @Test
    void pageLeadsToTheThing_whoMayNotSeeItReadsItsName_andSoDoesEverybodyOnceTheRegisterIsAway() {
        long things = forms.published(LendingDesigns.THINGS);
        long slips = forms.published(LendingDesigns.SLIPS);
        RecordLink camera = designs.thing(keeper, things, "กล้องถ่ายภาพ");
        RecordRow slip = designs.slip(keeper, slips, "ลำดับหนึ่ง", camera);

        assertThat(links(keeper, slips, slip)).contains("/forms/register/" + things + "-" + camera.id());
        assertThat(links(colleague, slips, slip)).doesNotContain("/forms/register/" + things + "-" + camera.id());
        assertThat(ShownTexts.of(page(colleague, slips, slip))).contains("ค 1/2570 · กล้องถ่ายภาพ");
        forms.records().referredNoMore("forms");
        assertThat(links(keeper, slips, slip)).doesNotContain("/forms/register/" + things + "-" + camera.id());
        assertThat(ShownTexts.of(page(keeper, slips, slip))).contains("ค 1/2570 · กล้องถ่ายภาพ");
    }

    private Component page(TestCaller caller, long slips, RecordRow slip) {
        return open("register", TestRequest.of(caller, "forms", slips + "-" + slip.id()));
    }

    private List<String> links(TestCaller caller, long slips, RecordRow slip) {
        return all(page(caller, slips, slip))
                .filter(Anchor.class::isInstance)
                .map(one -> ((Anchor) one).getHref())
                .toList();
    }

    @Test
    void listIsFilteredByTheThingsThatAreLent() {
        long things = forms.published(LendingDesigns.THINGS);
        long slips = forms.published(LendingDesigns.SLIPS);
        RecordLink camera = designs.thing(keeper, things, "กล้องถ่ายภาพ");
        designs.thing(keeper, things, "ลำโพง");
        designs.slip(keeper, slips, "ลำดับหนึ่ง", camera);
        designs.slip(keeper, slips, "ลำดับสอง", RecordLink.typed("ของส่วนตัว"));

        TestRequest chosen = TestRequest.of(keeper, "forms", String.valueOf(slips));
        chosen.query(Map.of("thing", List.of("forms.things:" + camera.id())));
        assertThat(ShownTexts.of(open("register", chosen)))
                .anyMatch(words -> words.contains("ของที่ยืม: ค 1/2570 · กล้องถ่ายภาพ"));
    }
}
