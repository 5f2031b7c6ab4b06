package org.khet.portal.control.internal.channel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.module.ModuleChange;
import org.khet.portal.api.module.ModuleOffer;
import org.khet.portal.api.module.ModuleOffer.Part;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.control.internal.word.ControlWords;

/** Changes and offers as maps for JSON and the console, reasons in English. */
public final class Described {
    private Described() {}

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
    public static Map<String, Object> offer(ModuleOffer offer) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("id", offer.id().value());
        facts.put("version", offer.version());
        facts.put("installed", offer.installed());
        facts.put("trust", offer.signature().trust().name());
        facts.put("signer", offer.signature().signer());
        facts.put("views", names(offer.brings().views()));
        facts.put("permissions", names(offer.brings().permissions()));
        facts.put("tables", names(offer.brings().tables()));
        facts.put("jobs", names(offer.brings().jobs()));
        facts.put("settings", names(offer.brings().settings()));
        facts.put("services", names(offer.brings().services()));
        facts.put("processes", names(offer.brings().processes()));
        facts.put("uses", offer.uses().stream().map(Described::use).toList());
        facts.put(
                "libraries", offer.libraries().stream().map(Described::library).toList());
        facts.put(
                "migrations",
                offer.migrations().stream()
                        .map(step ->
                                step.version() + " " + step.what() + (step.expands() ? " (expand)" : " (contract)"))
                        .toList());
        facts.put("refusals", offer.refusals().stream().map(Described::words).toList());
        facts.put("questions", offer.questions().stream().map(Described::words).toList());
        return facts;
    }

    /** One line on another module that is used. */
    public static String use(ModuleOffer.Use use) {
        return (use.needed() ? "needs " : "wants ") + use.module() + (use.there() ? "" : ", which is not installed");
    }

    /** One line on a library. */
    public static String library(ModuleOffer.Companion library) {
        return library.name() + " " + library.version()
                + (library.own()
                        ? ", left out: the portal has its own"
                        : ", " + library.signature().trust());
    }

    private static List<String> names(List<Part> parts) {
        return parts.stream().map(Part::name).toList();
    }

    private static String words(Problem reason) {
        Texts texts = ControlWords.CATALOG.in(Locale.ENGLISH);
        return reason.key().isEmpty()
                ? ""
                : texts.get(reason.key(), reason.args().toArray()).strip();
    }
}
