package org.khet.portal.core.internal.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.OfficeTemplates;

/** The templates of each office in memory. */
final class KeptTemplates implements OfficeTemplates {
    static final KeptTemplate MEMO =
            new KeptTemplate("memo-1", "บันทึกของเรา", Map.of("words", "# บันทึก\n\t{{subject}}\n{{paragraphs}}"));

    /** Codes that the module refuses. */
    final Set<String> unfit = new HashSet<>();

    /** Whether callers may keep templates. */
    boolean permitted = true;

    private final Map<OfficeId, Map<String, KeptTemplate>> kept = new HashMap<>();

    void put(OfficeId office, KeptTemplate template) {
        kept.computeIfAbsent(office, none -> new TreeMap<>()).put(template.code(), template);
    }

    @Override
    public ModuleId module() {
        return new ModuleId("ict");
    }

    @Override
    public String type() {
        return "ict.template";
    }

    @Override
    public List<KeptTemplate> of(Caller caller) {
        return permitted
                ? new ArrayList<>(kept.getOrDefault(caller.office(), Map.of()).values())
                : List.of();
    }

    @Override
    public TemplateFit fit(Caller caller, KeptTemplate template) {
        if (!permitted) {
            return TemplateFit.FORBIDDEN;
        }
        return unfit.contains(template.code()) ? TemplateFit.UNFIT : TemplateFit.FITS;
    }

    @Override
    public void take(Caller caller, KeptTemplate template) {
        put(caller.office(), template);
    }
}
