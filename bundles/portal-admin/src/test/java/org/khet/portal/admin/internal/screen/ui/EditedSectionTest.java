package org.khet.portal.admin.internal.screen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.ui.SectionTabs;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.testkit.TestCaller;

/** Sections of a page that are read, each with the form that its button opens. */
class EditedSectionTest {
    private final OpenedPage page = new OpenedPage(TestCaller.in(new OfficeId(1)), "7", TextCatalog.THAI);
    private final List<String> saved = new ArrayList<>();

    @Test
    void sectionIsRead_untilItsButtonOpensTheForm() {
        EditedSection section = section("person", "อ 32");
        Div view = new Div(section.edit(() -> form("person", saved::add)));
        assertThat(OpenedPage.fields(view)).isEmpty();

        OpenedPage.press(view, "admin-person-edit");

        assertThat(OpenedPage.fields(view)).containsExactly("admin-person-phone");
        assertThat(OpenedPage.primaries(view)).containsExactly("admin-person-save");
        assertThat(section.reading().isVisible()).isFalse();
        OpenedPage.press(view, "admin-person-cancel");
        assertThat(OpenedPage.fields(view)).isEmpty();
        assertThat(section.reading().isVisible()).isTrue();
        assertThat(saved).isEmpty();
    }

    @Test
    void withoutAFormThereIsNoButton() {
        assertThat(OpenedPage.edits(section("person", "อ 32"))).isEmpty();
    }

    @Test
    void listStaysInSight_whileTheFormThatAddsToItIsOpen() {
        EditedSection section = section("function", "หัวหน้าเจ้าหน้าที่");
        Div view = new Div(section.extend("ให้หน้าที่", () -> form("function", saved::add)));

        OpenedPage.press(view, "admin-function-edit");

        assertThat(section.reading().isVisible()).isTrue();
        assertThat(OpenedPage.edits(view)).isEmpty();
    }

    @Test
    void onlyOneFormOfAPageIsOpen_anUntouchedOneGivesWay_aTypedOneStaysAndIsShown() {
        SectionTabs tabs = new SectionTabs(page, "admin-tabs")
                .tab("a", "ก", section("person", "1").edit(() -> form("person", saved::add)))
                .tab("b", "ข", section("function", "2").edit(() -> form("function", saved::add)));
        OpenedPage.press(tabs, "admin-person-edit");
        OpenedPage.press(tabs, "admin-function-edit");
        assertThat(tabs.chosen()).isEqualTo("b");
        assertThat(ids(tabs)).contains("admin-function-save").doesNotContain("admin-person-save");

        OpenedPage.find(tabs, TextField.class, "admin-function-phone").setValue("000-000-001");
        OpenedPage.press(tabs, "admin-person-edit");

        assertThat(OpenedPage.primaries(tabs)).containsExactly("admin-function-save");
        assertThat(OpenedPage.find(tabs, TextField.class, "admin-function-phone")
                        .getValue())
                .isEqualTo("000-000-001");
        assertThat(OpenedPage.words(tabs)).contains(page.texts().get("admin.section.unsaved.text"));
    }

    @Test
    void refusedFormKeepsWhatWasTyped_withTheReasonAtTheField() {
        Div view = new Div(section("person", "1")
                .edit(() -> form("person", value -> {
                    throw Rejected.of("phone", "core.person.error.email");
                })));
        OpenedPage.press(view, "admin-person-edit");
        OpenedPage.find(view, TextField.class, "admin-person-phone").setValue("ผิด");

        OpenedPage.press(view, "admin-person-save");

        TextField phone = OpenedPage.find(view, TextField.class, "admin-person-phone");
        assertThat(phone.getValue()).isEqualTo("ผิด");
        assertThat(phone.isInvalid()).isTrue();
        assertThat(OpenedPage.primaries(view)).containsExactly("admin-person-save");
    }

    @Test
    void formOfTheDraftIsHidden_opensWhenTheDraftFillsIt_andIsSetBackByCancel() {
        AdminForm sheet = form("person", saved::add);
        Div view = new Div(section("person", "1").edit(sheet));
        assertThat(OpenedPage.fields(view)).isEmpty();

        OpenedPage.find(view, TextField.class, "admin-person-phone").setValue("000-000-002");
        assertThat(OpenedPage.primaries(view)).containsExactly("admin-person-save");
        OpenedPage.press(view, "admin-person-cancel");

        assertThat(OpenedPage.fields(view)).isEmpty();
        assertThat(sheet.value("phone")).isEmpty();
    }

    @Test
    void whatAButtonWithoutAFormMayNotDoIsToldAboveTheSection() {
        EditedSection section = section("person", "1");

        section.attempt(page, () -> {
            throw Outdated.of("core.outcome.changed");
        });
        assertThat(OpenedPage.words(section)).contains(page.texts().get("admin.form.outdated.page"));

        section.attempt(page, () -> saved.add("done"));
        assertThat(OpenedPage.words(section)).doesNotContain(page.texts().get("admin.form.outdated.page"));
        assertThat(saved).containsExactly("done");
    }

    @Test
    void contentOfATabIsReadWhenItIsOpened() {
        List<String> read = new ArrayList<>();
        Supplier<com.vaadin.flow.component.Component> history = () -> {
            read.add("history");
            return new Div("ประวัติ");
        };
        SectionTabs tabs = new SectionTabs(page, "admin-tabs").tab("a", "ก", new Div("1"));
        assertThat(ids(tabs)).doesNotContain("admin-tabs");

        Div part = new Div();
        tabs.tab("history", "ประวัติ", history).tab("c", "ค", part);
        assertThat(read).isEmpty();
        tabs.open(part);
        assertThat(read).isEmpty();
        assertThat(tabs.chosen()).isEqualTo("c");
    }

    private static List<String> ids(com.vaadin.flow.component.Component top) {
        return OpenedPage.shown(top).flatMap(part -> part.getId().stream()).toList();
    }

    private EditedSection section(String name, String value) {
        return new EditedSection(page.texts(), "admin-" + name, name, new Facts().fact(name, value));
    }

    private AdminForm form(String name, java.util.function.Consumer<String> save) {
        AdminForm sheet = new AdminForm(page, page.texts(), name);
        TextField phone = sheet.line("phone", false, 80);
        return sheet.section("admin.person.section.who", phone)
                .foot("admin.person.save", () -> save.accept(phone.getValue()));
    }
}
