package org.khet.portal.print.internal.paper;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.khet.portal.api.print.PrintTemplate;
import org.khet.portal.api.text.MarkedText;

/** Puts the values of a model into a template; each value escaped, each key required. */
final class TemplateFilling {
    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .withEscaper(PrintableText::escape)
            .withCollector(new ModelOnly())
            .strictSections(true)
            .emptyStringIsFalse(true);

    private TemplateFilling() {}

    static String fill(PrintTemplate template, Map<String, ?> model) {
        check("model", model);
        if (template.xhtml().contains("{{{") || template.xhtml().contains("{{&")) {
            throw new IllegalArgumentException(template.name() + ": unescaped tags are not allowed");
        }
        try {
            MarkedMarkup marked = new MarkedMarkup();
            return marked.placed(COMPILER.compile(template.xhtml()).execute(marked.held(model)));
        } catch (MustacheException fault) {
            throw new IllegalArgumentException(template.name() + ": " + fault.getMessage(), fault);
        }
    }

    private static void check(String path, Object value) {
        switch (value) {
            case String text -> {}
            case Boolean yes -> {}
            case MarkedText text -> {}
            case List<?> list -> list.forEach(item -> check(path + "[]", item));
            case Map<?, ?> map -> map.forEach((key, item) -> check(path + "." + key, item));
            default ->
                throw new IllegalArgumentException(path + " is a "
                        + value.getClass().getName() + "; papers take text, marked text, yes or no, lists and maps");
        }
    }

    /** Looks names up in maps only: the stock collector would also call methods of a text, such as its length. */
    private static final class ModelOnly extends BasicCollector {
        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new ConcurrentHashMap<>();
        }
    }
}
