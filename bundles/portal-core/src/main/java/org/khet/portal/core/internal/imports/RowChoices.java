package org.khet.portal.core.internal.imports;

import java.util.HashMap;
import java.util.Map;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;

/** What was chosen for single rows of a file. For one thread. */
final class RowChoices {
    private final Map<FindingKind, Map<Integer, FindingChoice>> chosen = new HashMap<>();

    /** Chooses in a row; a kind or choice of which that cannot be said is passed over. */
    void choose(int line, FindingKind kind, FindingChoice choice) {
        if (kind.isByRow() && kind.choices().contains(choice)) {
            chosen.computeIfAbsent(kind, none -> new HashMap<>()).put(line, choice);
        }
    }

    void forget(FindingKind kind) {
        chosen.remove(kind);
    }

    /** What holds in a row. */
    FindingChoice of(int line, FindingKind kind, FindingChoice forAll) {
        return chosen.getOrDefault(kind, Map.of()).getOrDefault(line, forAll);
    }
}
