package org.khet.portal.control.internal.channel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khet.portal.api.admin.module.ModuleChange;
import org.khet.portal.api.admin.module.ModuleInspection;
import org.khet.portal.api.admin.module.ModuleInspection.Part;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.control.internal.text.ControlMessages;

/** Changes and offers as maps for JSON and the console, reasons in English. */
public final class ModuleDescriptions {
    private ModuleDescriptions() {}

    /** A change. */
    public static Map<String, Object> change(ModuleChange change) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("number", change.number());
        facts.put("id", change.module().value());
        facts.put("kind", change.kind().name());
        facts.put("door", change.door().name());
        facts.put("by", change.by());
        facts.put("from", change.from());
        facts.put("version", change.to());
        facts.put("signer", change.signer());
        facts.put("began", change.began());
        facts.put("step", change.step().name());
        facts.put("result", change.result().name());
        facts.put("reason", words(change.reason()));
        return facts;
    }

    /** An offer. */
    public static Map<String, Object> offer(ModuleInspection offer) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("id", offer.id().value());
        facts.put("version", offer.version());
        facts.put("installed", offer.installed());
        facts.put("trust", offer.signature().trust().name());
        facts.put("signer", offer.signature().signer());
        facts.put("views", worded(offer.brings().views()));
        facts.put("permissions", worded(offer.brings().permissions()));
        facts.put("tables", names(offer.brings().tables()));
        facts.put("jobs", worded(offer.brings().jobs()));
        facts.put("settings", worded(offer.brings().settings()));
        facts.put("services", names(offer.brings().services()));
        facts.put("processes", worded(offer.brings().processes()));
        facts.put("uses", offer.uses().stream().map(ModuleDescriptions::use).toList());
        facts.put(
                "libraries",
                offer.libraries().stream().map(ModuleDescriptions::library).toList());
        facts.put(
                "migrations",
                offer.migrations().stream()
                        .map(step ->
                                step.version() + " " + step.what() + (step.expands() ? " (expand)" : " (contract)"))
                        .toList());
        facts.put(
                "refusals",
                offer.refusals().stream().map(ModuleDescriptions::words).toList());
        facts.put(
                "questions",
                offer.questions().stream().map(ModuleDescriptions::words).toList());
        return facts;
    }

    /** One line on another module that is used. */
    public static String use(ModuleInspection.Use use) {
        return (use.needed() ? "needs " : "wants ") + use.module() + (use.there() ? "" : ", which is not installed");
    }

    /** One line on a library. */
    public static String library(ModuleInspection.Companion library) {
        return library.name() + " " + library.version()
                + (library.own()
                        ? ", left out: the portal has its own"
                        : ", " + library.signature().trust());
    }

    private static List<String> worded(List<Part> parts) {
        return parts.stream().map(ModuleDescriptions::worded).toList();
    }

    /** Its name, and in which language people would see the key instead of words. */
    static String worded(Part part) {
        return part.name()
                + (part.thai().isEmpty() ? ", no Thai text" : "")
                + (part.english().isEmpty() ? ", no English text" : "");
    }

    private static List<String> names(List<Part> parts) {
        return parts.stream().map(Part::name).toList();
    }

    private static String words(Problem reason) {
        Texts texts = ControlMessages.CATALOG.in(Locale.ENGLISH);
        return reason.key().isEmpty()
                ? ""
                : texts.get(reason.key(), reason.args().toArray()).strip();
    }
}
