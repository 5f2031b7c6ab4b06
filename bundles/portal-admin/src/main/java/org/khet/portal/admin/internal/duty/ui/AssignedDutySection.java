package org.khet.portal.admin.internal.duty.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.api.admin.duty.AssignedDuties;
import org.khet.portal.api.admin.duty.AssignedDuty;
import org.khet.portal.api.admin.duty.AssignedDuty.Part;
import org.khet.portal.api.admin.duty.AssignedDutyDraft;
import org.khet.portal.api.admin.duty.UnitDuty;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** Who does which duty of a unit, with its history; given and ended here (core CORE-18). */
final class AssignedDutySection extends Div {
    private static final int SHOWN = 20;
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient DutyServices books;
    private final transient UnitId unit;
    private final transient OfficeId office;
    private transient Map<PersonId, Person> people = Map.of();

    AssignedDutySection(ViewRequest request, Texts texts, DutyServices books, UnitId unit) {
        this.request = request;
        this.texts = texts;
        this.books = books;
        this.unit = unit;
        this.office = request.caller().office();
        getStyle().set("display", "contents"); // its parts stand in the page's own column
        show();
    }

    private void show() {
        List<AssignedDuty> all = books.assigned().ofUnit(request.caller(), unit);
        people = books.people(office, all);
        String title = texts.get("admin.assigned-duty.title");
        add(
                all.isEmpty()
                        ? new Section(title).hint(texts.get("admin.assigned-duty.none"))
                        : new Section(title, table(title, all)).flush());
        Scope scope = request.caller().scope(People.EDIT);
        if (!scope.wholeOffice() && !scope.units().contains(unit)) {
            return;
        }
        List<UnitDuty> duties = books.of(office, unit);
        if (!duties.isEmpty()) {
            add(giving(duties));
        }
        List<AssignedDuty> going = all.stream().filter(one -> !isOver(one)).toList();
        if (!going.isEmpty()) {
            add(ending(going));
        }
    }

    private boolean isOver(AssignedDuty one) {
        LocalDate until = one.until();
        return until != null && until.isBefore(books.today());
    }

    /** What lasts comes before what is over, who answers before who helps. */
    private SmallTable table(String title, List<AssignedDuty> all) {
        ScreenDates dates = ScreenDates.in(texts.locale());
        return new SmallTable(
                        title,
                        List.of(
                                texts.get("admin.assigned-duty.letter.label"),
                                texts.get("admin.assigned-duty.person.label"),
                                texts.get("admin.assigned-duty.part.label"),
                                texts.get("admin.function.order.label"),
                                texts.get("admin.function.from.label"),
                                texts.get("admin.function.until.label")),
                        all.stream()
                                .sorted(Comparator.comparing(this::isOver)
                                        .thenComparing(AssignedDuty::letter)
                                        .thenComparing(AssignedDuty::part))
                                .limit(SHOWN)
                                .map(one -> List.of(
                                        one.letter(),
                                        name(one),
                                        texts.get("admin.assigned-duty.part." + one.part()),
                                        one.order().isEmpty() ? "–" : one.order(),
                                        dates.listDate(one.from()),
                                        one.until() == null ? "–" : dates.listDate(one.until())))
                                .toList())
                .stacking();
    }

    private String name(AssignedDuty one) {
        return Optional.ofNullable(people.get(one.person()))
                .map(Person::fullName)
                .orElse("–");
    }

    private AdminForm giving(List<UnitDuty> duties) {
        AdminForm sheet = new AdminForm(request, texts, "assigned-duty");
        ComboBox<UnitDuty> duty = sheet.named("letter", new ComboBox<>(texts.get("admin.assigned-duty.letter.label")));
        duty.setItems(duties);
        duty.setItemLabelGenerator(DutyServices::words);
        duty.setRequiredIndicatorVisible(true);
        ComboBox<Person> person = sheet.named("person", new ComboBox<>(texts.get("admin.assigned-duty.person.label")));
        person.setItemLabelGenerator(Person::fullName);
        person.setRequiredIndicatorVisible(true);
        person.setItems(query -> books.named(office, query.getFilter().orElse(""))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        ComboBox<Part> part = sheet.named("part", new ComboBox<>(texts.get("admin.assigned-duty.part.label")));
        part.setItems(Part.values());
        part.setItemLabelGenerator(one -> texts.get("admin.assigned-duty.part." + one));
        part.setValue(Part.MAIN);
        var order = sheet.line("order", false, AssignedDuties.MOST_ORDER);
        ThaiDatePicker from = day(sheet, "from");
        from.setRequiredIndicatorVisible(true);
        from.setValue(books.today());
        ThaiDatePicker until = day(sheet, "until");
        until.setClearButtonVisible(true);
        List.of(duty, person, part).forEach(request.draft()::skip);
        request.draft().skip(order);
        return sheet.section("admin.assigned-duty.give", duty, person, part, order, from, until)
                .foot(
                        "admin.assigned-duty.give",
                        () -> give(new AssignedDutyDraft(
                                unit,
                                duty.getOptionalValue().map(UnitDuty::letter).orElse(""),
                                person.getOptionalValue().map(Person::id).orElse(null),
                                part.getValue(),
                                sheet.value("order"),
                                from.getValue(),
                                until.getValue())));
    }

    private ThaiDatePicker day(AdminForm sheet, String name) {
        ThaiDatePicker day =
                sheet.named(name, new ThaiDatePicker(texts.get("admin.function." + name + ".label"), texts.locale()));
        request.draft().skip(day);
        return day;
    }

    private void give(AssignedDutyDraft draft) {
        var _ = books.assigned().assign(request.caller(), draft);
        request.tell(texts.get("admin.assigned-duty.saved"));
        again();
    }

    private AdminForm ending(List<AssignedDuty> going) {
        AdminForm sheet = new AdminForm(request, texts, "assigned-duty-end");
        ComboBox<AssignedDuty> which =
                sheet.named("duty", new ComboBox<>(texts.get("admin.assigned-duty.which.label")));
        which.setItems(going);
        which.setItemLabelGenerator(one -> one.letter() + " " + name(one));
        ThaiDatePicker last =
                sheet.named("lastDay", new ThaiDatePicker(texts.get("admin.function.lastDay.label"), texts.locale()));
        last.setHelperText(texts.get("admin.assigned-duty.lastDay.help"));
        last.setValue(books.today());
        request.draft().skip(which);
        request.draft().skip(last);
        return sheet.section("admin.assigned-duty.end", which, last).foot("admin.assigned-duty.end", () -> {
            AssignedDuty chosen = which.getValue();
            LocalDate day = last.getValue();
            if (chosen == null || day == null) {
                throw Rejected.of(chosen == null ? "duty" : "lastDay", "core.error.needed");
            }
            books.assigned().end(request.caller(), chosen.id(), day);
            request.tell(texts.get("admin.assigned-duty.ended"));
            again();
        });
    }

    /** The whole page: the duties above name who does them. */
    private void again() {
        request.open("admin/office/" + unit.value());
    }
}
