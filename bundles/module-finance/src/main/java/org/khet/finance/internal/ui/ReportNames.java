package org.khet.finance.internal.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.khet.finance.internal.budget.ExpenditureType;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Names of what reports add up: types, items, schools, units, lines. */
@org.osgi.service.component.annotations.Component(service = ReportNames.class)
public final class ReportNames {
    private final Units units;
    private final Schools schools;
    private final CodeLists codes;
    private final People people;

    /** For the component runtime. */
    @Activate
    public ReportNames(
            @Reference Units units, @Reference Schools schools, @Reference CodeLists codes, @Reference People people) {
        this.units = units;
        this.schools = schools;
        this.codes = codes;
        this.people = people;
    }

    /** The name of a key of the spending report: a type, {@code U} or {@code S} with a key, a line, or a code of an item. */
    String of(ViewRequest request, String key) {
        OfficeId office = request.caller().office();
        if (Arrays.stream(ExpenditureType.values()).anyMatch(type -> type.name().equals(key))) {
            return request.texts().get("finance.choice.expenditure-type." + key);
        }
        if (key.matches("U\\d+")) {
            return units.find(office, new UnitId(number(key))).map(Unit::name).orElse(key);
        }
        if (key.matches("S\\d+")) {
            return schools.find(office, new SchoolId(number(key)))
                    .map(School::name)
                    .orElse(key);
        }
        return codes.of(office, FinanceCodes.ITEM).stream()
                .filter(code -> code.code().equals(key))
                .findFirst()
                .map(code -> code.code() + " " + request.texts().choose(code.thai(), code.english()))
                .orElse(key);
    }

    /** The label of a code of a list, the code itself where the office has it no more. */
    String code(ViewRequest request, CodeList list, String code) {
        return codes.of(request.caller().office(), list).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(one -> request.texts().choose(one.thai(), one.english()))
                .orElse(code);
    }

    /** All codes of a list with their labels. */
    Map<String, String> codes(ViewRequest request, CodeList list) {
        Map<String, String> all = new LinkedHashMap<>();
        codes.of(request.caller().office(), list)
                .forEach(one -> all.put(one.code(), request.texts().choose(one.thai(), one.english())));
        return all;
    }

    /** The full name of a person; empty for none. */
    String person(ViewRequest request, long id) {
        return id == 0
                ? ""
                : people.find(request.caller().office(), new PersonId(id))
                        .map(Person::fullName)
                        .orElse("");
    }

    /** A title of records in the words of the reader: codes of parts by their names, days as they are written. */
    String title(ViewRequest request, String title) {
        return Arrays.stream(title.split(" · ", -1))
                .map(part -> word(request, part))
                .collect(Collectors.joining(" · "));
    }

    private String word(ViewRequest request, String part) {
        if (part.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return ScreenDates.in(request.texts().locale()).listDate(LocalDate.parse(part));
        }
        return codes.of(request.caller().office(), FinanceCodes.PART).stream()
                .filter(code -> code.code().equals(part))
                .findFirst()
                .map(code -> request.texts().choose(code.thai(), code.english()))
                .orElse(part);
    }

    private static long number(String key) {
        return Long.parseLong(key.substring(1));
    }
}
