package org.khet.portal.core.internal.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.settings.CodeList.Code;

/** What the trail keeps of a list that was changed: names by code, with the code above; ended ones in brackets. Stateless. */
final class CodeChanges {
    private CodeChanges() {}

    /** Codes that differ; places in the list are not looked at. */
    static List<Change> between(List<Code> before, List<Code> after) {
        Map<String, Code> old = new LinkedHashMap<>();
        before.forEach(code -> old.put(code.code(), code));
        return after.stream()
                .map(code -> new Change(code.code(), words(old.get(code.code())), words(code)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static String words(@Nullable Code code) {
        if (code == null) {
            return "";
        }
        String english = code.english().isBlank() ? "" : " / " + code.english().strip();
        String above = code.parent() == null ? "" : code.parent() + " > ";
        String words = above + code.thai().strip() + english;
        return code.active() ? words : "(" + words + ")";
    }
}
