package org.khet.processes.internal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.processes.internal.catalogue.LawKind;
import org.khet.processes.internal.catalogue.ProcessVersionKind;

/** Which versions in force cite a law that has ended, or whose last day is past. Source: core CORE-110. Safe for concurrent use. */
public final class LawCitations {
    private final RecordService<LawKind> laws;
    private final RecordService<ProcessVersionKind> versions;

    /** Over the registers. */
    public LawCitations(RecordService<LawKind> laws, RecordService<ProcessVersionKind> versions) {
        this.laws = laws;
        this.versions = versions;
    }

    /**
     * A version that cites an ended law.
     *
     * @param version    key
     * @param called     name of the version
     * @param law        title of the law
     * @param supersedes title of what took its place, empty when nothing did
     */
    public record Citation(long version, String called, String law, String supersedes) {}

    /** All of them that the caller may see, as of a day. */
    public List<Citation> superseded(Caller caller, LocalDate day) {
        LawKind law = laws.kind();
        Map<Long, RecordRow> all = new HashMap<>();
        laws.all(caller, RecordFilter.ALL).forEach(row -> all.put(row.id(), row));
        ProcessVersionKind version = versions.kind();
        List<Citation> found = new ArrayList<>();
        for (RecordRow row : versions.all(caller, RecordFilter.of(version.in(version.published)))) {
            for (RecordLine line : versions.open(caller, row.id()).lines(version.cites)) {
                line.get(version.citeLaw)
                        .flatMap(id -> Optional.ofNullable(all.get(id)))
                        .filter(cited -> law.isOver(cited, day))
                        .ifPresent(cited -> found.add(new Citation(
                                row.id(),
                                row.get(version.name),
                                cited.get(law.title),
                                cited.get(law.supersededBy)
                                        .flatMap(id -> Optional.ofNullable(all.get(id)))
                                        .map(next -> next.get(law.title))
                                        .orElse(""))));
            }
        }
        return found;
    }
}
