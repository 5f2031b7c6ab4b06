package org.khet.documents.internal.chain.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.documents.internal.chain.ChainServices;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;

/** The sorts of chains of an office, and the lines of its deputies. Safe for concurrent use. Source: core CORE-69, C.1 R-DEP. */
public final class OfficeChains {
    private final ChainServices portal;
    private final RecordService<SupervisionKind> lines;

    /** Over what the portal knows of the office and the register of its deputies. */
    public OfficeChains(ChainServices portal, RecordService<SupervisionKind> lines) {
        this.portal = portal;
        this.lines = lines;
    }

    /** Sorts that are in use, but that of all papers. */
    public List<CodeList.Code> sorts(OfficeId office) {
        return portal.codes().of(office, ChainCodes.SORTS).stream()
                .filter(code -> code.active() && !code.code().equals(ChainCodes.ANY))
                .toList();
    }

    /** The post that leads the line of a unit on a day, as its days say it: its own line before that of the unit above. */
    public Optional<PostId> leader(OfficeId office, UnitId unit, LocalDate day) {
        SupervisionKind kind = lines.kind();
        List<RecordRow> on = lines.internal()
                .all(
                        portal.callers().system(office),
                        RecordFilter.of(
                                kind.since.below(day.plusDays(1)),
                                Condition.any(kind.until.isEmpty(), kind.until.atLeast(day))));
        return of(on, unit)
                .or(() -> portal.units().find(office, unit).map(Unit::parent).flatMap(up -> of(on, up)));
    }

    private Optional<PostId> of(List<RecordRow> on, UnitId unit) {
        SupervisionKind kind = lines.kind();
        return on.stream()
                .filter(row -> row.get(kind.unit).equals(unit))
                .map(row -> row.get(kind.post))
                .findFirst();
    }
}
