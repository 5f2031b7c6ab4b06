package org.khet.portal.admin.internal.text;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;

/** A module of which only the words matter, the same in both languages. */
public record NamedModule(ModuleId id, TextCatalog texts) implements PortalModule {
    public NamedModule(String id, Map<String, String> words) {
        this(new ModuleId(id), TextCatalog.load(new TextLoader(words), id));
    }

    private static final class TextLoader extends ClassLoader {
        private final String lines;

        TextLoader(Map<String, String> words) {
            lines = words.entrySet().stream()
                    .map(word -> word.getKey() + "=" + word.getValue())
                    .collect(Collectors.joining("\n"));
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        }
    }
}
