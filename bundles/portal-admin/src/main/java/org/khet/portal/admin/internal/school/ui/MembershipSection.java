package org.khet.portal.admin.internal.school.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.EditedSection;
import org.khet.portal.admin.internal.screen.ui.SchoolFormAccess;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.admin.school.SchoolRegister.Membership;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.ThaiDatePicker;
import org.khet.portal.api.ui.component.TwoLineCell;

/** District, network, size and projects of a school with their dates; moving ends the group before on the day before (core CORE-33). */
final class MembershipSection extends Div {
    private static final List<String> DIMENSIONS =
            List.of(SchoolRegister.DISTRICT, SchoolRegister.NETWORK, SchoolRegister.SIZE);

    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient SchoolServices services;
    private final transient SchoolId school;
    private final transient LocalDate today;

    MembershipSection(ViewRequest request, Texts texts, SchoolServices services, SchoolId school, LocalDate today) {
        this.request = request;
        this.texts = texts;
        this.services = services;
        this.school = school;
        this.today = today;
        getStyle().set("display", "contents"); // its parts stand in the page's own column
        show();
    }

    private void show() {
        removeAll();
        List<Membership> memberships = services.register().memberships(request.caller(), school);
        String title = texts.get("admin.school.groups.title");
        Facts facts = facts(memberships);
        EditedSection section = new EditedSection(
                texts,
                "admin-move",
                title,
                facts.getComponentCount() == 0 ? new Span(texts.get("admin.school.groups.none")) : facts);
        if (SchoolFormAccess.mayEdit(request.caller(), school)) {
            section.edit(this::mover);
        }
        add(section, new ProjectSection(request, texts, services, school, this::changed).show(memberships, today));
    }

    /** Groups that last or begin, each with its days; what is over stands in the history. */
    private Facts facts(List<Membership> memberships) {
        Facts facts = new Facts();
        memberships.stream()
                .filter(one -> !one.dimension().equals(SchoolRegister.PROJECT))
                .filter(one -> one.until() == null || !one.until().isBefore(today))
                .sorted(Comparator.comparingInt((Membership one) -> place(one.dimension()))
                        .thenComparing(Membership::dimension)
                        .thenComparing(Membership::from))
                .forEach(one -> facts.fact(name(one.dimension()), new TwoLineCell(one.group(), days(one))));
        return facts;
    }

    private static int place(String dimension) {
        int place = DIMENSIONS.indexOf(dimension);
        return place < 0 ? DIMENSIONS.size() : place;
    }

    private String name(String dimension) {
        String key = "admin.school." + dimension + ".label";
        return texts.has(key) ? texts.get(key) : dimension;
    }

    private String days(Membership one) {
        LocalDate until = one.until();
        String from = texts.get("admin.school.groups.since", one.from());
        return until == null ? from : from + " " + texts.get("admin.school.groups.to", until);
    }

    /** The head of the page names groups too. */
    private void changed() {
        request.open("admin/schools/" + school.value() + "?tab=groups");
    }

    private AdminForm mover() {
        AdminForm sheet = new AdminForm(request, texts, "move");
        ComboBox<String> district = choice(sheet, SchoolRegister.DISTRICT);
        ComboBox<String> network = choice(sheet, SchoolRegister.NETWORK);
        ComboBox<String> size = choice(sheet, SchoolRegister.SIZE);
        ThaiDatePicker from =
                sheet.named("from", new ThaiDatePicker(texts.get("admin.school.move.from"), texts.locale()));
        from.setValue(today);
        request.draft().skip(from);
        return sheet.section("admin.school.move.title", district, network, size, from)
                .foot("admin.school.move.save", () -> {
                    LocalDate day = from.getValue() == null ? today : from.getValue();
                    Map<String, String> groups = new LinkedHashMap<>();
                    choose(groups, SchoolRegister.DISTRICT, district);
                    choose(groups, SchoolRegister.NETWORK, network);
                    choose(groups, SchoolRegister.SIZE, size);
                    services.register().move(request.caller(), school, groups, day);
                    request.tell(texts.get("admin.school.move.saved"));
                    changed();
                });
    }

    private ComboBox<String> choice(AdminForm sheet, String dimension) {
        ComboBox<String> box = sheet.named(dimension, new ComboBox<>());
        box.setLabel(texts.get("admin.school." + dimension + ".label"));
        box.setHelperText(texts.get("admin.school.move.help"));
        box.setItems(choices(dimension));
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(typed -> box.setValue(typed.getDetail()));
        box.setClearButtonVisible(true);
        request.draft().skip(box);
        return box;
    }

    /** Names in use, for sizes those of the office's list before them. */
    private List<String> choices(String dimension) {
        List<String> used = services.register().groups(request.caller().office(), dimension);
        if (!dimension.equals(SchoolRegister.SIZE)) {
            return used;
        }
        Stream<String> listed = services.sizes(request.caller().office()).stream()
                .filter(Code::active)
                .map(Code::thai);
        return Stream.concat(listed, used.stream()).distinct().toList();
    }

    private static void choose(Map<String, String> groups, String dimension, ComboBox<String> box) {
        String group = box.getValue();
        if (group != null && !group.isBlank()) {
            groups.put(dimension, group);
        }
    }
}
