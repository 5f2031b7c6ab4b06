package org.khet.portal.admin.internal.structure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.structure.StructureRegister;
import org.khet.portal.api.admin.structure.StructureRegister.Era;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** Which structure the office has from which day on, the way to a further one, and back from one to come (core CORE-04). */
final class StructureEraSection extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient StructureRegister register;
    private final transient LocalDate today;

    StructureEraSection(ViewRequest request, Texts texts, StructureRegister register, LocalDate today) {
        this.request = request;
        this.texts = texts;
        this.register = register;
        this.today = today;
        getStyle().set("display", "contents"); // its parts stand in the page's own column
        show();
    }

    private void show() {
        List<Era> eras = register.eras(request.caller());
        if (eras.isEmpty()) {
            return;
        }
        boolean changes = request.caller().scope(Offices.CONFIGURE).wholeOffice();
        Section section = new Section(texts.get("admin.structure.eras"), table(eras)).flush();
        if (changes && !register.choices(request.caller()).isEmpty()) {
            section.action(AdminPage.button(
                    "admin-structure-open",
                    "plus",
                    texts.get("admin.structure.open"),
                    () -> request.open("admin/office/" + StructureChangeView.KEY)));
        }
        add(section);
        LocalDate from = eras.getFirst().from();
        if (changes && from != null && from.isAfter(today)) {
            add(back(eras.getFirst().structure().name(), from));
        }
    }

    /** Until its day nothing rests on the change. */
    private AdminForm back(String name, LocalDate from) {
        String day = ScreenDates.in(texts.locale()).longDate(from);
        return new AdminForm(request, texts, "structure-back")
                .section("admin.structure.back", new Paragraph(texts.get("admin.structure.back.text", name, day)))
                .foot("admin.structure.back", () -> {
                    register.takeBack(request.caller(), from);
                    request.tell(texts.get("admin.structure.takenBack"));
                    request.open("admin/office");
                });
    }

    private SmallTable table(List<Era> eras) {
        ScreenDates dates = ScreenDates.in(texts.locale());
        return new SmallTable(
                texts.get("admin.structure.eras"),
                List.of(
                        texts.get("admin.structure.structure.label"),
                        texts.get("admin.structure.from.label"),
                        texts.get("admin.structure.order.label")),
                eras.stream()
                        .map(era -> List.of(
                                era.structure().name(),
                                era.from() == null ? texts.get("admin.structure.first") : dates.listDate(era.from()),
                                era.order().isEmpty() ? "–" : era.order()))
                        .toList());
    }
}
