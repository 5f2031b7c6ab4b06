package org.khet.portal.core.internal.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.khet.portal.api.admin.personal.DataRequestId;
import org.khet.portal.api.admin.personal.ErasureDraft;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.personal.PersonalDataPlace;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who was erased, who asked for it, and who is due; checks no rights. Safe for concurrent use. */
@Component(service = ErasureEvents.class)
public final class ErasureEvents {
    private final ErasureRepository repository;
    private final Settings settings;

    /** The register, and how long people are kept. */
    @Activate
    public ErasureEvents(@Reference ErasureRepository repository, @Reference Settings settings) {
        this.repository = repository;
        this.settings = settings;
    }

    Optional<ErasureEntity> of(OfficeId office, PersonId person) {
        return repository.find(office, person);
    }

    boolean isAsked(OfficeId office, DataRequestId request, PersonId person) {
        return repository.isAsked(office, request, person);
    }

    ErasureEntity note(
            Caller caller, PersonId person, ErasureDraft draft, List<PersonalDataPlace> places, Instant now) {
        var ground = Objects.requireNonNull(draft.ground());
        return repository.note(caller.office(), person, new ErasureEntity.What(caller, ground, draft, places, now));
    }

    List<ErasureEntity> page(OfficeId office, PageRequest page) {
        return repository.page(office, page);
    }

    int count(OfficeId office) {
        return repository.count(office);
    }

    int again(OfficeId office) {
        return repository.again(office);
    }

    /** Who left before this day is due; empty where nobody ever is. */
    Optional<LocalDate> limit(OfficeId office, LocalDate today) {
        int years = settings.get(office, PrivacySettings.ERASURE_YEARS, today);
        return years == 0 ? Optional.empty() : Optional.of(today.minusYears(years));
    }
}
