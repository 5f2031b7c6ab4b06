package org.khet.portal.api.settings;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;

/**
 * Optional service of a module in which offices keep templates of their own: the file of settings carries them to another office.
 * Where the module is away or off, none are taken out or in. Safe for concurrent use. Source: core CORE-10.
 */
public interface OfficeTemplates {
    /** How a template of a file is taken by the office. */
    enum TemplateFit {
        /** It can be taken. */
        FITS,
        /** The office has one of this code, over which none is laid. */
        KEPT,
        /** The module does not take it as it is. */
        UNFIT,
        /** The caller may not keep such templates. */
        FORBIDDEN
    }

    /**
     * A template, without keys of people, units and records, which belong to one office alone.
     *
     * @param code  by which it is the same in two offices, in one line
     * @param name  in one line
     * @param texts what it says, by names that the module knows; lines end with {@code \n}
     */
    record KeptTemplate(String code, String name, Map<String, String> texts) {
        private static final String CONTROL = "\\p{Cc}";
        private static final String CONTROL_IN_LINES = "[\\p{Cc}&&[^\\n\\t]]";

        /** Keeps immutable copies without control characters, in the order of their names. */
        public KeptTemplate {
            code = code.replaceAll(CONTROL, "");
            name = name.replaceAll(CONTROL, "");
            Map<String, String> clean = new TreeMap<>();
            texts.forEach((key, text) -> clean.put(
                    key, text.replace("\r\n", "\n").replace('\r', '\n').replaceAll(CONTROL_IN_LINES, "")));
            texts = Collections.unmodifiableMap(clean);
        }
    }

    /** The module that keeps them. */
    ModuleId module();

    /** Type of the records, such as {@code documents.template}; {@code <type>.title} is what one is called. */
    String type();

    /** Those of the office that have not ended, in the order of their codes; none for a caller who may not keep them. */
    List<KeptTemplate> of(Caller caller);

    /** Whether the office can take it; nothing changes. */
    TemplateFit fit(Caller caller, KeptTemplate template);

    /**
     * Makes it, or changes the one of the same code where the module does, as a draft that is tried and put in use as if it had been
     * typed.
     *
     * @throws NotPermitted without the permission to keep templates
     * @throws Rejected     if it does not fit
     */
    void take(Caller caller, KeptTemplate template);
}
