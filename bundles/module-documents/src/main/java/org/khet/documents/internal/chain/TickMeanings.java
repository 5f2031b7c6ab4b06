package org.khet.documents.internal.chain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;

/** What the ticks of an office mean: the code above each says so, also of those that the office added. Source: core E-21, CORE-71. */
final class TickMeanings {
    static final String GRANT = "MEANS_GRANT";
    static final String REFUSE = "MEANS_REFUSE";
    static final String RETURN = "MEANS_RETURN";
    private final CodeLists codes;

    TickMeanings(CodeLists codes) {
        this.codes = codes;
    }

    /** @throws Rejected if a tick is unknown, or grants and refuses at once */
    Set<String> of(OfficeId office, Set<String> ticks) {
        List<CodeList.Code> all = codes.of(office, DocumentsCodes.TICK);
        Set<String> meanings = new HashSet<>();
        for (String tick : ticks) {
            String above = all.stream()
                    .filter(code -> code.code().equals(tick) && code.parent() != null)
                    .map(CodeList.Code::parent)
                    .findFirst()
                    .orElseThrow(() -> Rejected.of("ticks", "records.error.unknown"));
            meanings.add(above);
        }
        boolean against = meanings.contains(REFUSE) || meanings.contains(RETURN);
        if (meanings.contains(GRANT) && against) {
            throw Rejected.of("ticks", "documents.error.ticks-against");
        }
        return meanings;
    }
}
