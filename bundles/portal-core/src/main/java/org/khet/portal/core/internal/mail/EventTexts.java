package org.khet.portal.core.internal.mail;

import java.util.Locale;
import java.util.Map;

/** Words of happenings. Safe for concurrent use. */
@FunctionalInterface
public interface EventTexts {
    /** What happened, in the words of its module; empty while the module is not there. */
    String of(String kind, Map<String, String> facts, Locale locale);
}
