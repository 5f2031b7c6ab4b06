package org.khet.audit.internal.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.audit.internal.AuditRecords;
import org.khet.audit.internal.engagement.AuditEngagementKind;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.reading.DatedReading;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the portal what auditors may read today, while their engagement goes on and they are of its team; nothing that is sealed. Source: other-groups AUD-07. */
@Component(service = DatedReading.class)
public final class AuditReading implements DatedReading {
    private final AuditRecords records;

    /** For the component runtime. */
    @Activate
    public AuditReading(@Reference AuditRecords records) {
        this.records = records;
    }

    @Override
    public ModuleId module() {
        return new ModuleId("audit");
    }

    @Override
    public Set<ModuleId> read(OfficeId office, PersonId person, LocalDate day) {
        AuditAccessKind kind = records.accesses.kind();
        var inForce = RecordFilter.of(
                kind.in(kind.granted), kind.person.is(person), kind.from.below(day.plusDays(1)), kind.to.atLeast(day));
        List<RecordRow> granted = records.accesses.internal().all(records.portal.callers.system(office), inForce);
        if (granted.isEmpty()) {
            return Set.of();
        }
        List<Long> ids = granted.stream().map(row -> row.get(kind.engagement)).toList();
        Map<Long, RecordRow> engagements = records.engagements.rows(office, ids);
        AuditEngagementKind of = records.engagements.kind();
        Map<Long, List<RecordLine>> teams = records.engagements.lines(office, of.team, ids);
        return granted.stream()
                .filter(row -> Optional.ofNullable(engagements.get(row.get(kind.engagement)))
                        .filter(one -> one.state().open()
                                && of.isAudited(person, one, teams.getOrDefault(one.id(), List.of())))
                        .isPresent())
                .flatMap(row -> row.get(kind.areas).stream())
                .filter(area -> !AccessRules.SEALED.contains(area))
                .map(ModuleId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
