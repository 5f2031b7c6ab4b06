package org.khet.portal.admin.internal.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.admin.search.DirectorySearch;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.text.ThaiFolding;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reads the registers of people, schools and units, and the settings. Whoever works in a unit finds all people of the office with their telephones;
 * who works at a school those of the office's units and of that school.
 */
@Component
public final class RegisterSearch implements DirectorySearch {
    private final People people;
    private final Schools schools;
    private final Units units;
    private final SettingSearch settings;
    private final Clock clock;
    private final TextCatalog catalog = TextCatalog.load(RegisterSearch.class.getClassLoader(), "admin");

    /** Registers. */
    @Activate
    public RegisterSearch(
            @Reference People people,
            @Reference Schools schools,
            @Reference Units units,
            @Reference SettingSearch settings,
            @Reference Clock clock) {
        this.people = people;
        this.schools = schools;
        this.units = units;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<Group> find(Caller caller, Locale locale, String text, int most) {
        String words = text.strip();
        if (words.isEmpty()) {
            return List.of();
        }
        Texts texts = catalog.in(locale);
        Map<UnitId, Unit> all = units.of(caller.office()).stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        List<Group> groups = new ArrayList<>();
        if (caller.may(People.VIEW)) {
            groups.add(new Group("people", texts.get("admin.search.people"), "user", people(caller, words, most, all)));
        }
        if (caller.may(Schools.VIEW)) {
            groups.add(new Group("schools", texts.get("admin.search.schools"), "school", schools(caller, words, most)));
        }
        if (caller.may(People.VIEW)) {
            groups.add(new Group("units", texts.get("admin.search.units"), "network", units(words, most, all)));
        }
        groups.add(new Group(
                "settings",
                texts.get("admin.search.settings"),
                "sliders-horizontal",
                settings.find(caller, texts, words, most)));
        return groups.stream().filter(group -> !group.entries().isEmpty()).toList();
    }

    private List<Entry> people(Caller caller, String words, int most, Map<UnitId, Unit> all) {
        Scope scope = caller.scope(People.VIEW);
        boolean manages = caller.may(Accounts.MANAGE);
        List<Person> found = scope.wholeOffice() || !scope.units().isEmpty()
                ? people.search(caller.office(), words, most)
                : people.search(caller.office(), words, scope.schools(), most);
        return found.stream()
                .map(person -> {
                    Unit unit = person.unit() == null ? null : all.get(person.unit());
                    return new Entry(
                            person.fullName(),
                            detail(person.position(), unit == null ? "" : unit.shortName(), person.phone()),
                            manages
                                    ? "admin/people/" + person.id().value()
                                    : unit == null ? "admin/organisation" : chart(unit));
                })
                .toList();
    }

    private List<Entry> schools(Caller caller, String words, int most) {
        Scope reach = Schools.reach(caller);
        LocalDate today = OfficeTime.day(clock.instant());
        Collection<School> found = reach.wholeOffice()
                ? schools.search(caller.office(), words, today, most)
                : schools.findAll(caller.office(), reach.schools()).values();
        return found.stream()
                .filter(school -> reach.wholeOffice() || isOwn(school, words, today))
                .limit(most)
                .map(school -> new Entry(
                        school.name(),
                        detail(code(school), school.district(), school.phone()),
                        "admin/schools/" + school.id().value()))
                .toList();
    }

    /** Among thousands of schools the own one may be none of the first that have the words. */
    private static boolean isOwn(School school, String words, LocalDate today) {
        String codes = school.codes().stream().map(SchoolCode::value).collect(Collectors.joining(" "));
        return (school.until() == null || !school.until().isBefore(today))
                && ThaiFolding.fold(school.name() + " " + school.shortName() + " " + codes)
                        .contains(ThaiFolding.fold(words));
    }

    private static String code(School school) {
        return school.codes().stream().map(SchoolCode::value).findFirst().orElse("");
    }

    private static List<Entry> units(String words, int most, Map<UnitId, Unit> all) {
        String folded = ThaiFolding.fold(words);
        return all.values().stream()
                .filter(unit -> Stream.of(unit.name(), unit.shortName(), unit.nameEnglish(), unit.code())
                        .anyMatch(name -> ThaiFolding.fold(name).contains(folded)))
                .sorted((one, other) -> Integer.compare(one.order(), other.order()))
                .limit(most)
                .map(unit -> new Entry(unit.name(), detail(unit.phone()), chart(unit)))
                .toList();
    }

    private static String chart(Unit unit) {
        return "admin/organisation?unit=" + unit.id().value();
    }

    private static String detail(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
