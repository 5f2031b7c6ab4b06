package org.khet.portal.core.internal.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.khet.portal.api.admin.person.PersonHoldings;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.person.PersonDeparture;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.person.PersonWorkSource;
import org.khet.portal.api.personal.PersonalDataPlace;
import org.khet.portal.api.personal.PersonalDataPlace.Deed;
import org.khet.portal.api.personal.ProcessingSource;
import org.khet.portal.core.internal.module.MissingModules;
import org.khet.portal.core.internal.office.person.LeftPeople.LeaverStatus;
import org.khet.portal.core.internal.office.person.PersonWorkRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks everybody who keeps data or work of people. Safe for concurrent use. */
@Component(service = ErasureSurvey.class)
public final class ErasureSurvey {
    private static final Logger LOG = LoggerFactory.getLogger(ErasureSurvey.class);
    private static final String HOLDS = "core.erasure.reason.holds";
    private final ProcessingSourceRegistry sources;
    private final PersonWorkRegistry keepers;
    private final MissingModules away;

    /** Who keeps data, who keeps work, and who of them is away. */
    @Activate
    public ErasureSurvey(
            @Reference ProcessingSourceRegistry sources,
            @Reference PersonWorkRegistry keepers,
            @Reference MissingModules away) {
        this.sources = sources;
        this.keepers = keepers;
        this.away = away;
    }

    /**
     * What was found.
     *
     * @param places what stands in the way first
     * @param silent modules that are away, also those that are off in the office, or failed to answer
     */
    record Found(List<PersonalDataPlace> places, List<ModuleId> silent) {
        Found {
            places = places.stream()
                    .sorted(Comparator.comparing((PersonalDataPlace place) -> place.deed() != Deed.BLOCKS))
                    .toList();
            silent = List.copyOf(silent);
        }
    }

    /** For showing: whoever fails to answer counts as away. */
    Found look(OfficeId office, LeaverStatus standing, LocalDate today) {
        PersonId person = standing.person().id();
        PersonHoldings pack = keepers.pack(office, departure(standing, today));
        List<PersonalDataPlace> places = blocking(standing, pack, today);
        Set<ModuleId> silent = away.ever(office);
        silent.addAll(pack.silent());
        for (ProcessingSource source : sources.all()) {
            try {
                places.addAll(source.places(office, person));
            } catch (OutOfService gone) {
                throw gone; // the database itself, see the page of every failed request
            } catch (RuntimeException failed) {
                LOG.warn("module {} does not say what it keeps of person {}", source.module(), person.value(), failed);
                silent.add(source.module());
            }
        }
        return new Found(places, List.copyOf(silent));
    }

    /** In the transaction that erases: whoever fails ends all of it. */
    Found binding(OfficeId office, LeaverStatus standing, LocalDate today) {
        PersonHoldings pack = keepers.binding(office, departure(standing, today));
        List<PersonalDataPlace> places = blocking(standing, pack, today);
        sources.all()
                .forEach(source ->
                        places.addAll(source.places(office, standing.person().id())));
        Set<ModuleId> silent = away.ever(office);
        silent.addAll(pack.silent());
        return new Found(places, List.copyOf(silent));
    }

    void erase(OfficeId office, PersonId person, String pseudonym) {
        sources.all().forEach(source -> source.erase(office, person, pseudonym));
    }

    private static PersonDeparture departure(LeaverStatus standing, LocalDate today) {
        LocalDate leftOn = standing.leftOn();
        return new PersonDeparture(
                standing.person().id(), leftOn == null || leftOn.isAfter(today) ? today : leftOn, true);
    }

    /** Who is still here, and what is held after the last day. Drafts that only their writer reads hold nobody back. */
    private static List<PersonalDataPlace> blocking(LeaverStatus standing, PersonHoldings pack, LocalDate today) {
        String leaving = "admin/leaving/" + standing.person().id().value();
        List<PersonalDataPlace> places = new ArrayList<>();
        if (!standing.isGone(today)) {
            places.add(
                    PersonalDataPlace.blocks("core.erasure.place.present", 1, "core.erasure.reason.present", leaving));
        }
        pack.held().stream()
                .filter(one -> one.fate() != PersonWorkSource.Fate.STAYS)
                .map(one -> PersonalDataPlace.blocks(
                        one.what(), one.count(), HOLDS, one.link().isEmpty() ? leaving : one.link()))
                .forEach(places::add);
        return places;
    }
}
