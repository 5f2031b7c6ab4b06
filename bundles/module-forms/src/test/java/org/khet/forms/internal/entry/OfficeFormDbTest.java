package org.khet.forms.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.data.provider.HasListDataView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.DataKindContract;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.design.Designs;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.TestRequest;

/** Other modules open a form of the office, and get what was filled in. Source: core CORE-100. */
@OnEachDatabase
class OfficeFormDbTest {
    private final FormsFixture forms;
    private final OfficeFormLookup lookup;
    private final long design;
    private final TestCaller clerk = TestCaller.of(SampleOffices.KT1, 14)
            .with(new Scope(false, Set.of(FormsFixture.UNIT), Set.of(), false), FormsPermissions.REGISTER_USE);

    OfficeFormDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
        lookup = new OfficeFormLookup(forms.designs(), forms.entries());
        design = forms.published(DataKindContract.file("coordination-log"));
    }

    @Test
    void formInForceIsFoundByThoseWhomTheDesignLetsFillIt_anEndedOneByNobody() {
        assertThat(lookup.find(clerk, "coordination-log")).hasValueSatisfying(form -> {
            assertThat(form.address()).isEqualTo("forms/entry/" + design);
            assertThat(form.name()).isNotBlank();
        });
        assertThat(lookup.find(TestCaller.of(SampleOffices.KT1, 15), "coordination-log"))
                .as("may not use registers")
                .isEmpty();
        assertThat(lookup.find(clerk, "coordination")).isEmpty();
        assertThat(lookup.find(
                        TestCaller.in(SampleOffices.KT2).with(FormsPermissions.REGISTER_USE), "coordination-log"))
                .as("another office")
                .isEmpty();
        Designs kind = forms.designs().designs().kind();
        TestCaller designer = FormsFixture.designer();
        forms.designs()
                .designs()
                .act(
                        designer,
                        forms.designs().designs().open(designer, design),
                        kind.end,
                        new RecordDraft(),
                        "เลิกใช้");
        assertThat(lookup.find(clerk, "coordination-log")).isEmpty();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(OfficeFormDbTest::all));
    }

    private static Object code(HasListDataView<?, ?> list, Object code) {
        return list.getListDataView()
                .getItems()
                .filter(item -> item instanceof CodeList.Code one && one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static void type(Component view, String id, Object value) {
        Component input = all(view)
                .filter(one -> one.getId().filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " of "
                        + all(view).flatMap(one -> one.getId().stream()).toList()));
        ((HasValue<?, Object>) input).setValue(input instanceof HasListDataView<?, ?> list ? code(list, value) : value);
    }

    private TestRequest filled(RecordService<DataKind> register, String token) {
        Caller caller = forms.entries().as(clerk, design);
        TestRequest request = TestRequest.of(caller, "forms", "");
        request.query(Map.of("for", List.of(token)));
        Component view = forms.records().views().form(request, register, 0);
        Map<String, Object> values = Map.of(
                "received_on", LocalDate.of(2026, 11, 16),
                "asked_by", "โรงเรียนบ้านตัวอย่าง",
                "matter", "ขอใช้ห้องประชุม");
        values.forEach((key, value) -> type(
                view,
                "forms-entry-" + register.kind().fieldNamed(key).orElseThrow().name(),
                value));
        type(
                view,
                "forms-entry-"
                        + register.kind().fieldNamed("sort").orElseThrow().name(),
                "SERVICE");
        all(view)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button ->
                        button.getId().filter("forms-entry-save"::equals).isPresent())
                .forEach(Button::click);
        return request;
    }

    @Test
    void savedFormIsHandedOverInOne_refusedByItsReceiverItIsNotStored() {
        RecordService<DataKind> register = forms.entries().of(SampleOffices.KT1, design);
        Caller caller = forms.entries().as(clerk, design);
        List<RecordLink> taken = new ArrayList<>();
        forms.records().receiver((who, token, record) -> {
            if (token.equals("step:over")) {
                throw Rejected.of("", "processes.error.need-filled");
            }
            taken.add(record);
            return token.equals("step:1") ? Optional.of("processes/tasks/1") : Optional.empty();
        });

        filled(register, "step:over");
        assertThat(register.all(caller, RecordFilter.ALL)).as("refused").isEmpty();
        TestRequest request = filled(register, "step:1");
        RecordRow stored = register.all(caller, RecordFilter.ALL).getFirst();
        assertThat(taken).singleElement().satisfies(link -> {
            assertThat(link.type()).isEqualTo("forms.entry");
            assertThat(link.id()).isEqualTo(stored.id());
            assertThat(link.title()).isNotBlank();
        });
        assertThat(request.opened()).containsExactly("processes/tasks/1");
        assertThat(filled(register, "").opened()).singleElement().asString().startsWith("forms/");
    }
}
