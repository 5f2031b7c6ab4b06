package org.khet.portal.admin.internal.duty.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.admin.duty.AssignedDuty;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Shows who does which duty: on the page of a unit, on the page of a person, and which duties nobody does. */
@org.osgi.service.component.annotations.Component(service = DutyRoutes.class)
public final class DutyRoutes {
    private static final int SHOWN = 20;
    private final DutyServices books;
    private final GapMessages gaps;
    private final ListExports exports;

    /** Duties with their people, what the office still lacks, and by what lists go out. */
    @Activate
    public DutyRoutes(@Reference GapMessages gaps, @Reference ListExports exports) {
        this.books = gaps.duties();
        this.gaps = gaps;
        this.exports = exports;
    }

    /** Names of who does a duty of the unit today, by letter; who only helps says so. Empty for who may not see people. */
    public Map<String, List<String>> today(ViewRequest request, Texts texts, UnitId unit) {
        if (!request.caller().may(People.VIEW)) {
            return Map.of();
        }
        OfficeId office = request.caller().office();
        List<AssignedDuty> all = books.assigned().ofUnit(request.caller(), unit).stream()
                .filter(one -> one.isOn(books.today()))
                .sorted((one, other) -> one.part().compareTo(other.part()))
                .toList();
        Map<PersonId, Person> people = books.people(office, all);
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (AssignedDuty one : all) {
            Person person = people.get(one.person());
            if (person != null && person.active()) {
                names.computeIfAbsent(one.letter(), letter -> new ArrayList<>())
                        .add(
                                one.part() == AssignedDuty.Part.MAIN
                                        ? person.fullName()
                                        : texts.get("admin.assigned-duty.helps", person.fullName()));
            }
        }
        return names;
    }

    /** Who does duties of the unit, with the forms that give and end; nothing for who may not see people. */
    public Component ofUnit(ViewRequest request, Texts texts, UnitId unit) {
        if (!request.caller().may(People.VIEW)) {
            return new Div();
        }
        return new AssignedDutySection(request, texts, books, unit);
    }

    /** Duties of a person, past and coming ones too. */
    public Component ofPerson(ViewRequest request, Texts texts, PersonId person) {
        List<AssignedDuty> all = books.assigned().ofPerson(request.caller(), person);
        String title = texts.get("admin.assigned-duty.ofPerson");
        if (all.isEmpty()) {
            return new Section(title).hint(texts.get("admin.assigned-duty.ofPerson.none"));
        }
        ScreenDates dates = ScreenDates.in(texts.locale());
        OfficeId office = request.caller().office();
        return new Section(
                        title,
                        new SmallTable(
                                        title,
                                        List.of(
                                                texts.get("admin.assigned-duty.letter.label"),
                                                texts.get("admin.function.unit.label"),
                                                texts.get("admin.assigned-duty.part.label"),
                                                texts.get("admin.function.order.label"),
                                                texts.get("admin.function.from.label"),
                                                texts.get("admin.function.until.label")),
                                        all.stream()
                                                .limit(SHOWN)
                                                .map(one -> List.of(
                                                        books.words(office, one.unit(), one.letter()),
                                                        books.unit(texts, office, one.unit(), day(one)),
                                                        texts.get("admin.assigned-duty.part." + one.part()),
                                                        one.order().isEmpty() ? "–" : one.order(),
                                                        dates.listDate(one.from()),
                                                        one.until() == null ? "–" : dates.listDate(one.until())))
                                                .toList())
                                .stacking())
                .flush();
    }

    /** On which day the unit is called: the last one for what is over. */
    private LocalDate day(AssignedDuty one) {
        LocalDate until = one.until();
        return until != null && until.isBefore(books.today()) ? until : books.today();
    }

    /** Duties that nobody does on a day, people without an order, processes without an owner. */
    public Component vacant(ViewRequest request, Texts texts) {
        request.caller().require(People.VIEW);
        return new GapsView(request, texts, gaps, exports);
    }
}
