package org.khet.portal.records.internal.service;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.EventReaders;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.Scope;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Of a record's event only those are told by permission whose right to see the kind reaches the record, and while nobody went on with
 * it: who holds a permission is told because the record waits. People who are named in the record are told in any case.
 */
@Component(service = EventReaders.class)
public final class RecordEventReaders implements EventReaders {
    private final DefaultRecordServices services;
    private final Callers callers;

    /** Kinds and rights. */
    @Activate
    public RecordEventReaders(@Reference DefaultRecordServices services, @Reference Callers callers) {
        this.services = services;
        this.callers = callers;
    }

    @Override
    public Set<PersonId> readers(DomainEvent event, Set<PersonId> people) {
        Optional<RecordService<?>> service = services.find(event.recordType());
        if (service.isEmpty()) {
            return people;
        }
        RecordKind kind = service.get().kind();
        if (isPassed(event, service.get())) {
            return Set.of();
        }
        Optional<RecordRow> row = service.get().find(event.office(), event.recordId());
        return people.stream()
                .filter(person -> {
                    Scope held = callers.scope(event.office(), person, kind.view());
                    return row.map(found -> RecordAccess.sees(kind, held, person, found)
                                    && (!RecordAccess.isHidden(kind, person, found) || seesHidden(event, kind, person)))
                            .orElse(!held.isEmpty());
                })
                .collect(Collectors.toSet());
    }

    private static boolean isPassed(DomainEvent event, RecordService<?> service) {
        return service instanceof DefaultRecordService<?> stored
                && stored.sight()
                        .isPassed(
                                event.office(),
                                event.recordId(),
                                event.type().substring(event.type().lastIndexOf('.') + 1));
    }

    private boolean seesHidden(DomainEvent event, RecordKind kind, PersonId person) {
        return kind.readers()
                .filter(readers ->
                        callers.scope(event.office(), person, readers.all()).wholeOffice())
                .isPresent();
    }
}
