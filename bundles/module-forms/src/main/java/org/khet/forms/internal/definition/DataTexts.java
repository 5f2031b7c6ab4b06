package org.khet.forms.internal.definition;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.khet.portal.api.i18n.Texts;

/** The words of a kind that is data, over those of the module. Immutable. */
public final class DataTexts implements Texts {
    private static final String TYPE = "forms.entry.";
    private final Texts module;
    private final Map<String, String> own;

    /** @param module words of the module in the reader's language */
    public DataTexts(Texts module, EditionDefinition definition) {
        this.module = module;
        Map<String, String> words = new HashMap<>();
        String name = module.choose(definition.head().name(), definition.head().english());
        words.put(TYPE + "title", name);
        words.put(TYPE + "plural", name);
        for (FieldDefinition field : definition.fields()) {
            String place = field.table().isEmpty() ? field.key() : field.table() + "." + field.key();
            words.put(TYPE + "field." + place, module.choose(field.label(), field.english()));
            if (!field.help().isEmpty()) {
                words.put(TYPE + "help." + place, field.help());
            }
            if (field.sort() == FieldSort.TABLE) {
                words.put(TYPE + "section.table-" + field.key(), module.choose(field.label(), field.english()));
            }
        }
        DataSections.headings(definition)
                .forEach((heading, part) -> words.put(
                        TYPE + "section." + part, heading.isEmpty() ? module.get(TYPE + "section.all") : heading));
        definition
                .states()
                .forEach(state ->
                        words.put(TYPE + "state." + state.code(), module.choose(state.label(), state.english())));
        definition.actions().forEach(action -> {
            String label = module.choose(action.label(), action.english());
            words.put(TYPE + "do." + action.code(), label);
            words.put(TYPE + "did." + action.code(), label);
        });
        own = Map.copyOf(words);
    }

    private DataTexts(Texts module, Map<String, String> own) {
        this.module = module;
        this.own = Map.copyOf(own);
    }

    /** The same where somebody answers: under the name of what is asked, sent and not only stored. */
    public DataTexts asking(String title) {
        Map<String, String> words = new HashMap<>(own);
        words.put(TYPE + "new", title);
        words.put("records.save", module.get("forms.answer.do.send"));
        return new DataTexts(module, words);
    }

    @Override
    public Locale locale() {
        return module.locale();
    }

    @Override
    public boolean has(String key) {
        return own.containsKey(key) || module.has(key);
    }

    @Override
    public String get(String key, Object... args) {
        String word = own.get(key);
        return word == null ? module.get(key, args) : word;
    }

    @Override
    public String named(String key, Map<String, String> values) {
        String word = own.get(key);
        return word == null ? module.named(key, values) : word;
    }
}
