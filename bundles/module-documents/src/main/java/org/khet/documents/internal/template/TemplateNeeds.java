package org.khet.documents.internal.template;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khet.portal.api.text.MarkedText;

/**
 * What a template needs of a paper before it goes up: what people type and it prints without asking whether it is there. What comes with
 * the signature (number, day, signer) is not there yet. Source: kinds-documents §8.
 */
final class TemplateNeeds {
    private static final Pattern TAG = Pattern.compile("\\{\\{([#^/]?)\\s*([\\w.]+)\\s*}}");

    /** Fields of papers by the names of templates. */
    private static final Map<String, String> TYPED = Map.ofEntries(
            Map.entry("subject", "subject"),
            Map.entry("to", "addressee"),
            Map.entry("through", "through"),
            Map.entry("enclosures", "enclosures"),
            Map.entry("reference", "ref_words"),
            Map.entry("cause", "cause"),
            Map.entry("wish", "wish"),
            Map.entry("closing", "closing"),
            Map.entry("effective", "effective"),
            Map.entry("until", "until"),
            Map.entry("repeals", "repeals_text"),
            Map.entry("person", "person"));

    /**
     * Something that is missing.
     *
     * @param name  as the template names it
     * @param field of the paper
     */
    record Missing(String name, String field) {}

    private TemplateNeeds() {}

    /** The first thing that is missing. */
    static Optional<Missing> missing(String xhtml, Map<String, ?> model) {
        Deque<Boolean> shown = new ArrayDeque<>();
        Matcher tag = TAG.matcher(xhtml);
        while (tag.find()) {
            String name = tag.group(2);
            switch (tag.group(1)) {
                case "#" -> shown.push(isThere(model.get(name)) && !(model.get(name) instanceof List<?>));
                case "^" -> shown.push(!isThere(model.get(name)));
                case "/" -> shown.poll();
                default -> {
                    boolean needed = shown.stream().allMatch(one -> one) && TYPED.containsKey(name);
                    if (needed && !isThere(model.get(name))) {
                        return Optional.of(new Missing(name, TYPED.getOrDefault(name, "")));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isThere(@org.jspecify.annotations.Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Boolean yes -> yes;
            case String text -> !text.isBlank();
            case MarkedText text -> !text.blocks().isEmpty();
            case List<?> list -> !list.isEmpty();
            default -> true;
        };
    }
}
