package org.khet.portal.admin.internal.structure.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.structure.StructurePlan;
import org.khet.portal.api.admin.structure.StructurePlan.Fate;
import org.khet.portal.api.admin.structure.StructurePlan.Line;
import org.khet.portal.api.admin.structure.StructureRegister;
import org.khet.portal.api.admin.structure.StructureTemplate;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** Changes the office to a structure with more units: shows what becomes of each, then does all of it (core CORE-04). */
final class StructureChangeView extends Div {
    /** Last part of its address. */
    static final String KEY = "structure";

    private static final String LIST = "admin/office";
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient StructureRegister register;
    private final AdminForm sheet;
    private final ComboBox<StructureTemplate> structure;
    private final ThaiDatePicker from;
    private final Checkbox take;
    private final Div preview = new Div();
    private transient @Nullable StructurePlan shown;

    StructureChangeView(ViewRequest request, Texts texts, StructureRegister register, LocalDate today) {
        this.request = request;
        this.texts = texts;
        this.register = register;
        String title = texts.get("admin.structure.title");
        AdminPage page = new AdminPage(this, texts, title)
                .below(LIST, texts.get("admin.office.title"))
                .here(request, title);
        sheet = new AdminForm(request, texts, KEY);
        structure = sheet.named("structure", new ComboBox<>(texts.get("admin.structure.structure.label")));
        from = sheet.named("from", new ThaiDatePicker(texts.get("admin.structure.from.label"), texts.locale()));
        take = sheet.named("take", new Checkbox(texts.get("admin.structure.take.label")));
        preview.setId("admin-structure-preview");
        preview.getElement().setAttribute("role", "status");
        fields(today);
        sheet.section("admin.structure.what", structure, from, order())
                .section("admin.structure.preview", preview, take)
                .foot("admin.structure.save", this::change);
        page.with(sheet);
        look();
    }

    private com.vaadin.flow.component.textfield.TextField order() {
        var order = sheet.line("order", true, StructureRegister.MOST_ORDER);
        request.draft().skip(order);
        return order;
    }

    private void fields(LocalDate today) {
        List<StructureTemplate> choices = register.choices(request.caller());
        structure.setItems(choices);
        structure.setItemLabelGenerator(StructureTemplate::name);
        choices.stream().findFirst().ifPresent(structure::setValue);
        structure.setRequiredIndicatorVisible(true);
        from.setRequiredIndicatorVisible(true);
        from.setHelperText(texts.get("admin.structure.from.help"));
        from.setValue(today);
        structure.addValueChangeListener(change -> look());
        from.addValueChangeListener(change -> look());
        request.draft().skip(structure);
        request.draft().skip(from);
        request.draft().skip(take);
    }

    /** Works the plan out anew for what is chosen. */
    private void look() {
        shown = null;
        preview.removeAll();
        take.setVisible(false);
        StructureTemplate chosen = structure.getValue();
        LocalDate day = from.getValue();
        if (chosen == null || day == null) {
            boolean none = structure.getListDataView().getItemCount() == 0;
            preview.add(new Paragraph(texts.get(none ? "admin.structure.last" : "admin.structure.preview.none")));
            return;
        }
        sheet.submit(() -> show(register.plan(request.caller(), chosen.code(), day)));
    }

    private void show(StructurePlan plan) {
        shown = plan;
        take.setVisible(plan.takes());
        List<Line> lines =
                plan.lines().stream().filter(line -> line.fate() != Fate.OWN).toList();
        preview.add(new SmallTable(
                texts.get("admin.structure.units"),
                List.of(
                        texts.get("admin.unit.name.label"),
                        texts.get("admin.structure.fate"),
                        texts.get("admin.structure.duties"),
                        texts.get("admin.structure.own")),
                lines.stream().map(this::row).toList()));
        int own = plan.lines().size() - lines.size();
        Paragraph effect = new Paragraph(
                own == 0 ? texts.get("admin.structure.effect") : texts.get("admin.structure.effect.own", own));
        effect.getStyle().set("margin", "12px 0"); // the form leaves none between a table and a note
        preview.add(effect);
        wordless(lines)
                .ifPresent(name -> preview.add(new InlineNotice(
                        BadgeTone.NEAR,
                        texts.get("admin.structure.wordless", name),
                        texts.get("admin.structure.wordless.text"))));
    }

    private List<String> row(Line line) {
        String fate = texts.get("admin.structure.fate." + line.fate());
        return List.of(
                line.name(),
                line.before().isEmpty() ? fate : texts.get("admin.structure.formerly", fate, line.before()),
                NumberFormatter.whole(line.duties()),
                NumberFormatter.whole(line.own()));
    }

    /** A further unit of which the portal has no words of the announcement. */
    private static Optional<String> wordless(List<Line> lines) {
        return lines.stream()
                .filter(line -> (line.fate() == Fate.NEW || line.fate() == Fate.TAKEN) && line.duties() == 0)
                .map(Line::name)
                .findFirst();
    }

    private void change() {
        StructurePlan plan = shown;
        if (plan == null) {
            throw Rejected.of(structure.isEmpty() ? "structure" : "from", "core.error.needed");
        }
        register.change(request.caller(), plan, sheet.value("order"), take.isVisible() && take.getValue());
        request.tell(texts.get("admin.structure.saved", plan.target().name()));
        request.open(LIST);
    }
}
