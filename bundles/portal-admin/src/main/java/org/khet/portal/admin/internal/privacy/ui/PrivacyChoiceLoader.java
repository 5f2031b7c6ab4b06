package org.khet.portal.admin.internal.privacy.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.personal.ProcessingRegister;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds what the registers of an office may point at: units, people, lawful bases, today. */
@Component(service = PrivacyChoiceLoader.class)
public final class PrivacyChoiceLoader {
    private static final int MOST = 200;
    private final Units units;
    private final People people;
    private final CodeLists lists;
    private final Clock clock;

    /** Units, people, lists and today. */
    @Activate
    public PrivacyChoiceLoader(
            @Reference Units units, @Reference People people, @Reference CodeLists lists, @Reference Clock clock) {
        this.units = units;
        this.people = people;
        this.lists = lists;
        this.clock = clock;
    }

    LocalDate today() {
        return OfficeTime.day(clock.instant());
    }

    List<Unit> units(OfficeId office) {
        return units.of(office);
    }

    /** Short name of the unit; of the office itself without one. */
    String unit(Texts texts, OfficeId office, @Nullable UnitId unit) {
        return unit == null
                ? texts.get("admin.people.office")
                : units.find(office, unit)
                        .map(one -> texts.choose(one.shortName(), one.nameEnglish()))
                        .orElse("–");
    }

    Stream<Person> named(OfficeId office, String text) {
        return people.search(office, text, MOST).stream();
    }

    /** Bases that may be chosen, and the one that stands there although it ended. */
    List<CodeList.Code> bases(OfficeId office, String present) {
        return lists.of(office, ProcessingRegister.BASES).stream()
                .filter(one -> one.active() || one.code().equals(present))
                .toList();
    }

    /** Name of a basis. */
    String basis(Texts texts, OfficeId office, String code) {
        return lists.of(office, ProcessingRegister.BASES).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(one -> texts.choose(one.thai(), one.english()))
                .orElse(code);
    }
}
