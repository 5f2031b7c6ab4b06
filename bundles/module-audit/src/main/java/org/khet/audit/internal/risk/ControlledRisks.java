package org.khet.audit.internal.risk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;

/**
 * Which risks somebody reads beside an assessment of internal control: whoever sees risks those that name it, as far as that right
 * reaches; whoever assesses the internal control of its unit the open ones of this unit, also without a right of the audit. Safe for
 * concurrent use. Source: other-groups AUD-11, DIR-P09.
 */
public final class ControlledRisks {
    /** Held in the module of the administration group by whoever assesses internal control, for the own unit. */
    private static final Permission ASSESS = Permission.of("directorate:control:fill");

    private final RecordService<OfficeRiskKind> risks;
    private final RecordServices records;

    /** @param records tells the unit of an assessment while its module is there */
    public ControlledRisks(RecordService<OfficeRiskKind> risks, RecordServices records) {
        this.risks = risks;
        this.records = records;
    }

    /** How many risks name the assessment, of those that the caller sees. */
    public int named(Caller caller, RecordLink assessment) {
        OfficeRiskKind kind = risks.kind();
        return caller.may(kind.view()) ? risks.count(caller, RecordFilter.of(kind.control.is(assessment))) : 0;
    }

    /** Open risks of the unit of the assessment, the highest first, if the caller assesses the internal control of this unit. */
    public List<RecordRow> ofUnit(Caller caller, RecordLink assessment) {
        OfficeRiskKind kind = risks.kind();
        Scope scope = caller.scope(ASSESS);
        return unit(caller, assessment)
                .filter(unit -> scope.wholeOffice() || scope.units().contains(unit))
                .map(unit -> risks
                        .internal()
                        .all(caller, RecordFilter.of(kind.unit.is(unit), kind.in(kind.assessed, kind.looked)))
                        .stream()
                        .sorted(Comparator.<RecordRow>comparingInt(row -> row.get(kind.score))
                                .reversed())
                        .toList())
                .orElse(List.of());
    }

    private Optional<UnitId> unit(Caller caller, RecordLink assessment) {
        return records.find(assessment.type())
                .flatMap(service -> service.find(caller.office(), assessment.id())
                        .flatMap(row -> service.kind().ownerUnit().map(row::raw)))
                .filter(UnitId.class::isInstance)
                .map(UnitId.class::cast);
    }
}
