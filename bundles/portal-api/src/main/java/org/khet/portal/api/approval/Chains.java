package org.khet.portal.api.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.structure.UnitId;

/**
 * Optional service of the module that decides by papers: which sorts of decisions an office tells apart, each with a chain of its own, and
 * whose line a unit is in. Where it is away or off, no sort is chosen and nobody leads a line. Safe for concurrent use. Source: core
 * CORE-69, C.1 R-DEP, kinds-documents.md §6.
 */
public interface Chains {
    /** The module that keeps chains: where it is off, there are none. */
    ModuleId module();

    /** Sorts of {@link Approvals.Request}s that the office has now, in its order; ended ones and the sort of all papers left out. */
    List<CodeList.Code> sorts(OfficeId office);

    /** The post that leads the line of a unit, or of the unit above it, on a day; empty where no line is kept for it. */
    Optional<PostId> leader(OfficeId office, UnitId unit, LocalDate day);
}
