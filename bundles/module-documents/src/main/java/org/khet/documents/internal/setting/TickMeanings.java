package org.khet.documents.internal.setting;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;

/** What the ticks of an office mean: the code above each says so, also of those that the office added. Source: core E-21, CORE-71. */
public final class TickMeanings {
    /** Grants. */
    public static final String GRANT = "MEANS_GRANT";
    /** Refuses. */
    public static final String REFUSE = "MEANS_REFUSE";
    /** Gives back. */
    public static final String RETURN = "MEANS_RETURN";

    private final CodeLists codes;

    /** Over the ticks as each office has them. */
    public TickMeanings(CodeLists codes) {
        this.codes = codes;
    }

    /**
     * What these ticks mean in an office.
     *
     * @throws Rejected if a tick is unknown, or grants and refuses at once
     */
    public Set<String> of(OfficeId office, Set<String> ticks) {
        List<CodeList.Code> all = codes.of(office, DocumentsCodes.TICK);
        Set<String> meanings = new HashSet<>();
        for (String tick : ticks) {
            meanings.add(above(all, tick).orElseThrow(() -> Rejected.of("ticks", "records.error.unknown")));
        }
        against(meanings).ifPresent(problem -> {
            throw new Rejected(List.of(problem));
        });
        return meanings;
    }

    /** What is wrong with ticks that grant and refuse at once. */
    public Optional<Problem> against(OfficeId office, Set<String> ticks) {
        List<CodeList.Code> all = codes.of(office, DocumentsCodes.TICK);
        Set<String> meanings = new HashSet<>();
        ticks.forEach(tick -> above(all, tick).ifPresent(meanings::add));
        return against(meanings);
    }

    private static Optional<String> above(List<CodeList.Code> all, String tick) {
        return all.stream()
                .filter(code -> code.code().equals(tick) && code.parent() != null)
                .map(CodeList.Code::parent)
                .findFirst();
    }

    private static Optional<Problem> against(Set<String> meanings) {
        boolean refuses = meanings.contains(REFUSE) || meanings.contains(RETURN);
        return meanings.contains(GRANT) && refuses
                ? Optional.of(Problem.of("ticks", "documents.error.ticks-against"))
                : Optional.empty();
    }
}
