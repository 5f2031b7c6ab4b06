package org.khet.rounds.internal.setting;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khet.portal.api.ask.SchoolForms;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.People;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.round.DataRounds;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.settings.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the registers ask of the portal. */
@Component(service = RoundsPortal.class)
public final class RoundsPortal {
    /** Rounds with their days. */
    public final DataRounds rounds;
    /** Schools of the area. */
    public final Schools schools;
    /** People. */
    public final People people;
    /** Who holds what. */
    public final Callers callers;
    /** Code lists. */
    public final CodeLists codes;
    /** Settings. */
    public final Settings settings;
    /** Forms of the office that are asked beside figures. */
    public final SchoolForms forms;
    /** The clock. */
    public final Clock clock;

    /** For the component runtime. */
    @Activate
    public RoundsPortal(
            @Reference DataRounds rounds,
            @Reference Schools schools,
            @Reference People people,
            @Reference Callers callers,
            @Reference CodeLists codes,
            @Reference Settings settings,
            @Reference SchoolForms forms,
            @Reference Clock clock) {
        this.rounds = rounds;
        this.schools = schools;
        this.people = people;
        this.callers = callers;
        this.codes = codes;
        this.settings = settings;
        this.forms = forms;
        this.clock = clock;
    }

    /** Data systems of an office, to be chosen: code and name. */
    public List<OfferedValue> systems(OfficeId office, Locale locale) {
        boolean thai = locale.getLanguage().equals("th");
        return rounds.systems(office).stream()
                .map(one -> new OfferedValue(
                        one.code(),
                        one.code() + " · " + (thai || one.english().isEmpty() ? one.thai() : one.english())))
                .toList();
    }

    /** The office has the data system of a code; told at the field otherwise. */
    public Optional<Problem> knownSystem(OfficeId office, String code, String field) {
        return rounds.systems(office).stream().anyMatch(one -> one.code().equals(code))
                ? Optional.empty()
                : Optional.of(Problem.of(field, "rounds.error.system"));
    }
}
