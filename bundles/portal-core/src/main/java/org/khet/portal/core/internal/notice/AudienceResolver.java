package org.khet.portal.core.internal.notice;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.acting.Acting;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.EventReaders;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.Permission;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The people of an audience: those who are named, the holders of the permissions, and who acts now for a holder who is away,
 * within the limits of the order (core CORE-26, E-27); of the holders only those who can open what it is about; nobody while the
 * module is off in the office. Safe for concurrent use.
 */
@Component(service = AudienceResolver.class)
public final class AudienceResolver {
    private final Callers callers;
    private final Acting acting;
    private final ModuleSwitches switches;
    private final Clock clock;
    private volatile List<EventReaders> readers = List.of();

    /** Holders of permissions, who acts for them, and switches. */
    @Activate
    public AudienceResolver(
            @Reference Callers callers,
            @Reference Acting acting,
            @Reference ModuleSwitches switches,
            @Reference Clock clock) {
        this.callers = callers;
        this.acting = acting;
        this.switches = switches;
        this.clock = clock;
    }

    @Reference(
            unbind = "go",
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    synchronized void come(EventReaders one) {
        readers = Stream.concat(readers.stream(), Stream.of(one)).toList();
    }

    synchronized void go(EventReaders one) {
        readers = readers.stream().filter(each -> !each.equals(one)).toList();
    }

    Set<PersonId> of(DomainEvent happening) {
        if (!switches.isOn(happening.office(), new ModuleId(happening.module()))) {
            return new HashSet<>();
        }
        Set<PersonId> people = new HashSet<>(happening.audience().people());
        Set<Permission> permissions = happening.audience().permissions();
        if (permissions.isEmpty()) {
            return people;
        }
        Map<PersonId, Decider> away = away(happening.office());
        for (Permission permission : permissions) {
            Set<PersonId> holders = callers.holders(happening.office(), permission);
            for (EventReaders reading : readers) {
                holders = reading.readers(happening, holders);
            }
            for (PersonId holder : holders) {
                people.add(holder);
                Decider decider = away.get(holder);
                if (decider != null && decider.limits().allow(permission)) {
                    people.add(decider.person());
                }
            }
        }
        return people;
    }

    private Map<PersonId, Decider> away(OfficeId office) {
        return acting.away(office, HalfDay.of(clock.instant())).stream()
                .map(Acting.Away::decider)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toMap(Decider::holder, Function.identity(), (one, other) -> one));
    }
}
